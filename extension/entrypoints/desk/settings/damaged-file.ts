/** Damaged rows as a file. Pure. */
import type { DamagedRow } from '../../../store/damage.ts';

/**
 * The rows as JSON, with what JSON does not know written as text: a database may hold numbers without end,
 * dates, big integers, maps, bytes, and objects that contain themselves.
 */
export function damagedFile(rows: readonly DamagedRow[]): string {
  return JSON.stringify(
    rows.map(({ table, row }) => ({ table, row: plain(row, []) })),
    null,
    2,
  );
}

/** @param around the objects this value stands in, so that one inside itself is noticed */
function plain(value: unknown, around: readonly object[]): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value !== 'object') return String(value);
  if (around.includes(value)) return '…';
  const inside = [...around, value];
  if (Array.isArray(value)) return value.map((item) => plain(item, inside));
  if (value instanceof Map || value instanceof Set) return [...value].map((item) => plain(item, inside));
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString();
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item, inside)]));
}
