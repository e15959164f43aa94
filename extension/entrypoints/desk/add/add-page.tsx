/** Adding a mentor by hand, where no page can be read; or adding a text found on a page to a mentor one has. */
import { useContext, useState } from 'preact/hooks';
import { canonicalUrl } from '../../../extract/canonical-url.ts';
import { m } from '../../../locales/compiled/messages.js';
import { mentorByUrl, saveMentor } from '../../../store/mentors.ts';
import { likelySame } from '../../../store/merges.ts';
import { wasForgotten } from '../../../store/removals.ts';
import { ShowToast } from '../../../ui/contexts.ts';
import { useLive, useStore } from '../../../ui/live.ts';
import { PageHead } from '../page-head.tsx';
import type { Known } from '../route.ts';
import { goInstead } from '../use-route.ts';
import { AddForm } from './add-form.tsx';
import { AddToKnown } from './add-to-known.tsx';
import { type Entry, entryFrom, fieldsFrom, typedUrl } from './entry.ts';
import { Warnings } from './warnings.tsx';

export function AddPage({ known }: { known: Known }) {
  const store = useStore();
  const toast = useContext(ShowToast);
  const [entry, setEntry] = useState(() => entryFrom(known));
  const [tries, setTries] = useState(0);
  const hookUrl = known.hook ? canonicalUrl(known.url) : null;
  const typed = typedUrl(entry.url);
  const met = useMet(entry, typed.kind === 'good' ? typed.url : null);
  const save = async (event: Event) => {
    event.preventDefault();
    setTries((before) => before + 1);
    const fields = fieldsFrom(entry, store.now(), hookUrl);
    if (!fields) return;
    const { mentor, already } = await saveMentor(store, fields);
    toast({ text: already ? m.popup_known() : m.saved_toast({ name: mentor.name }) });
    goInstead({ name: 'mentor', id: mentor.id, tab: 'about', purpose: null });
  };
  return (
    <>
      <PageHead title={known.hook ? m.desk_add_hook_title() : m.desk_add()} />
      <div class="stack readable">
        {known.hook && <AddToKnown hook={known.hook.trim()} url={hookUrl} />}
        {known.hook && <h2>{m.desk_add_new()}</h2>}
        <AddForm entry={entry} change={setEntry} save={save} tries={tries} typed={typed.kind}>
          {met && <Warnings already={met.already} forgotten={met.forgotten} alike={met.alike} />}
        </AddForm>
      </div>
    </>
  );
}

/** What is known of this person already. `url` is canonical, null where none is typed. */
function useMet(entry: Entry, url: string | null) {
  const { name, organisation } = entry;
  return useLive(
    async (from) => ({
      already: url ? await mentorByUrl(from, url) : null,
      forgotten: url ? await wasForgotten(from, url) : false,
      alike: await likelySame(from, {
        name: name.trim(),
        organisation: organisation.trim() || null,
        urls: url ? [url] : [],
        links: [],
      }),
    }),
    [url, name, organisation],
  );
}
