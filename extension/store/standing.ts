/**
 * After every write that touches a mentor, her stage and her next reminder are worked out anew from the
 * journal, in the same transaction: a reply recorded anywhere cancels the follow-up by itself.
 */
import { v5 as uuidv5 } from 'uuid';
import { Interaction, Mentor, type Planned, Reminder, type ReminderKind } from '../../shared/model.ts';
import { standing } from '../../shared/stages.ts';
import type { Store } from './db.ts';
import { readable, readableOne } from './rows.ts';
import { settings, zoneIn } from './settings.ts';

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

/**
 * Brings stage and reminder of `mentor` in line with her journal, and stores her. Inside a transaction.
 * @param known her journal, where the caller has it: then it is not read
 */
export async function restand(store: Store, mentor: Mentor, known?: readonly Interaction[]): Promise<Mentor> {
  const journal = known ?? (await journalOf(store, mentor.id));
  const { stage, since, lastInteractionAt } = standing(journal);
  const next = { ...mentor, stage, stageSince: since, lastInteractionAt, updatedAt: store.now() };
  await Promise.all([store.db.mentors.put(next), replan(store, mentor.id, journal)]);
  return next;
}

/**
 * `restand` after rows came from another device: what the mentee did is not touched, and a reminder another device has
 * planned stays where it says the same. Two devices whose clocks differ must not take turns. Inside a transaction.
 */
export async function keepInStep(store: Store, mentorId: string): Promise<void> {
  const mentor = readableOne(Mentor, await store.db.mentors.get(mentorId));
  if (!mentor) return;
  const journal = await journalOf(store, mentorId);
  const { stage, since, lastInteractionAt } = standing(journal);
  const isOff = stage !== mentor.stage || since !== mentor.stageSince;
  if (isOff || lastInteractionAt !== mentor.lastInteractionAt)
    await store.db.mentors.put({ ...mentor, stage, stageSince: since, lastInteractionAt });
  await replan(store, mentorId, journal, 'share');
}

/** Around meetings the clock has a say in what comes next, elsewhere only the journal. */
const BY_CLOCK: ReadonlySet<ReminderKind> = new Set(['prepare', 'thank', 'next-step', 'plan-session']);
const BEFORE_AND_AFTER: ReadonlySet<ReminderKind> = new Set(['prepare', 'thank']);

/** Whether what another device planned by its clock stands before what this one would plan by its own. */
function isAhead(waiting: Reminder, planned: Planned): boolean {
  if (!BY_CLOCK.has(waiting.kind) || !BY_CLOCK.has(planned.kind)) return false;
  if (waiting.becauseAt !== planned.becauseAt) return waiting.becauseAt > planned.becauseAt;
  return BEFORE_AND_AFTER.has(waiting.kind) && BEFORE_AND_AFTER.has(planned.kind);
}

/**
 * Replaces the waiting policy reminder of a mentor by the one her journal asks for. Inside a transaction.
 * @param how `share`: what other devices planned stays where it says the same, see `keepInStep`
 */
export async function replan(
  store: Store,
  mentorId: string,
  journal: readonly Interaction[],
  how: 'alone' | 'share' = 'alone',
): Promise<void> {
  const [chosen, stored] = await Promise.all([
    settings(store),
    store.db.reminders.where('mentorId').equals(mentorId).toArray(),
  ]);
  const planned = store.plan(journal, chosen, zoneIn(store, chosen), store.now());
  const rows = readable(Reminder, stored);
  const waiting = rows.filter((row) => row.by === 'policy' && row.state === 'waiting');
  const [other] =
    how === 'share' && planned
      ? waiting
          .filter((row) => isAhead(row, planned))
          .toSorted((a, b) => b.becauseAt - a.becauseAt || (a.id < b.id ? -1 : 1))
      : [];
  const id = other?.id ?? (planned ? reminderId(mentorId, planned) : null);
  const outdated = waiting.filter((row) => row.id !== id);
  // Deleting nothing takes as long as deleting something.
  if (outdated.length > 0) await store.db.reminders.bulkDelete(outdated.map((row) => row.id));
  if (!planned || !id || other) return;
  const known = rows.find((row) => row.id === id);
  if (
    known &&
    (known.state !== 'waiting' || known.snoozes > 0 || how === 'share' || isSameDue(known, planned))
  )
    return;
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
