/** Words of the same shape that say nothing: what a skeleton shows in place of what a page says. */
import { fold } from './clean-text.ts';

/** A run of letters, marks and digits: what is replaced as one. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Letters that stand for a script, so that what cannot be read still has its direction and its width. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Cyrillic}/u, 'бвгджзклмнпрст'],
  [/\p{Script=Greek}/u, 'βγδζθκλμνπρστ'],
  [/\p{Script=Arabic}/u, 'بتدرسعفقكلمنهو'],
  [/\p{Script=Hebrew}/u, 'בגדהזחטילמנסק'],
  [/\p{Script=Han}/u, '山川石木水火土田竹米糸羊舟門'],
  [/\p{Script=Hiragana}/u, 'かきさしたちなにはひまみ'],
  [/\p{Script=Katakana}/u, 'カキサシタチナニハヒマミ'],
  [/\p{Script=Hangul}/u, '가나다라마바사자차카타파'],
  [/\p{Script=Devanagari}/u, 'कगचजटडतदनपबम'],
  [/\p{Script=Thai}/u, 'กขคงจชดตนบปม'],
];
const CONSONANTS = 'bdfgklmnprstvz';
const VOWELS = 'aeiou';
/** So many tries to meet no word of the page; a page that holds every short word cannot be told apart from noise. */
const TRIES = 40;

/** What is shown for a word. */
export type Replace = (word: string) => string;

export const inNoise = (text: string, replace: Replace): string => text.replace(WORD, replace);

/**
 * Makes up words that are none of `taken` (folded). The same word, whatever its case and accents, gets the same noise,
 * so that a name in title, heading and address stays one name. What it is does not depend on the word, only on its turn.
 */
export function noise(taken: ReadonlySet<string>): Replace {
  const turns = new Map<string, number>();
  return (word) => {
    const key = keyOf(word);
    const turn = turns.get(key) ?? turns.size + 1;
    turns.set(key, turn);
    let made = '';
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      made = shaped(word, turn * TRIES + attempt);
      if (!taken.has(keyOf(made))) break;
    }
    return made;
  };
}

/** The form in which words count as the same. */
export const keyOf = (word: string): string => fold(word) || word.toLowerCase();

/** Letters by letters, in the case and the script of the word. Any linear congruence will do: nothing is secret in it. */
function shaped(word: string, seed: number): string {
  let state = (seed * 48_271) % 2_147_483_647;
  let made = '';
  for (const sign of word) {
    state = (state * 16_807) % 2_147_483_647;
    made += signLike(sign, state, made.length);
  }
  return made;
}

function signLike(sign: string, state: number, place: number): string {
  if (/\p{N}/u.test(sign)) return String(state % 10);
  const letters =
    SCRIPTS.find(([script]) => script.test(sign))?.[1] ?? (place % 2 === 0 ? CONSONANTS : VOWELS);
  const letter = letters.charAt(state % letters.length);
  return /\p{Lu}|\p{Lt}/u.test(sign) ? letter.toUpperCase() : letter;
}
