/**
 * Two versions of a record that both grew from a third, brought together: field by field, by the rules of
 * `field-rules.ts`. Pure: no clock and no chance, and the sides are treated alike, so that any number of
 * devices that merge in any order end with the same. What is not in the result is in `kept`, never nowhere.
 */
import { DEFAULT_SETTINGS, EMPTY_ME } from '../store/settings.ts';
import { type Json, type Row, same, stronger } from './canonical.ts';
import { rulesOf, type TableName } from './field-rules.ts';
import { type Loss, settle } from './merge-fields.ts';

/** A record and its three versions. `base` is the last one synced; null means not there (yet, or no more). */
export interface Diverged {
  readonly table: TableName;
  readonly id: string;
  readonly base: Row | null;
  readonly mine: Row | null;
  readonly theirs: Row | null;
}

/**
 * Something the result does not show. `edited-twice`: the other of two edits of `field`. `list-full`: an item a
 * full list has no room for. `deleted-elsewhere`: nothing was lost, but the record is there although one side
 * deleted it; `field` is empty.
 */
export interface Kept {
  readonly why: 'edited-twice' | 'list-full' | 'deleted-elsewhere';
  readonly table: TableName;
  readonly id: string;
  /** Whose journal it goes to; null where there is none (goals, settings, the mentee herself). */
  readonly mentorId: string | null;
  /** Parts of a field follow a dot: `fit.experience.note`. */
  readonly field: string;
  readonly value: Json;
}

export interface Merged {
  readonly table: TableName;
  readonly id: string;
  /** null: deleted. */
  readonly row: Row | null;
  readonly kept: readonly Kept[];
}

/** Merges one record. A deletion stands unless the other side edited the record: then the edit does. */
export function mergeRecord(record: Diverged): Merged {
  const { table, id, mine, theirs } = record;
  const base = record.base ?? defaultOf(table);
  if (mine && theirs) return merged(record, mergeRows(table, base, mine, theirs));
  const left = mine ?? theirs;
  if (!left || !base) return { table, id, row: left, kept: [] };
  if (!isEdited(table, base, left)) return { table, id, row: null, kept: [] };
  return { table, id, row: left, kept: [keptAlive(record, left)] };
}

/**
 * Merges all records of one mentor: herself, her journal, drafts and reminders, also those nothing changed in. To
 * delete her is one act: where the other side did something for her meanwhile, all of it is undone, or she
 * would come back without her journal; where it did not, nothing of hers stays behind.
 */
export function mergeBelongings(records: readonly Diverged[]): Merged[] {
  const owner = records.find(({ table }) => table === 'mentors');
  const side = owner && deletingSide(owner);
  if (!side) return records.map(mergeRecord);
  const other = side === 'mine' ? 'theirs' : 'mine';
  if (!records.some((record) => isTouched(record, other)))
    return records.map(({ table, id }) => ({ table, id, row: null, kept: [] }));
  return records.map((record) => {
    const outcome = mergeRecord({ ...record, [side]: record[side] ?? record.base });
    if (record !== owner || !outcome.row) return outcome;
    return { ...outcome, kept: [...outcome.kept, keptAlive(record, outcome.row)] };
  });
}

/** Whether the mentee changed anything on the way from `base` to `row`; what a device does by itself is nothing. */
export function isEdited(table: TableName, base: Row | null, row: Row): boolean {
  if (table === 'reminders' && isPlanned(base, row)) return false;
  if (!base) return true;
  return [...rulesOf(table)].some(([field, { kind }]) => {
    const byHand = kind === 'choice' || kind === 'parts' || kind === 'set' || kind === 'closed';
    return byHand && !same(base[field], row[field]);
  });
}

/** A reminder that only the policy has moved: every device plans it anew from the journal. */
function isPlanned(base: Row | null, row: Row): boolean {
  return row.by === 'policy' && row.state === 'waiting' && row.snoozes === (base?.snoozes ?? 0);
}

/** What was there before anything was synced, so that a new device's defaults are no edits. */
function defaultOf(table: TableName): Row | null {
  if (table === 'settings') return DEFAULT_SETTINGS;
  return table === 'me' ? EMPTY_ME : null;
}

function deletingSide({ base, mine, theirs }: Diverged): 'mine' | 'theirs' | null {
  if (!base || (mine && theirs)) return null;
  if (mine) return 'theirs';
  return theirs ? 'mine' : null;
}

function isTouched({ table, base, ...sides }: Diverged, side: 'mine' | 'theirs'): boolean {
  const row = sides[side];
  return row !== null && isEdited(table, base, row);
}

function keptAlive({ table, id, base }: Diverged, row: Row): Kept {
  const mentorId = mentorOf(table, id, row);
  // What it was deleted as: deleted again later, it is said again.
  return { why: 'deleted-elsewhere', table, id, mentorId, field: '', value: base?.updatedAt ?? null };
}

function mentorOf(table: TableName, id: string, row: Row): string | null {
  if (table === 'mentors') return id;
  return typeof row.mentorId === 'string' ? row.mentorId : null;
}

function merged({ table, id }: Diverged, { row, lost }: { row: Row; lost: Loss[] }): Merged {
  const mentorId = mentorOf(table, id, row);
  return { table, id, row, kept: lost.map((each) => ({ ...each, table, id, mentorId })) };
}

function mergeRows(table: TableName, base: Row | null, mine: Row, theirs: Row): { row: Row; lost: Loss[] } {
  const rules = rulesOf(table);
  const row: Row = {};
  const lost: Loss[] = [];
  for (const field of new Set([...rules.keys(), ...Object.keys(mine), ...Object.keys(theirs)])) {
    const rule = rules.get(field) ?? { kind: 'choice' };
    const settled = settle(field, rule, base?.[field], mine[field], theirs[field]);
    if (settled.value !== undefined) row[field] = settled.value;
    lost.push(...settled.lost);
  }
  const due = table === 'reminders' ? meantDue(base, mine, theirs) : undefined;
  if (due === undefined) return { row, lost };
  return { row: { ...row, due }, lost: lost.filter(({ field }) => field !== 'due') };
}

/** Where the policy alone moved one side or both, no edit is lost: a day the mentee chose stands before a planned one. */
function meantDue(base: Row | null, mine: Row, theirs: Row): Json | undefined {
  const [here, there] = [isPlanned(base, mine), isPlanned(base, theirs)];
  if (here && there) return stronger(mine.due ?? null, theirs.due ?? null);
  if (here) return theirs.due;
  return there ? mine.due : undefined;
}
