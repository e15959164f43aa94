/** What is due, why, and one action each. Letters act on the row that has the focus. */
import type { Reminder } from '../../shared/model.ts';
import { actionFor, type Due } from '../follow-up/due.ts';
import { reasonFor } from '../follow-up/words.ts';
import { m } from '../locales/compiled/messages.js';
import { Avatar } from './avatar.tsx';
import { Menu } from './menu.tsx';

/** What a page does when a row is acted upon. */
export interface DueActs {
  open: (due: Due, tab: 'write' | 'about') => unknown;
  replied: (due: Due) => unknown;
  later: (reminder: Reminder, days: number) => unknown;
  done: (reminder: Reminder) => unknown;
}

interface TodayRowsProps {
  due: readonly Due[];
  acts: DueActs;
  /** Epoch milliseconds. */
  now: number;
}

export function TodayRows({ due, acts, now }: TodayRowsProps) {
  return (
    <ul class="rows today">
      {due.map((item) => (
        <TodayRow key={item.reminder.id} due={item} acts={acts} now={now} />
      ))}
    </ul>
  );
}

const LABEL = { write: m.write, prepare: m.prepare, thank: m.thank, open: m.open };

function TodayRow({ due, acts, now }: { due: Due; acts: DueActs; now: number }) {
  const { reminder, mentor } = due;
  const { name } = actionFor(reminder.kind);
  const act = () => acts.open(due, name === 'prepare' || name === 'open' ? 'about' : 'write');
  const onKeyDown = (event: KeyboardEvent) => {
    const letters: Record<string, () => unknown> = {
      w: act,
      r: () => acts.replied(due),
      l: () => acts.later(reminder, 1),
      d: () => acts.done(reminder),
    };
    const chosen = event.ctrlKey || event.metaKey || event.altKey ? undefined : letters[event.key];
    if (!chosen) return;
    event.preventDefault();
    chosen();
  };
  return (
    <li onKeyDown={onKeyDown}>
      <button type="button" class="row-open" data-row onClick={() => acts.open(due, 'about')}>
        <Avatar name={mentor.name} />
        <span class="who">
          <b dir="auto">{mentor.name}</b>
          <span>{reasonFor(reminder, now)}</span>
        </span>
      </button>
      <button type="button" class="button primary" onClick={act}>
        {LABEL[name]()}
      </button>
      <Menu
        button="⋯"
        label={m.more_actions()}
        look="quiet"
        choices={[
          { text: m.they_replied(), act: () => acts.replied(due) },
          { text: m.snooze_1(), act: () => acts.later(reminder, 1) },
          { text: m.snooze_3(), act: () => acts.later(reminder, 3) },
          { text: m.snooze_7(), act: () => acts.later(reminder, 7) },
          { text: m.done(), act: () => acts.done(reminder) },
        ]}
      />
    </li>
  );
}
