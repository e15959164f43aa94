/** What the buttons of a due row do to the store, each told in a toast that can take it back. */
import type { Reminder } from '../../shared/model.ts';
import { finish, snooze } from '../follow-up/today.ts';
import { m } from '../locales/compiled/messages.js';
import type { Store } from '../store/db.ts';
import { takeBack } from '../store/interactions.ts';
import { restoreReminder } from '../store/reminders.ts';
import type { Toast } from './contexts.ts';

/** "Later": `days` from today. Returns what to say. */
export async function putOff(store: Store, reminder: Reminder, days: number): Promise<Toast> {
  await snooze(store, reminder, days);
  return { text: m.moved_later(), undo: () => restoreReminder(store, reminder) };
}

/** "Done". Returns what to say; the undo takes the journal entry back with it. */
export async function markDone(store: Store, reminder: Reminder): Promise<Toast> {
  const entry = await finish(store, reminder);
  const undo = async () => {
    if (entry) await takeBack(store, entry);
    await restoreReminder(store, reminder);
  };
  return { text: m.marked_done(), undo };
}
