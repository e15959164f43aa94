/** The SQL of what devices push and pull: sealed records, and the reminders that come with them in plain. */
import type { D1PreparedStatement } from '@cloudflare/workers-types';
import { type Change, LIMITS, type SealedRecord } from '../../shared/sync-api.ts';
import type { Vault } from '../auth.ts';
import { CAN_RING, ringAt } from './reminders.ts';

export interface StoredRecord {
  id: string;
  rev: number;
  /** null where the reply would grow too large. */
  sealed: string | null;
}

export interface Pushed {
  cursor: number;
  /** By how much the push moved the cursor. */
  length: number;
  conflicts: StoredRecord[];
}

/**
 * Stores the changes that follow what is stored, in one transaction; null where the vault is gone. A record that is
 * not there takes any revision, so that a server that lost data can be filled again.
 */
export async function pushChanges(
  vault: Vault,
  changes: readonly Change[],
  now: number,
): Promise<Pushed | null> {
  const { database, id } = vault;
  let length = 0;
  const placed = changes.map((change) => {
    length += change.sealed.length;
    return { ...change, offset: length };
  });
  const json = JSON.stringify(placed.map(({ reminder: _, ...record }) => record));
  const results = await database.batch<Partial<StoredRecord> & { cursor?: number }>([
    database.statement(MAKE_ROOM, id, json, length),
    database.statement(STORE, id, json, length),
    ...reminderStatements(vault, placed, length, now),
    database.statement(CONFLICTS, id, json, LIMITS.page),
  ]);
  const cursor = results[0]?.[0]?.cursor;
  if (cursor === undefined) return null;
  const conflicts = (results.at(-1) ?? []).flatMap(({ id, rev, sealed = null }) =>
    id !== undefined && rev !== undefined ? [{ id, rev, sealed }] : [],
  );
  return { cursor, length, conflicts };
}

/** Counts what is about to be stored; a vault that has no room for it fails its check, and with it the push. */
const MAKE_ROOM = `
  UPDATE vaults SET records = records + added, bytes = bytes + grown, cursor = cursor + ?3
  FROM (
    SELECT count(*) - count(stored.id) AS added,
      coalesce(sum(length(change.value ->> 'sealed') - coalesce(length(stored.sealed), 0)), 0) AS grown
    FROM json_each(?2) AS change
    LEFT JOIN records AS stored ON stored.vault = ?1 AND stored.id = change.value ->> 'id'
    WHERE stored.id IS NULL OR stored.rev + 1 = change.value ->> 'rev'
  )
  WHERE id = ?1 RETURNING cursor`;

const STORE = `
  INSERT INTO records (vault, id, rev, position, sealed)
  SELECT vaults.id, change.value ->> 'id', change.value ->> 'rev',
    vaults.cursor - ?3 + (change.value ->> 'offset'), change.value ->> 'sealed'
  FROM vaults CROSS JOIN json_each(?2) AS change
  WHERE vaults.id = ?1
  ON CONFLICT (vault, id) DO UPDATE
  SET rev = excluded.rev, position = excluded.position, sealed = excluded.sealed
  WHERE rev + 1 = excluded.rev`;

/** What is not stored as it was sent. The cross join keeps the planner from walking the whole vault. */
const CONFLICTS = `
  SELECT id, rev, CASE WHEN total <= ?3 THEN sealed END AS sealed FROM (
    SELECT stored.id, stored.rev, stored.sealed, sum(length(stored.sealed)) OVER (ORDER BY change.key) AS total
    FROM json_each(?2) AS change
    CROSS JOIN records AS stored ON stored.vault = ?1 AND stored.id = change.value ->> 'id'
    WHERE stored.rev <> change.value ->> 'rev' OR stored.sealed <> change.value ->> 'sealed'
  )`;

/** The changes that were stored just now: a conflict, and a change sent again, stand at another place. */
const JUST_STORED = `
  FROM vaults CROSS JOIN json_each(?2) AS change
  CROSS JOIN records AS stored ON stored.vault = ?1 AND stored.id = change.value ->> 'id'
  WHERE vaults.id = ?1 AND stored.position = vaults.cursor - ?3 + (change.value ->> 'offset')`;

function reminderStatements(
  { database, id }: Vault,
  changes: readonly (Change & { offset: number })[],
  length: number,
  now: number,
): D1PreparedStatement[] {
  const set = changes.flatMap(({ id, offset, reminder }) => (reminder ? [{ id, offset, ...reminder }] : []));
  const ended = changes.flatMap(({ id, offset, reminder }) => (reminder === null ? [{ id, offset }] : []));
  const all = [...set, ...ended];
  return [
    ...(set.length > 0 ? [database.statement(SET, id, JSON.stringify(set), length, now)] : []),
    ...(ended.length > 0 ? [database.statement(END, id, JSON.stringify(ended), length)] : []),
    ...(all.length > 0 ? [database.statement(TAKE_UP, id, JSON.stringify(all), length)] : []),
  ];
}

/**
 * What is due at the same time as before keeps that it has rung, or that it is being rung. What nobody could be told of
 * by a channel that rings is not put where the cron looks.
 */
const SET = `
  INSERT INTO reminders (vault, id, due_at, minutes, title, is_quiet, changed_at, ring_at)
  SELECT ?1, stored.id, change.value ->> 'dueAt', coalesce(change.value ->> 'minutes', 15),
    change.value ->> 'title', coalesce(change.value ->> 'isQuiet', 0), ?4,
    CASE WHEN coalesce(change.value ->> 'isQuiet', 0) = 0
      AND ${CAN_RING}
    THEN ${ringAt("(change.value ->> 'dueAt')", '?4')} END ${JUST_STORED}
  ON CONFLICT (vault, id) DO UPDATE SET due_at = excluded.due_at, minutes = excluded.minutes,
    title = excluded.title, is_quiet = excluded.is_quiet, changed_at = excluded.changed_at,
    sequence = sequence + 1,
    rung_at = CASE WHEN due_at = excluded.due_at THEN rung_at END,
    ring_at = CASE WHEN due_at = excluded.due_at AND is_quiet = excluded.is_quiet
      THEN ring_at ELSE excluded.ring_at END`;

const END = `DELETE FROM reminders WHERE vault = ?1 AND id IN (SELECT stored.id ${JUST_STORED})`;

/** A device that says something of a reminder has heard, or has overruled, what was answered elsewhere. */
const TAKE_UP = `
  UPDATE vaults SET answers = (
    SELECT json_group_array(json(answer.value)) FROM json_each(vaults.answers) AS answer
    WHERE answer.value ->> 'id' NOT IN (SELECT stored.id ${JUST_STORED}))
  WHERE id = ?1 AND answers <> '[]'`;

export type PlacedRecord = SealedRecord & { position: number };

/** What stands after one place and up to another, oldest first. */
export function recordsBetween(
  { database, id }: Vault,
  after: number,
  upTo: number,
  limit: number,
): Promise<PlacedRecord[]> {
  return database.rows(
    `SELECT id, rev, position, sealed FROM records
     WHERE vault = ?1 AND position > ?2 AND position <= ?3 ORDER BY position LIMIT ?4`,
    ...[id, after, upTo, limit],
  );
}

/** Where the first record after a place stands; null where there is none. */
export async function placeAfter({ database, id }: Vault, after: number): Promise<number | null> {
  const sql = 'SELECT min(position) AS position FROM records WHERE vault = ?1 AND position > ?2';
  return (await database.row<{ position: number | null }>(sql, id, after))?.position ?? null;
}
