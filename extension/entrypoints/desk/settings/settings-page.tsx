/** Settings: every one kept as it is changed. */
import { useContext, useEffect } from 'preact/hooks';
import { m } from '../../../locales/compiled/messages.js';
import { SettingsContext } from '../../../ui/contexts.ts';
import { AboutMe } from './about-me.tsx';
import { DamagedRows } from './damaged-rows.tsx';
import { DeletedMentors } from './deleted-mentors.tsx';
import { FollowUpDays } from './follow-up-days.tsx';
import { Reading } from './reading.tsx';
import { RestDays } from './rest-days.tsx';
import { Times } from './times.tsx';
import { type Progress, useChanges } from './use-changes.ts';

/** @param at the id of the field that has the focus when the page is drawn */
export function SettingsPage({ at }: { at: string | null }) {
  const settings = useContext(SettingsContext);
  const { change, keep, progress } = useChanges();
  useEffect(() => {
    if (at) document.getElementById(`settings-${at}`)?.focus();
  }, [at]);
  return (
    <>
      <header class="page-head settings-head">
        <h1>{m.desk_settings()}</h1>
        <Kept progress={progress} />
      </header>
      <div class="stack sections readable">
        <DamagedRows />
        <Reading settings={settings} change={change} />
        <AboutMe settings={settings} change={change} kept={keep} />
        <FollowUpDays days={settings.followUpDays} change={change} />
        <Times settings={settings} change={change} />
        <RestDays settings={settings} change={change} />
        <DeletedMentors />
      </div>
    </>
  );
}

/** "Saved", said quietly; and how far the planning is, where there are many mentors. */
function Kept({ progress }: { progress: Progress }) {
  return (
    <p class="soft small" role="status">
      {progress.state === 'saved' && m.desk_saved()}
      {progress.state === 'planning' && progress.share !== null && (
        <>
          {m.desk_replanning()} <progress aria-label={m.desk_replanning()} value={progress.share} />
        </>
      )}
    </p>
  );
}
