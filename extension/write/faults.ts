/** What is wrong with a template of the mentee's own, and where: read as she types, and before a pack is taken. */
import { LiquidError } from 'liquidjs';
import { TEMPLATE_MAX } from '../../shared/values.ts';
import { FILTERS, fill, namesIn } from './engine.ts';
import { FACTS } from './template.ts';

/** `hole`: "{{" or "{%" without its end; `open`: an "if" without "endif"; the others name what is not known. */
export type FaultKind =
  | 'hole'
  | 'open'
  | 'unknown-tag'
  | 'unknown-filter'
  | 'unknown-word'
  | 'no-word'
  | 'too-long'
  | 'other';

export interface Fault {
  readonly kind: FaultKind;
  /** What stands there: the tag, filter or word that is not known, the piece that does not end. */
  readonly what: string;
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
}

/** The names a template may use: facts, and the list of all reasons to write. */
export const WORDS: readonly string[] = [...FACTS, 'hooks'];

/** How Liquid words what it refuses (10.30), and what that is for a mentee; the first group is what it names. */
const REFUSALS: readonly (readonly [FaultKind, RegExp])[] = [
  ['hole', /^(?:output|tag) "(.*?)" not closed/s],
  ['open', /^tag (\{%.*?%\}) not closed/s],
  ['unknown-tag', /^tag "(.*?)" not found/s],
  ['unknown-filter', /^undefined filter: (.*)$/s],
  ['no-word', /^invalid value expression: "(.*?)"/s],
];

/** All faults of a text, the one that keeps it from being read alone; none for a sound one. */
export function faultsIn(text: string): Fault[] {
  if (text.length > TEMPLATE_MAX.body) return [{ kind: 'too-long', what: '', line: 1, column: 1 }];
  try {
    const unknown = namesIn(text).filter(({ name }) => !WORDS.includes(name));
    // Filled once with nothing, for what shows only then.
    if (unknown.length === 0) fill(text, {});
    return unknown.map(({ name, row, column }) => ({ kind: 'unknown-word', what: name, line: row, column }));
  } catch (error) {
    return [faultOf(error)];
  }
}

function faultOf(error: unknown): Fault {
  const message = error instanceof Error ? (error.message.split(/, line:\d+/)[0] ?? '') : '';
  const [line = 1, column = 1] = LiquidError.is(error) ? positionOf(error) : [];
  for (const [kind, worded] of REFUSALS) {
    const found = worded.exec(message);
    if (found) return { kind, what: (found[1] ?? '').slice(0, 60), line, column };
  }
  return { kind: 'other', what: '', line, column };
}

function positionOf(error: LiquidError): number[] {
  return error.token.getPosition();
}

/** The nearest word or filter to one that is not known: a slip of two letters at most. null where none is near. */
export function nearest({ kind, what }: Fault): string | null {
  const known = kind === 'unknown-word' ? WORDS : kind === 'unknown-filter' ? FILTERS : [];
  const [best] = known
    .map((name) => ({ name, distance: distance(name, what.trim().toLowerCase()) }))
    .toSorted((a, b) => a.distance - b.distance);
  return best && best.distance <= 2 ? best.name : null;
}

/** Edits from one word to the other (Levenshtein); both are short. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
