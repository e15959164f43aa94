/** The SQL of the ways to reach the mentee: switched on, listed, switched off. */
import type { Vault } from '../auth.ts';
import type { Database } from '../database.ts';
import type { Language } from '../pages/language.ts';
import { ringAt } from './reminders.ts';

export type ChannelKind = 'email' | 'calendar' | 'push';

/** A channel as it is switched on. What is not named keeps its default. */
export interface ChannelRow {
  /** `email`, `calendar`, or the id of a browser that rings. */
  id: string;
  kind: ChannelKind;
  language: Language;
  /** Where links lead, without a slash at the end. */
  origin: string;
  createdAt: number;
  /** null until it may be used. */
  confirmedAt: number | null;
  /** An e-mail address, or a push subscription as JSON. */
  address: string | null;
}

/** The columns as `ChannelRow` names them. */
export const CHANNEL = `id, kind, language, origin, created_at AS createdAt, confirmed_at AS confirmedAt, address`;

const DAY = 86_400_000;

/** All channels of the vault, those not confirmed yet among them, oldest first. */
export function channelsOf({ database, id }: Vault): Promise<ChannelRow[]> {
  const sql = `SELECT ${CHANNEL} FROM channels WHERE vault = ?1 ORDER BY created_at, id`;
  return database.rows(sql, id);
}

/** An address that is to be confirmed. Whatever was there before ends. */
export interface NewEmail {
  address: string;
  language: Language;
  origin: string;
  codeHash: string;
  /** Until when the code is good. */
  expiresAt: number;
}

export async function putEmail(
  { database, id }: Vault,
  { address, language, origin, codeHash, expiresAt }: NewEmail,
  now: number,
): Promise<void> {
  await database.rows(
    `INSERT OR REPLACE INTO channels (vault, id, kind, language, origin, created_at, address, code_hash, expires_at)
     VALUES (?1, 'email', 'email', ?2, ?3, ?4, ?5, ?6, ?7)`,
    ...[id, language, origin, now, address, codeHash, expiresAt],
  );
}

/** Whether this address is confirmed already; then it is used in this language from now on. */
export async function keepEmail(
  { database, id }: Vault,
  address: string,
  language: Language,
): Promise<boolean> {
  const sql = `UPDATE channels SET language = ?3
    WHERE vault = ?1 AND id = 'email' AND address = ?2 AND confirmed_at IS NOT NULL RETURNING id`;
  return (await database.row(sql, id, address, language)) !== null;
}

export interface EmailCode {
  address: string;
  codeHash: string;
  expiresAt: number;
  /** How often it was tried, this time included. */
  tries: number;
}

/** What a code is compared with; counted before it is, so that nobody can try at the same time. */
export function tryCode({ database, id }: Vault): Promise<EmailCode | null> {
  return database.row(
    `UPDATE channels SET tries = tries + 1 WHERE vault = ?1 AND id = 'email'
     RETURNING address, code_hash AS codeHash, expires_at AS expiresAt, tries`,
    id,
  );
}

/** From now on the address is used. It stays as it is where that was so before. */
export async function confirmEmail({ database, id }: Vault, codeHash: string, now: number): Promise<void> {
  const sql = `UPDATE channels SET confirmed_at = coalesce(confirmed_at, ?3)
    WHERE vault = ?1 AND id = 'email' AND code_hash = ?2`;
  await database.rows(sql, id, codeHash, now);
}

/** Whether each of these subjects may get one more mail today; counts it. Subjects are hashes. */
export async function countCodeMails(
  db: Database,
  subjects: readonly string[],
  limit: number,
  now: number,
): Promise<boolean> {
  const rows = await db.rows<{ mails: number }>(
    `INSERT INTO code_mails (subject, since, mails) SELECT value, ?2, 1 FROM json_each(?1) WHERE true
     ON CONFLICT (subject) DO UPDATE SET
       mails = CASE WHEN since <= ?2 - ?3 THEN 1 ELSE mails + 1 END,
       since = CASE WHEN since <= ?2 - ?3 THEN ?2 ELSE since END
     RETURNING mails`,
    ...[JSON.stringify(subjects), now, DAY],
  );
  return rows.every(({ mails }) => mails <= limit);
}

/** Whether there was such a channel. What it had still to tell goes with it. */
export async function removeChannel({ database, id }: Vault, channel: string): Promise<boolean> {
  const sql = 'DELETE FROM channels WHERE vault = ?1 AND id = ?2 RETURNING id';
  return (await database.row(sql, id, channel)) !== null;
}

/** Whether this channel is switched on, and has been since then. */
export async function isChannelSince(
  { database, id }: Vault,
  channel: string,
  since: number,
): Promise<boolean> {
  const sql = 'SELECT id FROM channels WHERE vault = ?1 AND id = ?2 AND created_at = ?3';
  return (await database.row(sql, id, channel, since)) !== null;
}

/** Switches a channel off unless it was switched on anew since then. Whether it is off now. */
export async function endChannel({ database, id }: Vault, channel: string, since: number): Promise<boolean> {
  const [, left = []] = await database.batch([
    database.statement(
      'DELETE FROM channels WHERE vault = ?1 AND id = ?2 AND created_at = ?3',
      id,
      channel,
      since,
    ),
    database.statement('SELECT id FROM channels WHERE vault = ?1 AND id = ?2', id, channel),
  ]);
  return left.length === 0;
}

/**
 * Sees to it that what is still to come rings, once a vault has its first channel that does: until then nothing of it
 * stands where the cron looks. Harmless when called again.
 */
export async function armReminders({ database, id }: Vault, now: number): Promise<void> {
  await database.rows(
    `UPDATE reminders SET ring_at = ${ringAt('due_at', '?2')}
     WHERE vault = ?1 AND ring_at IS NULL AND rung_at IS NULL AND NOT is_quiet AND due_at > ?2`,
    ...[id, now],
  );
}
