/**
 * What this device knows of the server's copy of each record: one row per record of the vault, and none where there is
 * no vault. `changes.ts` notes there, with every write, what has to be sent.
 */
import Dexie from 'dexie';
import type { z } from 'zod/mini';
import type { PlainReminder } from '../../shared/sync-api.ts';
import type { Store } from './db.ts';

type Json = z.infer<ReturnType<typeof z.json>>;
/** A row as it travels. */
export type WireRow = { [field: string]: Json };

/** The tables of a vault, in the order they are sent in for the first time. `me` and `settings` are rows of `singles`. */
export const SYNCED_TABLES = [
  'settings',
  'me',
  'goals',
  'templates',
  'mentors',
  'interactions',
  'drafts',
  'reminders',
  'merges',
  'removals',
  'doNotContact',
  'kept',
] as const;
export type SyncedTable = (typeof SYNCED_TABLES)[number];

/**
 * The last synced version of a record that was changed since: as the store had it, noted at the first change, or as it
 * travels, where a merge left something to send. null: it was not there.
 */
export type Before = { as: 'stored'; row: unknown } | { as: 'sent'; row: WireRow | null };

/** What was sealed and perhaps sent, and not acknowledged yet: repeated with the same bytes. */
export interface Pending {
  rev: number;
  sealed: string;
  row: WireRow | null;
  /** What is told in plain beside it; not there: nothing changes in that. */
  reminder?: PlainReminder | null;
}

export interface Track {
  /** `keyOf`. */
  key: string;
  table: SyncedTable;
  id: string;
  /** The mentor it belongs to, so that what belongs together is sent and merged together; '' for nobody. */
  owner: string;
  /** Its name on the wire, once it was worked out. */
  name?: string;
  /** The revision known; 0 for one the server does not have. */
  rev: number;
  /** SHA-256 of the sealed bytes of that revision. */
  digest: string | null;
  /** Only where something has to be sent (an index passes over rows without it). */
  dirty?: 1;
  before?: Before;
  pending?: Pending;
  /** To be sent although it says what the server has: the server lost it, or is to know the title of a reminder. */
  again?: true;
  /** Too large to be sent as it is. */
  isTooLarge?: true;
  /** The last answer given outside of the extension that was carried out, epoch milliseconds. */
  answeredAt?: number;
}

/** A record that was pulled and opened, waiting until all have come: what belongs to one mentor is merged together. */
export interface Arrival {
  /** That of its track. */
  key: string;
  table: SyncedTable;
  id: string;
  owner: string;
  name: string;
  rev: number;
  digest: string;
  row: WireRow | null;
  /** The server went back behind what is known here, or told two stories that the mentee wants brought together. */
  how: 'newer' | 'older' | 'other';
}

export function keyOf(table: SyncedTable, id: string): string {
  return `${table}/${id}`;
}

/** The mentor a row belongs to, '' for nobody; rows may be damaged. */
export function ownerOf(table: SyncedTable, id: string, row: unknown): string {
  if (table === 'mentors') return id;
  if (typeof row !== 'object' || row === null) return '';
  const owner =
    'mentorId' in row
      ? row.mentorId
      : table === 'merges' && 'keptId' in row
        ? row.keptId
        : table === 'removals' && 'mentor' in row
          ? idOf(row.mentor)
          : '';
  return typeof owner === 'string' ? owner : '';
}

function idOf(row: unknown): unknown {
  return typeof row === 'object' && row !== null && 'id' in row ? row.id : '';
}

/** The rows of synced tables as they stand; undefined where there is none. */
export async function rowsOf(
  store: Store,
  records: readonly { table: SyncedTable; id: string }[],
): Promise<unknown[]> {
  const rows = new Map<string, unknown>();
  for (const [table, ids] of byTable(records)) {
    const found: unknown[] = isSingle(table)
      ? (await store.db.singles.bulkGet(ids)).map((single) => single?.value)
      : await store.db.table(table).bulkGet(ids);
    ids.forEach((id, at) => {
      rows.set(keyOf(table, id), found[at]);
    });
  }
  return records.map(({ table, id }) => rows.get(keyOf(table, id)));
}

/** Stores rows of synced tables, or deletes those that are null. Inside a transaction over `syncedTables`. */
export async function putRows(
  store: Store,
  records: readonly { table: SyncedTable; id: string; row: unknown }[],
): Promise<void> {
  for (const [table, ids] of byTable(records)) {
    const rows = records.filter((record) => record.table === table && record.row !== null);
    const kept = new Set(rows.map(({ id }) => id));
    const gone = ids.filter((id) => !kept.has(id));
    const values = rows.map(({ id, row }) => (isSingle(table) ? { key: id, value: row } : row));
    const target = store.db.table<unknown, string>(isSingle(table) ? 'singles' : table);
    if (values.length > 0) await target.bulkPut(values);
    if (gone.length > 0) await target.bulkDelete(gone);
  }
}

/** What a transaction that touches any record names. */
export function syncedTables(store: Store) {
  const { db } = store;
  const rows = [
    db.mentors,
    db.interactions,
    db.drafts,
    db.reminders,
    db.goals,
    db.templates,
    db.merges,
    db.removals,
  ];
  return [...rows, db.doNotContact, db.kept, db.singles, db.tracks, db.arrivals];
}

/** Up to `limit` keys of a table after one, with the rows: for the first look through everything. */
export async function slice(store: Store, table: SyncedTable, after: string, limit: number) {
  if (isSingle(table)) {
    const single = after === '' ? await store.db.singles.get(table) : undefined;
    return single ? [{ table, id: table, row: single.value }] : [];
  }
  const from = store.db.table<object, string>(table);
  const rows = await from.where(':id').above(after).limit(limit).toArray();
  const path = `${from.schema.primKey.keyPath}`;
  return rows.map((row) => ({ table, id: String(Dexie.getByKeyPath(row, path)), row }));
}

export async function putTracks(store: Store, tracks: readonly Track[]): Promise<void> {
  if (tracks.length > 0) await store.db.tracks.bulkPut([...tracks]);
}

export async function putArrivals(store: Store, arrivals: readonly Arrival[]): Promise<void> {
  if (arrivals.length > 0) await store.db.arrivals.bulkPut([...arrivals]);
}

export async function dropArrivals(store: Store, keys: readonly string[]): Promise<void> {
  if (keys.length > 0) await store.db.arrivals.bulkDelete([...keys]);
}

/** The tracks of what is to be sent, by the mentor it belongs to: of all, or from one mentor to another. */
export function waiting(store: Store, from = '', to = '\uffff') {
  return store.db.tracks.where('[dirty+owner]').between([1, from], [1, to], true, true);
}

/** How many records wait to be sent. */
export async function countWaiting(store: Store): Promise<number> {
  return waiting(store).count();
}

/** Every record the server is known to have is to be sent again; rows are walked one by one. */
export async function sendAllAgain(store: Store): Promise<void> {
  await store.db.tracks.where('key').notEqual('').modify({ dirty: 1, again: true });
}

function isSingle(table: SyncedTable): boolean {
  return table === 'me' || table === 'settings';
}

function byTable(records: readonly { table: SyncedTable; id: string }[]): Map<SyncedTable, string[]> {
  const ids = new Map<SyncedTable, string[]>();
  for (const { table, id } of records) ids.set(table, [...(ids.get(table) ?? []), id]);
  return ids;
}
