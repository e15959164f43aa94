/** After how many days of silence each step follows. */
import { useId, useState } from 'preact/hooks';
import type { Settings } from '../../../../shared/mentee.ts';
import { m } from '../../../locales/compiled/messages.js';
import { countFrom, daysError, daysFrom, MOST_DAYS } from './checks.ts';
import { Section } from './section.tsx';
import type { ChangeSettings } from './use-changes.ts';

type Days = Settings['followUpDays'];

const STEPS = ['first', 'second', 'closing'] as const;

export function FollowUpDays({ days, change }: { days: Days; change: ChangeSettings }) {
  const id = useId();
  const [texts, setTexts] = useState(() => textsOf(days));
  const typed = {
    first: countFrom(texts.first),
    second: countFrom(texts.second),
    closing: countFrom(texts.closing),
  };
  const error = daysError(typed);
  // Kept when the field is left, not at every digit: "2" on the way to "21" would plan everybody for nothing.
  const keep = () => {
    const followUpDays = daysFrom(typed);
    if (followUpDays) void change({ followUpDays });
  };
  return (
    <Section title={m.desk_follow_ups()}>
      <p class="soft small">{m.desk_follow_ups_why()}</p>
      <div class="pair">
        {STEPS.map((step) => (
          <div key={step} class="field">
            <label for={`${id}-${step}`}>{NAMES[step]()}</label>
            <input
              id={`${id}-${step}`}
              class="input"
              inputMode="numeric"
              value={texts[step]}
              maxLength={4}
              aria-invalid={error !== null}
              aria-describedby={`${id}-said`}
              onInput={({ currentTarget }) => setTexts({ ...texts, [step]: currentTarget.value })}
              onChange={keep}
            />
          </div>
        ))}
      </div>
      <p id={`${id}-said`} class={error ? 'error' : 'soft small'} role={error ? 'alert' : undefined}>
        {error ? ERRORS[error]() : m.desk_follow_ups_unit()}
      </p>
    </Section>
  );
}

function textsOf({ first, second, closing }: Days): Record<keyof Days, string> {
  return { first: String(first), second: String(second), closing: String(closing) };
}

const NAMES = {
  first: () => m.purpose_follow_up_1(),
  second: () => m.purpose_follow_up_2(),
  closing: () => m.purpose_closing(),
};

const ERRORS = {
  number: () => m.desk_days_number(),
  most: () => m.desk_days_most(MOST_DAYS),
  order: () => m.desk_days_order(),
};
