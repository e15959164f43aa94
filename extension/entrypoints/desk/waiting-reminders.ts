/** Every waiting reminder at once: the desk shows thousands of mentors, and asking for each would take seconds. */
import { Reminder } from '../../../shared/model.ts';
import type { Store } from '../../store/db.ts';
import { readable } from '../../store/rows.ts';

/** Waiting reminders due at or before `until` (epoch milliseconds; Infinity for all), the oldest first. */
export async function waitingReminders(store: Store, until: number): Promise<Reminder[]> {
  const rows = await store.db.reminders
    .where('[state+dueAt]')
    .between(['waiting', -Infinity], ['waiting', until], true, true)
    .toArray();
  return readable(Reminder, rows);
}
