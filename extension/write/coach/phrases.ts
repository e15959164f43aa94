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

/** Where a pattern is found in what the mentee says, as places in the body. */
export function spansOf(text: DraftText, pattern: RegExp): Span[] {
  return [...text.said.matchAll(pattern)].map((found) =>
    text.place(found.index, found.index + found[0].length),
  );
}

/** True if the pattern is found in what the mentee says. */
export function isSaid(text: DraftText, pattern: RegExp): boolean {
  return text.said.search(pattern) >= 0;
}
