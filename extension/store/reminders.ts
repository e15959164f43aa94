/** Things to do at a time: those the policy planned, and the mentee's own. */
import Dexie from 'dexie';
import { type Interaction, type InteractionKind, Reminder } from '../../shared/model.ts';
import { MentorGone, type Store } from './db.ts';
import { recordWithin } from './interactions.ts';
import { isReadable, readable } from './rows.ts';
import { zone } from './settings.ts';
import { journalOf, replan, standingTables } from './standing.ts';

/** When a reminder is due: the day and the time meant, the zone they were meant in, and the instant. */
export type Due = Pick<Reminder, 'date' | 'time' | 'zone' | 'dueAt'>;

const isReminder = isReadable(Reminder);

/**
 * Waiting reminders due at or before `until` (epoch milliseconds; Infinity for all), the oldest first. Read in one
 * go: walking the index row by row takes seconds for thousands.
 */
export async function waitingReminders(store: Store, until: number): Promise<Reminder[]> {
  const rows = await store.db.reminders
    .where('[state+dueAt]')
    .between(['waiting', -Infinity], ['waiting', until], true, true)
    .toArray();
  return readable(Reminder, rows);
}

/** Waiting reminders due at or before `until`, the oldest first, at most `limit`. */
export async function dueReminders(store: Store, until: number, limit = 200): Promise<Reminder[]> {
  return (await waitingReminders(store, until)).slice(0, limit);
}

/** Those among the due that no notification has shown yet, however many are waiting before them. */
export async function unrungReminders(store: Store, until: number): Promise<Reminder[]> {
  return (await waitingReminders(store, until)).filter(({ rungAt }) => rungAt === null);
}

export async function countDue(store: Store, until: number): Promise<number> {
  return (await waitingReminders(store, until)).length;
}

/** The first waiting reminder due after `after`, or null. */
export async function nextReminderAfter(store: Store, after: number): Promise<Reminder | null> {
  const next = await store.db.reminders
    .where('[state+dueAt]')
    .between(['waiting', after], ['waiting', Infinity], false, true)
    .filter(isReminder)
    .first();
  return next ?? null;
}

/** Waiting reminders of one mentor, the soonest first. */
export async function remindersOf(store: Store, mentorId: string): Promise<Reminder[]> {
  const rows = readable(Reminder, await store.db.reminders.where('mentorId').equals(mentorId).toArray());
  return rows.filter((row) => row.state === 'waiting').sort((a, b) => a.dueAt - b.dueAt);
}

/** A reminder in the mentee's own words. Throws `MentorGone`. */
export async function addReminder(
  store: Store,
  mentorId: string,
  note: string,
  due: Omit<Due, 'zone'>,
): Promise<Reminder> {
  const reminder = Reminder.parse({
    ...due,
    id: store.newId(),
    mentorId,
    kind: 'own',
    zone: await zone(store),
    state: 'waiting',
    snoozes: 0,
    by: 'mentee',
    note,
    becauseAt: store.now(),
    rungAt: null,
  });
  await store.db.transaction('rw', store.db.mentors, store.db.reminders, async () => {
    if (!(await store.db.mentors.get(mentorId))) throw new MentorGone();
    await store.db.reminders.add(reminder);
  });
  store.onRemindersMoved();
  return reminder;
}

/** Closes a reminder: done, or dismissed as not wanted. It stays in the database and is not planned again. */
export async function closeReminder(store: Store, id: string, state: 'done' | 'dismissed'): Promise<void> {
  await store.db.reminders.update(id, { state });
  store.onRemindersMoved();
}

/**
 * Closes a reminder as done and writes what was done into the journal, in one transaction: a reminder that is
 * gone without its entry would end the follow-ups unseen. Returns the entry; null where `happened` is.
 */
export async function finishReminder(
  store: Store,
  { id, mentorId }: Pick<Reminder, 'id' | 'mentorId'>,
  happened: InteractionKind | null,
): Promise<Interaction | null> {
  const entry = await store.db.transaction('rw', standingTables(store), async () => {
    await store.db.reminders.update(id, { state: 'done' });
    return happened && recordWithin(store, { mentorId, kind: happened });
  });
  store.onRemindersMoved();
  return entry;
}

/** Moves a reminder to another day; it rings again then. */
export async function moveReminder(store: Store, id: string, due: Due): Promise<void> {
  await store.db.transaction('rw', store.db.reminders, async () => {
    const reminder = await store.db.reminders.get(id);
    if (reminder)
      await store.db.reminders.update(id, { ...due, snoozes: reminder.snoozes + 1, rungAt: null });
  });
  store.onRemindersMoved();
}

/** Puts a reminder back as it was before it was closed or moved, unless what has happened since made it void. */
export async function restoreReminder(store: Store, reminder: Reminder): Promise<void> {
  await store.db.transaction('rw', standingTables(store), async () => {
    if (!(await store.db.mentors.get(reminder.mentorId))) return;
    await store.db.reminders.put(reminder);
    await replan(store, reminder.mentorId, await journalOf(store, reminder.mentorId));
  });
  store.onRemindersMoved();
}

/**
 * Takes the due reminders nobody has shown yet, and notes that they are shown, in one transaction: of two pages
 * that look at once, one rings.
 */
export async function claimUnrung(store: Store, until: number): Promise<Reminder[]> {
  return store.db.transaction('rw', store.db.reminders, async () => {
    const claimed = await unrungReminders(store, until);
    await markRung(store, claimed, until);
    return claimed;
  });
}

/** Notes when these were shown; null puts them back among those that have to ring. */
export async function markRung(
  store: Store,
  reminders: readonly Reminder[],
  at: number | null,
): Promise<void> {
  await store.db.reminders.bulkUpdate(reminders.map(({ id }) => ({ key: id, changes: { rungAt: at } })));
}

/** Waiting reminders that were meant in another zone than `zone`. */
export async function remindersOutside(store: Store, zone: string): Promise<Reminder[]> {
  const byZone = store.db.reminders.where('[state+zone]');
  const before = await byZone.between(['waiting', Dexie.minKey], ['waiting', zone], true, false).toArray();
  const behind = await byZone.between(['waiting', zone], ['waiting', Dexie.maxKey], false, true).toArray();
  return readable(Reminder, [...before, ...behind]);
}

/** Turns the same days and times into the instants of another zone. */
export async function rezoneReminders(store: Store, dues: readonly (Due & { id: string })[]): Promise<void> {
  await store.db.reminders.bulkUpdate(
    dues.map(({ id, dueAt, zone }) => ({ key: id, changes: { dueAt, zone } })),
  );
}
