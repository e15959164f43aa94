/** What happened between the two, newest first; a form to note more; the reminders that wait. */
import { useContext } from 'preact/hooks';
import type { Interaction, Mentor, Reminder } from '../../../shared/model.ts';
import { reasonFor } from '../../follow-up/words.ts';
import { m } from '../../locales/compiled/messages.js';
import { ShowToast } from '../contexts.ts';
import { markDone, putOff } from '../due-acts.ts';
import { useStore } from '../live.ts';
import { Menu } from '../menu.tsx';
import { channelName, dateText, daysText, interactionName, outcomeName } from '../words.ts';
import { LogForm } from './log-form.tsx';
import { ReminderForm } from './reminder-form.tsx';

interface JournalTabProps {
  mentor: Mentor;
  journal: readonly Interaction[];
  reminders: readonly Reminder[];
}

export function JournalTab({ mentor, journal, reminders }: JournalTabProps) {
  return (
    <>
      <LogForm mentor={mentor} />
      <section class="card stack tight" aria-labelledby="reminders">
        <h2 class="section-title" id="reminders">
          {m.reminders_title()}
        </h2>
        {reminders.length === 0 && <p class="soft small">{m.reminder_none()}</p>}
        <ul class="rows">
          {reminders.map((reminder) => (
            <ReminderRow key={reminder.id} reminder={reminder} />
          ))}
        </ul>
        <ReminderForm mentor={mentor} />
      </section>
      {journal.length === 0 && <p class="empty">{m.journal_empty()}</p>}
      <ol class="journal">
        {journal.toReversed().map((interaction) => (
          <Entry key={interaction.id} interaction={interaction} />
        ))}
      </ol>
    </>
  );
}

function Entry({ interaction }: { interaction: Interaction }) {
  const { at, channel, outcome, meetsAt, text } = interaction;
  const details = [
    channel ? channelName(channel) : null,
    outcome ? outcomeName(outcome) : null,
    meetsAt ? dateText(meetsAt, true) : null,
  ].filter(Boolean);
  return (
    <li>
      <div class="line between wrap">
        <b>{interactionName(interaction)}</b>
        <span class="soft small">{dateText(at, true)}</span>
      </div>
      {details.length > 0 && <p class="soft small">{details.join(' · ')}</p>}
      {text && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text scrolls, and the keyboard must reach it
        <p class="said small" dir="auto" tabIndex={0}>
          {text}
        </p>
      )}
    </li>
  );
}

function ReminderRow({ reminder }: { reminder: Reminder }) {
  const store = useStore();
  const toast = useContext(ShowToast);
  const now = store.now();
  const later = async (days: number) => toast(await putOff(store, reminder, days));
  return (
    <li>
      <span class="hook small" dir="auto">
        {reasonFor(reminder, Math.max(now, reminder.dueAt))}
        <br />
        <span class={reminder.dueAt <= now ? 'due-text' : 'soft'}>
          {dateText(reminder.dueAt, true)} · {daysText(reminder.dueAt, now)}
        </span>
      </span>
      <Menu
        button="⋯"
        label={m.more_actions()}
        look="quiet"
        choices={[
          { text: m.done(), act: async () => toast(await markDone(store, reminder)) },
          { text: m.snooze_1(), act: () => later(1) },
          { text: m.snooze_3(), act: () => later(3) },
          { text: m.snooze_7(), act: () => later(7) },
        ]}
      />
    </li>
  );
}
