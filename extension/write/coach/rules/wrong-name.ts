/** Stops a draft that greets somebody else than the mentor. */
import { fold, wordsOf } from '../draft-text.ts';
import type { CoachContext, Rule } from '../rule.ts';

const GREETING =
  /^\s*(?:re-?)?(?:hello(?: again)?|hi|hey|dear|good (?:morning|afternoon|evening)|greetings|bonjour|bonsoir|salut|coucou|ch[eè]re?s?|madame|monsieur)(?![\p{L}\p{M}])[ \u00a0]*([^\n,;:.!?–—]*)/iu;
/** "Dr." on the way to the name: its full stop does not end the greeting. */
const ABBREVIATED = /(?<!\p{L})(dr|prof|pr|mr?|mrs|ms)\./giu;
const TITLES = new Set(
  'dr doctor docteur docteure prof professor professeur professeure pr mr mrs ms miss mx sir m mme mlle madame monsieur maitre'.split(
    ' ',
  ),
);
/** What follows a greeting without being a name; on folded words. */
const NO_NAME =
  /^(?:there|all|everyone|again|team|you|both|to|from|hope|colleagues?|friends?|a|toi|vous|tous|toutes|encore|et|collegues?|i|i'.*|je|j'.*|we|nous|my|mon|ma|thanks?|merci)$/;
/** "Sam" greets Samuel, "Alex" Alexandra. */
const SHORT_FORM = 3;
/** Without capitals, one or two words after the greeting are a name, more are a sentence. */
const NAME_IN_LOWER_CASE = 2;

/**
 * The greeting names the mentor, or nobody.
 * Source: the guides' "no copy-paste"; strength: certain, another person's name ends the exchange.
 */
export const wrongName: Rule = {
  id: 'wrong-name',
  level: 'stop',
  appliesTo: () => true,
  check: ({ draft }, context) => {
    const greeted = greetedName(draft.body);
    if (greeted === null || isNameOf(greeted, context.mentor)) return { ok: true };
    return { ok: false, detail: { kind: 'greeted', greeted, name: context.mentor.name } };
  },
};

/** The name after the greeting on the first line, or null if nobody is named. */
function greetedName(body: string): string | null {
  const line = body.trimStart().replace(ABBREVIATED, '$1');
  const words = (GREETING.exec(line)?.[1] ?? '')
    .split(/\s+/)
    .filter((word) => word !== '' && !TITLES.has(fold(word)));
  const end = words.findIndex((word) => NO_NAME.test(fold(word)));
  const called = end === -1 ? words : words.slice(0, end);
  const firstOther = called.findIndex((word) => !/^\p{Lu}/u.test(word));
  const names =
    firstOther === -1 || called.length <= NAME_IN_LOWER_CASE ? called : called.slice(0, firstOther);
  return names.length === 0 ? null : names.join(' ');
}

/** True if any word greeted is, or shortens, a word of the mentor's name. */
function isNameOf(greeted: string, mentor: CoachContext['mentor']): boolean {
  const own = wordsOf(fold([mentor.name, mentor.givenName, mentor.familyName].join(' ')));
  const words = wordsOf(fold(greeted));
  if (words.length === 0 || own.length === 0) return true;
  return words.some((word) =>
    own.some((name) => name === word || (word.length >= SHORT_FORM && name.startsWith(word))),
  );
}
