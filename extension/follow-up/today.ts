/** The queue of today: what is due, why, and the one action that moves it on. */
import type { InteractionKind, Reminder, ReminderKind } from '../../shared/model.ts';
import type { Store } from '../store/db.ts';
import { mentorsByIds } from '../store/mentors.ts';
import { dueReminders, finishReminder, moveReminder } from '../store/reminders.ts';
import { settings, zone } from '../store/settings.ts';
import type { Due } from './due.ts';
import { rezoned, shiftOffRest } from './policy.ts';

/** What "Done" means happened; null where nothing passed between the two. */
const DONE_AS: Record<ReminderKind, InteractionKind | null> = {
  'send-draft': 'message',
  'write-message': 'message',
  'invitation-cold': null,
  'follow-up-1': 'follow-up',
  'follow-up-2': 'follow-up',
  closing: 'closing',
  'answer-reply': 'message',
  prepare: null,
  thank: 'thanks',
  'next-step': 'message',
  'plan-session': 'message',
  own: null,
};

/** What is due now, the longest waiting first, at most `limit`. */
export async function dueToday(store: Store, limit = 200): Promise<Due[]> {
  const reminders = await dueReminders(store, store.now(), limit);
  const mentors = await mentorsByIds(
    store,
    reminders.map((reminder) => reminder.mentorId),
  );
  return reminders.flatMap((reminder) => {
    const mentor = mentors.get(reminder.mentorId);
    return mentor ? [{ reminder, mentor }] : [];
  });
}

/** "Done": the reminder is closed and what it was about is written into the journal. Returns the entry to undo. */
export async function finish(store: Store, reminder: Reminder): Promise<string | null> {
  return (await finishReminder(store, reminder, DONE_AS[reminder.kind]))?.id ?? null;
}

/** Moves a reminder `days` on from today, off rest days, to the mentee's usual time. */
export async function snooze(store: Store, reminder: Reminder, days: number): Promise<void> {
  const here = await zone(store);
  const prefs = await settings(store);
  const today = Temporal.Instant.fromEpochMilliseconds(store.now()).toZonedDateTimeISO(here).toPlainDate();
  const date = shiftOffRest(today.add({ days }), prefs, 'forward').toString();
  const time = prefs.remindAt;
  await moveReminder(store, reminder.id, { date, time, zone: here, dueAt: rezoned(date, time, here) });
}
