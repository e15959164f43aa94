/** What messages say of the mentee, and the account she has on the network. */
import type { Me, Settings } from '../../../../shared/mentee.ts';
import { MAX } from '../../../../shared/values.ts';
import { m } from '../../../locales/compiled/messages.js';
import { changeMe, me } from '../../../store/settings.ts';
import { useLive, useStore } from '../../../ui/live.ts';
import { Choice } from '../../../ui/mentor/choice.tsx';
import { KeptField } from '../../../ui/mentor/kept-field.tsx';
import { Section } from './section.tsx';
import type { ChangeSettings } from './use-changes.ts';

interface AboutMeProps {
  settings: Settings;
  change: ChangeSettings;
  /** Says that what was waited for is kept. */
  kept: (work: Promise<unknown>) => Promise<void>;
}

export function AboutMe({ settings, change, kept }: AboutMeProps) {
  const store = useStore();
  const known = useLive(me);
  return (
    <Section title={m.desk_me()}>
      <p class="soft small">{m.desk_me_why()}</p>
      {known && <Fields mentee={known} keep={(part) => kept(changeMe(store, part))} />}
      <Choice
        label={m.desk_account()}
        value={settings.networkAccount}
        options={[
          { value: 'free', text: m.desk_account_free() },
          { value: 'premium', text: m.desk_account_premium() },
        ]}
        choose={(networkAccount) => change({ networkAccount })}
      />
      <p class="soft small">{m.desk_account_hint()}</p>
    </Section>
  );
}

function Fields({ mentee, keep }: { mentee: Me; keep: (part: Partial<Me>) => Promise<void> }) {
  return (
    <>
      <KeptField
        label={m.desk_me_name()}
        value={mentee.name}
        max={MAX.name}
        keep={(name) => keep({ name })}
      />
      <KeptField
        label={m.desk_me_situation()}
        hint={m.desk_me_situation_hint()}
        value={mentee.situation}
        keep={(situation) => keep({ situation })}
      />
      <KeptField
        label={m.desk_me_pitch()}
        hint={m.desk_me_pitch_hint()}
        value={mentee.pitch}
        keep={(pitch) => keep({ pitch })}
      />
      <KeptField
        label={m.desk_me_signature()}
        value={mentee.signature}
        keep={(signature) => keep({ signature })}
      />
    </>
  );
}
