/** What is known of a mentor, each field kept as it is typed, and entries that may be the same person. */
import { LANGUAGES, MENTOR_SOURCES, type Mentor } from '../../../shared/model.ts';
import { MAX } from '../../../shared/values.ts';
import { m } from '../../locales/compiled/messages.js';
import { goals } from '../../store/goals.ts';
import { changeMentor, type MentorFields } from '../../store/mentors.ts';
import { useLive, useStore } from '../live.ts';
import { dateText, fieldName, sourceName } from '../words.ts';
import { Choice } from './choice.tsx';
import { HookList } from './hook-list.tsx';
import { KeptField } from './kept-field.tsx';
import { SamePerson } from './same-person.tsx';

const TEXTS = ['role', 'organisation', 'headline', 'location', 'givenName'] as const;

export function AboutTab({ mentor }: { mentor: Mentor }) {
  const store = useStore();
  const keep = (change: Partial<MentorFields>) => changeMentor(store, mentor.id, change);
  return (
    <>
      <SamePerson mentor={mentor} />
      <HookList mentor={mentor} />
      <KeptField
        label={fieldName('name')}
        value={mentor.name}
        max={MAX.name}
        required
        keep={(name) => keep({ name })}
      />
      {TEXTS.map((field) => (
        <KeptField
          key={field}
          label={fieldName(field)}
          value={mentor[field] ?? ''}
          keep={(value) => keep({ [field]: value.trim() === '' ? null : value })}
        />
      ))}
      <div class="pair">
        <Choice
          label={m.field_language()}
          value={mentor.language ?? ''}
          options={[
            { value: '', text: m.about_language_unknown() },
            ...LANGUAGES.map((value) => ({
              value,
              text: value === 'fr' ? m.language_fr() : m.language_en(),
            })),
          ]}
          choose={(value) => keep({ language: value === '' ? null : value })}
        />
        <Choice
          label={m.field_address()}
          value={mentor.address}
          options={[
            { value: 'vous', text: m.address_vous() },
            { value: 'tu', text: m.address_tu() },
          ]}
          choose={(address) => keep({ address })}
        />
      </div>
      <KeptField
        label={m.field_tags()}
        hint={m.about_tags_hint()}
        value={mentor.tags.join(', ')}
        keep={(text) => keep({ tags: tagsFrom(text) })}
      />
      <KeptField
        label={m.field_note()}
        rows={4}
        max={MAX.note}
        value={mentor.note}
        keep={(note) => keep({ note })}
      />
      <GoalChoice mentor={mentor} keep={keep} />
      <Choice
        label={m.field_source()}
        value={mentor.source}
        options={MENTOR_SOURCES.map((value) => ({ value, text: sourceName(value) }))}
        choose={(source) => keep({ source })}
      />
      <KeptField
        label={m.field_via()}
        hint={m.field_via_hint()}
        value={mentor.via ?? ''}
        keep={(via) => keep({ via: via.trim() === '' ? null : via })}
      />
      <Addresses title={m.about_addresses()} urls={mentor.urls} />
      <Addresses title={m.about_links()} urls={mentor.links} />
      <p class="soft small">{m.about_saved_on({ date: dateText(mentor.createdAt) })}</p>
    </>
  );
}

/** Words between commas, each once, as long as the model allows. */
function tagsFrom(text: string): string[] {
  const tags = text.split(',').map((tag) => tag.trim().slice(0, 60));
  return [...new Set(tags.filter(Boolean))].slice(0, MAX.list);
}

function GoalChoice({ mentor, keep }: { mentor: Mentor; keep: (change: Partial<MentorFields>) => unknown }) {
  const all = useLive(goals) ?? [];
  if (all.length === 0) return null;
  return (
    <fieldset class="field">
      <legend>{m.about_goals()}</legend>
      {all.map(({ id, text }) => (
        <label key={id} class="check small">
          <input
            type="checkbox"
            checked={mentor.goalIds.includes(id)}
            onChange={({ currentTarget }) => {
              const others = mentor.goalIds.filter((other) => other !== id);
              keep({ goalIds: currentTarget.checked ? [...others, id] : others });
            }}
          />
          <span dir="auto">{text}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Addresses({ title, urls }: { title: string; urls: readonly string[] }) {
  if (urls.length === 0) return null;
  return (
    <div class="field">
      <span class="label">{title}</span>
      <ul class="small">
        {urls.map((url) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noreferrer">
              {url}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
