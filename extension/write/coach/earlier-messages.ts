/**
 * How close a draft is to messages sent before. The messages are cut into shingles (three words in a row)
 * once, in sorted arrays; a keystroke then looks up only the shingles of the draft. A message sent meanwhile is added
 * without sorting the others again.
 */
import { type ComparedWord, comparedWords, type Recipient } from './compared-words.ts';
import type { Span } from './rule.ts';

export type { Recipient } from './compared-words.ts';

/** Three words in a row: two are often shared by chance, four miss a copy with a changed word here and there. */
const SHINGLE_WORDS = 3;
/** Room for the number of a message under its hash, within the 53 bits of a number: a million messages. */
const MESSAGE_SPACE = 2 ** 20;
/** A segment is merged into the one before unless that one is this many times larger: few segments, few merges. */
const MERGE_BELOW = 2;

export interface SentMessage {
  readonly to: Recipient;
  readonly text: string;
}

/** Messages whose shingles lie in one sorted array. */
interface Segment {
  readonly recipients: readonly Recipient[];
  /** How many different shingles each message has. */
  readonly sizes: Uint32Array;
  /** All shingles of all messages, ascending, each with the number of its message: hash * MESSAGE_SPACE + number. */
  readonly entries: Float64Array;
}

export interface EarlierMessages {
  readonly segments: readonly Segment[];
}

export interface Closest {
  readonly to: Recipient;
  /** The Jaccard index of the shingles: 0 nothing in common, 1 the same words. */
  readonly likeness: number;
  /** The parts of the text that the other message does not have. */
  readonly differing: readonly Span[];
}

/** Prepares sent messages for `closestMessage`. Once per opened draft, not per keystroke. */
export function prepareEarlier(sent: readonly SentMessage[]): EarlierMessages {
  return sent.length === 0 ? { segments: [] } : { segments: [segmentOf(sent.slice(-MESSAGE_SPACE))] };
}

/** The same with one more message: what was prepared is used again, and sorted only with what is about as large. */
export function withSent(earlier: EarlierMessages, sent: SentMessage): EarlierMessages {
  const segments = [...earlier.segments];
  let added = segmentOf([sent]);
  for (let last = segments.at(-1); last !== undefined; last = segments.at(-1)) {
    if (last.recipients.length > added.recipients.length * MERGE_BELOW) break;
    segments.pop();
    added = merged(last, added);
  }
  return { segments: [...segments, added] };
}

/**
 * The message to another mentor that shares most with the text; null if nothing was sent to anybody else, or the text
 * has fewer than three words.
 */
export function closestMessage(text: string, to: Recipient, earlier: EarlierMessages): Closest | null {
  const words = comparedWords(text, to);
  const hashes = shingleHashes(words);
  const shingles = new Set(hashes);
  if (shingles.size === 0) return null;
  let closest: { segment: Segment; number: number; likeness: number } | null = null;
  for (const segment of earlier.segments) {
    const shared = countShared(shingles, segment);
    for (const [number, recipient] of segment.recipients.entries()) {
      if (recipient.id === to.id) continue;
      const common = shared[number] ?? 0;
      const likeness = common / (shingles.size + (segment.sizes[number] ?? 0) - common);
      if (closest === null || likeness > closest.likeness) closest = { segment, number, likeness };
    }
  }
  const recipient = closest?.segment.recipients[closest.number];
  if (closest === null || recipient === undefined) return null;
  const { segment, number, likeness } = closest;
  return { to: recipient, likeness, differing: differingSpans(words, hashes, segment, number) };
}

function segmentOf(sent: readonly SentMessage[]): Segment {
  const shingles = sent.map(({ text, to }) => new Set(shingleHashes(comparedWords(text, to))));
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
  return { recipients: sent.map(({ to }) => to), sizes, entries };
}

function merged(one: Segment, other: Segment): Segment {
  const entries = new Float64Array(one.entries.length + other.entries.length);
  entries.set(one.entries);
  const shift = one.recipients.length;
  entries.set(
    other.entries.map((entry) => entry + shift),
    one.entries.length,
  );
  entries.sort();
  const sizes = new Uint32Array(shift + other.recipients.length);
  sizes.set(one.sizes);
  sizes.set(other.sizes, shift);
  return { recipients: [...one.recipients, ...other.recipients], sizes, entries };
}

function countShared(shingles: ReadonlySet<number>, { recipients, entries }: Segment): Uint32Array {
  const shared = new Uint32Array(recipients.length);
  for (const hash of shingles) {
    const end = (hash + 1) * MESSAGE_SPACE;
    for (let at = firstFrom(entries, hash * MESSAGE_SPACE); ; at += 1) {
      const entry = entries[at];
      if (entry === undefined || entry >= end) break;
      const number = entry % MESSAGE_SPACE;
      shared[number] = (shared[number] ?? 0) + 1;
    }
  }
  return shared;
}

/** Index of the first entry that is not below the one wanted. */
function firstFrom(entries: Float64Array, wanted: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle] ?? wanted) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words that stand in no shingle of that message, neighbours in one span. */
function differingSpans(
  words: readonly ComparedWord[],
  hashes: readonly number[],
  { entries }: Segment,
  number: number,
): Span[] {
  const isShared = new Uint8Array(words.length);
  for (const [at, hash] of hashes.entries()) {
    const entry = hash * MESSAGE_SPACE + number;
    if (entries[firstFrom(entries, entry)] === entry) isShared.fill(1, at, at + SHINGLE_WORDS);
  }
  const spans: Span[] = [];
  for (const [at, { start, end }] of words.entries()) {
    if (isShared[at]) continue;
    const before = at > 0 && !isShared[at - 1] ? spans.pop() : undefined;
    spans.push({ start: before?.start ?? start, end });
  }
  return spans;
}

function shingleHashes(words: readonly ComparedWord[]): number[] {
  const hashes = words.map(({ word }) => hashOf(word));
  const shingles: number[] = [];
  for (let start = 0; start + SHINGLE_WORDS <= hashes.length; start += 1) {
    let hash = 0;
    for (let word = 0; word < SHINGLE_WORDS; word += 1)
      hash = Math.imul(hash, 31) + (hashes[start + word] ?? 0);
    shingles.push(hash >>> 0);
  }
  return shingles;
}

/** FNV-1a, 32 bits. A chance collision changes a likeness by less than one percent. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}
