/** The reasons to write: what only this person did. */
import { useContext, useState } from 'preact/hooks';
import type { Hook, Mentor } from '../../../shared/model.ts';
import { MAX } from '../../../shared/values.ts';
import { m } from '../../locales/compiled/messages.js';
import { addHook, changeMentor } from '../../store/mentors.ts';
import { ShowToast } from '../contexts.ts';
import { useStore } from '../live.ts';
import { dayText } from '../words.ts';

export function HookList({ mentor }: { mentor: Mentor }) {
  const store = useStore();
  const toast = useContext(ShowToast);
  const [text, setText] = useState('');
  const add = async (event: Event) => {
    event.preventDefault();
    if (!text.trim()) return;
    await addHook(store, mentor.id, text.trim(), null);
    setText('');
  };
  const remove = async (hook: Hook) => {
    await changeMentor(store, mentor.id, { hooks: mentor.hooks.filter(({ text }) => text !== hook.text) });
    toast({
      text: m.about_remove({ what: hook.text }),
      undo: () => changeMentor(store, mentor.id, { hooks: mentor.hooks }),
    });
  };
  return (
    <section class="card stack tight" aria-labelledby="hooks">
      <h2 class="section-title" id="hooks">
        {m.field_hooks()}
      </h2>
      {mentor.hooks.length === 0 && <p class="soft small">{m.about_hooks_empty()}</p>}
      <ul class="rows">
        {mentor.hooks.map((hook) => (
          <li key={hook.text}>
            <span class="hook" dir="auto">
              {hook.url ? (
                <a href={hook.url} target="_blank" rel="noreferrer">
                  {hook.text}
                </a>
              ) : (
                hook.text
              )}
              {hook.date && <span class="soft small"> {dayText(hook.date)}</span>}
            </span>
            <button
              type="button"
              class="button quiet"
              aria-label={m.about_remove({ what: hook.text })}
              onClick={() => remove(hook)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <form class="line" onSubmit={add}>
        <input
          class="input"
          aria-label={m.about_add_hook()}
          placeholder={m.about_add_hook()}
          maxLength={MAX.hook}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit" class="button" disabled={!text.trim()}>
          {m.add()}
        </button>
      </form>
    </section>
  );
}
