/** Asks for one thing that could only be said to this mentor. */
import { contentStems, fold, hasPhrase, wordsOf } from '../draft-text.ts';
import type { CoachContext, Rule } from '../rule.ts';

/** A hook counts as mentioned when half of the words that carry its meaning are there, paraphrased or not. */
const SHARE_OF_HOOK = 0.5;
/** A long hook (a whole paragraph kept) is recognised by fewer of its words. */
const STEMS_ENOUGH = 4;

/**
 * The text mentions a hook, the organisation or the role of the mentor.
 * Source: the guides ("a real interest in the person's path, no copy-paste"); strength: agreed by all
 * guides read, no figure for mentees.
 */
export const somethingPersonal: Rule = {
  id: 'something-personal',
  level: 'improve',
  appliesTo: ({ purpose }) => purpose !== 'closing' && purpose !== 'thanks',
  check: ({ words }, { mentor }) => {
    const stems = contentStems(words);
    const hook = mentor.hooks.find(({ text }) => isMentioned(text, stems));
    const place = [mentor.organisation, mentor.role].find(
      (thing) => thing !== null && hasPhrase(words, thing),
    );
    const thing = hook?.text ?? place ?? null;
    if (thing !== null) return { ok: true, detail: { kind: 'mentioned', thing } };
    const suggestion = thingToMention(mentor);
    return suggestion === null
      ? { ok: false }
      : { ok: false, detail: { kind: 'could-mention', thing: suggestion } };
  },
};

function isMentioned(hook: string, stems: ReadonlySet<string>): boolean {
  const wanted = contentStems(wordsOf(fold(hook)));
  const shared = [...wanted].filter((stem) => stems.has(stem)).length;
  return shared > 0 && shared >= Math.min(STEMS_ENOUGH, Math.ceil(wanted.size * SHARE_OF_HOOK));
}

function thingToMention(mentor: CoachContext['mentor']): string | null {
  return mentor.hooks[0]?.text ?? mentor.organisation ?? mentor.role;
}
