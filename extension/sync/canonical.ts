/** Values compared by what they say: the same on every device, whatever the order of keys, with no clock. */
import type { Content } from './vault.ts';

/** A record's row as it travels. */
export type Row = NonNullable<Content['row']>;
export type Json = Row[string];

/** JSON with the keys of objects in code-unit order: equal exactly where the values are. A string is itself. */
export function canonical(value: Json | undefined): string {
  if (typeof value === 'string') return value;
  return JSON.stringify(value ?? null, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

export function same(a: Json | undefined, b: Json | undefined): boolean {
  return typeof a === typeof b && canonical(a) === canonical(b);
}

/** Nothing that could be missed: no value, an empty text, an empty list or object. */
export function isEmpty(value: Json | undefined): boolean {
  if (typeof value === 'string') return value === '';
  return ['null', '[]', '{}'].includes(canonical(value));
}

/**
 * Which of two edits of one value stands: something before nothing, then the longer, then the greater by code
 * units. A total order, so that the best of any number is the same in any order; no clock, for a device
 * may be days off; the longer, for it is likelier to be what took more work.
 */
export function stronger<T extends Json>(a: T, b: T): T {
  if (isEmpty(a) !== isEmpty(b)) return isEmpty(a) ? b : a;
  const [one, two] = [canonical(a), canonical(b)];
  if (one.length !== two.length) return one.length > two.length ? a : b;
  if (one !== two) return one > two ? a : b;
  return typeof a === 'string' ? a : b;
}

/** Orders by code units, as every engine does alike. */
export function byCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
