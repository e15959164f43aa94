/**
 * Public holidays of a country and year, computed; `working-time.ts` keeps reminders off them.
 *
 * The rules are those in force in 2026, each from the year it began, with the days that were proclaimed
 * or moved once. Known to be right from 1978 on; before that, dates of the 1970s that the law has since
 * moved are given by today's rule. Outside 1970 to 2200 no day is a holiday.
 */
import type { Settings } from '../../shared/mentee.ts';

type Calendar = Settings['restCalendar'];

const FIRST_YEAR = 1970;
const LAST_YEAR = 2200;

const MONDAY = 1;
const THURSDAY = 4;
const SATURDAY = 6;
const SUNDAY = 7;

/** England and Wales: days proclaimed once (royal occasions, the millennium), and days moved once. */
const GB_PROCLAIMED = [
  '1981-07-29',
  '1999-12-31',
  '2002-06-03',
  '2011-04-29',
  '2012-06-05',
  '2022-06-03',
  '2022-09-19',
  '2023-05-08',
];
const GB_MOVED: ReadonlyMap<string, string> = new Map([
  ['1995-05-01', '1995-05-08'],
  ['2002-05-27', '2002-06-04'],
  ['2012-05-28', '2012-06-04'],
  ['2020-05-04', '2020-05-08'],
  ['2022-05-30', '2022-06-02'],
]);

const cache = new Map<string, ReadonlySet<string>>();

/**
 * The public holidays that fall in a year, as ISO dates: the days themselves, and the substitute or
 * observed days where the law gives one for a day lost to a week-end.
 */
export function publicHolidays(calendar: Calendar, year: number): ReadonlySet<string> {
  if (calendar === 'none' || year < FIRST_YEAR || year > LAST_YEAR) return new Set();
  const key = `${calendar} ${year}`;
  const known = cache.get(key);
  if (known) return known;
  const days = new Set(BY_CALENDAR[calendar](year));
  cache.set(key, days);
  return days;
}

/**
 * Easter Sunday of a Gregorian year, by the anonymous algorithm ("A New York correspondent", Nature,
 * 20 April 1876; J. Meeus, Astronomical Algorithms, chapter 8).
 */
export function easter(year: number): Temporal.PlainDate {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const leapCenturies = Math.floor(century / 4);
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leapCenturies - moonCorrection + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return on(year, Math.floor(days / 31), (days % 31) + 1);
}

const BY_CALENDAR: { readonly [country in Exclude<Calendar, 'none'>]: (year: number) => string[] } = {
  fr: france,
  gb: englandAndWales,
  us: unitedStates,
};

/** Code du travail, article L3133-1: eleven days, none replaced when it falls on a week-end. */
function france(year: number): string[] {
  const sunday = easter(year);
  return iso([
    on(year, 1, 1),
    sunday.add({ days: 1 }),
    on(year, 5, 1),
    ...since(1982, year, on(year, 5, 8)),
    sunday.add({ days: 39 }),
    sunday.add({ days: 50 }),
    on(year, 7, 14),
    on(year, 8, 15),
    on(year, 11, 1),
    on(year, 11, 11),
    on(year, 12, 25),
  ]);
}

/** Banking and Financial Dealings Act 1971, with the days added by proclamation every year. */
function englandAndWales(year: number): string[] {
  const sunday = easter(year);
  const fixed = [...since(1974, year, on(year, 1, 1)), on(year, 12, 25), on(year, 12, 26)];
  const moving = [
    sunday.subtract({ days: 2 }),
    sunday.add({ days: 1 }),
    ...since(1978, year, nth(year, 5, MONDAY, 1)),
    last(year, 5, MONDAY),
    last(year, 8, MONDAY),
  ];
  return [
    ...iso(fixed),
    ...substitutes(fixed),
    ...iso(moving).map((day) => GB_MOVED.get(day) ?? day),
    ...GB_PROCLAIMED.filter((day) => day.startsWith(`${year}-`)),
  ];
}

/** For each day lost to a week-end, the next week day that is not itself a holiday of the list. */
function substitutes(days: readonly Temporal.PlainDate[]): string[] {
  const taken = new Set(iso(days));
  const found: string[] = [];
  for (const lost of days.filter(isWeekEnd)) {
    let day = lost;
    while (isWeekEnd(day) || taken.has(day.toString())) day = day.add({ days: 1 });
    taken.add(day.toString());
    found.push(day.toString());
  }
  return found;
}

/**
 * 5 U.S.C. 6103: a Saturday is observed on the Friday before, a Sunday on the Monday after. The New Year
 * of a Saturday is thus observed in the year before, which is why two years are looked at.
 */
function unitedStates(year: number): string[] {
  const days = [...federalDays(year), on(year + 1, 1, 1)];
  const observed = days.filter(isWeekEnd).map((day) => day.add({ days: day.dayOfWeek === SUNDAY ? 1 : -1 }));
  return iso([...days, ...observed].filter((day) => day.year === year));
}

function federalDays(year: number): Temporal.PlainDate[] {
  return [
    on(year, 1, 1),
    ...since(1986, year, nth(year, 1, MONDAY, 3)),
    nth(year, 2, MONDAY, 3),
    last(year, 5, MONDAY),
    ...since(2021, year, on(year, 6, 19)),
    on(year, 7, 4),
    nth(year, 9, MONDAY, 1),
    nth(year, 10, MONDAY, 2),
    on(year, 11, 11),
    nth(year, 11, THURSDAY, 4),
    on(year, 12, 25),
  ];
}

function on(year: number, month: number, day: number): Temporal.PlainDate {
  return new Temporal.PlainDate(year, month, day);
}

function nth(year: number, month: number, weekday: number, count: number): Temporal.PlainDate {
  const first = on(year, month, 1);
  return first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + 7 * (count - 1) });
}

function last(year: number, month: number, weekday: number): Temporal.PlainDate {
  const fourth = nth(year, month, weekday, 4);
  const fifth = fourth.add({ days: 7 });
  return fifth.month === month ? fifth : fourth;
}

function since(begun: number, year: number, day: Temporal.PlainDate): Temporal.PlainDate[] {
  return year >= begun ? [day] : [];
}

function isWeekEnd(day: Temporal.PlainDate): boolean {
  return day.dayOfWeek >= SATURDAY;
}

function iso(days: readonly Temporal.PlainDate[]): string[] {
  return days.map((day) => day.toString());
}
