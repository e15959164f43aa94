import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposedSlots } from '../../extension/write/slots.ts';
import { phrases as english } from '../../extension/write/templates/en/phrases.ts';
import { phrases as french } from '../../extension/write/templates/fr/phrases.ts';
import { isWeekend, ZONE } from './people.ts';

const on = (date: string) => Temporal.ZonedDateTime.from(`${date}T09:00[${ZONE}]`).epochMilliseconds;
const said = (date: string, isRestDay = isWeekend) => {
  const days = proposedSlots(on(date), ZONE, isRestDay);
  const today = Temporal.PlainDate.from(date);
  return [english.slots(days, today), french.vous.slots(days, today)];
};

describe('the days proposed for a first talk', () => {
  it.each([
    ['2026-11-23', 'Wednesday or next Monday', 'mercredi ou lundi prochain'],
    ['2026-11-24', 'Thursday or next Monday', 'jeudi ou lundi prochain'],
    ['2026-11-25', 'Friday or next Tuesday', 'vendredi ou mardi prochain'],
    ['2026-11-26', 'Monday or Friday next week', 'lundi ou vendredi prochain'],
    ['2026-11-29', 'next Tuesday or Monday 7 December', 'mardi prochain ou lundi 7 décembre'],
  ])('on %s are %s', (date, inEnglish, inFrench) => {
    expect(said(date)).toEqual([inEnglish, inFrench]);
  });

  it('are counted in the zone of the mentee', () => {
    const justBeforeMidnightUtc = Date.UTC(2026, 10, 24, 23, 30);
    expect(proposedSlots(justBeforeMidnightUtc, 'UTC', isWeekend)[0]?.toString()).toBe('2026-11-26');
    expect(proposedSlots(justBeforeMidnightUtc, ZONE, isWeekend)[0]?.toString()).toBe('2026-11-27');
  });

  it('are none when every day is off', () => {
    expect(proposedSlots(on('2026-11-24'), ZONE, () => true)).toEqual([]);
    expect(english.slots([], Temporal.PlainDate.from('2026-11-24'))).toBe(null);
  });

  it('never fall on a rest day, on the same weekday, or earlier than the day after tomorrow', () => {
    const zones = fc.constantFrom('UTC', ZONE, 'America/New_York', 'Pacific/Auckland', 'Pacific/Apia');
    const rest = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 6 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), zones, rest, (now, zone, weekdays) => {
        const [first, second] = proposedSlots(now, zone, (date) => weekdays.includes(date.dayOfWeek));
        const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
        if (first === undefined) throw new Error('no first day');
        expect(today.until(first).days).toBeGreaterThanOrEqual(2);
        expect(weekdays).not.toContain(first.dayOfWeek);
        if (second === undefined) {
          expect(weekdays).toHaveLength(6);
        } else {
          expect(weekdays).not.toContain(second.dayOfWeek);
          expect(second.dayOfWeek).not.toBe(first.dayOfWeek);
          expect(Temporal.PlainDate.compare(first, second)).toBe(-1);
        }
      }),
    );
  });
});
