/** Asks that the mentor learns what the mentee is working towards. */
import { contentStems, fold, wordsOf } from '../draft-text.ts';
import type { Rule } from '../rule.ts';

/** Half of the meaningful words of a goal: it may be said in other words. */
const SHARE_OF_GOAL = 0.5;
/** How people say that what follows is their goal; on folded text. */
const SAID =
  /\bmy (?:goal|aim|ambition|plan)\b|\bworking towards\b|\b(?:want|hope|(?:woul|')?d like|wish|aim) to (?:become|move|learn|change|grow|lead|switch|work|build|join|get)\b|\bmon (?:objectif|but|ambition|projet)\b|\bj'avance vers\b|\b(?:voudrais|souhaite|souhaiterais|aimerais|espere|veux) (?:devenir|apprendre|evoluer|passer|changer|progresser|travailler|rejoindre|me reconvertir)\b/;

/**
 * The message says the mentee's goal.
 * Source: the guides ("who I am, my goal, why you"); strength: agreed by all guides read, no figure.
 */
export const saysGoal: Rule = {
  id: 'says-goal',
  level: 'improve',
  appliesTo: ({ purpose }) => purpose === 'first-message' || purpose === 'follow-up-1',
  check: ({ folded, words }, { goals }) => {
    const stems = contentStems(words);
    if (SAID.test(folded) || goals.some(({ text }) => isSaid(text, stems))) return { ok: true };
    const goal = goals[0]?.text;
    return goal === undefined ? { ok: false } : { ok: false, detail: { kind: 'goal', goal } };
  },
};

function isSaid(goal: string, stems: ReadonlySet<string>): boolean {
  const wanted = contentStems(wordsOf(fold(goal)));
  const shared = [...wanted].filter((stem) => stems.has(stem)).length;
  return shared > 0 && shared >= Math.ceil(wanted.size * SHARE_OF_GOAL);
}
