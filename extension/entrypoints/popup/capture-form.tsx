/** What was read from the page, for the mentee to check: each field editable, with where its value came from. */
import { useContext, useState } from 'preact/hooks';
import type { Mentor } from '../../../shared/model.ts';
import type { Profile, ProfileField } from '../../../shared/profile.ts';
import { MAX } from '../../../shared/values.ts';
import { m } from '../../locales/compiled/messages.js';
import { changeMentor, fieldsFromProfile, saveMentor } from '../../store/mentors.ts';
import { type Likeness, likelySame } from '../../store/merges.ts';
import { wasForgotten } from '../../store/removals.ts';
import { ShowToast } from '../../ui/contexts.ts';
import { useLive, useStore } from '../../ui/live.ts';
import { fieldName } from '../../ui/words.ts';

const SHOWN: readonly ProfileField[] = ['name', 'role', 'organisation', 'headline', 'location'];

interface CaptureFormProps {
  reading: { profile: Profile; cutShort: boolean };
  /** Back to the first sight, saved or not. */
  close: () => void;
}

export function CaptureForm({ reading, close }: CaptureFormProps) {
  const store = useStore();
  const toast = useContext(ShowToast);
  const [profile, setProfile] = useState(reading.profile);
  const [hooks, setHooks] = useState<readonly boolean[]>(profile.hooks.map(() => true));
  const alike = useLive((from) => likelySame(from, { ...profile, urls: [profile.url] }), [profile.url]);
  const forgotten = useLive((from) => wasForgotten(from, profile.url), [profile.url]);
  const kept = { ...profile, hooks: profile.hooks.filter((_, at) => hooks[at]) };
  const fields = fieldsFromProfile(kept, 'network', store.now());

  const save = async (event: Event) => {
    event.preventDefault();
    const { mentor, already } = await saveMentor(store, fields);
    toast({ text: already ? m.popup_known() : m.saved_toast({ name: mentor.name }) });
    close();
  };
  const join = async (mentor: Mentor) => {
    const urls = [...new Set([...mentor.urls, profile.url])];
    await changeMentor(store, mentor.id, {
      urls,
      hooks: [...mentor.hooks, ...(fields.hooks ?? [])].slice(0, MAX.list),
    });
    toast({ text: m.saved_toast({ name: mentor.name }) });
    close();
  };
  return (
    <form class="capture" onSubmit={save}>
      <header class="bar">
        <button type="button" class="button quiet" onClick={close}>
          ← {m.popup_back()}
        </button>
        <h1 class="section-title">{m.popup_check()}</h1>
      </header>
      <main class="stack">
        {reading.cutShort && <p class="notice">{m.page_cut_short()}</p>}
        {forgotten && <p class="notice">{m.was_forgotten()}</p>}
        {alike?.map((likeness) => (
          <Alike key={likeness.mentor.id} likeness={likeness} join={join} />
        ))}
        {SHOWN.map((field) => (
          <CaptureField
            key={field}
            field={field}
            read={reading.profile}
            profile={profile}
            change={setProfile}
          />
        ))}
        {profile.hooks.length > 0 && (
          <fieldset class="field">
            <legend>{m.popup_hooks_found()}</legend>
            {profile.hooks.map((hook, at) => (
              <label key={hook.text} class="check small">
                <input
                  type="checkbox"
                  checked={hooks[at] ?? false}
                  onChange={({ currentTarget }) =>
                    setHooks(hooks.map((on, index) => (index === at ? currentTarget.checked : on)))
                  }
                />
                <span dir="auto">{hook.text}</span>
              </label>
            ))}
          </fieldset>
        )}
      </main>
      <footer class="foot">
        <span class="address" dir="ltr">
          {new URL(profile.url).host}
        </span>
        <button type="submit" class="button primary" disabled={profile.name.trim() === ''}>
          {m.popup_keep()}
        </button>
      </footer>
    </form>
  );
}

interface CaptureFieldProps {
  field: ProfileField;
  read: Profile;
  profile: Profile;
  change: (profile: Profile) => void;
}

/** Where a value was read, in words; a site's own reader has the name of the site. */
function sourceText(reader: string): string {
  const texts: Record<string, () => string> = {
    'json-ld': m.popup_from_data,
    microdata: m.popup_from_data,
    rdfa: m.popup_from_data,
    'h-card': m.popup_from_card,
    vcard: m.popup_from_card,
    meta: m.popup_from_meta,
    headings: m.popup_from_headings,
    link: m.popup_from_link,
    derived: m.popup_from_others,
  };
  return (texts[reader] ?? m.popup_from_profile)();
}

/** One value, editable; on hover and focus it tells where it was read. */
function CaptureField({ field, read, profile, change }: CaptureFieldProps) {
  const id = `capture-${field}`;
  const source = read.evidence[field];
  const value = profile[field] ?? '';
  const edited = value !== (read[field] ?? '');
  return (
    <div class="field">
      <label for={id}>{fieldName(field)}</label>
      <input
        id={id}
        class="input"
        dir="auto"
        value={value}
        required={field === 'name'}
        maxLength={field === 'name' ? MAX.name : MAX.line}
        aria-describedby={`${id}-from`}
        onInput={({ currentTarget }) =>
          change({ ...profile, [field]: currentTarget.value || (field === 'name' ? '' : null) })
        }
      />
      <span class="evidence" id={`${id}-from`}>
        {edited ? m.popup_edited() : source ? sourceText(source.reader) : ''}
      </span>
    </div>
  );
}

function Alike({ likeness, join }: { likeness: Likeness; join: (mentor: Mentor) => void }) {
  const { mentor, reason } = likeness;
  return (
    <div class="notice">
      <p>
        {m.popup_likely_same({ name: mentor.name })} (
        {reason === 'shared-link' ? m.popup_why_link() : m.popup_why_name()}).
      </p>
      <button type="button" class="button" onClick={() => join(mentor)}>
        {m.popup_add_to_known({ name: mentor.name })}
      </button>
    </div>
  );
}
