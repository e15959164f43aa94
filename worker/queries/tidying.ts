/** The SQL of what happens once a day, a few rows at a time. */
import type { Database } from '../database.ts';
import { UNUSED } from './deliveries.ts';

const DAY = 86_400_000;
/** A mentee whose vault stays unused is told once a year, not more. */
const AGAIN = 365 * DAY;
/** Long enough to find out why something was lost. */
const DEAD_LETTERS = 90 * DAY;
const ROWS = 200;

/**
 * Looks at vaults that no device came to for two years. One that is empty and has no channel goes; of the others the
 * mentee is told through every channel that can, and nothing else happens.
 */
export async function lookAtUnused(db: Database, now: number): Promise<void> {
  const sql = 'SELECT id FROM vaults WHERE look_at <= ?1 ORDER BY look_at LIMIT ?2';
  const vaults = await db.rows<{ id: string }>(sql, now, ROWS);
  if (vaults.length === 0) return;
  const json = JSON.stringify(vaults.map(({ id }) => id));
  await db.batch([
    db.statement(REMOVE_EMPTY, json, now),
    db.statement(WARN, json, now, UNUSED),
    db.statement(LOOK_LATER, json, now, now + AGAIN),
  ]);
}

/** Somebody may have come in between: the time is asked for again. */
const LOOKED_AT = 'id IN (SELECT value FROM json_each(?1)) AND look_at <= ?2';

const REMOVE_EMPTY = `
  DELETE FROM vaults WHERE ${LOOKED_AT} AND records = 0
    AND NOT EXISTS (SELECT 1 FROM channels WHERE channels.vault = vaults.id)`;

const WARN = `
  UPDATE channels SET deliver_at = coalesce(deliver_at, max(ready_at, ?2)), waiting = (
    SELECT json_group_array(id) FROM (SELECT value AS id FROM json_each(channels.waiting) UNION SELECT ?3))
  WHERE vault IN (SELECT id FROM vaults WHERE ${LOOKED_AT})
    AND kind <> 'calendar' AND confirmed_at IS NOT NULL`;

const LOOK_LATER = `UPDATE vaults SET look_at = ?3 WHERE ${LOOKED_AT}`;

/** Forgets lost messages, addresses and invitations nobody confirmed, and who got how many codes. */
export async function forget(db: Database, now: number): Promise<void> {
  await db.batch([
    db.statement(
      `DELETE FROM dead_letters WHERE (vault, channel, at) IN
         (SELECT vault, channel, at FROM dead_letters WHERE at < ?1 LIMIT ?2)`,
      ...[now - DEAD_LETTERS, ROWS],
    ),
    db.statement(
      `DELETE FROM channels WHERE (vault, id) IN
         (SELECT vault, id FROM channels WHERE confirmed_at IS NULL AND expires_at < ?1 LIMIT ?2)`,
      ...[now - DAY, ROWS],
    ),
    db.statement(
      `DELETE FROM code_mails WHERE subject IN (SELECT subject FROM code_mails WHERE since < ?1 LIMIT ?2)`,
      ...[now - DAY, ROWS],
    ),
  ]);
}
