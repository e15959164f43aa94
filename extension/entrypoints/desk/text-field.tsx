/** A labelled text field whose value the page holds, with its hint and, when something is wrong, the error. */
import { useId } from 'preact/hooks';
import { MAX } from '../../../shared/values.ts';

interface TextFieldProps {
  label: string;
  value: string;
  change: (value: string) => void;
  left?: () => void;
  max?: number;
  rows?: number;
  hint?: string;
  /** What is wrong, in one sentence; null when nothing is. */
  error?: string | null;
  required?: boolean;
  inputMode?: 'url';
}

export function TextField({
  label,
  value,
  change,
  left,
  max = MAX.line,
  rows,
  hint,
  error = null,
  required = false,
  inputMode,
}: TextFieldProps) {
  const id = useId();
  const shared = {
    id,
    dir: inputMode === 'url' ? ('ltr' as const) : ('auto' as const),
    maxLength: max,
    value,
    'aria-required': required,
    'aria-invalid': error !== null,
    'aria-describedby': error || hint ? `${id}-said` : undefined,
    onBlur: left,
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {rows ? (
        <textarea
          {...shared}
          class="textarea"
          rows={rows}
          onInput={({ currentTarget }) => change(currentTarget.value)}
        />
      ) : (
        <input
          {...shared}
          class="input"
          inputMode={inputMode}
          onInput={({ currentTarget }) => change(currentTarget.value)}
        />
      )}
      {(error || hint) && (
        <span class={error ? 'error' : 'hint'} id={`${id}-said`}>
          {error ?? hint}
        </span>
      )}
    </div>
  );
}
