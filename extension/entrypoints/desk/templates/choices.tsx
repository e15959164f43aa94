/** What can be put in where the caret is, under the text: chosen by arrow keys and Enter, or by a click. */
import { m } from '../../../locales/compiled/messages.js';
import type { Completion } from '../../../write/completion.ts';
import { wordText } from './word-text.ts';

interface ChoicesProps {
  id: string;
  completion: Completion;
  /** The choice the keys are on. */
  at: number;
  put: (text: string) => void;
}

export function Choices({ id, completion, at, put }: ChoicesProps) {
  return (
    <div id={id} class="choices-list" role="listbox" aria-label={m.templates_choices_label()}>
      {completion.choices.map(({ name, text }, place) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the text field, which keeps the focus
        <div
          key={name}
          id={`${id}-${place}`}
          role="option"
          tabIndex={-1}
          aria-selected={place === at}
          // Before the field loses the focus to the click.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => put(text)}
        >
          <code>{name}</code>
          <span class="soft small">{wordText(name)}</span>
        </div>
      ))}
    </div>
  );
}
