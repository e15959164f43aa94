/** One value out of a few, by a labelled select. */
import { useId } from 'preact/hooks';

interface Option<Value extends string> {
  value: Value;
  text: string;
  /** The heading it stands under; options of one group stand together. */
  group?: string;
}

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly Option<Value>[];
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
        {grouped(options).map(([group, some]) =>
          group === undefined ? (
            some.map(choiceOption)
          ) : (
            <optgroup key={group} label={group}>
              {some.map(choiceOption)}
            </optgroup>
          ),
        )}
      </select>
    </div>
  );
}

function choiceOption({ value, text }: Option<string>) {
  return (
    <option key={value} value={value}>
      {text}
    </option>
  );
}

function grouped<Value extends string>(
  options: readonly Option<Value>[],
): [string | undefined, Option<Value>[]][] {
  const groups = new Map<string | undefined, Option<Value>[]>();
  for (const option of options) groups.set(option.group, [...(groups.get(option.group) ?? []), option]);
  return [...groups];
}
