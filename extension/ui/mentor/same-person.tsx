/** Entries that may be one person: pointed out with the reason, merged on a click, taken apart again later. */
import { useContext } from 'preact/hooks';
import type { Mentor } from '../../../shared/model.ts';
import { m } from '../../locales/compiled/messages.js';
import { type Likeness, likelySame, mergeMentors, mergesOf, unmerge } from '../../store/merges.ts';
import { ShowToast } from '../contexts.ts';
import { useLive, useStore } from '../live.ts';

export function SamePerson({ mentor }: { mentor: Mentor }) {
  const store = useStore();
  const toast = useContext(ShowToast);
  const found = useLive(
    async (from) => ({ alike: await likelySame(from, mentor), merges: await mergesOf(from, mentor.id) }),
    [mentor],
  );
  if (!found) return null;
  const apart = async (mergeId: string) => {
    if (await unmerge(store, mergeId)) toast({ text: m.mentor_unmerged() });
  };
  const join = async (other: Mentor) => {
    const merge = await mergeMentors(store, mentor.id, other.id);
    if (merge) toast({ text: m.mentor_merged({ name: other.name }), undo: () => unmerge(store, merge.id) });
  };
  return (
    <>
      {found.alike.map((likeness) => (
        <Alike key={likeness.mentor.id} likeness={likeness} join={join} />
      ))}
      {found.merges.map((merge) => (
        <p key={merge.id} class="soft small line between">
          <span dir="auto">{m.mentor_merged({ name: merge.other.name })}</span>
          <button type="button" class="button quiet" onClick={() => apart(merge.id)}>
            {m.mentor_unmerge({ name: merge.other.name })}
          </button>
        </p>
      ))}
    </>
  );
}

function Alike({ likeness, join }: { likeness: Likeness; join: (other: Mentor) => void }) {
  const { mentor, reason } = likeness;
  return (
    <div class="notice stack tight">
      <p>
        {m.mentor_same({
          name: mentor.name,
          reason: reason === 'shared-link' ? m.popup_why_link() : m.popup_why_name(),
        })}
      </p>
      <div>
        <button type="button" class="button naming" onClick={() => join(mentor)}>
          {m.mentor_merge({ name: mentor.name })}
        </button>
      </div>
    </div>
  );
}
