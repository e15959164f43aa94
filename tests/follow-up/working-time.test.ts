/** Working days, quiet hours and instants, across changes of the clock. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRestDay, nextQuietEnd, rezoned, shiftOffRest } from '../../extension/follow-up/policy.ts';
import { isQuiet, knownZone, wallClock } from '../../extension/follow-up/working-time.ts';
import { instant, PARIS, ZONES } from '../shared/journal.ts';
import { ANY_DAY, anySettings, WORKING_WEEK } from './plans.ts';

const day = (date: string) => Temporal.PlainDate.from(date);
const local = (at: number, zone: string) => {
  const clock = wallClock(at, zone);
  return `${clock.day} ${clock.time}`;
};

describe('rest days', () => {
  it('are the chosen weekdays, the public holidays of the chosen country, and days of one’s own', () => {
    expect(isRestDay(day('2026-11-21'), WORKING_WEEK)).toBe(true);
    expect(isRestDay(day('2026-11-11'), WORKING_WEEK)).toBe(true);
    expect(isRestDay(day('2026-11-11'), { ...WORKING_WEEK, restCalendar: 'gb' })).toBe(false);
    expect(isRestDay(day('2026-11-24'), WORKING_WEEK)).toBe(false);
    expect(isRestDay(day('2026-11-24'), { ...WORKING_WEEK, restDates: ['2026-11-24'] })).toBe(true);
  });

  it('push a day to the next working day, or pull it to the one before', () => {
    expect(shiftOffRest(day('2026-12-25'), WORKING_WEEK, 'forward').toString()).toBe('2026-12-28');
    expect(shiftOffRest(day('2026-12-27'), WORKING_WEEK, 'backward').toString()).toBe('2026-12-24');
    expect(shiftOffRest(day('2026-12-24'), WORKING_WEEK, 'forward').toString()).toBe('2026-12-24');
  });

  it('leave a day where it is when damaged settings hold no working day', () => {
    const never = { ...ANY_DAY, restWeekdays: [1, 2, 3, 4, 5, 6, 7] };
    expect(shiftOffRest(day('2026-12-25'), never, 'forward').toString()).toBe('2026-12-25');
    const now = instant('2026-12-25T10:00');
    expect(nextQuietEnd(now, never, PARIS)).toBe(now);
  });

  it('find the one working weekday even behind a year of days off', () => {
    const mondays = Array.from({ length: 366 }, (_, week) =>
      day('2026-11-23').add({ weeks: week }).toString(),
    );
    const settings = { ...ANY_DAY, restWeekdays: [2, 3, 4, 5, 6, 7], restDates: mondays };
    const found = shiftOffRest(day('2026-11-23'), settings, 'forward');
    expect(found.toString()).toBe(day('2026-11-23').add({ weeks: 366 }).toString());
  });
});

describe('an instant from a day and a time', () => {
  it('keeps the wall-clock time over the change to winter and to summer time', () => {
    expect(rezoned('2026-10-24', '09:00', PARIS)).toBe(Date.UTC(2026, 9, 24, 7));
    expect(rezoned('2026-10-25', '09:00', PARIS)).toBe(Date.UTC(2026, 9, 25, 8));
    expect(rezoned('2026-03-08', '09:00', 'America/New_York')).toBe(Date.UTC(2026, 2, 8, 13));
    expect(rezoned('2026-10-04', '09:00', 'Australia/Lord_Howe')).toBe(Date.UTC(2026, 9, 3, 22));
    expect(rezoned('2026-11-23', '09:00', 'Asia/Kathmandu')).toBe(Date.UTC(2026, 10, 23, 3, 15));
  });

  it('moves a time the clock skips to after the gap, and takes the first of one that comes twice', () => {
    expect(local(rezoned('2026-03-29', '02:30', PARIS), PARIS)).toBe('2026-03-29 03:30');
    expect(local(rezoned('2026-10-04', '02:15', 'Australia/Lord_Howe'), 'Australia/Lord_Howe')).toBe(
      '2026-10-04 02:45',
    );
    expect(rezoned('2026-10-25', '02:30', PARIS)).toBe(Date.UTC(2026, 9, 25, 0, 30));
  });

  it('reads a zone this browser does not know as UTC, and refuses a day of no calendar', () => {
    expect(rezoned('2026-11-23', '09:00', 'Mars/Olympus')).toBe(Date.UTC(2026, 10, 23, 9));
    expect(knownZone('Mars/Olympus', PARIS)).toBe(PARIS);
    expect(() => rezoned('2026-02-30', '09:00', PARIS)).toThrow(RangeError);
  });

  it('is read back as the same day and time in every zone, but for times the clock skips', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 4, max: 23 }),
        fc.constantFrom(...ZONES),
        (days, hour, zone) => {
          const date = day('2024-01-01').add({ days }).toString();
          const time = `${String(hour).padStart(2, '0')}:30`;
          expect(local(rezoned(date, time, zone), zone)).toBe(`${date} ${time}`);
        },
      ),
    );
  });
});

describe('quiet hours', () => {
  const end = (now: string, settings = ANY_DAY) => local(nextQuietEnd(instant(now), settings, PARIS), PARIS);

  it('cross midnight: late in the evening and early in the morning wait for the same end', () => {
    expect(end('2026-11-23T22:15')).toBe('2026-11-24 08:00');
    expect(end('2026-11-24T06:15')).toBe('2026-11-24 08:00');
    expect(end('2026-11-24T08:00')).toBe('2026-11-24 08:00');
    expect(end('2026-11-24T20:59')).toBe('2026-11-24 20:59');
    expect(end('2026-11-24T21:00')).toBe('2026-11-25 08:00');
  });

  it('can lie within a day, and are none when both ends are the same', () => {
    const lunch = { ...ANY_DAY, quietFrom: '12:00', quietTo: '14:00' };
    expect(end('2026-11-23T12:30', lunch)).toBe('2026-11-23 14:00');
    expect(end('2026-11-23T23:30', lunch)).toBe('2026-11-23 23:30');
    expect(end('2026-11-23T12:30', { ...lunch, quietTo: '12:00' })).toBe('2026-11-23 12:30');
  });

  it('and rest days together: what is due on Friday night rings on Monday morning', () => {
    expect(end('2026-11-20T21:30', WORKING_WEEK)).toBe('2026-11-23 08:00');
    expect(end('2026-11-21T12:00', WORKING_WEEK)).toBe('2026-11-23 08:00');
    expect(end('2026-11-21T12:00', { ...WORKING_WEEK, quietFrom: '00:00', quietTo: '00:00' })).toBe(
      '2026-11-23 00:00',
    );
  });

  it('that end in the hour the clock skips end when it is skipped', () => {
    const night = { ...ANY_DAY, quietFrom: '22:00', quietTo: '02:30' };
    expect(nextQuietEnd(instant('2026-03-29T01:00'), night, PARIS)).toBe(Date.UTC(2026, 2, 29, 1));
  });

  it('that end in the hour that comes twice hold again in its second run', () => {
    const night = { ...ANY_DAY, quietFrom: '22:00', quietTo: '02:30' };
    const secondQuarterPast = Date.UTC(2026, 9, 25, 1, 15);
    expect(nextQuietEnd(secondQuarterPast, night, PARIS)).toBe(Date.UTC(2026, 9, 25, 1, 30));
    expect(nextQuietEnd(Date.UTC(2026, 9, 25, 0, 15), night, PARIS)).toBe(Date.UTC(2026, 9, 25, 0, 30));
  });

  it('always end at the first minute that is neither quiet nor of a rest day, whatever the settings and zone', () => {
    const minutes = fc.integer({ min: Date.UTC(2026, 0, 1) / 60_000, max: Date.UTC(2027, 0, 1) / 60_000 });
    fc.assert(
      fc.property(anySettings, fc.constantFrom(...ZONES), minutes, (settings, zone, minute) => {
        const open = (at: number) => {
          const clock = wallClock(at, zone);
          return !isRestDay(clock.day, settings) && !isQuiet(clock.time, settings);
        };
        const now = minute * 60_000;
        const found = nextQuietEnd(now, settings, zone);
        expect(found).toBeGreaterThanOrEqual(now);
        expect(open(found)).toBe(true);
        if (found > now) expect(open(found - 1)).toBe(false);
        // Nothing in between was open either: a look every seven and a half minutes of the first two days.
        for (let at = now; at < Math.min(found, now + 2 * 86_400_000); at += 450_000)
          expect(open(at)).toBe(false);
      }),
      { numRuns: 150 },
    );
  });
});
