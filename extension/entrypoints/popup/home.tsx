/** The first sight of the popup, or what was found while the mentee searches. */
import type { RefObject } from 'preact';
import type { Mentor } from '../../../shared/model.ts';
import { m } from '../../locales/compiled/messages.js';
import { BridgeMark } from '../../ui/bridge-mark.tsx';
import { openDesk } from '../../ui/panel.ts';
import { StageBar } from '../../ui/stage-bar.tsx';
import { SyncLine } from '../../ui/sync-line.tsx';
import { type DueActs, TodayRows } from '../../ui/today-rows.tsx';
import { MentorRows } from './mentor-rows.tsx';
import { moveRow } from './rows.ts';
import { ThisPage } from './this-page.tsx';
import type { Sight } from './use-glance.ts';
import type { PageReading } from './use-reading.ts';
import type { useSearch } from './use-search.ts';
import { useSyncState } from './use-sync-state.ts';

interface HomeProps {
  sight: Sight;
  page: PageReading;
  search: ReturnType<typeof useSearch>;
  field: RefObject<HTMLInputElement | null>;
  acts: DueActs;
  openMentor: (mentor: Mentor) => void;
}

export function Home({ sight, page, search, field, acts, openMentor }: HomeProps) {
  const { query, setQuery, found } = search;
  const sync = useSyncState(sight.sync);
  return (
    <>
      <header class="bar">
        <h1 class="hidden-text">{m.app_name()}</h1>
        <span class="mark">
          <BridgeMark />
        </span>
        <input
          ref={field}
          class="input"
          type="search"
          aria-label={m.search_label()}
          placeholder={m.search_label()}
          aria-keyshortcuts="/"
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'ArrowDown' && moveRow(1)}
        />
      </header>
      <main class="stack">
        {query.trim() ? (
          <MentorRows mentors={found} open={openMentor} query={query} now={sight.now} />
        ) : (
          <>
            <ThisPage sight={sight} page={page} open={openMentor} />
            <Today sight={sight} acts={acts} />
            <Everybody sight={sight} openMentor={openMentor} />
          </>
        )}
      </main>
      <footer class="foot">
        <SyncLine state={sync} now={sight.now} settle={() => openDesk('/vault')} />
        <button type="button" class="button quiet" onClick={() => openDesk()}>
          {m.open_desk()} ↗
        </button>
      </footer>
    </>
  );
}

function Today({ sight, acts }: { sight: Sight; acts: DueActs }) {
  const { due, tally, now, recent } = sight;
  const count = Math.max(tally?.due ?? 0, due.length);
  return (
    <section aria-labelledby="today">
      <h2 class="section-title" id="today">
        <span>{m.today()}</span>
        {count > 0 && <span>{count}</span>}
      </h2>
      {due.length > 0 ? (
        <TodayRows due={due} acts={acts} now={now} />
      ) : (
        <p class="soft small">{recent.length === 0 ? m.popup_first_time() : m.popup_nothing_due()}</p>
      )}
      {count > due.length && (
        <button type="button" class="button quiet" onClick={() => openDesk('/today')}>
          {m.popup_all_of_today()}
        </button>
      )}
    </section>
  );
}

function Everybody({ sight, openMentor }: { sight: Sight; openMentor: (mentor: Mentor) => void }) {
  const { tally, recent, now } = sight;
  if (recent.length === 0) return null;
  const total = tally && Object.values(tally.stages).reduce((sum, count) => sum + count, 0);
  return (
    <section aria-labelledby="all">
      <h2 class="section-title" id="all">
        <span>{m.all_mentors()}</span>
        {tally && <span>{total}</span>}
      </h2>
      {tally && <StageBar counts={tally.stages} />}
      <MentorRows mentors={recent} open={openMentor} query="" now={now} />
    </section>
  );
}
