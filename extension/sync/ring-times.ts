/** The one thing told in plain: when the server is to ring for a record, and, where the mentee chose so, what it says. */
import { type Interaction, Mentor, Reminder } from '../../shared/model.ts';
import { LIMITS, type PlainReminder } from '../../shared/sync-api.ts';
import { readableOne } from '../store/rows.ts';
import type { Track } from '../store/tracks.ts';
import { type Row, same } from './canonical.ts';
import type { Sync } from './sync.ts';

/** A first exchange is asked for as a quarter of an hour, and takes longer. */
const MEETING_MINUTES = 30;

export interface Told {
  readonly track: Track;
  /** The record as the server has it, and as it is about to be sent. */
  readonly base: Row | null;
  readonly row: Row | null;
  /** The stored row behind `row`. */
  readonly stored: unknown;
  /** The mentor it belongs to; only where she lets names be shown. */
  readonly mentor: unknown;
}

/** What a change says beside its sealed record; undefined where what rings stays as it is. */
export function ringTime(sync: Sync, told: Told): PlainReminder | null | undefined {
  const { track, base, row } = told;
  if (track.table !== 'reminders' && track.table !== 'interactions') return undefined;
  const [before, after] = [timeOf(base), timeOf(row)];
  if (after === null && before === null && !track.again) return undefined;
  if (same(before, after) && !track.again) return undefined;
  if (after === null) return track.table === 'reminders' || before !== null ? null : undefined;
  return track.table === 'reminders' ? dueOf(sync, told) : meetingOf(sync, told, after);
}

/** What of a row decides when it rings; null where it does not. */
function timeOf(row: Row | null): string | number | null {
  if (!row) return null;
  if (typeof row.meetsAt === 'number') return row.meetsAt;
  return row.state === 'waiting' && typeof row.due === 'string' ? row.due : null;
}

function dueOf(sync: Sync, told: Told): PlainReminder | null {
  const reminder = readableOne(Reminder, told.stored);
  if (!reminder) return null;
  // What is overdue when it is first sent was shown here already: it is in the calendar and does not ring again.
  const isPast = told.track.rev === 0 && reminder.dueAt < sync.store.now();
  return { dueAt: reminder.dueAt, ...(isPast ? { isQuiet: true } : {}), ...titleOf(sync, told, reminder) };
}

function meetingOf(sync: Sync, told: Told, at: Interaction['meetsAt'] | string): PlainReminder | null {
  if (typeof at !== 'number' || at < 0) return null;
  return { dueAt: at, minutes: MEETING_MINUTES, isQuiet: true, ...titleOf(sync, told, null) };
}

function titleOf(sync: Sync, { mentor }: Told, reminder: Reminder | null): { title?: string } {
  const whom = readableOne(Mentor, mentor);
  if (!whom) return {};
  const said = sync.title(whom, reminder).replaceAll(/[\p{Cc}\p{Cs}]+/gu, ' ');
  const title = Array.from(said)
    .slice(0, LIMITS.title / 2)
    .join('')
    .trim();
  return title === '' ? {} : { title };
}
