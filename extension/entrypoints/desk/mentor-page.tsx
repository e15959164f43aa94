/** One mentor in full, on the desk. */
import { m } from '../../locales/compiled/messages.js';
import { mentorById } from '../../store/mentors.ts';
import { useLive } from '../../ui/live.ts';
import { MentorView } from '../../ui/mentor/mentor-view.tsx';
import { PageHead } from './page-head.tsx';
import { hashOf, type Route } from './route.ts';
import { goInstead } from './use-route.ts';

export function MentorPage({ route }: { route: Extract<Route, { name: 'mentor' }> }) {
  const known = useLive(async (store) => (await mentorById(store, route.id)) !== null, [route.id]);
  return (
    <>
      <p>
        <a href={hashOf({ name: 'mentors', view: 'board' })}>← {m.desk_back()}</a>
      </p>
      {known === undefined && <p class="soft">{m.loading()}</p>}
      {known === false && (
        <>
          <PageHead title={m.desk_gone_title()} />
          <p>{m.desk_gone_text()}</p>
          <p>
            <a href={hashOf({ name: 'settings', at: 'deleted' })}>{m.desk_gone_deleted()}</a>
          </p>
        </>
      )}
      {known && (
        <div class="card mentor-card">
          <MentorView
            mentorId={route.id}
            tab={route.tab}
            setTab={(tab) => goInstead({ ...route, tab })}
            purpose={route.purpose}
          />
        </div>
      )}
    </>
  );
}
