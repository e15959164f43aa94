/**
 * How close a draft is to messages sent before. The messages are cut into shingles (three words in a row)
 * once, in one sorted array; a keystroke then looks up only the shingles of the draft.
 */
import type { Mentor } from '../../../shared/model.ts';
import { fold, wordsOf } from './draft-text.ts';

/** Three words in a row: two are often shared by chance, four miss a copy with a changed word here and there. */
const SHINGLE_WORDS = 3;
/** A name, a place of work, a day stand for any other: a copy with another name and date is a copy. */
const ANYTHING = '*';
/** Room for the number of a message under its hash, within the 53 bits of a number: a million messages. */
const MESSAGE_SPACE = 2 ** 20;

/** Whom a message went to: what is exchanged first when a message is copied. */
export type Recipient = Pick<Mentor, 'id' | 'name' | 'organisation' | 'role'>;

export interface SentMessage {
  readonly to: Recipient;
  readonly text: string;
}

export interface EarlierMessages {
  readonly recipients: readonly Recipient[];
  /** How many different shingles each message has. */
  readonly sizes: Uint32Array;
  /** All shingles of all messages, ascending, and beside each the number of its message. */
  readonly hashes: Uint32Array;
  readonly numbers: Uint32Array;
}

/** Prepares sent messages for `closestMessage`. Once per opened draft, not per keystroke. */
export function prepareEarlier(sent: readonly SentMessage[]): EarlierMessages {
  const kept = sent.slice(-MESSAGE_SPACE);
  const shingles = kept.map(({ text, to }) => shinglesOf(text, to));
  const sizes = Uint32Array.from(shingles, (set) => set.size);
  // Sorting plain numbers is several times faster than sorting pairs: hash and number share one.
  const entries = new Float64Array(sizes.reduce((sum, size) => sum + size, 0));
  let at = 0;
  for (const [number, set] of shingles.entries()) {
    for (const hash of set) {
      entries[at] = hash * MESSAGE_SPACE + number;
      at += 1;
    }
  }
  entries.sort();
  return {
    recipients: kept.map(({ to }) => to),
    sizes,
    hashes: Uint32Array.from(entries, (entry) => Math.floor(entry / MESSAGE_SPACE)),
    numbers: Uint32Array.from(entries, (entry) => entry % MESSAGE_SPACE),
  };
}

/**
 * The message to another mentor that shares most with the text. `likeness` is the Jaccard index of the
 * shingles: 0 nothing in common, 1 the same words. null if nothing was sent to anybody else, or the text
 * has fewer than three words.
 */
export function closestMessage(
  text: string,
  to: Recipient,
  earlier: EarlierMessages,
): { to: Recipient; likeness: number } | null {
  const shingles = shinglesOf(text, to);
  if (shingles.size === 0) return null;
  const shared = countShared(shingles, earlier);
  let closest: { to: Recipient; likeness: number } | null = null;
  for (const [number, recipient] of earlier.recipients.entries()) {
    if (recipient.id === to.id) continue;
    const common = shared[number] ?? 0;
    const likeness = common / (shingles.size + (earlier.sizes[number] ?? 0) - common);
    if (closest === null || likeness > closest.likeness) closest = { to: recipient, likeness };
  }
  return closest;
}

function countShared(shingles: ReadonlySet<number>, earlier: EarlierMessages): Uint32Array {
  const { recipients, hashes, numbers } = earlier;
  const shared = new Uint32Array(recipients.length);
  for (const hash of shingles) {
    const end = firstFrom(hashes, hash + 1);
    for (let at = firstFrom(hashes, hash); at < end; at += 1) {
      const number = numbers[at] ?? 0;
      shared[number] = (shared[number] ?? 0) + 1;
    }
  }
  return shared;
}

/** Index of the first hash that is not below the one wanted. */
function firstFrom(hashes: Uint32Array, wanted: number): number {
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hashes[middle] ?? wanted) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function shinglesOf(text: string, to: Recipient): Set<number> {
  const hashes = comparedWords(text, to).map(hashOf);
  const shingles = new Set<number>();
  for (let start = 0; start + SHINGLE_WORDS <= hashes.length; start += 1) {
    let hash = 0;
    for (let word = 0; word < SHINGLE_WORDS; word += 1)
      hash = Math.imul(hash, 31) + (hashes[start + word] ?? 0);
    shingles.add(hash >>> 0);
  }
  return shingles;
}

/** Days and months, folded, in both languages. */
const DATES =
  / (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|january|february|march|april|june|july|august|september|october|november|december|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|\d+)(?= )/g;

/** The words of a text with all that a copy would exchange made alike. */
function comparedWords(text: string, { name, organisation, role }: Recipient): string[] {
  let words = ` ${wordsOf(fold(text)).join(' ')} `.replace(DATES, ` ${ANYTHING}`);
  const phrases = [organisation ?? '', role ?? ''].map((phrase) => wordsOf(fold(phrase)).join(' '));
  for (const phrase of [...phrases, ...wordsOf(fold(name))]) {
    if (phrase !== '') words = words.replaceAll(` ${phrase} `, ` ${ANYTHING} `);
  }
  return words
    .replace(/(?: \*)+(?= )/g, ` ${ANYTHING}`)
    .trim()
    .split(' ')
    .filter((word) => word !== '');
}

/** FNV-1a, 32 bits. A chance collision changes a likeness by less than one percent. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}
