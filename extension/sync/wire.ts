/** Between rows as the store has them and as they travel, for every table alike; the rules are those of `records.ts`. */
import { Mentor, Reminder } from '../../shared/model.ts';
import { settingsFrom } from '../store/settings.ts';
import type { Before, SyncedTable } from '../store/tracks.ts';
import type { Row } from './canonical.ts';
import { mentorFromRow, mentorToRow, reminderFromRow, reminderToRow, SYNCED } from './records.ts';

/** A row is there and can no longer be read: it stays here, untouched, for the desk to show. */
export type Damaged = 'damaged';

/** A stored row as it travels; null where there is none. */
export function toWire(table: SyncedTable, stored: unknown): Row | null | Damaged {
  if (stored === undefined || stored === null) return null;
  if (table === 'mentors') {
    const mentor = Mentor.safeParse(stored);
    return mentor.success ? mentorToRow(mentor.data) : 'damaged';
  }
  if (table === 'reminders') {
    const reminder = Reminder.safeParse(stored);
    return reminder.success ? reminderToRow(reminder.data) : 'damaged';
  }
  return fitting(table, table === 'settings' ? settingsFrom(stored) : stored) ?? 'damaged';
}

/** A row that came from another device, with the fields this client knows; null where it does not fit. */
export function fitting(table: SyncedTable, row: unknown): Row | null {
  const parsed = SYNCED[table].safeParse(row);
  return parsed.success ? JSON.parse(JSON.stringify(parsed.data)) : null;
}

/** A travelled row as the store keeps it, in the zone of this device; null where it means nothing here. What comes from a mentor's journal is worked out by `keepInStep`. */
export function fromWire(table: SyncedTable, row: Row, zone: string): unknown {
  if (table === 'mentors') return mentorFromRow(row, []);
  if (table === 'reminders') return reminderFromRow(row, zone);
  return fitting(table, row);
}

/** The local id a row names itself by. */
export function idIn(table: SyncedTable, row: Row): string {
  if (table === 'me' || table === 'settings') return table;
  return String(table === 'doNotContact' ? row.hash : row.id);
}

/** The version synced last of a record changed since; null where it was not there, or can no longer be read. */
export function baseOf(table: SyncedTable, before: Before): Row | null {
  if (before.as === 'sent') return before.row;
  const row = toWire(table, before.row);
  return row === 'damaged' ? null : row;
}
