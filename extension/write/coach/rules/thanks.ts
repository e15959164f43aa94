/** Asks for a word of thanks. */
import type { Rule } from '../rule.ts';

/** On folded text, in either language: people thank in the other one, too. */
const THANKS =
  /\b(?:thank|thanks|thanking|thankful|grateful|gratitude|merci|remercie|remercier|remerciements?|reconnaissante?)\b/;

/**
 * The text thanks.
 * Source: Boomerang (62 % answers against 47.5 % for e-mails that close with thanks) and Grant and Gino 2010
 * (a line of thanks doubles the readiness to help again); strength: good, not measured for mentees.
 */
export const thanks: Rule = {
  id: 'thanks',
  level: 'improve',
  appliesTo: () => true,
  check: ({ folded }) => ({ ok: THANKS.test(folded) }),
};
