/**
 * The twelve words a mentee comes back with: 128 random bits as BIP39 words, and back, forgiving what a hand
 * that copies from paper does. Whatever is wrong is answered with the word that is likely to be meant.
 *
 * Source: BIP39 (https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki), lists "english" and "french".
 * Only the entropy and its checksum are used; BIP39's seed (PBKDF2) is not: the bits are random already.
 */
import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39';
import { wordlist as english } from '@scure/bip39/wordlists/english.js';
import { wordlist as french } from '@scure/bip39/wordlists/french.js';
import { LANGUAGES, type Language } from '../../shared/model.ts';
import { foldedWords, likeliest, nearWords } from './near-words.ts';

export const WORD_COUNT = 12;
export const ENTROPY_BYTES = 16;
/** A longer list of doubts is no help to somebody with a sheet of paper in her hand. */
const MOST_SUSPECTS = 3;
/** One slip, or two: beyond that a word resembles half the list. */
const SLIPS = [1, 2] as const;

const LISTS: Record<Language, string[]> = { en: english, fr: french };

/** A word that is likely wrong: its place (from 0), what was typed, and the words of the list that may be meant, the likeliest first. */
export type Suspect = { at: number; typed: string; meant: string[] };

export type WordsOutcome =
  | { ok: true; entropy: Uint8Array<ArrayBuffer>; language: Language }
  /** There are not twelve. `suspects` are those among them that no list has. */
  | { ok: false; why: 'count'; count: number; language: Language; suspects: Suspect[] }
  /** These are not in the list. */
  | { ok: false; why: 'spelling'; language: Language; suspects: Suspect[] }
  /** Each is in the list, but together they are nobody's: one is another word, or two changed places. */
  | { ok: false; why: 'checksum'; language: Language; suspects: Suspect[] };

/** Sixteen random bytes as the twelve words to write down, in the spelling of the list (French with accents). */
export function wordsFromEntropy(entropy: Uint8Array, language: Language): string[] {
  if (entropy.length !== ENTROPY_BYTES) throw new RangeError(`${entropy.length} bytes, not ${ENTROPY_BYTES}`);
  return entropyToMnemonic(entropy, LISTS[language])
    .split(' ')
    .map((word) => word.normalize('NFC'));
}

/**
 * The sixteen bytes behind words typed from paper. Accents, case, numbering, commas and spaces do not matter;
 * the language is told from the words. The same bytes come from either language.
 */
export function entropyFromWords(typed: string): WordsOutcome {
  const words = foldedWords(typed);
  const language = languageOf(words);
  const suspects = spellingSuspects(words, language);
  if (words.length !== WORD_COUNT)
    return { ok: false, why: 'count', count: words.length, language, suspects };
  if (suspects.length > 0) return { ok: false, why: 'spelling', language, suspects };
  for (const each of [language, ...LANGUAGES.filter((other) => other !== language)]) {
    const entropy = entropyOf(words, each);
    if (entropy) return { ok: true, entropy, language: each };
  }
  return { ok: false, why: 'checksum', language, suspects: checksumSuspects(words, language) };
}

/** The list as it is compared with: without accents, in lower case. Made when first needed, then kept. */
const folded = new Map<Language, readonly string[]>();
function foldedList(language: Language): readonly string[] {
  const list = folded.get(language) ?? LISTS[language].flatMap((word) => foldedWords(word));
  folded.set(language, list);
  return list;
}

/** The language whose list has more of the words: 123 words are in both, so one alone decides nothing. */
function languageOf(words: readonly string[]): Language {
  const known = (language: Language) => words.filter((word) => foldedList(language).includes(word)).length;
  return known('fr') >= known('en') ? 'fr' : 'en';
}

function entropyOf(words: readonly string[], language: Language): Uint8Array<ArrayBuffer> | null {
  const listed = words.map((word) => LISTS[language][foldedList(language).indexOf(word)]);
  if (listed.includes(undefined)) return null;
  try {
    return Uint8Array.from(mnemonicToEntropy(listed.join(' '), LISTS[language]));
  } catch {
    // All words are in the list and there are twelve: what is left is the checksum.
    return null;
  }
}

/** Words no list has. With a single one, the checksum tells which of its neighbours fits the other eleven. */
function spellingSuspects(words: readonly string[], language: Language): Suspect[] {
  const list = foldedList(language);
  const wrong = words.flatMap((word, at) => (list.includes(word) ? [] : [{ at, typed: word }]));
  return wrong.map(({ at, typed }) => {
    const near = likeliest(typed, list);
    const fits = wrong.length === 1 ? near.filter((word) => entropyOf(words.with(at, word), language)) : [];
    const meant = [...fits, ...near.filter((word) => !fits.includes(word))].slice(0, MOST_SUSPECTS);
    return { at, typed, meant: meant.map((word) => asListed(word, language)) };
  });
}

/** What a single slip could have been: a word that looks alike, two neighbours swapped; only what makes the checksum right. */
function checksumSuspects(words: readonly string[], language: Language): Suspect[] {
  const list = foldedList(language);
  const lookalikes = SLIPS.map((slips) => {
    const places = words.map((typed, at) => ({ at, typed, near: nearWords(typed, list, slips) }));
    return places.map(({ at, typed, near }) => ({
      at,
      typed,
      meant: near.filter((word) => entropyOf(words.with(at, word), language)),
    }));
  });
  const [one = [], two = []] = lookalikes;
  const found = [...one, ...swapped(words, language), ...two].filter(({ meant }) => meant.length > 0);
  return found
    .filter(({ at }, index) => found.findIndex((earlier) => earlier.at === at) === index)
    .slice(0, MOST_SUSPECTS)
    .map(({ at, typed, meant }) => ({
      at,
      typed,
      meant: meant.slice(0, MOST_SUSPECTS).map((word) => asListed(word, language)),
    }));
}

/** Neighbours that make the checksum right when they change places. Named by the first of the two. */
function swapped(words: readonly string[], language: Language): Suspect[] {
  return words.slice(1).flatMap((second, at) => {
    const first = words[at] ?? '';
    const fits = first !== second && entropyOf(words.with(at, second).with(at + 1, first), language);
    return fits ? [{ at, typed: first, meant: [second] }] : [];
  });
}

function asListed(word: string, language: Language): string {
  return (LISTS[language][foldedList(language).indexOf(word)] ?? word).normalize('NFC');
}
