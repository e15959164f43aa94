/** A draft read once for all rules: folded, without what is only quoted, cut into sentences, its language told. */
import type { Language } from '../../../shared/model.ts';
import { type Folded, foldWithPlaces, wordsOf } from './fold.ts';
import type { CoachDraft, Span } from './rule.ts';
import { languageOfWords } from './text-language.ts';

export interface Sentence {
  /** From `said`, without its closing signs. */
  readonly text: string;
  /** Where it begins and ends in `said`. */
  readonly start: number;
  readonly end: number;
  readonly isQuestion: boolean;
}

export interface DraftText {
  readonly draft: CoachDraft;
  /** The body folded: lower case, no accents, straight apostrophes, single spaces. */
  readonly folded: string;
  /** `folded` with blanks in place of quotations and addresses: what the mentee says herself. Same length. */
  readonly said: string;
  readonly sentences: readonly Sentence[];
  /** The words of subject and body, folded. */
  readonly words: readonly string[];
  /** The language the body is written in; the one chosen for the draft where it is too short to tell. */
  readonly language: Language;
  /** The language the body is written in; null where it is too short or too mixed to tell. */
  readonly writtenIn: Language | null;
  /** From places in `folded` or `said` to places in the body (UTF-16 units). */
  readonly place: (start: number, end: number) => Span;
}

/** What is quoted or linked is not said by the mentee. A quotation stays within its paragraph. */
const NOT_SAID = /«[^»\n]*»|“[^”\n]*”|"[^"\n]*"|https?:\/\/\S+/g;

/** Reads a draft; linear in its length. */
export function readDraft(draft: CoachDraft): DraftText {
  const body = foldWithPlaces(draft.body);
  const said = body.text.replace(NOT_SAID, (quoted) => ' '.repeat(quoted.length));
  const bodyWords = wordsOf(body.text);
  const writtenIn = languageOfWords(bodyWords);
  return {
    draft,
    folded: body.text,
    said,
    sentences: sentencesOf(said),
    words: [...wordsOf(foldWithPlaces(draft.subject).text), ...bodyWords],
    language: writtenIn ?? draft.language,
    writtenIn,
    place: (start, end) => ({ start: placeOf(body, start), end: placeOf(body, end - 1) + 1 }),
  };
}

function placeOf({ places }: Folded, at: number): number {
  return places[Math.max(0, at)] ?? 0;
}

/** Ends of sentences; the full stop of "m. keller", "18 h. 30" or "dr. ndiaye" ends none. */
const ENDING = /(?<!\b(?:m|mr|mrs|ms|dr|pr|prof|st))[.!?]+(?=["')\]]?(?:\s|$))|[!?]+|\n+/g;

function sentencesOf(said: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const add = (end: number, sign: string) => {
    const text = said.slice(start, end);
    if (/[a-z0-9]/.test(text)) sentences.push({ text, start, end, isQuestion: sign.includes('?') });
    start = end + sign.length;
  };
  for (const { 0: sign, index } of said.matchAll(ENDING)) add(index, sign);
  add(said.length, '');
  return sentences;
}
