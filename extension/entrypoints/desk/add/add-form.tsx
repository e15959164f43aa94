/** The form for a mentor added by hand. Only the name is needed; everything else can follow later. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Address, type Language, MENTOR_SOURCES } from '../../../../shared/model.ts';
import { MAX } from '../../../../shared/values.ts';
import { m } from '../../../locales/compiled/messages.js';
import { Choice } from '../../../ui/mentor/choice.tsx';
import { fieldName, sourceName } from '../../../ui/words.ts';
import { TextField } from '../text-field.tsx';
import type { Entry, TypedUrl } from './entry.ts';

interface AddFormProps {
  entry: Entry;
  change: (entry: Entry) => void;
  save: (event: Event) => unknown;
  /** How often saving was tried: from the first time on, what is missing is said. */
  tries: number;
  typed: TypedUrl['kind'];
  /** Warnings, shown where the address is. */
  children: ComponentChildren;
}

export function AddForm({ entry, change, save, tries, typed, children }: AddFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [urlLeft, setUrlLeft] = useState(false);
  const set = (part: Partial<Entry>) => change({ ...entry, ...part });
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);
  return (
    <form ref={form} class="card stack" noValidate onSubmit={save}>
      <TextField
        label={fieldName('name')}
        value={entry.name}
        change={(name) => set({ name })}
        max={MAX.name}
        required
        error={tries > 0 && !entry.name.trim() ? m.desk_add_name_missing() : null}
      />
      <TextField
        label={m.field_url()}
        value={entry.url}
        change={(url) => set({ url })}
        left={() => setUrlLeft(true)}
        max={MAX.url}
        inputMode="url"
        hint={m.desk_add_url_hint()}
        error={typed === 'bad' && (urlLeft || tries > 0) ? m.desk_add_url_bad() : null}
      />
      {children}
      <Work entry={entry} set={set} />
      <Speech entry={entry} set={set} />
      <Reasons entry={entry} set={set} />
      <p>
        <button type="submit" class="button primary">
          {m.popup_keep()}
        </button>
      </p>
    </form>
  );
}

interface PartProps {
  entry: Entry;
  set: (part: Partial<Entry>) => void;
}

function Work({ entry, set }: PartProps) {
  return (
    <>
      <div class="pair">
        <TextField label={fieldName('role')} value={entry.role} change={(role) => set({ role })} />
        <TextField
          label={fieldName('organisation')}
          value={entry.organisation}
          change={(organisation) => set({ organisation })}
        />
      </div>
      <div class="pair">
        <TextField
          label={fieldName('headline')}
          value={entry.headline}
          change={(headline) => set({ headline })}
        />
        <TextField
          label={fieldName('location')}
          value={entry.location}
          change={(location) => set({ location })}
        />
      </div>
    </>
  );
}

function Speech({ entry, set }: PartProps) {
  const languages: { value: Language | ''; text: string }[] = [
    { value: '', text: m.about_language_unknown() },
    { value: 'en', text: m.language_en() },
    { value: 'fr', text: m.language_fr() },
  ];
  const addresses: { value: Address; text: string }[] = [
    { value: 'vous', text: m.address_vous() },
    { value: 'tu', text: m.address_tu() },
  ];
  return (
    <div class="pair">
      <Choice
        label={fieldName('language')}
        value={entry.language ?? ''}
        options={languages}
        choose={(value) => set({ language: value || null })}
      />
      {entry.language === 'fr' && (
        <Choice
          label={m.field_address()}
          value={entry.address}
          options={addresses}
          choose={(address) => set({ address })}
        />
      )}
      <Choice
        label={m.field_source()}
        value={entry.source}
        options={MENTOR_SOURCES.map((value) => ({ value, text: sourceName(value) }))}
        choose={(source) => set({ source })}
      />
    </div>
  );
}

function Reasons({ entry, set }: PartProps) {
  return (
    <>
      <TextField
        label={m.field_hooks()}
        value={entry.hooks}
        change={(hooks) => set({ hooks })}
        max={MAX.note}
        rows={3}
        hint={m.desk_add_hooks_hint()}
      />
      <TextField
        label={m.field_tags()}
        value={entry.tags}
        change={(tags) => set({ tags })}
        hint={m.about_tags_hint()}
      />
      <TextField
        label={m.field_note()}
        value={entry.note}
        change={(note) => set({ note })}
        max={MAX.note}
        rows={3}
      />
    </>
  );
}
