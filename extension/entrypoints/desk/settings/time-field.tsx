/** A time of day among the settings, kept once it is whole. */
import { useId } from 'preact/hooks';

interface TimeFieldProps {
  label: string;
  /** `HH:MM`. */
  value: string;
  keep: (time: string) => unknown;
}

export function TimeField({ label, value, keep }: TimeFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="input"
        type="time"
        required
        value={value}
        onChange={({ currentTarget }) => {
          // An emptied field says nothing: what was chosen before stays.
          if (currentTarget.value) keep(currentTarget.value.slice(0, 5));
          else currentTarget.value = value;
        }}
      />
    </div>
  );
}
