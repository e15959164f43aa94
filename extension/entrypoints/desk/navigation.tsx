/** The way between the pages of the desk, with how much waits on each. */
import type { ComponentChildren } from 'preact';
import { m } from '../../locales/compiled/messages.js';
import { stageCounts } from '../../store/counts.ts';
import { goals } from '../../store/goals.ts';
import { waitingReminders } from '../../store/reminders.ts';
import { BridgeMark } from '../../ui/bridge-mark.tsx';
import { useLive } from '../../ui/live.ts';
import { Foot } from './foot.tsx';
import { numberText } from './number-text.ts';
import { hashOf, type Route } from './route.ts';
import { useMinute } from './use-minute.ts';

const PLACES = {
  today: hashOf({ name: 'today' }),
  mentors: hashOf({ name: 'mentors', view: 'board' }),
  goals: hashOf({ name: 'goals' }),
  templates: hashOf({ name: 'templates', id: null }),
  vault: hashOf({ name: 'vault', step: 'devices' }),
  settings: hashOf({ name: 'settings', at: null }),
  about: hashOf({ name: 'about' }),
} as const;

/** A mentor's page and the form to add one belong to the mentors. */
const BELONGS: Record<Route['name'], keyof typeof PLACES> = {
  today: 'today',
  mentors: 'mentors',
  mentor: 'mentors',
  add: 'mentors',
  goals: 'goals',
  templates: 'templates',
  vault: 'vault',
  settings: 'settings',
  about: 'about',
};

export function Navigation({ route }: { route: Route }) {
  const minute = useMinute();
  const counts = useLive(
    async (store) => ({
      due: (await waitingReminders(store, store.now())).length,
      mentors: Object.values(await stageCounts(store)).reduce((sum, count) => sum + count, 0),
      goals: (await goals(store)).length,
    }),
    [minute],
  );
  const here = BELONGS[route.name];
  return (
    <nav class="desk-nav" aria-label={m.desk_nav()}>
      <p class="brand">
        <BridgeMark />
        <b>{m.app_name()}</b>
      </p>
      <ul>
        <Place to="today" here={here} count={counts?.due}>
          {m.today()}
        </Place>
        <Place to="mentors" here={here} count={counts?.mentors}>
          {m.desk_mentors()}
        </Place>
        <Place to="goals" here={here} count={counts?.goals}>
          {m.desk_goals()}
        </Place>
        <Place to="templates" here={here}>
          {m.templates_title()}
        </Place>
      </ul>
      <ul class="at-foot">
        <Place to="vault" here={here}>
          {m.vault_title()}
        </Place>
        <Place to="settings" here={here}>
          {m.desk_settings()}
        </Place>
        <Place to="about" here={here}>
          {m.desk_about()}
        </Place>
      </ul>
      <Foot />
    </nav>
  );
}

interface PlaceProps {
  to: keyof typeof PLACES;
  here: keyof typeof PLACES;
  count?: number | undefined;
  children: ComponentChildren;
}

function Place({ to, here, count, children }: PlaceProps) {
  return (
    <li>
      <a href={PLACES[to]} aria-current={to === here ? 'page' : undefined}>
        <span>{children}</span>
        {count ? <b>{numberText(count)}</b> : null}
      </a>
    </li>
  );
}
