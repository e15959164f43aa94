/** Today: everything due, the longest waiting first, with one action each. */
import { useState } from 'preact/hooks';
import { actionFor } from '../../follow-up/due.ts';
import { dueToday } from '../../follow-up/today.ts';
import { m } from '../../locales/compiled/messages.js';
import { BridgeMark } from '../../ui/bridge-mark.tsx';
import { useLive } from '../../ui/live.ts';
import { type OpenDue, TodayList } from '../../ui/today-list.tsx';
import { PageHead } from './page-head.tsx';
import { hashOf } from './route.ts';
import { useMinute } from './use-minute.ts';
import { go } from './use-route.ts';

/** Rows shown at once; more are one button away. */
const SHOWN = 100;

export function TodayPage() {
  const minute = useMinute();
  const [shown, setShown] = useState(SHOWN);
  // One more than shown tells whether there are more.
  const due = useLive((store) => dueToday(store, shown + 1), [shown, minute]);
  const open: OpenDue = ({ reminder, mentor }, tab) =>
    go({ name: 'mentor', id: mentor.id, tab, purpose: actionFor(reminder.kind).purpose });
  return (
    <>
      <PageHead title={m.today()} />
      {!due && <p class="soft">{m.loading()}</p>}
      {due?.length === 0 && <NothingDue />}
      {due && due.length > 0 && (
        <div class="card readable">
          <TodayList due={due.slice(0, shown)} open={open} />
        </div>
      )}
      {due && due.length > shown && (
        <p>
          <button type="button" class="button" onClick={() => setShown(shown + SHOWN)}>
            {m.show_more()}
          </button>
        </p>
      )}
    </>
  );
}

function NothingDue() {
  return (
    <div class="empty readable">
      <BridgeMark size={40} />
      <p>{m.desk_today_empty()}</p>
      <p>
        <a class="button" href={hashOf({ name: 'mentors', view: 'board' })}>
          {m.desk_today_empty_next()}
        </a>
      </p>
    </div>
  );
}
