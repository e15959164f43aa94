/** The desk: navigation at the side, one page beside it, and the keys that work everywhere. */
import { useMemo, useState } from 'preact/hooks';
import { m } from '../../locales/compiled/messages.js';
import { useKeys } from '../../ui/keys.ts';
import { KeysSheet } from '../../ui/keys-sheet.tsx';
import { AboutPage } from './about-page.tsx';
import { AddPage } from './add/add-page.tsx';
import { GoalsPage } from './goals-page.tsx';
import { MentorPage } from './mentor-page.tsx';
import { MentorsPage } from './mentors-page.tsx';
import { Navigation } from './navigation.tsx';
import { hashOf, pageOf, type Route } from './route.ts';
import { Saying } from './said.tsx';
import { SettingsPage } from './settings/settings-page.tsx';
import { TemplatesPlace } from './templates-place.tsx';
import { TodayPage } from './today-page.tsx';
import { useHeading } from './use-heading.ts';
import { go, useRoute } from './use-route.ts';
import { VaultPlace } from './vault-place.tsx';

export function Desk() {
  const route = useRoute();
  const [showKeys, setShowKeys] = useState(false);
  useHeading(pageOf(route), route.name !== 'settings' || route.at === null);
  const keys = useMemo(
    () => ({
      '/': search,
      n: () => go({ name: 'add', known: { name: '', url: '', hook: '' } }),
      b: () => go({ name: 'mentors', view: 'board' }),
      t: () => go({ name: 'mentors', view: 'table' }),
      '?': () => setShowKeys(true),
    }),
    [],
  );
  useKeys(keys);
  return (
    <Saying>
      <div class="desk">
        <Navigation route={route} />
        <main class={`page page-${route.name}`}>
          <Page route={route} />
        </main>
      </div>
      {showKeys && <KeysSheet keys={deskKeys()} onClose={() => setShowKeys(false)} />}
    </Saying>
  );
}

function Page({ route }: { route: Route }) {
  switch (route.name) {
    case 'today':
      return <TodayPage />;
    case 'mentors':
      return <MentorsPage view={route.view} />;
    case 'mentor':
      return <MentorPage key={route.id} route={route} />;
    case 'add':
      return <AddPage key={hashOf(route)} known={route.known} />;
    case 'goals':
      return <GoalsPage />;
    case 'templates':
      return <TemplatesPlace id={route.id} />;
    case 'vault':
      return <VaultPlace step={route.step} />;
    case 'settings':
      return <SettingsPage at={route.at} />;
    case 'about':
      return <AboutPage />;
  }
}

/** Search is on the page of the mentors; from any other page the key leads there first. */
function search(): void {
  const field = document.querySelector<HTMLInputElement>('main input[type="search"]');
  if (field) field.focus();
  else go({ name: 'mentors', view: 'board' });
}

function deskKeys(): [string, string][] {
  return [
    ['/', m.keys_search()],
    ['N', m.desk_key_add()],
    ['B', m.desk_key_board()],
    ['T', m.desk_key_table()],
    ['W', m.keys_write()],
    ['R', m.keys_replied()],
    ['L', m.keys_later()],
    ['D', m.keys_done()],
    ['?', m.keys_help()],
  ];
}
