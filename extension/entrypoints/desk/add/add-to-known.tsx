/** A text selected on a page, kept as a reason to write to somebody already among the mentors. */
import { useContext, useMemo, useState } from 'preact/hooks';
import type { Mentor } from '../../../../shared/model.ts';
import { m } from '../../../locales/compiled/messages.js';
import { addHook, allMentors } from '../../../store/mentors.ts';
import { ShowToast } from '../../../ui/contexts.ts';
import { useLive, useStore } from '../../../ui/live.ts';
import { searchOver } from '../../../ui/search.ts';
import { subtitleOf } from '../../../ui/words.ts';
import { goInstead } from '../use-route.ts';

/** Names offered: the search narrows them. */
const SHOWN = 8;

export function AddToKnown({ hook, url }: { hook: string; url: string | null }) {
  const store = useStore();
  const toast = useContext(ShowToast);
  const [query, setQuery] = useState('');
  const all = useLive(allMentors);
  const search = useMemo(() => (all ? searchOver(all) : null), [all]);
  if (!all || !search || all.length === 0) return null;
  const offered = query.trim() ? search(query, SHOWN) : all.slice(0, SHOWN);
  const keep = async (mentor: Mentor) => {
    await addHook(store, mentor.id, hook, url);
    toast({ text: m.ring_hook_kept() });
    goInstead({ name: 'mentor', id: mentor.id, tab: 'about', purpose: null });
  };
  return (
    <section class="card stack tight" aria-labelledby="to-known">
      <h2 class="section-title" id="to-known">
        {m.desk_add_to_known()}
      </h2>
      <blockquote class="soft" dir="auto">
        {hook}
      </blockquote>
      <input
        class="input"
        type="search"
        aria-label={m.search_label()}
        placeholder={m.search_label()}
        value={query}
        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
      />
      <ul class="rows">
        {offered.map((mentor) => (
          <Offer key={mentor.id} mentor={mentor} take={keep} />
        ))}
      </ul>
      <p class="soft small" role="status">
        {offered.length === 0 && m.no_result({ query })}
      </p>
    </section>
  );
}

function Offer({ mentor, take }: { mentor: Mentor; take: (mentor: Mentor) => unknown }) {
  return (
    <li>
      <button type="button" class="row-open" onClick={() => take(mentor)}>
        <span class="who">
          <b dir="auto">{mentor.name}</b>
          <span dir="auto">{subtitleOf(mentor)}</span>
        </span>
      </button>
    </li>
  );
}
