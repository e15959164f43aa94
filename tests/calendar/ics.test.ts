/** The calendar feed, read back by two independent readers. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PlainReminder } from '../../shared/sync-api.ts';
import { type CalendarEntry, calendarText } from '../../worker/calendar/ics.ts';
import { type ReadEvent, readByIcalJs } from './ical-js.ts';
import { readByNodeIcal } from './node-ical.ts';

const WORDS = { name: 'Mentors, rappels', reminder: 'Un rappel', meeting: 'Un rendez-vous' };
const CHANGED = Date.UTC(2026, 10, 20, 7);

const entry = (given: Partial<CalendarEntry> = {}): CalendarEntry => ({
  id: 'bMEr_G3gWtyTLag5hxYmMA',
  dueAt: Date.UTC(2026, 11, 1, 8),
  minutes: 15,
  isQuiet: false,
  title: null,
  sequence: 0,
  changedAt: CHANGED,
  ...given,
});

const READERS = [
  ['ical.js', readByIcalJs],
  ['node-ical', readByNodeIcal],
] as const;

/** Two faults of node-ical 0.27: it reads a backslash before an n as a line end, and drops quotes around a whole title. */
const isReadableBy = (read: (typeof READERS)[number][1], { title }: CalendarEntry) =>
  read !== readByNodeIcal || !/\\n|^".*"$/isu.test(title ?? '');

/** What a reader must say of an entry. */
const expected = ({ id, dueAt, minutes, isQuiet, title, sequence }: CalendarEntry): ReadEvent => ({
  uid: `${id}@passerelle`,
  title: title?.trim() ? title.replaceAll(/[\u2028\u2029]/g, ' ') : isQuiet ? WORDS.meeting : WORDS.reminder,
  start: dueAt,
  end: dueAt + minutes * 60_000,
  sequence,
  rings: isQuiet ? null : dueAt,
});

/** Everything the border lets in as a title, and what is most likely to be written wrongly. */
const title = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 100 }),
    fc
      .array(
        fc.constantFrom(
          ...[
            '\\',
            ';',
            ',',
            ':',
            '"',
            '\\n',
            '\\,',
            ' ',
            'é',
            '🙂',
            '👩🏽‍🔬',
            'مرحبا',
            'שלום',
            '\u202e',
            '\u2028',
            'BEGIN:VEVENT',
          ],
        ),
        { minLength: 1, maxLength: 60 },
      )
      .map((parts) => parts.join('').slice(0, 200).toWellFormed()),
  )
  .filter((text) => PlainReminder.safeParse({ dueAt: 0, title: text }).success);

const whole = (max: number) => fc.integer({ min: 0, max });
const second = whole(253_000_000_000)
  .map((at) => at * 1000)
  .filter((at) => at < Date.UTC(9999, 0));
const anyEntry = fc.record({
  id: fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/),
  dueAt: second,
  minutes: whole(1439).map((before) => before + 1),
  isQuiet: fc.boolean(),
  title: fc.option(title),
  sequence: whole(2 ** 31 - 1),
  changedAt: second,
});

describe('any calendar', () => {
  it.each(READERS)('is read back as it was by %s, whatever the titles are', (_, read) => {
    fc.assert(
      fc.property(fc.uniqueArray(anyEntry, { selector: ({ id }) => id, maxLength: 6 }), (some) => {
        const entries = some.filter((each) => isReadableBy(read, each));
        const events = read(calendarText(entries, WORDS)).toSorted((a, b) => (a.uid < b.uid ? -1 : 1));
        const wanted = entries.map(expected).toSorted((a, b) => (a.uid < b.uid ? -1 : 1));
        expect(events).toEqual(wanted);
      }),
      { numRuns: 500 },
    );
  });

  it('has lines of 75 octets at most, each ended by CR and LF, none cut inside a character', () => {
    fc.assert(
      fc.property(anyEntry, (each) => {
        const text = calendarText([each], WORDS);
        expect(text.endsWith('\r\n')).toBe(true);
        const lines = text.slice(0, -2).split('\r\n');
        for (const line of lines) {
          expect(line).not.toMatch(/[\r\n]/);
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line.isWellFormed()).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a calendar', () => {
  it('has its name in both ways calendars look for, and says how often to ask', () => {
    const text = calendarText([], WORDS);
    expect(text).toContain('\r\nNAME:Mentors\\, rappels\r\n');
    expect(text).toContain('\r\nX-WR-CALNAME:Mentors\\, rappels\r\n');
    expect(text).toContain('\r\nREFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n');
    expect(text).toContain('\r\nX-PUBLISHED-TTL:PT1H\r\n');
  });

  it('says nothing of a reminder but its time where the mentee chose so', () => {
    const text = calendarText([entry(), entry({ id: 'b', isQuiet: true })], WORDS);
    expect(text.match(/^(?:SUMMARY|DESCRIPTION):.*$/gm)?.map((line) => line.trim())).toEqual([
      'SUMMARY:Un rappel',
      'DESCRIPTION:Un rappel',
      'SUMMARY:Un rendez-vous',
    ]);
  });

  it('leaves her free at the time of a reminder, and takes the time of a meeting', () => {
    expect(calendarText([entry()], WORDS)).toContain('TRANSP:TRANSPARENT');
    expect(calendarText([entry({ isQuiet: true })], WORDS)).toContain('TRANSP:OPAQUE');
  });

  it('passes over what lies beyond the year 9999, which the format cannot write', () => {
    const far = [8.64e15, Date.UTC(9999, 11, 31), Date.UTC(10_000, 0, 1)].map((dueAt, at) =>
      entry({ id: `far-${at}`, dueAt, minutes: 1440 }),
    );
    expect(readByIcalJs(calendarText([...far, entry()], WORDS))).toEqual([expected(entry())]);
  });
});

describe('nine o’clock in the mentee’s own zone', () => {
  const ZONES = ['Europe/Paris', 'America/New_York', 'Australia/Sydney', 'Asia/Kolkata', 'Africa/Casablanca'];
  // Both clock changes of 2026 and of 2027 in the north and in the south lie in here.
  const DAYS = Array.from({ length: 500 }, (_, days) => Temporal.PlainDate.from('2026-09-01').add({ days }));

  it.each(ZONES)('stays nine o’clock on both sides of a clock change: %s', (zone) => {
    const entries = DAYS.map((day) =>
      entry({
        id: `${day}`,
        dueAt: day.toZonedDateTime({ timeZone: zone, plainTime: '09:00' }).epochMilliseconds,
      }),
    );
    const text = calendarText(entries, WORDS);
    for (const [, read] of READERS) {
      const shown = read(text).map(({ uid, start }) => {
        const there = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(zone);
        return [uid, `${there.toPlainDate()}@passerelle`, `${there.toPlainTime()}`];
      });
      expect(shown).toHaveLength(500);
      expect(shown.filter(([uid, day, time]) => uid !== day || time !== '09:00:00')).toEqual([]);
    }
  });
});
