/**
 * The SQL of vaults and their devices. In this folder is all SQL, one function each. What belongs to a vault takes the
 * handle that only `auth.ts` can make; what comes before there is one takes the hash of a secret. Many rows travel as
 * one JSON value: a statement takes 100 at most.
 */
import { LIMITS, type NewDevice } from '../../shared/sync-api.ts';
import type { Vault } from '../auth.ts';
import type { Database } from '../database.ts';

/** Two years: after so long without a device a vault counts as unused. */
const UNUSED = 730 * 86_400_000;

/** Whether the vault is new here. */
export async function insertVault(db: Database, id: string, joinHash: string, now: number): Promise<boolean> {
  const row = await db.row(
    `INSERT INTO vaults (id, join_hash, created_at, look_at, max_records, max_bytes)
     VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT DO NOTHING RETURNING id`,
    ...[id, joinHash, now, now + UNUSED, LIMITS.records, LIMITS.bytes],
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
  /** What waits to be told with the next pull, as JSON. */
  answers: string;
}

/** The device that a token is of; null where it is not, or no longer, one. Reads one row: `json_each` would read more. */
export function deviceByToken(
  db: Database,
  vaultId: string,
  deviceId: string,
  tokenHash: string,
): Promise<KnownDevice | null> {
  return db.row(
    `SELECT devices ->> ('$."' || ?2 || '".seenAt') AS seenAt, cursor, answers FROM vaults
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
  const sql = `UPDATE vaults SET devices = json_replace(devices, '$."' || ?2 || '".seenAt', ?3), look_at = ?4
    WHERE id = ?1`;
  await database.rows(sql, id, deviceId, now, now + UNUSED);
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
    database.statement('DELETE FROM channels WHERE vault = ?1', id),
    database.statement('DELETE FROM dead_letters WHERE vault = ?1', id),
    database.statement('DELETE FROM records WHERE vault = ?1', id),
    database.statement('DELETE FROM vaults WHERE id = ?1', id),
  ]);
}

/** Whether the shard answers. */
export async function ping(db: Database): Promise<void> {
  await db.rows('SELECT 1');
}
