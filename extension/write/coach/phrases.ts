/** Ways of saying something, as rules look for them: patterns over folded text, and where they were found. */
import type { Language } from '../../../shared/model.ts';
import type { DraftText } from './draft-text.ts';
import type { Span } from './rule.ts';

export type Phrases = Readonly<Record<Language, RegExp>>;

/**
 * One pattern out of several ways of saying the same, each a piece of a regular expression over folded text, at the
 * bounds of words. A blank stands for one blank or line end.
 */
export function anyOf(...ways: readonly string[]): RegExp {
  const pattern = ways.join('|').replaceAll(' ', '\\s');
  return new RegExp(`(?<![a-z0-9])(?:${pattern})(?:(?<=['\\s])|(?![a-z0-9]))`, 'g');
}

export interface Found {
  readonly text: string;
  /** Where it begins in the text that was searched. */
  readonly at: number;
}

/** Sentences searched before, by pattern: a key changes one sentence, the others need not be searched again. */
const known = new WeakMap<RegExp, Map<string, readonly Found[]>>();
/** More than a long letter has; then all are forgotten at once. */
const KNOWN_AT_MOST = 300;

/** Where a pattern is found in a sentence. */
export function foundIn(sentence: string, pattern: RegExp): readonly Found[] {
  let bySentence = known.get(pattern);
  if (bySentence === undefined) {
    bySentence = new Map();
    known.set(pattern, bySentence);
  }
  const before = bySentence.get(sentence);
  if (before !== undefined) return before;
  const found = [...sentence.matchAll(pattern)].map(({ 0: text, index }) => ({ text, at: index }));
  if (bySentence.size >= KNOWN_AT_MOST) bySentence.clear();
  bySentence.set(sentence, found);
  return found;
}

/** Where a pattern is found in what the mentee says, as places in the body. */
export function spansOf({ sentences, place }: DraftText, pattern: RegExp): Span[] {
  return sentences.flatMap(({ text, start }) =>
    foundIn(text, pattern).map((found) => place(start + found.at, start + found.at + found.text.length)),
  );
}

/** True if the pattern is found in what the mentee says. */
export function isSaid({ sentences }: DraftText, pattern: RegExp): boolean {
  return sentences.some(({ text }) => foundIn(text, pattern).length > 0);
}
