/** Three-way merge of one field of a record, by its rule. Both sides are treated alike. */
import { isEmpty, type Json, type Row, same, stronger } from './canonical.ts';
import type { Rule } from './field-rules.ts';
import { mergeSets } from './merge-sets.ts';

/** An edit the result does not show. Parts of a field follow a dot. */
export type Loss = { why: 'edited-twice' | 'list-full'; field: string; value: Json };
/** `undefined` where the field is not there. */
type Settled = { value: Json | undefined; lost: Loss[] };

/** One field three ways. Whoever did not change it has no say; with two different changes the rule decides. */
export function settle(
  field: string,
  rule: Rule,
  base: Json | undefined,
  mine: Json | undefined,
  theirs: Json | undefined,
): Settled {
  if (same(mine, theirs)) return { value: mine, lost: [] };
  if (base !== undefined && same(base, mine)) return { value: theirs, lost: [] };
  if (base !== undefined && same(base, theirs)) return { value: mine, lost: [] };
  if (mine === undefined || theirs === undefined) return { value: mine ?? theirs, lost: [] };
  switch (rule.kind) {
    case 'newest':
    case 'oldest':
      return { value: extreme(rule.kind, mine, theirs), lost: [] };
    case 'closed':
      return { value: closedMost(mine, theirs), lost: [] };
    case 'fixed':
      return { value: stronger(mine, theirs), lost: [] };
    case 'set':
      return settleSet(field, rule, base, mine, theirs);
    case 'parts':
      return settleParts(field, base, mine, theirs);
    case 'choice':
      return settleChoice(field, mine, theirs);
  }
}

function settleChoice(field: string, mine: Json, theirs: Json): Settled {
  const value = stronger(mine, theirs);
  const loser = same(value, mine) ? theirs : mine;
  return { value, lost: isEmpty(loser) ? [] : [{ why: 'edited-twice', field, value: loser }] };
}

function settleSet(
  field: string,
  rule: Rule & { kind: 'set' },
  base: Json | undefined,
  mine: Json,
  theirs: Json,
): Settled {
  const { items, replaced, surplus } = mergeSets(listOf(base), listOf(mine), listOf(theirs), rule);
  const lost: Loss[] = [
    ...replaced.map((value) => ({ why: 'edited-twice' as const, field, value })),
    ...surplus.map((value) => ({ why: 'list-full' as const, field, value })),
  ];
  return { value: items, lost };
}

function listOf(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}

function settleParts(field: string, base: Json | undefined, mine: Json, theirs: Json): Settled {
  if (!isObject(mine) || !isObject(theirs)) return settleChoice(field, mine, theirs);
  const before = isObject(base) ? base : {};
  const value: Row = {};
  const lost: Loss[] = [];
  for (const part of [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].toSorted()) {
    const settled = settle(`${field}.${part}`, { kind: 'parts' }, before[part], mine[part], theirs[part]);
    if (settled.value !== undefined) value[part] = settled.value;
    lost.push(...settled.lost);
  }
  return { value, lost };
}

function isObject(value: Json | undefined): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const CLOSED = ['waiting', 'dismissed', 'done'];

function closedMost(a: Json, b: Json): Json {
  return CLOSED.indexOf(String(a)) >= CLOSED.indexOf(String(b)) ? a : b;
}

/** Numbers and yes or no by their size, ids by their code units; null is less than anything. */
function extreme(kind: 'newest' | 'oldest', a: Json, b: Json): Json {
  if (isEmpty(a) || isEmpty(b)) return isEmpty(a) ? b : a;
  const isGreater = typeof a === 'number' && typeof b === 'number' ? a > b : String(a) > String(b);
  return isGreater === (kind === 'newest') ? a : b;
}
