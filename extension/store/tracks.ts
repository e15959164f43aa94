/**
 * What this device knows of the server's copy of each record: one row per record of the vault, and none where there is
 * no vault. `changes.ts` notes there, with every write, what has to be sent.
 */
import type { z } from 'zod/mini';

type Json = z.infer<ReturnType<typeof z.json>>;
type WireRow = { [field: string]: Json };

/** The tables of a vault, in the order they are sent in for the first time. `me` and `settings` are rows of `singles`. */
export const SYNCED_TABLES = [
  'settings',
  'me',
  'goals',
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
  /** The revision of a record on the server that was refused: ours is held back until that changes. */
  refused?: number;
  /** Too large to be sent as it is. */
  isTooLarge?: true;
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
