/** Days without reminders: of the week, of the country, and the mentee's own. */
import { useState } from 'preact/hooks';
import type { Settings } from '../../../../shared/mentee.ts';
import { m } from '../../../locales/compiled/messages.js';
import { getLocale } from '../../../locales/compiled/runtime.js';
import { Choice } from '../../../ui/mentor/choice.tsx';
import { withDay } from './checks.ts';
import { Section } from './section.tsx';
import type { ChangeSettings } from './use-changes.ts';

interface RestDaysProps {
  settings: Settings;
  change: ChangeSettings;
}

const WEEK = [1, 2, 3, 4, 5, 6, 7] as const;
/** As many days off as the model keeps. */
const MOST_DAYS_OFF = 366;

export function RestDays({ settings, change }: RestDaysProps) {
  return (
    <Section title={m.desk_rest()}>
      <p class="soft small">{m.desk_rest_why()}</p>
      <Weekdays settings={settings} change={change} />
      <Choice
        label={m.desk_holidays()}
        value={settings.restCalendar}
        options={[
          { value: 'none', text: m.none() },
          { value: 'fr', text: m.desk_holidays_fr() },
          { value: 'gb', text: m.desk_holidays_gb() },
          { value: 'us', text: m.desk_holidays_us() },
        ]}
        choose={(restCalendar) => change({ restCalendar })}
      />
      <DaysOff days={settings.restDates} change={change} />
    </Section>
  );
}

function Weekdays({ settings: { restWeekdays }, change }: RestDaysProps) {
  const last = restWeekdays.length === WEEK.length - 1;
  return (
    <fieldset class="field">
      <legend>{m.desk_rest_weekdays()}</legend>
      <div class="line wrap">
        {WEEK.map((day) => {
          const rests = restWeekdays.includes(day);
          return (
            <label key={day} class="check">
              <input
                type="checkbox"
                checked={rests}
                disabled={last && !rests}
                onChange={({ currentTarget: { checked } }) =>
                  change({
                    restWeekdays: WEEK.filter((each) =>
                      each === day ? checked : restWeekdays.includes(each),
                    ),
                  })
                }
              />
              {weekdayName(day)}
            </label>
          );
        })}
      </div>
      {last && <span class="hint">{m.desk_rest_last()}</span>}
    </fieldset>
  );
}

/** The name of an ISO week day; 1 January 2024 was a Monday. */
function weekdayName(day: number): string {
  return new Intl.DateTimeFormat(getLocale(), { weekday: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2024, 0, day),
  );
}

function dayName(day: string): string {
  return new Intl.DateTimeFormat(getLocale(), { dateStyle: 'full', timeZone: 'UTC' }).format(Date.parse(day));
}

function DaysOff({ days, change }: { days: readonly string[]; change: ChangeSettings }) {
  const [day, setDay] = useState('');
  const full = days.length >= MOST_DAYS_OFF;
  const add = (event: Event) => {
    event.preventDefault();
    if (!day || full) return;
    void change({ restDates: withDay(days, day) });
    setDay('');
  };
  return (
    <form class="field" onSubmit={add}>
      <label for="day-off">{m.desk_days_off()}</label>
      <span class="line">
        <input
          id="day-off"
          class="input date"
          type="date"
          min="2000-01-01"
          max="2200-12-31"
          value={day}
          onInput={({ currentTarget }) => setDay(currentTarget.value)}
        />
        <button type="submit" class="button" disabled={!day || full}>
          {m.add()}
        </button>
      </span>
      {days.length > 0 && (
        <ul class="rows">
          {days.map((off) => (
            <DayOff
              key={off}
              name={dayName(off)}
              remove={() => change({ restDates: days.filter((each) => each !== off) })}
            />
          ))}
        </ul>
      )}
    </form>
  );
}

function DayOff({ name, remove }: { name: string; remove: () => unknown }) {
  return (
    <li>
      <span class="who-text">{name}</span>
      <button type="button" class="button quiet" aria-label={m.about_remove({ what: name })} onClick={remove}>
        ×
      </button>
    </li>
  );
}
