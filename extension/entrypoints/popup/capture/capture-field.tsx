/**
 * One value that was read, editable. On hover and focus it tells where it was read; where the page gave other values,
 * a small menu offers them, and the one it replaces is then among them.
 */
import type { Profile, ProfileField } from '../../../../shared/profile.ts';
import { MAX } from '../../../../shared/values.ts';
import { m } from '../../../locales/compiled/messages.js';
import { Menu } from '../../../ui/menu.tsx';
import { fieldName } from '../../../ui/words.ts';
import { type Option, optionsFor } from './options.ts';
import { sourceText } from './source-text.ts';

interface CaptureFieldProps {
  field: ProfileField;
  /** As it was read. */
  read: Profile;
  /** As it stands now. */
  profile: Profile;
  change: (profile: Profile) => void;
}

export function CaptureField({ field, read, profile, change }: CaptureFieldProps) {
  const id = `capture-${field}`;
  const value = profile[field] ?? '';
  const options = optionsFor(read, field);
  const chosen = options.find((option) => option.value === value);
  const set = (text: string) => change({ ...profile, [field]: text || (field === 'name' ? '' : null) });
  const isChanged = value !== (read[field] ?? '');
  return (
    <div class="field">
      <div class="told">
        <label for={id}>{fieldName(field)}</label>
        <span class="evidence" id={`${id}-from`}>
          {chosen ? textOf(chosen) : isChanged && m.popup_edited()}
        </span>
      </div>
      <div class="line">
        <input
          id={id}
          class="input"
          dir="auto"
          value={value}
          required={field === 'name'}
          maxLength={field === 'name' ? MAX.name : MAX.line}
          aria-describedby={`${id}-from`}
          onInput={({ currentTarget }) => set(currentTarget.value)}
        />
        {options.length > 1 && (
          <Menu
            button="▾"
            label={m.popup_other_values({ field: fieldName(field) })}
            look="quiet more"
            choices={options
              .filter((option) => option !== chosen)
              .map((option) => ({ text: option.value, hint: textOf(option), act: () => set(option.value) }))}
          />
        )}
      </div>
    </div>
  );
}

function textOf({ source }: Option): string {
  return source ? sourceText(source) : '';
}
