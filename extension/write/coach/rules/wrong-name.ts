/** Stops a draft that greets somebody else than the mentor. */
import { firstName } from '../../first-name.ts';
import { fold, wordsOf } from '../fold.ts';
import type { CoachContext, Rule } from '../rule.ts';

const GREETING =
  /^\s*(?:re-?)?(?:hello(?: again)?|hi|hey|dear|good (?:morning|afternoon|evening)|greetings|bonjour|bonsoir|salut|coucou|ch[eè]re?s?|madame|monsieur|ma[iî]tre|docteure?|m(?:rs?|s|me|lle)(?=[.\s])|dr(?=[.\s]))(?![\p{L}\p{M}])[ \u00a0]*([^\n,;:.!?–—]*)/iu;
/** A name alone on its line, or before a comma at the very start of what is no longer than a greeting. */
const NAME_ALONE = /^\s*(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)\s*,\s*\n/u;
/** "Dr." on the way to the name: its full stop does not end the greeting. */
const ABBREVIATED = /(?<!\p{L})(dr|prof|pr|mr?|mrs|ms|mme|mlle)\./giu;
const TITLES = new Set(
  'dr doctor docteur docteure prof professor professeur professeure pr mr mrs ms miss mx sir madam m mme mlle madame monsieur maitre cher chere dear'.split(
    ' ',
  ),
);
/** What follows a greeting without being a name; on folded words. */
const NO_NAME =
  /^(?:there|all|everyone|everybody|again|team|you|both|to|from|hope|colleagues?|friends?|mentor|sirs?|or|and|and\/or|\/|a|au|aux|toi|vous|tous|toutes|encore|et|ou|collegues?|confreres?|consoeurs?|i|i'.*|im|je|j'.*|we|nous|on|my|mon|ma|thanks?|thank|merci|this|just|it|the|comment|ca|c'.*|hiring|manager|professional|professionnel(?:le)?|expert|contact|futur|future|prenom|nom|name|firstname|first|last|xx?|y|la|le|les|l'.*|chef|cheffe|boss|patron|coach|capitaine|captain|president|presidente|directeur|directrice|docteur|respected|honou?red|esteemed|re|dans|par|avec|suite|petit|petite|quick|another|big|fellow|long|a?gain|merci|desole|sorry)$/;
/** "Sam" greets Samuel, "Alex" Alexandra. */
const SHORT_FORM = 3;
/** Without capitals, one or two words after the greeting are a name, more are a sentence. */
const NAME_IN_LOWER_CASE = 2;
/** Short forms that are no beginning of the name. */
const NICKNAMES: Readonly<Record<string, readonly string[]>> = {
  bill: ['william'],
  bob: ['robert'],
  rob: ['robert'],
  dick: ['richard'],
  jim: ['james'],
  jack: ['john'],
  mike: ['michael', 'mickael'],
  tom: ['thomas'],
  tony: ['anthony', 'antony'],
  liz: ['elizabeth', 'elisabeth'],
  beth: ['elizabeth', 'bethany'],
  lizzie: ['elizabeth'],
  kate: ['katherine', 'catherine', 'kathryn'],
  katie: ['katherine', 'kathryn'],
  maggie: ['margaret'],
  peggy: ['margaret'],
  meg: ['margaret', 'megan'],
  becky: ['rebecca'],
  sandy: ['alexandra', 'sandra'],
  sasha: ['alexandra', 'alexander'],
  ted: ['edward', 'theodore'],
  ned: ['edward'],
  jo: ['joanna', 'josephine', 'joanne'],
  jb: ['jean-baptiste'],
  jp: ['jean-pierre', 'jean-paul', 'jean-philippe'],
  manu: ['emmanuel', 'emmanuelle'],
  seb: ['sebastien', 'sebastian'],
  nath: ['nathalie'],
  gab: ['gabriel'],
  lena: ['helena', 'magdalena'],
};

/**
 * The greeting names the mentor, or nobody.
 * Source: the guides' "no copy-paste"; strength: certain, another person's name ends the exchange.
 */
export const wrongName: Rule = {
  id: 'wrong-name',
  level: 'stop',
  purposes: null,
  channels: null,
  languages: null,
  finding: { source: 'plain', strength: 'certain' },
  check: ({ draft }, { mentor }) => {
    const greeted = greetedName(draft.body);
    if (greeted === null || isNameOf(greeted, mentor)) return { ok: true };
    const start = draft.body.indexOf(greeted);
    const detail = { kind: 'greeted', greeted, name: mentor.name } as const;
    if (start < 0) return { ok: false, detail };
    const span = { start, end: start + greeted.length };
    const right = firstName(mentor);
    const fix = right === null ? {} : { fix: { kind: 'replace', ...span, text: right } as const };
    return { ok: false, detail, spans: [span], ...fix };
  },
};

function isNoName(word: string): boolean {
  return NO_NAME.test(fold(word)) || TITLES.has(fold(word));
}

/** The name after the greeting on the first line, or null if nobody is named. */
function greetedName(body: string): string | null {
  const alone = NAME_ALONE.exec(body)?.[1];
  const line = body.trimStart().replace(ABBREVIATED, '$1');
  const greeting = GREETING.exec(line);
  if (greeting === null) return alone === undefined || alone.split(' ').some(isNoName) ? null : alone;
  const words = (greeting[1] ?? '')
    .split(/\s+/)
    .filter((word) => /^[\p{L}\p{M}'’.-]+$/u.test(word) && !TITLES.has(fold(word)));
  const end = words.findIndex((word) => NO_NAME.test(fold(word)));
  const called = end === -1 ? words : words.slice(0, end);
  const firstOther = called.findIndex((word) => !/^\p{Lu}/u.test(word));
  const names =
    firstOther === -1 || called.length <= NAME_IN_LOWER_CASE ? called : called.slice(0, firstOther);
  return names.length === 0 ? null : names.join(' ');
}

/** True if any word greeted is, or shortens, a word of the mentor's name. */
function isNameOf(greeted: string, mentor: CoachContext['mentor']): boolean {
  const full = fold([mentor.name, mentor.givenName, mentor.familyName].join(' '));
  const own = [...wordsOf(full), ...full.split(/\s+/)];
  const words = wordsOf(fold(greeted));
  if (words.length === 0 || wordsOf(full).length === 0) return true;
  return words.some((word) =>
    own.some(
      (name) =>
        name === word ||
        (word.length >= SHORT_FORM && name.startsWith(word)) ||
        NICKNAMES[word]?.includes(name) === true,
    ),
  );
}
