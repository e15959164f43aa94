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
  inputMode?: 'url' | 'email' | 'numeric';
  /** No corrections, no capitals, no suggestions: for words and codes copied from elsewhere. */
  plain?: boolean;
}

export function TextField({ label, hint, error = null, ...field }: TextFieldProps) {
  const id = useId();
  const said = error ?? hint;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <Box {...field} id={id} invalid={error !== null} saidBy={said ? `${id}-said` : undefined} />
      {said && (
        <span class={error ? 'error' : 'hint'} id={`${id}-said`}>
          {said}
        </span>
      )}
    </div>
  );
}

type BoxProps = Omit<TextFieldProps, 'label' | 'hint' | 'error'> & {
  id: string;
  invalid: boolean;
  saidBy: string | undefined;
};

function Box({ id, value, change, left, max = MAX.line, rows, required = false, ...more }: BoxProps) {
  const { inputMode, invalid, saidBy, plain = false } = more;
  const shared = {
    id,
    dir: inputMode === undefined ? ('auto' as const) : ('ltr' as const),
    maxLength: max,
    value,
    'aria-required': required,
    'aria-invalid': invalid,
    'aria-describedby': saidBy,
    onBlur: left,
    ...(plain && ({ autocomplete: 'off', autocapitalize: 'none', spellcheck: false } as const)),
  };
  return rows ? (
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
  );
}
