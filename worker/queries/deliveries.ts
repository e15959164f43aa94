/**
 * The SQL of ringing: what is due is found, handed to the channels, begun with a lease, and ended. Each step is one
 * transaction and may be repeated, so that whatever stops in between is taken up again when its lease is over.
 */
import type { Vault } from '../auth.ts';
import type { Database } from '../database.ts';
import type { DueReminder } from '../deliver/channel.ts';
import { CHANNEL, type ChannelRow } from './channels.ts';

/** As long as a delivery that began is waited for. */
const LEASE = 10 * 60_000;
/** A channel is left alone for as long after each message: what falls due meanwhile becomes one. */
const PAUSE = 10 * 60_000;
/** Reminders one channel remembers to tell. More at once are rung, and stay in the product. */
const MAX_WAITING = 500;
/** Stands among the ids of reminders, and is none: that nobody has used the vault for two years. */
export const UNUSED = '!unused';

/** Where a run of the cron stands among what is due. */
export interface Due {
  at: number;
  vault: string;
  id: string;
}

/** Before everything that is due after `at`. */
export const startAfter = (at: number): Due => ({ at, vault: '~', id: '' });

/**
 * What is due on a shard after one place and up to a time: reminders that ring, or channels that have something to
 * tell; the longest due first, `limit` at most. Reads those rows and one more. Nothing is written: who takes them marks
 * them, and who takes them twice finds them marked.
 */
export function dueAfter(
  db: Database,
  what: 'reminders' | 'channels',
  after: Due,
  upTo: number,
  limit: number,
): Promise<Due[]> {
  return db.rows(DUE[what], after.at, after.vault, after.id, upTo, limit);
}

const DUE = { reminders: dueIn('reminders', 'ring_at'), channels: dueIn('channels', 'deliver_at') };

function dueIn(table: string, time: string): string {
  return `SELECT ${time} AS at, vault, id FROM ${table}
    WHERE (${time}, vault, id) > (?1, ?2, ?3) AND ${time} <= ?4 ORDER BY ${time}, vault, id LIMIT ?5`;
}

/** A channel with what it is to tell. */
export interface BegunChannel extends ChannelRow {
  /** Ids, as JSON. */
  waiting: string;
  /** Failures in a row before this. */
  failures: number;
  /** How many deliveries began, with this one, since one was seen to end. */
  begun: number;
}

/**
 * Hands reminders that are due to every channel of the vault that rings, and begins with those channels that may speak
 * now: nobody else begins with them before the lease is over. `reminders` is what there is to tell: what was done,
 * moved or silenced meanwhile is not among it.
 */
export async function beginDeliveries(
  { database, id }: Vault,
  due: readonly string[],
  now: number,
): Promise<{ channels: BegunChannel[]; reminders: DueReminder[] }> {
  const json = JSON.stringify(due);
  const [, , channels = [], reminders = []] = await database.batch<BegunChannel & DueReminder>([
    database.statement(HAND_OVER, id, json, now),
    database.statement(MARK_RUNG, id, json, now),
    database.statement(BEGIN, id, now, now + LEASE),
    database.statement(TO_TELL, id),
  ]);
  return { channels, reminders };
}

const FALLEN_DUE = `vault = ?1 AND id IN (SELECT value FROM json_each(?2))
  AND ring_at <= ?3`;

const HAND_OVER = `
  UPDATE channels SET deliver_at = coalesce(deliver_at, max(ready_at, ?3)), waiting = (
    SELECT json_group_array(id) FROM (
      SELECT value AS id FROM json_each(channels.waiting)
      UNION SELECT id FROM reminders WHERE ${FALLEN_DUE} LIMIT ${MAX_WAITING}))
  WHERE vault = ?1 AND kind <> 'calendar' AND confirmed_at IS NOT NULL
    AND EXISTS (SELECT 1 FROM reminders WHERE ${FALLEN_DUE})`;

const MARK_RUNG = `UPDATE reminders SET rung_at = ?3, ring_at = NULL WHERE ${FALLEN_DUE}`;

const BEGIN = `
  UPDATE channels SET ready_at = ?3, deliver_at = ?3, begun = begun + 1
  WHERE vault = ?1 AND ready_at <= ?2 AND waiting <> '[]' AND confirmed_at IS NOT NULL
  RETURNING ${CHANNEL}, waiting, failures, begun`;

const TO_TELL = `
  SELECT id, due_at AS dueAt, title FROM reminders
  WHERE vault = ?1 AND rung_at IS NOT NULL AND NOT is_quiet AND id IN (
    SELECT each.value FROM channels, json_each(channels.waiting) AS each WHERE channels.vault = ?1)
  ORDER BY due_at, id`;

/** Ends a delivery whose message went out, or where nothing was left to say. What came meanwhile waits for the next. */
export async function endDelivery(
  { database, id }: Vault,
  { id: channel, waiting }: BegunChannel,
  now: number,
  wasSent: boolean,
): Promise<void> {
  await database.rows(END, id, channel, waiting, wasSent ? now + PAUSE : now);
}

const LEFT = `SELECT value FROM json_each(channels.waiting) WHERE value NOT IN (SELECT value FROM json_each(?3))`;
const END = `
  UPDATE channels SET failures = 0, begun = 0, ready_at = ?4,
    waiting = (SELECT json_group_array(value) FROM (${LEFT})),
    deliver_at = CASE WHEN EXISTS (${LEFT}) THEN ?4 END
  WHERE vault = ?1 AND id = ?2`;

/** Ends a delivery that failed and is to be tried again at `at`. */
export async function postponeDelivery(
  { database, id }: Vault,
  channel: BegunChannel,
  at: number,
): Promise<void> {
  await database.rows(
    `UPDATE channels SET failures = failures + 1, begun = 0, ready_at = ?3, deliver_at = ?3
     WHERE vault = ?1 AND id = ?2`,
    ...[id, channel.id, at],
  );
}

/** Why a message was given up. */
export type Loss = 'refused' | 'tried-too-often' | 'outcome-unknown';

/** Ends a delivery that will not be tried again, and keeps what it was to tell. */
export async function giveUpDelivery(
  { database, id }: Vault,
  { id: channel, waiting }: BegunChannel,
  now: number,
  loss: Loss,
): Promise<void> {
  await database.batch([
    database.statement(
      `INSERT OR REPLACE INTO dead_letters (vault, channel, at, reason, reminders) VALUES (?1, ?2, ?3, ?4, ?5)`,
      ...[id, channel, now, loss, waiting],
    ),
    database.statement(END, id, channel, waiting, now + PAUSE),
  ]);
}
