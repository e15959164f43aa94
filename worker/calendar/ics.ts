/** What stands in the vault's plain reminders, written as iCalendar (RFC 5545) for the calendars that subscribe to it. */

export interface CalendarEntry {
  /** The same for the life of the record, so that a calendar moves its event and does not add a second. */
  id: string;
  dueAt: number;
  minutes: number;
  /** A meeting, which takes time and has its own reminder. */
  isQuiet: boolean;
  /** What the mentee chose to show; null for nothing. */
  title: string | null;
  /** How often the entry was changed. */
  sequence: number;
  /** When it was last changed. */
  changedAt: number;
}

export interface CalendarWords {
  /** What the calendar is called in the list of calendars. */
  name: string;
  /** In place of a title that is not shown. */
  reminder: string;
  meeting: string;
}

/** How often a calendar should ask again. Most ask less often, whatever stands there. */
const REFRESH = 'PT1H';
/** Octets of a line without its end (section 3.1). */
const LINE = 75;
/** A year has four digits there; later entries cannot be written. */
const LAST = Date.UTC(9999, 11, 30);

/**
 * The whole feed. Every instant is in UTC, which is right in every zone and across every clock change, without a zone
 * database on either side. What was removed is simply not there any more: a calendar that subscribes shows what the
 * feed holds, and a STATUS:CANCELLED would be shown struck out by some of them, for something the mentee has done.
 */
export function calendarText(entries: readonly CalendarEntry[], words: CalendarWords): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Passerelle//Reminders 1//EN',
    'CALSCALE:GREGORIAN',
    // Both ways of naming a calendar and of saying how often to ask: RFC 7986, and what came before it.
    `NAME:${escaped(words.name)}`,
    `X-WR-CALNAME:${escaped(words.name)}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${REFRESH}`,
    `X-PUBLISHED-TTL:${REFRESH}`,
    ...entries.filter(({ dueAt }) => dueAt < LAST).flatMap((entry) => eventOf(entry, words)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventOf(entry: CalendarEntry, words: CalendarWords): string[] {
  const { id, dueAt, minutes, isQuiet, title, sequence, changedAt } = entry;
  const summary = escaped(title?.trim() ? title : isQuiet ? words.meeting : words.reminder);
  const alarm = [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${summary}`,
    'TRIGGER;RELATED=START:PT0S',
    'END:VALARM',
  ];
  return [
    'BEGIN:VEVENT',
    `UID:${id}@passerelle`,
    `DTSTAMP:${utc(changedAt)}`,
    `LAST-MODIFIED:${utc(changedAt)}`,
    `SEQUENCE:${sequence}`,
    `DTSTART:${utc(dueAt)}`,
    `DTEND:${utc(dueAt + minutes * 60_000)}`,
    `SUMMARY:${summary}`,
    'CLASS:PRIVATE',
    // A reminder is no appointment: whoever sees when she is free must not take it for one.
    `TRANSP:${isQuiet ? 'OPAQUE' : 'TRANSPARENT'}`,
    ...(isQuiet ? [] : alarm),
    'END:VEVENT',
  ];
}

/** `20261201T080000Z`: to the second, as the format has it. */
function utc(instant: number): string {
  return new Date(instant).toISOString().replaceAll(/[-:]|\.\d{3}/g, '');
}

/**
 * Text as section 3.3.11 wants it. Titles hold no line ends and no other control characters: the border refuses them.
 * Unicode's two separators are none there, but some readers end a line at them.
 */
function escaped(text: string): string {
  return text.replaceAll(/[\u2028\u2029]/g, ' ').replaceAll(/[\\;,]/g, (sign) => `\\${sign}`);
}

/** Cut into lines of 75 octets, never inside a character: a reader that joins text, not bytes, must get it back too. */
function folded(line: string): string {
  const lines: string[] = [];
  let [start, octets, at] = [0, 0, 0];
  for (const character of line) {
    const length = octetsOf(character);
    if (octets + length > LINE) {
      lines.push(line.slice(start, at));
      // The space that begins a further line counts.
      [start, octets] = [at, 1];
    }
    octets += length;
    at += character.length;
  }
  return [...lines, line.slice(start)].join('\r\n ');
}

/** In UTF-8. To encode each character for its length alone would cost more than all the rest. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
