/** One mentor in full: where it stands, and the tabs to write, to know and to look back. */
import { useContext } from 'preact/hooks';
import type { Mentor, Purpose, Reminder } from '../../../shared/model.ts';
import { reasonFor } from '../../follow-up/words.ts';
import { m } from '../../locales/compiled/messages.js';
import { mentorById } from '../../store/mentors.ts';
import { remindersOf } from '../../store/reminders.ts';
import { journalOf } from '../../store/standing.ts';
import { Avatar } from '../avatar.tsx';
import { SettingsContext } from '../contexts.ts';
import { useLive, useStore } from '../live.ts';
import { StagePill } from '../stage-pill.tsx';
import { Tabs } from '../tabs.tsx';
import { daysText, subtitleOf } from '../words.ts';
import { AboutTab } from './about-tab.tsx';
import { JournalTab } from './journal-tab.tsx';
import { MentorMenu } from './mentor-menu.tsx';
import { StageSteps } from './stage-steps.tsx';
import { WriteTab } from './write-tab.tsx';

export type MentorTab = 'write' | 'about' | 'journal';

interface MentorViewProps {
  mentorId: string;
  tab: MentorTab;
  setTab: (tab: MentorTab) => unknown;
  /** What to write, where a reminder says so. */
  purpose: Purpose | null;
}

export function MentorView({ mentorId, tab, setTab, purpose }: MentorViewProps) {
  const settings = useContext(SettingsContext);
  const found = useLive(
    async (store) => ({
      mentor: await mentorById(store, mentorId),
      journal: await journalOf(store, mentorId),
      reminders: await remindersOf(store, mentorId),
    }),
    [mentorId],
  );
  if (!found) return null;
  const { mentor, journal, reminders } = found;
  if (!mentor) return <p class="empty">{m.mentor_gone()}</p>;
  const tabs = [
    { name: 'write', text: m.mentor_tab_write() },
    { name: 'about', text: m.mentor_tab_about() },
    { name: 'journal', text: m.mentor_tab_journal({ count: journal.length }) },
  ] as const;
  return (
    <article class="mentor" aria-labelledby="mentor-name">
      <header class="mentor-head">
        <Avatar name={mentor.name} large />
        <div class="who">
          <h1 id="mentor-name" dir="auto">
            {mentor.name}
          </h1>
          <span dir="auto">{subtitleOf(mentor)}</span>
        </div>
        <MentorMenu mentor={mentor} />
      </header>
      <div class="mentor-body stack">
        <Standing mentor={mentor} next={reminders[0]} />
        <Tabs label={m.tabs_label()} tabs={tabs} chosen={tab} choose={setTab}>
          {tab === 'write' && (
            <WriteTab mentor={mentor} journal={journal} wanted={purpose} account={settings.networkAccount} />
          )}
          {tab === 'about' && <AboutTab mentor={mentor} />}
          {tab === 'journal' && <JournalTab mentor={mentor} journal={journal} reminders={reminders} />}
        </Tabs>
      </div>
    </article>
  );
}

/** The stage in words, the road in steps, and what comes next. */
function Standing({ mentor, next }: { mentor: Mentor; next: Reminder | undefined }) {
  const now = useStore().now();
  return (
    <div>
      <div class="line between wrap">
        <StagePill mentor={mentor} now={now} />
        <span class={next && next.dueAt <= now ? 'small due-text' : 'soft small'}>
          {next ? m.mentor_due({ when: daysText(next.dueAt, now) }) : m.mentor_nothing_planned()}
        </span>
      </div>
      <StageSteps stage={mentor.stage} />
      {next && next.dueAt <= now && <p class="soft small">{reasonFor(next, now)}</p>}
    </div>
  );
}
