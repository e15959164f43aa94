/** How a template reads for one mentor, as it is typed. */
import { useContext, useState } from 'preact/hooks';
import type { Interaction, Mentor, OwnTemplate } from '../../../../shared/model.ts';
import { m } from '../../../locales/compiled/messages.js';
import { goals } from '../../../store/goals.ts';
import { recentMentors } from '../../../store/mentors.ts';
import { me, zone } from '../../../store/settings.ts';
import { journalOf } from '../../../store/standing.ts';
import { SettingsContext } from '../../../ui/contexts.ts';
import { useLive, useStore } from '../../../ui/live.ts';
import { Choice } from '../../../ui/mentor/choice.tsx';
import { type KnownForText, knownFacts } from '../../../ui/mentor/suggestion.ts';
import { preview } from '../../../write/preview.ts';

/** Mentors to try a template on: those touched last. */
const OFFERED = 30;

export function Preview({ template }: { template: OwnTemplate }) {
  const settings = useContext(SettingsContext);
  const known = useLive(async (store) => ({
    mentors: await recentMentors(store, OFFERED),
    goals: await goals(store),
    me: await me(store),
    zone: await zone(store),
  }));
  const [chosen, setChosen] = useState<string | null>(null);
  const mentor = known?.mentors.find(({ id }) => id === chosen) ?? known?.mentors[0];
  return (
    <section class="card stack template-preview" aria-labelledby="template-preview">
      <h2 id="template-preview">{m.templates_preview()}</h2>
      {!mentor && known && <p class="soft">{m.templates_preview_none()}</p>}
      {mentor && known && (
        <>
          <Choice
            label={m.templates_preview_for()}
            value={mentor.id}
            options={known.mentors.map(({ id, name }) => ({ value: id, text: name }))}
            choose={setChosen}
          />
          <Letter template={template} mentor={mentor} known={{ ...known, settings }} />
        </>
      )}
    </section>
  );
}

interface LetterProps {
  template: OwnTemplate;
  mentor: Mentor;
  known: KnownForText;
}

function Letter({ template, mentor, known }: LetterProps) {
  const now = useStore().now();
  const journal: readonly Interaction[] = useLive((store) => journalOf(store, mentor.id), [mentor.id]) ?? [];
  const about = { mentor, journal, purpose: template.purpose, known };
  const text = preview(template, knownFacts(about, mentor.hooks[0]?.text ?? null, '', now));
  if (!text) return <p class="soft">{m.templates_preview_faulty()}</p>;
  return (
    <div class="template-letter" lang={template.language} dir="auto" aria-live="polite">
      {text.subject && <b>{text.subject}</b>}
      <p>{text.body}</p>
    </div>
  );
}
