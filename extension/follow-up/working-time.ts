/**
 * Days, hours and zones: what turns "seven days later" into a day the mentee works on and an instant an
 * alarm can be set to. `policy.ts` plans with it, the ringing waits with it.
 */
import type { Settings } from '../../shared/mentee.ts';
import { publicHolidays } from './rest-days.ts';

export type RestSettings = Pick<Settings, 'restWeekdays' | 'restCalendar' | 'restDates'>;
export type QuietSettings = RestSettings & Pick<Settings, 'quietFrom' | 'quietTo'>;

/**
 * How far a working day is looked for: 366 days off of the mentee's own can, at worst, take away the one
 * working weekday of seven years, and public holidays a few more.
 */
const DAYS_SEARCHED = 366 * 10;

/** Days are kept in years of four digits, as stored dates are; a damaged instant is read as the nearest. */
const FIRST_INSTANT = Date.UTC(1000, 0, 2);
const LAST_INSTANT = Date.UTC(9000, 0, 1);

const MS_PER_DAY = 24 * 3600 * 1000;

/**
 * The instant (epoch ms) of a day and wall-clock time in a zone. A time that the clock skips moves forward
 * by the length of the gap; of a time that comes twice, the first counts.
 * @param zone an IANA name; one this browser does not know is read as UTC
 * @throws RangeError where the day or the time does not exist in any calendar (`2026-02-30`)
 */
export function rezoned(date: string, time: string, zone: string): number {
  return Temporal.PlainDate.from(date).toZonedDateTime({
    timeZone: knownZone(zone),
    plainTime: Temporal.PlainTime.from(time),
  }).epochMilliseconds;
}

/** The day and the time (`HH:MM`) an instant has in a zone. */
export function wallClock(at: number, zone: string): { day: Temporal.PlainDate; time: string } {
  const here = zoned(at, zone);
  return { day: here.toPlainDate(), time: here.toPlainTime().toString({ smallestUnit: 'minute' }) };
}

/** Is this day free of reminders: a rest weekday, a public holiday, or a day off of the mentee's own? */
export function isRestDay(day: Temporal.PlainDate, settings: RestSettings): boolean {
  const date = day.toString();
  return (
    settings.restWeekdays.includes(day.dayOfWeek) ||
    settings.restDates.includes(date) ||
    publicHolidays(settings.restCalendar, day.year).has(date)
  );
}

/**
 * The nearest working day: `day` itself, or the first one after it (before it, going `backward`).
 * @returns `day` itself where ten years hold no working day, so that a reminder is never lost
 */
export function shiftOffRest(
  day: Temporal.PlainDate,
  settings: RestSettings,
  going: 'forward' | 'backward',
): Temporal.PlainDate {
  let found = day;
  for (let searched = 0; searched < DAYS_SEARCHED; searched += 1) {
    if (!isRestDay(found, settings)) return found;
    found = found.add({ days: going === 'forward' ? 1 : -1 });
  }
  return day;
}

/** Is this wall-clock time (`HH:MM`) within quiet hours? They may cross midnight; equal ends mean none. */
export function isQuiet(time: string, { quietFrom, quietTo }: QuietSettings): boolean {
  if (quietFrom <= quietTo) return time >= quietFrom && time < quietTo;
  return time >= quietFrom || time < quietTo;
}

/**
 * The first instant (epoch ms) at or after `now` that is outside quiet hours and rest days.
 * @returns `now` where ten years hold no such instant
 */
export function nextQuietEnd(now: number, settings: QuietSettings, zone: string): number {
  let at = now;
  for (let searched = 0; searched < DAYS_SEARCHED; searched += 1) {
    const { day, time } = wallClock(at, zone);
    if (isRestDay(day, settings)) at = nextReading(at, '00:00', zone);
    else if (isQuiet(time, settings)) at = nextReading(at, settings.quietTo, zone);
    else return at;
  }
  return now;
}

/** The zone itself if this browser knows it, else `otherwise`: a zone may be newer than the browser. */
export function knownZone(zone: string, otherwise = 'UTC'): string {
  try {
    return new Temporal.ZonedDateTime(0n, zone).timeZoneId;
  } catch {
    return otherwise;
  }
}

/**
 * When the clock on the wall next shows `time`, or when it is next put forward or back, if that comes
 * first: between two changes a clock runs evenly, so nothing is jumped over.
 */
function nextReading(at: number, time: string, zone: string): number {
  const here = zoned(at, zone);
  const elapsed = here.toPlainTime().until(time).total('milliseconds');
  const reading = at + (elapsed > 0 ? elapsed : elapsed + MS_PER_DAY);
  const change = here.getTimeZoneTransition('next')?.epochMilliseconds ?? Infinity;
  return Math.min(reading, change);
}

function zoned(at: number, zone: string): Temporal.ZonedDateTime {
  const instant = Math.min(Math.max(at, FIRST_INSTANT), LAST_INSTANT);
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(knownZone(zone));
}
