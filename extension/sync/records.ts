/**
 * Rows as the store has them, and as they travel: without what every device works out anew. What comes out of a
 * sealed record passes the schemas here before it reaches the store: another device may err.
 */
import { z } from 'zod/mini';
import { Goal, Me, Settings } from '../../shared/mentee.ts';
import { Draft, Interaction, Mentor, OwnTemplate, Reminder } from '../../shared/model.ts';
import { standing } from '../../shared/stages.ts';
import { DoNotContact } from '../store/db.ts';
import { KeptEdit } from '../store/kept.ts';
import { Merge } from '../store/merges.ts';
import { Removal } from '../store/removals.ts';
import type { Row } from './canonical.ts';
import { RULES, type TableName } from './field-rules.ts';
import type { Content } from './vault.ts';

const SyncedMentor = z.omit(Mentor, { stage: true, stageSince: true, lastInteractionAt: true });
const SyncedReminder = z.extend(z.omit(Reminder, { date: true, time: true, dueAt: true, zone: true }), {
  due: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/)),
});
/** One schema per table, of rows as they travel. */
export const SYNCED = {
  mentors: SyncedMentor,
  interactions: Interaction,
  drafts: Draft,
  reminders: SyncedReminder,
  goals: Goal,
  templates: OwnTemplate,
  me: Me,
  settings: Settings,
  merges: Merge,
  removals: Removal,
  doNotContact: DoNotContact,
  kept: KeptEdit,
} satisfies Record<TableName, z.ZodMiniType>;

const anyRow = z.record(z.string(), z.json());

/** A mentor as she travels. */
export function mentorToRow({ stage, stageSince, lastInteractionAt, ...row }: Mentor): Row {
  return anyRow.parse(row);
}

/** A mentor as the store keeps her, her standing worked out from the journal; null for a row that does not fit. */
export function mentorFromRow(row: Row, journal: readonly Interaction[]): Mentor | null {
  const parsed = SyncedMentor.safeParse(row);
  if (!parsed.success) return null;
  const { stage, since, lastInteractionAt } = standing(journal);
  const { createdAt } = parsed.data;
  // Her journal may come with a later page.
  const times = journal.length === 0 ? [createdAt, createdAt] : [since, lastInteractionAt];
  const [stageSince = createdAt, last = createdAt] = times;
  return { ...parsed.data, stage, stageSince, lastInteractionAt: last };
}

/** A reminder as it travels: the day and the time that were meant, no instant and no zone. */
export function reminderToRow({ date, time, dueAt, zone, ...row }: Reminder): Row {
  return { ...row, due: `${date}T${time}` };
}

/** A reminder as the store keeps it, in the zone of this device; null for one that does not fit, or for a day that is none. */
export function reminderFromRow(row: Row, zone: string): Reminder | null {
  const parsed = SyncedReminder.safeParse(row);
  if (!parsed.success) return null;
  const { due, ...rest } = parsed.data;
  try {
    const dueAt = Temporal.PlainDateTime.from(due).toZonedDateTime(zone).epochMilliseconds;
    return { ...rest, date: due.slice(0, 10), time: due.slice(11), zone, dueAt };
  } catch {
    return null;
  }
}

/** The table and row of an opened record; null where this client has no such table, or the row does not fit. */
export function rowOf({ table, row }: Content): { table: TableName; row: Row | null } | null {
  if (!isTable(table)) return null;
  return row === null || SYNCED[table].safeParse(row).success ? { table, row } : null;
}

/** Whether this client has a table of that name. */
export function isTable(table: string): table is TableName {
  return Object.hasOwn(RULES, table);
}
