/** Settings for tests of the follow-up policy, and short ways to ask it. */
import fc from 'fast-check';
import { nextReminder, type PolicySettings } from '../../extension/follow-up/policy.ts';
import type { Interaction } from '../../shared/model.ts';
import { instant, PARIS } from '../shared/journal.ts';

export const ANY_DAY: PolicySettings = {
  followUpDays: { first: 7, second: 21, closing: 35 },
  restWeekdays: [],
  restCalendar: 'none',
  restDates: [],
  remindAt: '09:00',
  quietFrom: '21:00',
  quietTo: '08:00',
};

/** Week-ends and French holidays off. */
export const WORKING_WEEK: PolicySettings = { ...ANY_DAY, restWeekdays: [6, 7], restCalendar: 'fr' };

const aTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);

const aDate = fc
  .integer({ min: 0, max: 1000 })
  .map((days) => new Temporal.PlainDate(2026, 1, 1).add({ days }).toString());

/** Any settings the schema allows, so at least one working weekday. */
export const anySettings: fc.Arbitrary<PolicySettings> = fc.record({
  followUpDays: fc.record({
    first: fc.integer({ min: 1, max: 90 }),
    second: fc.integer({ min: 2, max: 180 }),
    closing: fc.integer({ min: 3, max: 365 }),
  }),
  restWeekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 6 }),
  restCalendar: fc.constantFrom('none', 'fr', 'gb', 'us'),
  restDates: fc.uniqueArray(aDate, { maxLength: 40 }),
  remindAt: aTime,
  quietFrom: aTime,
  quietTo: aTime,
});

/** What comes next, as one line to compare: kind, day, time; or null. */
export function next(
  journal: readonly Interaction[],
  {
    settings = ANY_DAY,
    zone = PARIS,
    now = '2026-11-02T12:00',
  }: { settings?: PolicySettings; zone?: string; now?: string } = {},
): string | null {
  const planned = nextReminder(journal, settings, zone, instant(now, zone));
  return planned && `${planned.kind} ${planned.date} ${planned.time}`;
}
