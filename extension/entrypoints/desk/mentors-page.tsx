/** All mentors, as a board or as a table, and the search over both. */
import { useMemo, useState } from 'preact/hooks';
import type { Mentor } from '../../../shared/model.ts';
import { m } from '../../locales/compiled/messages.js';
import { allMentors } from '../../store/mentors.ts';
import { BridgeMark } from '../../ui/bridge-mark.tsx';
import { useLive } from '../../ui/live.ts';
import { searchOver } from '../../ui/search.ts';
import { BoardView } from './board/board.tsx';
import { PageHead } from './page-head.tsx';
import { hashOf, type View } from './route.ts';
import { MentorTable } from './table/mentor-table.tsx';

const ADD = hashOf({ name: 'add', known: { name: '', url: '', hook: '' } });

export function MentorsPage({ view }: { view: View }) {
  const [query, setQuery] = useState('');
  const any = useLive(async (store) => (await store.db.mentors.count()) > 0);
  const found = useFound(query);
  return (
    <>
      <PageHead title={m.desk_mentors()}>
        {any && (
          <>
            <SearchField query={query} setQuery={setQuery} />
            <nav class="line" aria-label={m.desk_view()}>
              <ViewLink to="board" here={view} text={m.desk_board()} />
              <ViewLink to="table" here={view} text={m.desk_table()} />
            </nav>
            <a class="button primary" href={ADD} aria-keyshortcuts="n">
              {m.desk_add()}
            </a>
          </>
        )}
      </PageHead>
      {any === undefined && <p class="soft">{m.loading()}</p>}
      {any === false && <NoMentors />}
      {any && found && (
        <p class={found.length === 0 ? 'soft' : 'hidden-text'} role="status">
          {found.length === 0 ? m.no_result({ query }) : m.results_count({ count: found.length })}
        </p>
      )}
      {any && (view === 'board' ? <BoardView found={found} /> : <MentorTable found={found} />)}
    </>
  );
}

/** The mentors that fit the query; null where nothing is searched for, or the search is being prepared. */
function useFound(query: string): Mentor[] | null {
  const wanted = query.trim() !== '';
  const search = useLive(
    async (store) => {
      const mentors = wanted ? await allMentors(store) : [];
      return wanted ? { run: searchOver(mentors), all: mentors.length } : null;
    },
    [wanted],
  );
  return useMemo(() => (wanted && search ? search.run(query, search.all) : null), [wanted, search, query]);
}

function SearchField({ query, setQuery }: { query: string; setQuery: (query: string) => void }) {
  return (
    <input
      class="input"
      type="search"
      aria-label={m.search_label()}
      placeholder={m.search_label()}
      aria-keyshortcuts="/"
      value={query}
      onInput={({ currentTarget }) => setQuery(currentTarget.value)}
    />
  );
}

function ViewLink({ to, here, text }: { to: View; here: View; text: string }) {
  return (
    <a
      class="button quiet"
      href={hashOf({ name: 'mentors', view: to })}
      aria-current={to === here ? 'page' : undefined}
      aria-keyshortcuts={to === 'board' ? 'b' : 't'}
    >
      {text}
    </a>
  );
}

function NoMentors() {
  return (
    <div class="empty readable">
      <BridgeMark size={40} />
      <p>{m.desk_empty()}</p>
      <p>
        <a class="button primary" href={ADD}>
          {m.desk_add()}
        </a>
      </p>
    </div>
  );
}
