import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposedSlots, type SlotInput, USUAL_HOURS } from '../../extension/write/slots.ts';
import { phrases as english } from '../../extension/write/templates/en/phrases.ts';
import { phrases as french } from '../../extension/write/templates/fr/phrases.ts';
import { isWeekend, ZONE } from './people.ts';

const on = (date: string) => Temporal.ZonedDateTime.from(`${date}T09:00[${ZONE}]`).epochMilliseconds;
const input = (date: string, more: Partial<SlotInput> = {}): SlotInput => ({
  now: on(date),
  zone: ZONE,
  theirZone: ZONE,
  free: USUAL_HOURS,
  isRestDay: isWeekend,
  ...more,
});
const said = (date: string, more: Partial<SlotInput> = {}) => {
  const slots = proposedSlots(input(date, more));
  const today = Temporal.PlainDate.from(date);
  return [english.slots(slots, today), french.vous.slots(slots, today)?.replaceAll('\u00a0', ' ')];
};

describe('the times proposed for a first talk', () => {
  it.each([
    ['2026-11-23', 'Wednesday at 10:00 or next Monday at 16:00', 'mercredi à 10 h ou lundi prochain à 16 h'],
    ['2026-11-24', 'Thursday at 10:00 or next Monday at 16:00', 'jeudi à 10 h ou lundi prochain à 16 h'],
    [
      '2026-11-26',
      'Monday at 10:00 or Friday at 16:00 next week',
      'lundi à 10 h ou vendredi prochain à 16 h',
    ],
    [
      '2026-11-29',
      'next Tuesday at 10:00 or Monday 7 December at 16:00',
      'mardi prochain à 10 h ou lundi 7 décembre à 16 h',
    ],
  ])('on %s are %s', (date, inEnglish, inFrench) => {
    const [one, two] = said(date);
    expect(two).toBe(inFrench);
    expect(one).toBe(inEnglish.replace('Friday at 16:00 next week', 'next Friday at 16:00'));
  });

  it('are said on both clocks where they differ, and name the zone where the mentor’s is not known', () => {
    expect(said('2026-11-24', { theirZone: 'America/Toronto' })).toEqual([
      'Thursday at 15:00 (09:00 your time) or next Monday at 16:00 (10:00 your time)',
      'jeudi à 15 h (9 h chez vous) ou lundi prochain à 16 h (10 h chez vous)',
    ]);
    expect(said('2026-11-24', { theirZone: null })).toEqual([
      'Thursday at 10:00 or next Monday at 16:00 (Paris time)',
      'jeudi à 10 h ou lundi prochain à 16 h (heure de Paris)',
    ]);
    expect(
      said('2026-11-24', { theirZone: 'Pacific/Auckland', free: { from: '18:00', to: '21:00' } })[1],
    ).toBe('jeudi à 20 h (vendredi à 8 h chez vous) ou lundi prochain à 20 h (mardi à 8 h chez vous)');
  });

  it('keep to the hours the mentee has', () => {
    const [lunch] = said('2026-11-24', { free: { from: '12:00', to: '13:00' } });
    expect(lunch).toBe('Thursday at 12:00 or next Monday at 12:30');
    const [turned] = said('2026-11-24', { free: { from: '18:00', to: '09:00' } });
    expect(turned).toBe('Thursday at 10:00 or next Monday at 16:00');
  });

  it('follow each country’s own change of clocks', () => {
    // Between 7 and 28 March 2027 New York is five hours behind Paris, not six.
    const [first] = proposedSlots(input('2027-03-15', { theirZone: 'America/New_York' }));
    expect(first?.at.hour).toBe(14);
    expect(first?.there?.hour).toBe(9);
    const [after] = proposedSlots(input('2027-03-29', { theirZone: 'America/New_York' }));
    expect([after?.at.hour, after?.there?.hour]).toEqual([15, 9]);
  });

  it('are none when every day is off', () => {
    expect(proposedSlots(input('2026-11-24', { isRestDay: () => true }))).toEqual([]);
    expect(english.slots([], Temporal.PlainDate.from('2026-11-24'))).toBe(null);
  });

  it('are never on a rest day or at night, on the same weekday, outside the mentee’s hours, or too soon', () => {
    const zones = ['UTC', ZONE, 'America/New_York', 'Pacific/Auckland', 'Asia/Kolkata', 'Africa/Casablanca'];
    const clock = fc.integer({ min: 0, max: 47 }).map((half) => {
      const hour = String(Math.floor(half / 2)).padStart(2, '0');
      return `${hour}:${half % 2 ? '30' : '00'}`;
    });
    const rest = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 6 });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4e12 }),
        fc.constantFrom(...zones),
        fc.option(fc.constantFrom(...zones)),
        rest,
        fc.record({ from: clock, to: clock }),
        (now, zone, theirZone, weekdays, free) => {
          const isRestDay = (date: Temporal.PlainDate) => weekdays.includes(date.dayOfWeek);
          const slots = proposedSlots({ now, zone, theirZone, free, isRestDay });
          const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
          const hours = free.to > free.from ? free : USUAL_HOURS;
          for (const { at, there } of slots) {
            expect(today.until(at.toPlainDate()).days).toBeGreaterThanOrEqual(2);
            expect(weekdays).not.toContain(at.dayOfWeek);
            const time = at.toPlainTime().toString({ smallestUnit: 'minute' });
            expect(time >= hours.from && time < hours.to).toBe(true);
            if (there) {
              expect(there.dayOfWeek).toBeLessThan(6);
              expect(there.hour).toBeGreaterThanOrEqual(7);
              expect(there.hour).toBeLessThan(22);
              expect(there.epochMilliseconds).toBe(at.epochMilliseconds);
            }
          }
          const [first, second] = slots;
          if (first && second) {
            expect(first.at.dayOfWeek).not.toBe(second.at.dayOfWeek);
            expect(first.at.epochMilliseconds).toBeLessThan(second.at.epochMilliseconds);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
