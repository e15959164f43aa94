/** What a setting must be before it is kept. Pure. */
import type { Settings } from '../../../../shared/mentee.ts';

type Days = Settings['followUpDays'];

/** The most days each step may wait, as the model allows. */
export const MOST_DAYS: Days = { first: 90, second: 180, closing: 365 };

/** The three numbers as typed; null where the field holds no whole number. */
export type TypedDays = Record<keyof Days, number | null>;

/** What is wrong with the days: not whole numbers, too many, or not one after the other. Null when nothing is. */
export function daysError({ first, second, closing }: TypedDays): 'number' | 'most' | 'order' | null {
  if (!isCount(first) || !isCount(second) || !isCount(closing)) return 'number';
  if (first > MOST_DAYS.first || second > MOST_DAYS.second || closing > MOST_DAYS.closing) return 'most';
  return first < second && second < closing ? null : 'order';
}

/** The days if they can be kept, else null. */
export function daysFrom({ first, second, closing }: TypedDays): Days | null {
  if (daysError({ first, second, closing }) !== null) return null;
  return first === null || second === null || closing === null ? null : { first, second, closing };
}

function isCount(days: number | null): days is number {
  return days !== null && Number.isInteger(days) && days >= 1;
}

/** A whole number as typed, or null. */
export function countFrom(text: string): number | null {
  return /^\d{1,4}$/.test(text.trim()) ? Number(text) : null;
}

/** A day off added to the others: each once, in order. */
export function withDay(days: readonly string[], day: string): string[] {
  return [...new Set([...days, day])].sort();
}
