/** The two words typed back from the paper: which are asked for, and what is wrong with an answer. Pure. */
import { foldedWords, slipsBetween } from '../../../sync/near-words.ts';
import { WORD_COUNT } from '../../../sync/words.ts';

/** A word with more slips than that is another word. */
const MOST_SLIPS = 2;

/** Why an answer is not the word asked for. `other` is the place (from 0) the word stands at. */
export type WrongWord = { why: 'missing' | 'near' | 'wrong' } | { why: 'other'; place: number };

/** Two places (from 0) that differ, in order. `chance` gives numbers from 0 up to 1. */
export function twoPlaces(chance: () => number): [number, number] {
  const first = Math.floor(chance() * WORD_COUNT);
  const step = 1 + Math.floor(chance() * (WORD_COUNT - 1));
  const second = (first + step) % WORD_COUNT;
  return first < second ? [first, second] : [second, first];
}

/** What is wrong with the word typed for `place` (from 0); null when nothing is. Case and accents do not matter. */
export function wrongWord(typed: string, place: number, words: readonly string[]): WrongWord | null {
  const answer = foldedWords(typed).join('');
  const known = words.map((word) => foldedWords(word).join(''));
  const asked = known[place] ?? '';
  if (!answer) return { why: 'missing' };
  if (answer === asked) return null;
  const other = known.indexOf(answer);
  if (other >= 0) return { why: 'other', place: other };
  return { why: slipsBetween(answer, asked) <= MOST_SLIPS ? 'near' : 'wrong' };
}
