/** One value out of a few, by a labelled select. */
import { useId } from 'preact/hooks';

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly { value: Value; text: string }[];
  choose: (value: Value) => unknown;
  /** The label is for screen readers only: what is chosen says it to the eye. */
  compact?: boolean;
}

export function Choice<Value extends string>({
  label,
  value,
  options,
  choose,
  compact = false,
}: ChoiceProps<Value>) {
  const id = useId();
  return (
    <div class={compact ? 'choice' : 'field'}>
      <label for={id} class={compact ? 'hidden-text' : undefined}>
        {label}
      </label>
      <select
        id={id}
        class="select"
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options.find((option) => option.value === currentTarget.value);
          if (chosen) choose(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}
