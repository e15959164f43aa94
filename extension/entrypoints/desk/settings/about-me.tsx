/** What messages say of the mentee, and the account she has on the network. */
import { AGREEMENTS, type Agreement, type Me, type Settings } from '../../../../shared/mentee.ts';
import { MAX } from '../../../../shared/values.ts';
import { m } from '../../../locales/compiled/messages.js';
import { changeMe, me } from '../../../store/settings.ts';
import { useLive, useStore } from '../../../ui/live.ts';
import { Choice } from '../../../ui/mentor/choice.tsx';
import { KeptField } from '../../../ui/mentor/kept-field.tsx';
import { USUAL_HOURS } from '../../../write/slots.ts';
import { Section } from './section.tsx';
import { TimeField } from './time-field.tsx';
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
      <KeptField label={m.desk_me_school()} value={mentee.school ?? ''} keep={(school) => keep({ school })} />
      <KeptField
        label={m.desk_me_employer()}
        hint={m.desk_me_common_hint()}
        value={mentee.employer ?? ''}
        keep={(employer) => keep({ employer })}
      />
      <Choice
        label={m.desk_me_agreement()}
        value={mentee.agreement ?? 'neutral'}
        options={AGREEMENTS.map((value) => ({ value, text: agreementName(value) }))}
        choose={(agreement) => keep({ agreement })}
      />
      <FreeHours mentee={mentee} keep={keep} />
    </>
  );
}

function agreementName(agreement: Agreement): string {
  const names = {
    feminine: m.desk_me_feminine,
    masculine: m.desk_me_masculine,
    neutral: m.desk_me_neutral,
  };
  return names[agreement]();
}

/** Between which times a message may propose a talk. */
function FreeHours({ mentee, keep }: { mentee: Me; keep: (part: Partial<Me>) => Promise<void> }) {
  const from = mentee.freeFrom ?? USUAL_HOURS.from;
  const to = mentee.freeTo ?? USUAL_HOURS.to;
  return (
    <>
      <div class="pair">
        <TimeField label={m.desk_me_free_from()} value={from} keep={(freeFrom) => keep({ freeFrom })} />
        <TimeField label={m.desk_me_free_to()} value={to} keep={(freeTo) => keep({ freeTo })} />
      </div>
      <p class={from < to ? 'soft small' : 'error'}>
        {from < to ? m.desk_me_free_hint() : m.desk_me_free_order()}
      </p>
    </>
  );
}
