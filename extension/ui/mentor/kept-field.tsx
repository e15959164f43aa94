/** A field that keeps what is typed at every keystroke, and follows changes made elsewhere when nobody types in it. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { MAX } from '../../../shared/values.ts';

interface KeptFieldProps {
  label: string;
  value: string;
  keep: (value: string) => Promise<unknown>;
  hint?: string;
  rows?: number;
  max?: number;
  required?: boolean;
}

export function KeptField({
  label,
  value,
  keep,
  hint,
  rows,
  max = MAX.line,
  required = false,
}: KeptFieldProps) {
  const id = useId();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [text, setText] = useState(value);
  useEffect(() => {
    if (document.activeElement !== field.current) setText(value);
  }, [value]);
  const Tag = rows ? 'textarea' : 'input';
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <Tag
        id={id}
        ref={field}
        class={rows ? 'textarea' : 'input'}
        dir="auto"
        rows={rows}
        maxLength={max}
        required={required}
        value={text}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onInput={({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
          setText(currentTarget.value);
          if (!required || currentTarget.value.trim()) void keep(currentTarget.value);
        }}
      />
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  );
}
