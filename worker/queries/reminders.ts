/** The SQL of reminders as the mentee answers them, from a device, a mail or a notification. */
import type { D1PreparedStatement } from '@cloudflare/workers-types';
import { LIMITS } from '../../shared/sync-api.ts';
import type { Vault } from '../auth.ts';

export interface ReminderRow {
  id: string;
  dueAt: number;
  title: string | null;
  rungAt: number | null;
}

/** What is to ring, and what has rung and was not answered yet, soonest first. */
export function remindersOf({ database, id }: Vault): Promise<ReminderRow[]> {
  return database.rows(
    `SELECT id, due_at AS dueAt, title, rung_at AS rungAt FROM reminders
     WHERE vault = ?1 AND NOT is_quiet ORDER BY due_at, id LIMIT ?2`,
    ...[id, LIMITS.reminders],
  );
}

/** One reminder; where `dueAt` is given, only while it is due then. */
export interface WhichReminder {
  id: string;
  dueAt: number | null;
}

/** Whether there is such a reminder. */
export async function isReminderAt(
  { database, id: vault }: Vault,
  { id, dueAt }: WhichReminder,
): Promise<boolean> {
  return (await database.row(`SELECT id FROM reminders WHERE ${ONE}`, vault, id, dueAt)) !== null;
}

/** Ends the reminder, and keeps that she did for her devices. Whether there was one. */
export async function finishReminder(vault: Vault, which: WhichReminder, now: number): Promise<boolean> {
  const { database, id } = vault;
  return answered(vault, which, { kind: 'done', at: now, until: null }, [
    database.statement(`DELETE FROM reminders WHERE ${ONE}`, id, which.id, which.dueAt),
  ]);
}

/** Moves the reminder, which then rings anew, and keeps that she did for her devices. Whether there was one. */
export async function snoozeReminder(
  vault: Vault,
  which: WhichReminder,
  until: number,
  now: number,
): Promise<boolean> {
  const { database, id } = vault;
  return answered(vault, which, { kind: 'snoozed', at: now, until }, [
    database.statement(SNOOZE, id, which.id, which.dueAt, until, now),
  ]);
}

const ONE = 'vault = ?1 AND id = ?2 AND (?3 IS NULL OR due_at = ?3)';

/** Whether anything can ring for a vault: until then nothing of it is put where the cron looks. */
export const CAN_RING = `EXISTS
  (SELECT 1 FROM channels WHERE vault = ?1 AND kind <> 'calendar' AND confirmed_at IS NOT NULL)`;

/**
 * When the cron hands on what is due then and written now, both SQL: what is due already is put into a minute that the
 * cron, whose clock is another machine's, has not been through.
 */
export const ringAt = (dueAt: string, now: string): string => `max(${dueAt}, ${now} + 5000)`;

const SNOOZE = `
  UPDATE reminders SET due_at = ?4, changed_at = ?5, sequence = sequence + 1, rung_at = NULL,
    ring_at = CASE WHEN NOT is_quiet AND ${CAN_RING} THEN ${ringAt('?4', '?5')} END
  WHERE ${ONE}`;

interface Answered {
  kind: 'done' | 'snoozed';
  at: number;
  until: number | null;
}

/** Both or neither: what she answered, newest first, and what follows from it. */
async function answered(
  { database, id: vault }: Vault,
  { id, dueAt }: WhichReminder,
  { kind, at, until }: Answered,
  consequences: D1PreparedStatement[],
): Promise<boolean> {
  const sql = `
    UPDATE vaults SET answers = (
      SELECT json_group_array(json(answer)) FROM (
        SELECT 0 AS place, json_object('id', ?2, 'kind', ?4, 'at', ?5, 'until', ?6) AS answer
        UNION ALL SELECT key + 1, value FROM json_each(vaults.answers) WHERE value ->> 'id' <> ?2
        ORDER BY place LIMIT ${LIMITS.answers}))
    WHERE id = ?1 AND EXISTS (SELECT 1 FROM reminders WHERE ${ONE}) RETURNING id`;
  const [kept = []] = await database.batch([
    database.statement(sql, vault, id, dueAt, kind, at, until),
    ...consequences,
  ]);
  return kept.length > 0;
}
