/** What can be done with several mentors at once: give them a tag. Messages are written one by one, always. */
import { useContext, useState } from 'preact/hooks';
import type { Mentor } from '../../../../shared/model.ts';
import { m } from '../../../locales/compiled/messages.js';
import { changeMentor, mentorsByIds, tagMentors } from '../../../store/mentors.ts';
import { ShowToast } from '../../../ui/contexts.ts';
import { useStore } from '../../../ui/live.ts';

/** As long as the model lets a tag be. */
const LONGEST = 60;

interface TagBarProps {
  selected: readonly Mentor[];
  tags: readonly string[];
  clear: () => void;
}

export function TagBar({ selected, tags, clear }: TagBarProps) {
  const tagAll = useTagging();
  const [text, setText] = useState('');
  // A comma separates tags where they are edited one mentor at a time.
  const tag = text.replace(/[\s,]+/g, ' ').trim();
  const add = async (event: Event) => {
    event.preventDefault();
    if (!tag) return;
    await tagAll(selected, tag);
    setText('');
    clear();
  };
  return (
    <>
      <p class="hidden-text" role="status">
        {selected.length > 0 && m.desk_selected({ count: selected.length })}
      </p>
      {selected.length > 0 && (
        <form class="card line wrap tag-bar" onSubmit={add}>
          <b>{m.desk_selected({ count: selected.length })}</b>
          <TagField text={text} setText={setText} tags={tags} />
          <button type="submit" class="button primary" disabled={!tag}>
            {m.desk_tag_add()}
          </button>
          <button type="button" class="button quiet" onClick={clear}>
            {m.desk_clear_selection()}
          </button>
        </form>
      )}
    </>
  );
}

interface TagFieldProps {
  text: string;
  setText: (text: string) => void;
  tags: readonly string[];
}

function TagField({ text, setText, tags }: TagFieldProps) {
  return (
    <>
      <input
        class="input"
        list="known-tags"
        aria-label={m.desk_tag_field()}
        placeholder={m.desk_tag_field()}
        dir="auto"
        maxLength={LONGEST}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <datalist id="known-tags">
        {tags.map((known) => (
          <option key={known} value={known} />
        ))}
      </datalist>
    </>
  );
}

/** Tags several mentors; the undo takes the tag from those that did not have it. */
function useTagging(): (mentors: readonly Mentor[], tag: string) => Promise<void> {
  const store = useStore();
  const toast = useContext(ShowToast);
  return async (mentors, tag) => {
    const fresh = mentors.filter(({ tags }) => !tags.includes(tag)).map(({ id }) => id);
    await tagMentors(store, fresh, tag);
    // One transaction, so that nobody sees half of it.
    const undo = () =>
      store.db.transaction('rw', store.db.mentors, async () => {
        for (const { id, tags } of (await mentorsByIds(store, fresh)).values()) {
          await changeMentor(store, id, { tags: tags.filter((each) => each !== tag) });
        }
      });
    toast({ text: m.desk_tagged({ count: fresh.length, tag }), undo });
  };
}
