/** The one or two letters that stand for a person where others show a photo. */
import { fold } from './clean-text.ts';
import { PARTICLES } from './name-form.ts';

/** Scripts written without spaces, in which one sign says as much as two letters. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const LETTER = /\p{L}\p{M}*/u;

/** First and last word without particles and what stands in brackets; one sign for dense scripts; `·` for nothing. */
export function initialsOf(name: string): string {
  const spoken = name.replace(/\([^)]*\)|,.*$/gu, ' ').trim();
  const words = spoken.split(/\s/u.test(spoken) ? /\s+/u : /-/u).filter((word) => LETTER.test(word));
  const [first = '', ...others] = words;
  const letter = LETTER.exec(first)?.[0] ?? '';
  if (DENSE.test(letter)) return letter;
  // "d’Auvergne" begins with A.
  const telling = others
    .map((word) => word.replace(/^\p{L}{1,2}['’](?=\p{L})/u, ''))
    .filter((word) => !PARTICLES.has(fold(word)) || word !== word.toLowerCase());
  const last = LETTER.exec(telling.at(-1) ?? '')?.[0] ?? '';
  return (letter + last).toLocaleUpperCase('und') || '·';
}
