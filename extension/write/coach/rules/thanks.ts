/** Asks for a word of thanks. */
import { wordOfThanks } from '../insertions.ts';
import { anyOf } from '../phrases.ts';
import type { Rule } from '../rule.ts';

/** On folded text, in either language: people thank in the other one, too. "Merci de me répondre" is an order. */
const THANKS = anyOf(
  "thanks(?! to (?!you for))|thank|thanking|thankful|thx|tks|thnx|ta muchly|cheers|(?:very |most |truly |be |so )?grateful(?:ly)?|gratitude|much obliged|(?:'d|would|really|truly|greatly|do|much|i|much) appreciate(?:d)?(?! (?:your|the) (?:work|way|style|career))|appreciate (?:it|your (?:time|help|reading|taking))|appreciated",
  "(?<!sans )(?:merci|mercis)(?! de (?:bien vouloir |me |m'(?!avoir)|nous |ne pas )*(?:repondre|confirmer|rappeler|indiquer|donner|faire|transmettre|envoyer|preciser|recontacter|dire))|remerci\\w*|reconnaissante?s?|reconnaissance|saurais? (?:\\w+ )?gre|sais gre|gratitude",
);

/**
 * The text thanks.
 * Source: Boomerang (62 % answers against 47.5 % for e-mails that close with thanks) and Grant and Gino 2010
 * (a line of thanks doubles the readiness to help again); strength: measured, not on mentees.
 */
export const thanks: Rule = {
  id: 'thanks',
  level: 'improve',
  purposes: null,
  channels: null,
  languages: null,
  finding: { source: 'gratitude', strength: 'elsewhere' },
  check: (text) => (text.folded.search(THANKS) >= 0 ? { ok: true } : { ok: false, fix: wordOfThanks(text) }),
};
