/** When reminders come: the zone, the time of day, the quiet hours. */
import type { Settings } from '../../../../shared/mentee.ts';
import { isQuiet } from '../../../follow-up/working-time.ts';
import { m } from '../../../locales/compiled/messages.js';
import { useStore } from '../../../ui/live.ts';
import { Choice } from '../../../ui/mentor/choice.tsx';
import { Section } from './section.tsx';
import { TimeField } from './time-field.tsx';
import type { ChangeSettings } from './use-changes.ts';

interface TimesProps {
  settings: Settings;
  change: ChangeSettings;
}

export function Times({ settings, change }: TimesProps) {
  const { quietFrom, quietTo, remindAt } = settings;
  const hushed = isQuiet(remindAt, settings);
  return (
    <Section title={m.desk_times()}>
      <ZoneChoice settings={settings} change={change} />
      <div class="pair">
        <TimeField label={m.desk_remind_at()} value={remindAt} keep={(time) => change({ remindAt: time })} />
        <TimeField
          label={m.desk_quiet_from()}
          value={quietFrom}
          keep={(time) => change({ quietFrom: time })}
        />
        <TimeField label={m.desk_quiet_to()} value={quietTo} keep={(time) => change({ quietTo: time })} />
      </div>
      <p class="soft small" role="status">
        {hushed ? m.desk_quiet_clash({ time: quietTo }) : m.desk_quiet_hint()}
      </p>
    </Section>
  );
}

function ZoneChoice({ settings, change }: TimesProps) {
  const device = useStore().deviceZone();
  const zones = Intl.supportedValuesOf('timeZone');
  // A zone chosen in another browser may be one this browser knows by another name.
  const all = settings.zone === 'auto' || zones.includes(settings.zone) ? zones : [settings.zone, ...zones];
  return (
    <Choice
      label={m.desk_zone()}
      value={settings.zone}
      options={[
        { value: 'auto', text: m.desk_zone_auto({ zone: device }) },
        ...all.map((value) => ({ value, text: value.replaceAll('_', ' ') })),
      ]}
      choose={(zone) => change({ zone })}
    />
  );
}
