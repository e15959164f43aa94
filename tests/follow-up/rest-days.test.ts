/** Public holidays against the lists the three countries published. */
import { describe, expect, it } from 'vitest';
import { easter, publicHolidays } from '../../extension/follow-up/rest-days.ts';

type Country = 'fr' | 'gb' | 'us';

/** Month and day of each holiday, in order. */
const LISTS: [Country, number, string][] = [
  ['fr', 2008, '01-01 03-24 05-01 05-08 05-12 07-14 08-15 11-01 11-11 12-25'],
  ['fr', 2024, '01-01 04-01 05-01 05-08 05-09 05-20 07-14 08-15 11-01 11-11 12-25'],
  ['fr', 2025, '01-01 04-21 05-01 05-08 05-29 06-09 07-14 08-15 11-01 11-11 12-25'],
  ['fr', 2026, '01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25'],
  ['fr', 2027, '01-01 03-29 05-01 05-06 05-08 05-17 07-14 08-15 11-01 11-11 12-25'],
  // Substitute days of the gov.uk list, beside the days they stand for.
  ['gb', 2011, '01-01 01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-25 12-26 12-27'],
  ['gb', 2020, '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-26 12-28'],
  ['gb', 2021, '01-01 04-02 04-05 05-03 05-31 08-30 12-25 12-26 12-27 12-28'],
  ['gb', 2022, '01-01 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-25 12-26 12-27'],
  ['gb', 2023, '01-01 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26'],
  ['gb', 2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-26 12-28'],
  ['gb', 2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-25 12-26 12-27 12-28'],
  // Observed days of the list of the Office of Personnel Management, beside the days they stand for.
  ['us', 2020, '01-01 01-20 02-17 05-25 07-03 07-04 09-07 10-12 11-11 11-26 12-25'],
  ['us', 2021, '01-01 01-18 02-15 05-31 06-18 06-19 07-04 07-05 09-06 10-11 11-11 11-25 12-24 12-25 12-31'],
  ['us', 2022, '01-01 01-17 02-21 05-30 06-19 06-20 07-04 09-05 10-10 11-11 11-24 12-25 12-26'],
  ['us', 2023, '01-01 01-02 01-16 02-20 05-29 06-19 07-04 09-04 10-09 11-10 11-11 11-23 12-25'],
  ['us', 2026, '01-01 01-19 02-16 05-25 06-19 07-03 07-04 09-07 10-12 11-11 11-26 12-25'],
];

const EASTERS = [
  '1970-03-29',
  '1981-04-19',
  '2000-04-23',
  '2008-03-23',
  '2011-04-24',
  '2019-04-21',
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2038-04-25',
  '2076-04-19',
  '2100-03-28',
  '2160-03-23',
];

describe('public holidays', () => {
  it.each(LISTS)('of %s in %i are those published', (country, year, list) => {
    const days = [...publicHolidays(country, year)].sort();
    expect(days).toEqual(list.split(' ').map((day) => `${year}-${day}`));
  });

  it('knows when Easter is', () => {
    for (const day of EASTERS) expect(easter(Number(day.slice(0, 4))).toString()).toBe(day);
  });

  it('keeps Easter a Sunday between 22 March and 25 April in every year', () => {
    for (let year = 1970; year <= 2200; year += 1) {
      const day = easter(year);
      expect(day.dayOfWeek).toBe(7);
      expect(day.toString() >= `${year}-03-22` && day.toString() <= `${year}-04-25`).toBe(true);
    }
  });

  it('all fall in the year asked for, from 1970 to 2200, and on a week day as often as the law says', () => {
    const weekDays = (country: Country, year: number) =>
      [...publicHolidays(country, year)].filter((day) => Temporal.PlainDate.from(day).dayOfWeek < 6).length;
    for (let year = 1970; year <= 2200; year += 1) {
      for (const country of ['fr', 'gb', 'us'] as const) {
        for (const day of publicHolidays(country, year)) expect(day.startsWith(`${year}-`)).toBe(true);
      }
      // Eight bank holidays a year are always enjoyed on a week day; observed ones may slip into December.
      if (year > 2023) expect(weekDays('gb', year)).toBe(8);
      if (year > 2023) expect([10, 11, 12]).toContain(weekDays('us', year));
    }
  });

  it('are none without a calendar, and none in years nobody can speak for', () => {
    expect(publicHolidays('none', 2026).size).toBe(0);
    expect(publicHolidays('fr', 1969).size).toBe(0);
    expect(publicHolidays('fr', 2201).size).toBe(0);
  });

  it('begin when they were made: Juneteenth in 2021, the early May day in 1978, 8 May in 1982', () => {
    expect(publicHolidays('us', 2020).has('2020-06-19')).toBe(false);
    expect(publicHolidays('gb', 1977).has('1977-05-02')).toBe(false);
    expect(publicHolidays('gb', 1978).has('1978-05-01')).toBe(true);
    expect(publicHolidays('fr', 1981).has('1981-05-08')).toBe(false);
    expect(publicHolidays('fr', 1982).has('1982-05-08')).toBe(true);
  });
});
