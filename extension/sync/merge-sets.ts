/** Three-way merge of a list that is a set: every addition and every removal of either side counts. */
import { byCodeUnits, canonical, type Json, same, stronger } from './canonical.ts';

export interface MergedSet {
  items: Json[];
  /** What lost to another form of itself: the same reason to write, with another address. */
  replaced: Json[];
  /** What found no room. */
  surplus: Json[];
}

export interface SetLimits {
  readonly most: number;
  readonly additions: 'first' | 'last';
}

type Items = ReadonlyMap<string, Json>;

/**
 * What both made of the list `base`. An item removed on one side is gone, unless the other side edited it. What
 * was there keeps its order, additions come together before or after it, sorted, since nobody saw both. An
 * order chosen by hand holds only against another order. What is more than `most` is not dropped but told.
 */
export function mergeSets(base: Json[], mine: Json[], theirs: Json[], limits: SetLimits): MergedSet {
  const before = byKey(base);
  const [here, there] = [byKey(mine), byKey(theirs)];
  if (isReordered(before, here) && isReordered(before, there))
    return { items: stronger(mine, theirs), replaced: [], surplus: [] };
  const replaced: Json[] = [];
  const merged = new Map<string, Json>();
  for (const key of new Set([...before.keys(), ...here.keys(), ...there.keys()])) {
    const item = mergeItem(before.get(key), here.get(key), there.get(key));
    if (item === null) continue;
    merged.set(key, item.stands);
    replaced.push(...item.replaced.map(told));
  }
  const items = inOrder(merged, before, limits.additions);
  const surplus = items.slice(limits.most).map(told);
  return { items: items.slice(0, limits.most), replaced, surplus };
}

function inOrder(merged: Items, before: Items, additions: SetLimits['additions']): Json[] {
  const old = [...before.keys()].flatMap((key) => merged.get(key) ?? []);
  const added = [...merged].filter(([key]) => !before.has(key)).toSorted(byAge);
  const fresh = added.map(([, item]) => item);
  return additions === 'first' ? [...fresh, ...old] : [...old, ...fresh];
}

/** Hooks are known by their text; anything else by what it is. */
function byKey(items: readonly Json[]): Items {
  return new Map(items.map((item) => [keyOf(item), item]));
}

function keyOf(item: Json): string {
  return isHook(item) ? canonical(item.text ?? null) : canonical(item);
}

function isHook(item: Json): item is { [key: string]: Json } {
  return typeof item === 'object' && item !== null && !Array.isArray(item) && 'text' in item;
}

/** What an item says: when a hook was added is not an edit of it. */
function told(item: Json): Json {
  if (!isHook(item)) return item;
  const { addedAt, ...rest } = item;
  return rest;
}

function isEdited(base: Json, item: Json): boolean {
  return !same(told(base), told(item));
}

/** One item three ways; null where it is gone. */
function mergeItem(base: Json | undefined, mine: Json | undefined, theirs: Json | undefined) {
  if (mine === undefined || theirs === undefined) {
    const left = mine ?? theirs;
    if (left === undefined) return null;
    return base === undefined || isEdited(base, left) ? { stands: left, replaced: [] } : null;
  }
  if (!isEdited(mine, theirs)) return { stands: older(mine, theirs), replaced: [] };
  if (base !== undefined && !isEdited(base, mine)) return { stands: theirs, replaced: [] };
  if (base !== undefined && !isEdited(base, theirs)) return { stands: mine, replaced: [] };
  const wins = same(stronger(told(mine), told(theirs)), told(mine));
  return wins ? { stands: mine, replaced: [theirs] } : { stands: theirs, replaced: [mine] };
}

function ageOf(item: Json): number {
  return isHook(item) && typeof item.addedAt === 'number' ? item.addedAt : 0;
}

/** Of two that say the same, the one added first. */
function older(a: Json, b: Json): Json {
  return ageOf(a) <= ageOf(b) ? a : b;
}

function byAge([keyA, a]: [string, Json], [keyB, b]: [string, Json]): number {
  return ageOf(b) - ageOf(a) || byCodeUnits(keyA, keyB);
}

/** The same items, in whatever order. */
function isReordered(before: Items, after: Items): boolean {
  if (before.size !== after.size) return false;
  return [...before].every(([key, item]) => {
    const now = after.get(key);
    return now !== undefined && !isEdited(item, now);
  });
}
