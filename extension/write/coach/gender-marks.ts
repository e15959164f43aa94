/** The words of a message that say whether mentor or mentee is a woman or a man. */
import type { DraftText } from './draft-text.ts';
import type { Gender } from './given-names.ts';
import type { Span } from './rule.ts';

export interface Mark {
  /** As written. */
  readonly word: string;
  readonly span: Span;
  readonly gender: Gender;
  /** The same word for the other gender; null where it is not made by one letter or from a short list. */
  readonly right: string | null;
}

/** Forms of address and what each says. Folded; "chere madame" marks twice, which is fine. */
const ADDRESSES: Readonly<Record<string, Gender>> = {
  cher: 'masculine',
  chere: 'feminine',
  monsieur: 'masculine',
  mr: 'masculine',
  sir: 'masculine',
  m: 'masculine',
  madame: 'feminine',
  mme: 'feminine',
  mademoiselle: 'feminine',
  mlle: 'feminine',
  mrs: 'feminine',
  ms: 'feminine',
  miss: 'feminine',
  madam: 'feminine',
  "ma'am": 'feminine',
};
const EXCHANGED: Readonly<Record<string, string>> = {
  cher: 'chère',
  chere: 'cher',
  monsieur: 'Madame',
  madame: 'Monsieur',
  mr: 'Ms',
  mrs: 'Mr',
  ms: 'Mr',
};
/** Up to the first line end or comma: where people are addressed. */
const GREETING = /^[^\n,]*/;
const ADDRESS_WORD =
  /(?<![a-z])(?:cher|chere|monsieur|madame|mademoiselle|mme|mlle|mr|mrs|ms|miss|sir|madam|ma'am|m(?=\. ))(?![a-z])/g;
/** "Madame, Monsieur" and "Sir or Madam" address nobody in particular. */
const BOTH =
  /\b(?:madame|madam)\b.{0,12}\b(?:monsieur|sir)\b|\b(?:monsieur|sir)\b.{0,12}\b(?:madame|madam)\b|\bcher·e\b|\bcher\(e\)/;

/** Adjectives and participles by their stem; with an e they are feminine. Never after "nous" or for several people. */
const AGREEING =
  'passe|parti|alle|arrive|venu|devenu|revenu|reste|entre|sorti|ne|interesse|passionne|convaincu|desole|content|enchante|ravi|pret|diplome|motive|decide|reconnaissant|deborde|occupe|pris|tenu|oblige|connu|seul|certain|tombe|etonne|touche|emu|inspire|determine|tente|perdu|bloque|salarie|inscrit|forme|specialise|retraite|engage|attache|habitue|honore|flatte|surpris|impressionne|fascine|force';
const NOUNS: readonly (readonly [masculine: string, feminine: string])[] = [
  ['heureux', 'heureuse'],
  ['curieux', 'curieuse'],
  ['nombreux', 'nombreuse'],
  ['le meilleur', 'la meilleure'],
  ['etudiant', 'etudiante'],
  ['consultant', 'consultante'],
  ['assistant', 'assistante'],
  ['avocat', 'avocate'],
  ['enseignant', 'enseignante'],
  ['apprenti', 'apprentie'],
  ['infirmier', 'infirmiere'],
  ['editeur', 'editrice'],
  ['directeur', 'directrice'],
  ['administrateur', 'administratrice'],
  ['developpeur', 'developpeuse'],
  ['fondateur', 'fondatrice'],
  ['createur', 'creatrice'],
  ['redacteur', 'redactrice'],
  ['traducteur', 'traductrice'],
  ['vendeur', 'vendeuse'],
  ['chercheur', 'chercheuse'],
  ['technicien', 'technicienne'],
  ['un homme', 'une femme'],
  ['un grand fan', 'une grande fan'],
];
const FORMS = `(?:${AGREEING})e?|${NOUNS.flat().join('|')}`;
const ADVERBS =
  '(?:tres |vraiment |si |trop |tellement |bien |aussi |donc |actuellement |toujours |egalement |encore |plus |assez |absolument |deja |moi-meme |moi aussi |une? |un jeune |une jeune |le |la )*';
/** No plural, no "passé·e", "passé(e)", "passé-e". */
const END = '(?![a-z·]|\\(e\\)|-e\\b|\\.e\\b)';

const OF_MENTOR = new RegExp(
  `(?<![a-z])(?:vous|tu|t')(?: |-)?(?:etes|etiez|serez|seriez|semblez|soyez|es|etais|seras|serais|sois|sembles) ${ADVERBS}(${FORMS})${END}|(?<![a-z])(?:sentez|sens) (?:surtout |pas )*(${FORMS})${END}`,
  'g',
);
const OF_MENTEE = new RegExp(
  `(?<![a-z])(?:je (?:suis|serais|serai|reste|me sens|me suis|me sentirais|deviens)|j'etais|etant) ${ADVERBS}(${FORMS})${END}`,
  'g',
);
/** Any participle in é: its accent is in the body only, so it is looked for there. Places are of the body. */
const PARTICIPLE = '(\\p{L}{2,}é)(e?)(?![\\p{L}·]|\\(e\\)|-e|\\.e)';
const BODY_ADVERBS =
  '(?:(?:très|vraiment|si|trop|tellement|bien|aussi|toujours|plus|assez|absolument|déjà|donc|encore|moi-même) )*';
const BODY_OF_MENTEE = new RegExp(
  `(?<!\\p{L})(?:je (?:suis|serais|reste|me sens|me suis)|j[’']étais) ${BODY_ADVERBS}${PARTICIPLE}`,
  'giu',
);
const BODY_OF_MENTOR = new RegExp(
  `(?<!\\p{L})(?:vous|tu) (?:êtes|étiez|es|étais|semblez|serez) ${BODY_ADVERBS}${PARTICIPLE}`,
  'giu',
);
/** "Étudiante en droit, je …": said of herself at the head of a sentence. */
const HEAD_NOUN = new RegExp(
  `^\\s*(?:ancienne? |jeune |actuellement |futur |future )*(${NOUNS.slice(4).flat().join('|')})\\b(?=[^,]{0,80},? (?:j'|je |mon |ma ))`,
);
/** "De m'avoir lue", "m'a convaincue": only the feminine form tells, the other is often merely not agreed. */
const FEMININE_OBJECT =
  /(?<![a-z])(?:m'avoir|m'a|m'ont|m'avez|m'as) (?:\w+ment |tant |beaucoup |tout de suite )?(lue|marquee|touchee|convaincue|decidee|aidee|inspiree|etonnee|emue|poussee|encouragee|passionnee|accompagnee|arretee|amenee|prevenue)(?![a-z])/g;

/** What the message says of the mentor: forms of address in its greeting, and in French "vous êtes passée". */
export function mentorMarks(text: DraftText): Mark[] {
  const greeting = GREETING.exec(text.said.trimStart())?.[0] ?? '';
  const before = text.said.length - text.said.trimStart().length;
  const addresses = BOTH.test(text.said.slice(0, 80))
    ? []
    : [...greeting.matchAll(ADDRESS_WORD)].flatMap(({ 0: word, index }) => {
        const gender = ADDRESSES[word];
        return gender === undefined ? [] : [mark(text, word, before + index, gender)];
      });
  return text.language === 'fr'
    ? [...addresses, ...agreeing(text, OF_MENTOR), ...participles(text, BODY_OF_MENTOR)]
    : addresses;
}

/** What a French message says of the mentee. */
export function menteeMarks(text: DraftText): Mark[] {
  if (text.language !== 'fr') return [];
  const heads = text.sentences.flatMap((sentence) => {
    const noun = HEAD_NOUN.exec(sentence.text);
    if (noun?.[1] === undefined) return [];
    const at = sentence.start + noun[0].length - noun[1].length;
    return [mark(text, noun[1], at, genderOfForm(noun[1]))];
  });
  const objects = [...text.said.matchAll(FEMININE_OBJECT)].map(({ 0: all, 1: form = '', index }) =>
    mark(text, form, index + all.length - form.length, 'feminine'),
  );
  return [...heads, ...agreeing(text, OF_MENTEE), ...participles(text, BODY_OF_MENTEE), ...objects].toSorted(
    (a, b) => a.span.start - b.span.start,
  );
}

function agreeing(text: DraftText, pattern: RegExp): Mark[] {
  return [...text.said.matchAll(pattern)].flatMap((found) => {
    const form = found[1] ?? found[2];
    if (form === undefined) return [];
    return [mark(text, form, found.index + found[0].length - form.length, genderOfForm(form))];
  });
}

function participles({ draft }: DraftText, pattern: RegExp): Mark[] {
  return [...draft.body.matchAll(pattern)].map(({ 0: all, 1: stem = '', 2: ending = '', index }) => {
    const word = stem + ending;
    const end = index + all.length;
    const isFeminine = ending !== '';
    return {
      word,
      span: { start: end - word.length, end },
      gender: isFeminine ? 'feminine' : 'masculine',
      right: isFeminine ? stem : `${stem}e`,
    };
  });
}

function genderOfForm(form: string): Gender {
  const noun = NOUNS.find((pair) => pair.includes(form));
  if (noun) return noun[1] === form ? 'feminine' : 'masculine';
  return new RegExp(`^(?:${AGREEING})$`).test(form) ? 'masculine' : 'feminine';
}

function mark(text: DraftText, form: string, at: number, gender: Gender): Mark {
  const span = text.place(at, at + form.length);
  const word = text.draft.body.slice(span.start, span.end);
  return { word, span, gender, right: otherForm(word, form, gender) };
}

function otherForm(word: string, form: string, gender: Gender): string | null {
  const exchanged = EXCHANGED[form];
  if (exchanged !== undefined) {
    return /^\p{Lu}/u.test(word) ? exchanged.charAt(0).toUpperCase() + exchanged.slice(1) : exchanged;
  }
  if (new RegExp(`^(?:${AGREEING})e?$`).test(form))
    return gender === 'feminine' ? word.replace(/e$/, '') : `${word}e`;
  return null;
}
