/** The journal: what happened between mentee and mentor. It only grows; a mistake is undone, not rewritten. */
import { Interaction, type Mentor } from '../../shared/model.ts';
import type { Store } from './db.ts';
import { isReadable, readable } from './rows.ts';
import { zone } from './settings.ts';
import { journalOf, restand, standingTables } from './standing.ts';

/** What is told of an interaction; the rest has a usual value. `at` is now unless the mentee says otherwise. */
export type Happened = Pick<Interaction, 'mentorId' | 'kind'> &
  Partial<Pick<Interaction, 'at' | 'channel' | 'text' | 'outcome' | 'meetsAt' | 'toStage'>>;

const DIRECTION: Record<Interaction['kind'], Interaction['direction']> = {
  saved: null,
  drafted: null,
  invitation: 'out',
  accepted: 'in',
  message: 'out',
  'follow-up': 'out',
  closing: 'out',
  reply: 'in',
  meeting: 'out',
  advice: 'in',
  thanks: 'out',
  note: null,
  stage: null,
};

/**
 * Writes one interaction and brings the mentor's stage and reminder in line, in one transaction.
 * Returns the interaction, or null when the mentor is no longer there.
 */
export async function record(store: Store, happened: Happened): Promise<Interaction | null> {
  const written = await store.db.transaction('rw', standingTables(store), async () =>
    recordWithin(store, happened),
  );
  store.onRemindersMoved();
  return written;
}

/** `record` for a caller that has a transaction over `standingTables` open already. */
export async function recordWithin(store: Store, happened: Happened): Promise<Interaction | null> {
  const mentor = await store.db.mentors.get(happened.mentorId);
  if (!mentor) return null;
  const interaction = Interaction.parse({
    id: store.newId(),
    at: await nextInstant(store, happened.mentorId),
    zone: await zone(store),
    direction: DIRECTION[happened.kind],
    channel: null,
    text: '',
    outcome: null,
    meetsAt: null,
    toStage: null,
    ...happened,
  });
  await store.db.interactions.add(interaction);
  await restand(store, mentor);
  return interaction;
}

/** Now, or just after the newest entry where the clock was set back: what is told last stays last. */
async function nextInstant(store: Store, mentorId: string): Promise<number> {
  const newest = (await journalOf(store, mentorId)).at(-1);
  return newest ? Math.max(store.now(), newest.at + 1) : store.now();
}

/** Takes back an interaction just logged (the undo of a slip of the hand). */
export async function takeBack(store: Store, interactionId: string): Promise<Mentor | null> {
  const mentor = await store.db.transaction('rw', standingTables(store), async () =>
    takeBackWithin(store, interactionId),
  );
  store.onRemindersMoved();
  return mentor;
}

/** `takeBack` for a caller that has a transaction over `standingTables` open already. */
export async function takeBackWithin(store: Store, interactionId: string): Promise<Mentor | null> {
  const interaction = await store.db.interactions.get(interactionId);
  const owner = interaction ? await store.db.mentors.get(interaction.mentorId) : undefined;
  if (!interaction || !owner) return null;
  await store.db.interactions.delete(interactionId);
  return restand(store, owner);
}

/** The texts sent to other mentors, newest first: what the coach compares a draft with. */
export async function sentTexts(store: Store, exceptMentorId: string, limit: number): Promise<Interaction[]> {
  const rows = await store.db.interactions
    .filter((row) => row.direction === 'out' && row.text !== '' && row.mentorId !== exceptMentorId)
    .reverse()
    .limit(limit)
    .toArray();
  return readable(Interaction, rows);
}

/** How many invitations went out with a note in this month of the mentee's calendar. */
export async function notesThisMonth(store: Store): Promise<number> {
  const now = Temporal.Instant.fromEpochMilliseconds(store.now()).toZonedDateTimeISO(await zone(store));
  const start = now.with({ day: 1 }).startOfDay().epochMilliseconds;
  return store.db.interactions
    .filter(({ kind, text, at }) => kind === 'invitation' && text !== '' && at >= start)
    .count();
}

/** Mentors with a meeting that took place after `after` and not after `until` (epoch milliseconds). */
export async function metBetween(store: Store, after: number, until: number): Promise<string[]> {
  const rows = await store.db.interactions.where('meetsAt').between(after, until, false, true).toArray();
  return [...new Set(readable(Interaction, rows).map((row) => row.mentorId))];
}

/** The next meeting after `after`, epoch milliseconds, or null. */
export async function nextMeetingAt(store: Store, after: number): Promise<number | null> {
  const next = store.db.interactions.where('meetsAt').above(after).filter(isReadable(Interaction));
  return (await next.first())?.meetsAt ?? null;
}
