/** The words of a message as copies are compared by: names, places of work and days count as the same for everybody. */
import type { Mentor } from '../../../shared/model.ts';
import { fold, foldWithPlaces, wordsOf } from './fold.ts';
import type { Span } from './rule.ts';

/** Whom a message went to: what is exchanged first when a message is copied. */
export type Recipient = Pick<Mentor, 'id' | 'name' | 'organisation' | 'role'>;

export interface ComparedWord extends Span {
  /** Folded; ANYTHING for what a copy exchanges. */
  readonly word: string;
}

/** A name, a place of work, a day stand for any other: a copy with another name and date is a copy. */
const ANYTHING = '*';
/** Days, months and numbers, folded, in both languages. */
const DATE =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|january|february|march|april|june|july|august|september|october|november|december|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|\d+|five|ten|fifteen|twenty|dix|quinze|vingt)$/;

/** The words of a text, each with its place in it (UTF-16 units). */
export function comparedWords(text: string, { name, organisation, role }: Recipient): ComparedWord[] {
  const { text: folded, places } = foldWithPlaces(text);
  const found = [...folded.matchAll(/[\p{L}\p{N}]+/gu)];
  const words = found.map(({ 0: word }) => word);
  const phrases = [organisation, role]
    .map((phrase) => wordsOf(fold(phrase ?? '')))
    .filter((phrase) => phrase.length > 0);
  const masked = words.map((word) => DATE.test(word));
  for (const phrase of [...phrases, ...wordsOf(fold(name)).map((part) => [part])])
    mask(words, phrase, masked);
  const compared: ComparedWord[] = [];
  for (const [at, { 0: word, index }] of found.entries()) {
    const start = places[index] ?? 0;
    const end = (places[index + word.length - 1] ?? 0) + 1;
    const before = compared.at(-1);
    // What is exchanged may be two words in one message and three in the other.
    if (masked[at] && before?.word === ANYTHING) compared[compared.length - 1] = { ...before, end };
    else compared.push({ word: masked[at] ? ANYTHING : word, start, end });
  }
  return compared;
}

function mask(words: readonly string[], phrase: readonly string[], masked: boolean[]): void {
  for (let at = words.indexOf(phrase[0] ?? ''); at >= 0; at = words.indexOf(phrase[0] ?? '', at + 1)) {
    if (phrase.every((word, offset) => words[at + offset] === word))
      masked.fill(true, at, at + phrase.length);
  }
}
