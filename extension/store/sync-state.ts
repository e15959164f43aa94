/**
 * Where syncing stands, as one small row: the popup reads it at first sight, the desk follows it live. No row means
 * that this device is in no vault.
 */
import { z } from 'zod/mini';
import type { Store } from './db.ts';
import { readableOne } from './rows.ts';

/**
 * What only the mentee can settle. `removed`: the server no longer knows this device, because it was revoked or the vault
 * erased. `server-lost-data`: it gave older data than before; everything was sent again. `two-stories`: it gave another
 * content under a revision known here; nothing was taken. `update-needed`: records of a newer client. `vault-full`.
 * `records-refused`: records that nobody of this vault sealed so. `record-too-large`: something here cannot be sent.
 * `server-unclear`: replies that are none of this protocol.
 */
export const Trouble = z.enum([
  'removed',
  'server-lost-data',
  'two-stories',
  'update-needed',
  'vault-full',
  'records-refused',
  'record-too-large',
  'server-unclear',
]);
export type Trouble = z.infer<typeof Trouble>;

/** Records received, brought together with what is here, or sent so far in this run, and how many there are, as far as is known. */
export const Progress = z.object({
  phase: z.enum(['receiving', 'merging', 'sending']),
  done: z.int(),
  total: z.nullable(z.int()),
});
export type Progress = z.infer<typeof Progress>;

/** The row. Instants are epoch milliseconds of this device. */
export const SyncStatus = z.object({
  syncedAt: z.nullable(z.int()),
  /** Of a run that goes on: when it last gave a sign of life. */
  aliveAt: z.nullable(z.int()),
  progress: z.nullable(Progress),
  /** The server was not reached since then. */
  waitingSince: z.nullable(z.int()),
  /** Tries that failed one after another, and when the next one is due. */
  failures: z.int(),
  retryAt: z.nullable(z.int()),
  trouble: z.nullable(Trouble),
  /** Of records refused, or too large: how many. */
  count: z.int(),
});
export type SyncStatus = z.infer<typeof SyncStatus>;

/** What the footer says. */
export type SyncState =
  | { kind: 'this-device' }
  | { kind: 'syncing'; progress: Progress | null }
  | { kind: 'synced'; at: number }
  /** `at`: when all was synced last; null for never. */
  | { kind: 'waiting-for-network'; at: number | null }
  | { kind: 'needs-you'; why: Trouble; count: number; at: number | null };

/** A run silent for longer was stopped with its page: a request may take half a minute. */
export const SILENT_AFTER = 60_000;

/** What `status` (null: no vault) means at `now`. A vault that was never synced and is not running waits. */
export function stateOf(status: SyncStatus | null, now: number): SyncState {
  if (!status) return { kind: 'this-device' };
  const { syncedAt, aliveAt, progress, trouble, count } = status;
  if (aliveAt !== null && Math.abs(now - aliveAt) < SILENT_AFTER) return { kind: 'syncing', progress };
  if (trouble) return { kind: 'needs-you', why: trouble, count, at: syncedAt };
  if (syncedAt === null || status.waitingSince !== null) return { kind: 'waiting-for-network', at: syncedAt };
  return { kind: 'synced', at: syncedAt };
}

/** The status a stored value holds; null where there is none. */
export function statusFrom(value: unknown): SyncStatus | null {
  return readableOne(SyncStatus, value);
}

export async function syncStatus(store: Store): Promise<SyncStatus | null> {
  return statusFrom((await store.db.singles.get('sync'))?.value);
}
