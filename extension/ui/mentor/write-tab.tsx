/** Writing to a mentor: what for, in which channel, and the letter itself. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Settings } from '../../../shared/mentee.ts';
import { type Interaction, type Mentor, PURPOSES, type Purpose } from '../../../shared/model.ts';
import { m } from '../../locales/compiled/messages.js';
import type { Store } from '../../store/db.ts';
import { draftsOf } from '../../store/drafts.ts';
import { goals } from '../../store/goals.ts';
import { sentTexts } from '../../store/interactions.ts';
import { mentorsByIds } from '../../store/mentors.ts';
import { me, settings, zone } from '../../store/settings.ts';
import { ownTemplates } from '../../store/templates.ts';
import { type EarlierMessages, prepareEarlier } from '../../write/coach/earlier-messages.ts';
import { purposesFor, usualPurpose } from '../../write/purpose.ts';
import { useLive, useStore } from '../live.ts';
import { purposeName } from '../words.ts';
import { Choice } from './choice.tsx';
import { Composer } from './composer.tsx';

/** Earlier messages a draft is compared with: far more than anybody writes by hand. */
const COMPARED = 2_000;

interface WriteTabProps {
  mentor: Mentor;
  journal: readonly Interaction[];
  wanted: Purpose | null;
  account: Settings['networkAccount'];
}

export function WriteTab({ mentor, journal, wanted, account }: WriteTabProps) {
  const store = useStore();
  const known = useLive(
    async (store) => ({
      drafts: await draftsOf(store, mentor.id),
      goals: await goals(store),
      templates: await ownTemplates(store),
      me: await me(store),
      settings: await settings(store),
      zone: await zone(store),
    }),
    [mentor.id],
  );
  const earlier = useLive((store) => earlierMessages(store, mentor.id), [mentor.id]);
  const all = useMemo(() => known && earlier && { ...known, earlier }, [known, earlier]);
  const [chosen, setChosen] = useState<Purpose | null>(wanted);
  useEffect(() => setChosen(wanted), [wanted]);
  if (!all) return null;
  const purpose = chosen ?? usualPurpose(mentor, journal, all.drafts, store.now());
  const suited = purposesFor(mentor.stage);
  return (
    <Composer
      key={purpose}
      mentor={mentor}
      journal={journal}
      purpose={purpose}
      known={all}
      account={account}
      purposeChoice={
        <Choice
          compact
          label={m.write_purpose()}
          value={purpose}
          options={[...suited, ...PURPOSES.filter((each) => !suited.includes(each))].map((value) => ({
            value,
            text: purposeName(value),
            group: suited.includes(value) ? m.write_purposes_now() : m.write_purposes_other(),
          }))}
          choose={setChosen}
        />
      }
    />
  );
}

/** What was written to other mentors, ready to be compared with at every keystroke. */
async function earlierMessages(store: Store, mentorId: string): Promise<EarlierMessages> {
  const sent = await sentTexts(store, mentorId, COMPARED);
  const mentors = await mentorsByIds(
    store,
    sent.map((entry) => entry.mentorId),
  );
  return prepareEarlier(
    sent.flatMap(({ mentorId: id, text }) => {
      const to = mentors.get(id);
      return to ? [{ to, text }] : [];
    }),
  );
}
