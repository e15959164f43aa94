/** What the mentee answered in a mail or on the ring page, carried out here as if she had done it in the extension, once. */
import { v5 as uuidv5 } from 'uuid';
import { Reminder } from '../../shared/model.ts';
import type { Answer } from '../../shared/sync-api.ts';
import { closeReminder, moveReminder } from '../store/reminders.ts';
import { readableOne } from '../store/rows.ts';
import { zone } from '../store/settings.ts';
import { putTracks } from '../store/tracks.ts';
import { type Job, step } from './job.ts';

/** The namespace of the entries that "done" writes (RFC 9562, version 5); random, and fixed for good. */
const NAMESPACE = '7b1d2f6e-93c4-4a57-8e0d-2c6f1b9a5d38';

/** Carries out the answers that were not yet. The push of the reminder acknowledges them. */
export async function carryOut(job: Job, answers: readonly Answer[]): Promise<void> {
  const { store } = job.sync;
  for (const answer of answers) {
    const track = await store.db.tracks.where('name').equals(answer.id).first();
    if (track?.table !== 'reminders' || (track.answeredAt ?? -1) >= answer.at) continue;
    const reminder = readableOne(Reminder, await store.db.reminders.get(track.id));
    if (reminder?.state === 'waiting') await answered(job, reminder, answer);
    await step(job, async () => {
      const now = await store.db.tracks.get(track.key);
      // Sent even where it says the same: the server asks until it is told.
      if (now) await putTracks(store, [{ ...now, answeredAt: answer.at, dirty: 1, again: true }]);
    });
  }
}

async function answered({ sync }: Job, reminder: Reminder, { kind, at, until }: Answer): Promise<void> {
  const { store, finish } = sync;
  if (kind === 'snoozed') {
    if (until !== null) await moveReminder(store, reminder.id, await dueAt(sync.store, until));
    return;
  }
  // Two devices may learn of it at once: the entry is the same one, at the time she said it.
  const id = uuidv5(`${reminder.id}:${at}`, NAMESPACE);
  if (await store.db.interactions.get(id)) await closeReminder(store, reminder.id, 'done');
  else await finish({ ...store, newId: () => id, now: () => at }, reminder);
}

/** An instant (epoch milliseconds) as the day and time it is in the mentee's zone. */
async function dueAt(store: Job['sync']['store'], until: number) {
  const here = await zone(store);
  const when = Temporal.Instant.fromEpochMilliseconds(until).toZonedDateTimeISO(here);
  const date = when.toPlainDate().toString();
  const time = when.toPlainTime().toString({ smallestUnit: 'minute' });
  return { date, time, zone: here, dueAt: until };
}
