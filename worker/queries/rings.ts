/**
 * The SQL of the browsers that ring. An invitation is a ring nobody has taken yet: one row, which is given its browser
 * and a new secret at once.
 */
import { LIMITS } from '../../shared/sync-api.ts';
import type { Vault } from '../auth.ts';
import type { Database } from '../database.ts';
import type { Language } from '../pages/language.ts';

export interface NewInvitation {
  /** Of the ring it becomes. */
  ring: string;
  origin: string;
  hash: string;
  expiresAt: number;
}

/** Whether there was room for one more ring. An invitation that nobody has taken ends. */
export async function putInvitation(
  { database, id }: Vault,
  { ring, origin, hash, expiresAt }: NewInvitation,
  now: number,
): Promise<boolean> {
  const [, inserted = []] = await database.batch([
    database.statement(
      `DELETE FROM channels WHERE vault = ?1 AND kind = 'push' AND confirmed_at IS NULL`,
      id,
    ),
    // Its language is not known before somebody opens it.
    database.statement(
      `INSERT INTO channels (vault, id, kind, language, origin, created_at, code_hash, expires_at)
       SELECT ?1, ?2, 'push', 'en', ?3, ?4, ?5, ?6
       WHERE (SELECT count(*) FROM channels WHERE vault = ?1 AND kind = 'push') < ?7 RETURNING id`,
      ...[id, ring, origin, now, hash, expiresAt, LIMITS.rings],
    ),
  ]);
  return inserted.length > 0;
}

/** What a secret names, and the hash that proves it. */
export interface RingSecret {
  vault: string;
  ring: string;
  hash: string;
}

export interface RingPlace {
  language: Language;
  endpoint: string;
  /** The subscription as JSON. */
  address: string;
}

/**
 * Gives a ring its browser; what the secret then is: the `new` one after an invitation, the `same` else; null where it
 * is no secret, or an invitation that is over. An invitation works again for the browser that took it, whose reply may
 * have been lost. Another ring of the same browser ends: it would ring twice.
 */
export async function placeRing(
  db: Database,
  { vault, ring, hash }: RingSecret,
  { language, endpoint, address }: RingPlace,
  newHash: string,
  now: number,
): Promise<'new' | 'same' | null> {
  const [placed = []] = await db.batch<{ secretHash: string }>([
    db.statement(PLACE, vault, ring, hash, newHash, address, language, endpoint, now),
    db.statement(END_OTHERS, vault, ring, hash, newHash, endpoint),
  ]);
  const [row] = placed;
  if (!row) return null;
  return row.secretHash === hash ? 'same' : 'new';
}

const PLACE = `
  UPDATE channels SET address = ?5, language = ?6, confirmed_at = coalesce(confirmed_at, ?8),
    secret_hash = CASE WHEN secret_hash = ?3 THEN ?3 ELSE ?4 END
  WHERE vault = ?1 AND id = ?2 AND kind = 'push' AND (
    secret_hash = ?3
    OR code_hash = ?3 AND expires_at > ?8 AND (confirmed_at IS NULL OR address ->> 'endpoint' = ?7))
  RETURNING secret_hash AS secretHash`;

const END_OTHERS = `
  DELETE FROM channels WHERE vault = ?1 AND id <> ?2 AND kind = 'push' AND address ->> 'endpoint' = ?5
    AND EXISTS (SELECT 1 FROM channels AS placed
      WHERE placed.vault = ?1 AND placed.id = ?2 AND placed.secret_hash IN (?3, ?4))`;

/** Whether there was a ring with this secret. */
export async function endRing(db: Database, { vault, ring, hash }: RingSecret): Promise<boolean> {
  const sql = `DELETE FROM channels
    WHERE vault = ?1 AND id = ?2 AND kind = 'push' AND secret_hash = ?3 RETURNING id`;
  return (await db.row(sql, vault, ring, hash)) !== null;
}

/** Whether the vault had such a ring. */
export async function removeRing({ database, id }: Vault, ring: string): Promise<boolean> {
  const sql = `DELETE FROM channels WHERE vault = ?1 AND id = ?2 AND kind = 'push' RETURNING id`;
  return (await database.row(sql, id, ring)) !== null;
}
