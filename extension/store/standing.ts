/**
 * After every write that touches a mentor, her stage and her next reminder are worked out anew from the
 * journal, in the same transaction: a reply recorded anywhere cancels the follow-up by itself.
 */
import { v5 as uuidv5 } from 'uuid';
import { Interaction, type Mentor, type Planned, Reminder } from '../../shared/model.ts';
import { standing } from '../../shared/stages.ts';
import type { Store } from './db.ts';
import { readable } from './rows.ts';
import { settings, zone } from './settings.ts';

/** The journal of one mentor, oldest first. */
export async function journalOf(store: Store, mentorId: string): Promise<Interaction[]> {
  const rows = await store.db.interactions
    .where('[mentorId+at]')
    .between([mentorId, -Infinity], [mentorId, Infinity])
    .toArray();
  return readable(Interaction, rows);
}

/** The tables `restand` writes or reads; a transaction that calls it names them. */
export function standingTables(store: Store) {
  const { mentors, interactions, reminders, singles } = store.db;
  return [mentors, interactions, reminders, singles];
}

/** Brings stage and reminder of `mentor` in line with her journal, and stores her. Inside a transaction. */
export async function restand(store: Store, mentor: Mentor): Promise<Mentor> {
  const journal = await journalOf(store, mentor.id);
  const { stage, since, lastInteractionAt } = standing(journal);
  const next = { ...mentor, stage, stageSince: since, lastInteractionAt, updatedAt: store.now() };
  await store.db.mentors.put(next);
  await replan(store, mentor.id, journal);
  return next;
}

/** Replaces the waiting policy reminder of a mentor by the one her journal asks for. Inside a transaction. */
export async function replan(store: Store, mentorId: string, journal: readonly Interaction[]): Promise<void> {
  const planned = store.plan(journal, await settings(store), await zone(store), store.now());
  const id = planned ? reminderId(mentorId, planned) : null;
  const rows = readable(Reminder, await store.db.reminders.where('mentorId').equals(mentorId).toArray());
  const outdated = rows.filter((row) => row.by === 'policy' && row.state === 'waiting' && row.id !== id);
  await store.db.reminders.bulkDelete(outdated.map((row) => row.id));
  if (!planned || !id) return;
  const known = rows.find((row) => row.id === id);
  if (known && (known.state !== 'waiting' || known.snoozes > 0 || isSameDue(known, planned))) return;
  // Rung this day already: the same day in another zone, or at another hour, is no reason to ring again.
  const rungAt = known?.date === planned.date ? known.rungAt : null;
  await store.db.reminders.put({ ...reminderFrom(id, mentorId, planned), rungAt });
}

/** The same mentor, kind and cause give the same id on every device, and nobody can read them from it. */
function reminderId(mentorId: string, planned: Planned): string {
  return uuidv5(`${planned.kind}:${planned.becauseId}`, mentorId);
}

function isSameDue(known: Reminder, planned: Planned): boolean {
  const { dueAt, date, time, zone } = planned;
  return known.dueAt === dueAt && known.date === date && known.time === time && known.zone === zone;
}

function reminderFrom(id: string, mentorId: string, planned: Planned): Reminder {
  const { kind, dueAt, date, time, zone, becauseAt } = planned;
  return Reminder.parse({
    id,
    mentorId,
    kind,
    dueAt,
    date,
    time,
    zone,
    becauseAt,
    state: 'waiting',
    snoozes: 0,
    by: 'policy',
    note: '',
    rungAt: null,
  });
}

/** Plans anew for these mentors, or all, in slices so that pages stay alive: after settings or zone changed. */
export async function restandAll(store: Store, mentorIds?: readonly string[]): Promise<void> {
  const ids = mentorIds ?? (await store.db.mentors.toCollection().primaryKeys());
  const SLICE = 200;
  for (let start = 0; start < ids.length; start += SLICE) {
    await store.db.transaction('rw', standingTables(store), async () => {
      for (const mentor of await store.db.mentors.bulkGet(ids.slice(start, start + SLICE))) {
        if (mentor) await replan(store, mentor.id, await journalOf(store, mentor.id));
      }
    });
  }
  store.onRemindersMoved();
}
