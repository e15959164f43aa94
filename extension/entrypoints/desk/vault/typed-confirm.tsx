/** A second confirmation for what cannot be undone: a word typed by hand. */
import { useId } from 'preact/hooks';
import { m } from '../../../locales/compiled/messages.js';

interface TypedConfirmProps {
  value: string;
  change: (value: string) => void;
}

export function TypedConfirm({ value, change }: TypedConfirmProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{m.typed_label({ word: m.typed_word() })}</label>
      <input
        id={id}
        class="input"
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        value={value}
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
    </div>
  );
}

/** Whether the word was typed; case does not matter. */
export function isConfirmed(typed: string): boolean {
  return typed.trim().toLowerCase() === m.typed_word();
}
