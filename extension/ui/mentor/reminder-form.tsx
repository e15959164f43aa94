/** A reminder in the mentee's own words. */
import { useContext, useState } from 'preact/hooks';
import type { Mentor } from '../../../shared/model.ts';
import { MAX } from '../../../shared/values.ts';
import { rezoned } from '../../follow-up/working-time.ts';
import { m } from '../../locales/compiled/messages.js';
import { addReminder, closeReminder } from '../../store/reminders.ts';
import { settings, zone } from '../../store/settings.ts';
import { ShowToast } from '../contexts.ts';
import { useStore } from '../live.ts';

export function ReminderForm({ mentor }: { mentor: Mentor }) {
  const store = useStore();
  const toast = useContext(ShowToast);
  const [date, setDate] = useState('');
  const [note, setNote] = useState('');
  const add = async (event: Event) => {
    event.preventDefault();
    if (!date) return;
    const { remindAt: time } = await settings(store);
    const dueAt = rezoned(date, time, await zone(store));
    const reminder = await addReminder(store, mentor.id, note.trim(), { date, time, dueAt });
    setDate('');
    setNote('');
    toast({ text: m.reminder_added(), undo: () => closeReminder(store, reminder.id, 'dismissed') });
  };
  return (
    <form class="stack tight" onSubmit={add}>
      <div class="pair">
        <div class="field">
          <label for="reminder-date">{m.reminder_on()}</label>
          <input
            id="reminder-date"
            class="input"
            type="date"
            required
            min="2000-01-01"
            max="2200-12-31"
            value={date}
            onInput={({ currentTarget }) => setDate(currentTarget.value)}
          />
        </div>
        <div class="field">
          <label for="reminder-note">{m.reminder_about()}</label>
          <input
            id="reminder-note"
            class="input"
            dir="auto"
            maxLength={MAX.line}
            value={note}
            onInput={({ currentTarget }) => setNote(currentTarget.value)}
          />
        </div>
      </div>
      <div>
        <button type="submit" class="button">
          {m.reminder_add()}
        </button>
      </div>
    </form>
  );
}
