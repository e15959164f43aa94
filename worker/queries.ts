/**
 * All SQL, one function each. What belongs to a vault takes the handle that only `auth.ts` can make; what comes
 * before there is one takes the hash of a secret. Many rows travel as one JSON value: a statement takes 100 at most.
 */
import type { D1PreparedStatement } from '@cloudflare/workers-types';
import { type Change, LIMITS, type NewDevice, type SealedRecord } from '../shared/sync-api.ts';
import type { Vault } from './auth.ts';
import type { Database } from './database.ts';

/** Whether the vault is new here. */
export async function insertVault(db: Database, id: string, joinHash: string, now: number): Promise<boolean> {
  const row = await db.row(
    `INSERT INTO vaults (id, join_hash, created_at, max_records, max_bytes) VALUES (?1, ?2, ?3, ?4, ?5)
     ON CONFLICT DO NOTHING RETURNING id`,
    ...[id, joinHash, now, LIMITS.records, LIMITS.bytes],
  );
  return row !== null;
}

/** The join hash of a vault, or null where there is no such vault. */
export async function joinHashOf(db: Database, id: string): Promise<string | null> {
  const row = await db.row<{ join_hash: string }>('SELECT join_hash FROM vaults WHERE id = ?1', id);
  return row?.join_hash ?? null;
}

export interface KnownDevice {
  seenAt: number;
  /** The vault's cursor at this moment. */
  cursor: number;
}

/** The device that a token is of; null where it is not, or no longer, one. Reads one row: `json_each` would read more. */
export function deviceByToken(
  db: Database,
  vaultId: string,
  deviceId: string,
  tokenHash: string,
): Promise<KnownDevice | null> {
  return db.row(
    `SELECT devices ->> ('$."' || ?2 || '".seenAt') AS seenAt, cursor FROM vaults
     WHERE id = ?1 AND devices ->> ('$."' || ?2 || '".tokenHash') = ?3`,
    ...[vaultId, deviceId, tokenHash],
  );
}

/** Whether there was room. A device that is there already gets its new token in place of the old one. */
export async function putDevice(
  { database, id: vaultId }: Vault,
  { id, name }: NewDevice,
  tokenHash: string,
  now: number,
): Promise<boolean> {
  const row = await database.row(
    `UPDATE vaults SET devices = json_set(devices, '$."' || ?2 || '"', json_object(
       'tokenHash', ?3, 'name', ?4, 'seenAt', ?5,
       'createdAt', coalesce(devices ->> ('$."' || ?2 || '".createdAt'), ?5)))
     WHERE id = ?1 AND (SELECT count(*) FROM json_each(devices) WHERE key <> ?2) < ?6 RETURNING id`,
    ...[vaultId, id, tokenHash, name, now, LIMITS.devices],
  );
  return row !== null;
}

export async function markSeen({ database, id, deviceId }: Vault, now: number): Promise<void> {
  const sql = `UPDATE vaults SET devices = json_replace(devices, '$."' || ?2 || '".seenAt', ?3) WHERE id = ?1`;
  await database.rows(sql, id, deviceId, now);
}

export interface DeviceRow {
  id: string;
  name: string;
  createdAt: number;
  seenAt: number;
}

export function devicesOf({ database, id }: Vault): Promise<DeviceRow[]> {
  return database.rows(
    `SELECT device.key AS id, device.value ->> 'name' AS name,
       device.value ->> 'createdAt' AS createdAt, device.value ->> 'seenAt' AS seenAt
     FROM vaults, json_each(devices) AS device WHERE vaults.id = ?1 ORDER BY createdAt, device.key`,
    id,
  );
}

/** Whether there was such a device. */
export async function removeDevice({ database, id }: Vault, deviceId: string): Promise<boolean> {
  const sql = `UPDATE vaults SET devices = json_remove(devices, '$."' || ?2 || '"')
    WHERE id = ?1 AND devices -> ('$."' || ?2 || '"') IS NOT NULL RETURNING id`;
  return (await database.row(sql, id, deviceId)) !== null;
}

export interface Usage {
  createdAt: number;
  cursor: number;
  records: number;
  bytes: number;
  maxRecords: number;
  maxBytes: number;
  devices: number;
}

export function usageOf({ database, id }: Vault): Promise<Usage | null> {
  return database.row(
    `SELECT created_at AS createdAt, cursor, records, bytes, max_records AS maxRecords, max_bytes AS maxBytes,
       (SELECT count(*) FROM json_each(devices)) AS devices
     FROM vaults WHERE id = ?1`,
    id,
  );
}

/** Everything the vault ever held, its devices included. */
export async function eraseVault({ database, id }: Vault): Promise<void> {
  await database.batch([
    database.statement('DELETE FROM reminders WHERE vault = ?1', id),
    database.statement('DELETE FROM records WHERE vault = ?1', id),
    database.statement('DELETE FROM vaults WHERE id = ?1', id),
  ]);
}

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
export async function pushChanges(vault: Vault, changes: readonly Change[]): Promise<Pushed | null> {
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
    ...reminderStatements(vault, placed, length),
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
): D1PreparedStatement[] {
  const set = changes.flatMap(({ id, offset, reminder }) => (reminder ? [{ id, offset, ...reminder }] : []));
  const ended = changes.flatMap(({ id, offset, reminder }) => (reminder === null ? [{ id, offset }] : []));
  const setting = `
    INSERT INTO reminders (vault, id, due_at, title)
    SELECT ?1, stored.id, change.value ->> 'dueAt', change.value ->> 'title' ${JUST_STORED}
    ON CONFLICT (vault, id) DO UPDATE SET due_at = excluded.due_at, title = excluded.title, rung_at = NULL`;
  const ending = `DELETE FROM reminders WHERE vault = ?1 AND id IN (SELECT stored.id ${JUST_STORED})`;
  return [
    ...(set.length > 0 ? [database.statement(setting, id, JSON.stringify(set), length)] : []),
    ...(ended.length > 0 ? [database.statement(ending, id, JSON.stringify(ended), length)] : []),
  ];
}

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

/** Whether the shard answers. */
export async function ping(db: Database): Promise<void> {
  await db.rows('SELECT 1');
}
