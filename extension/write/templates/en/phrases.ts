/** The English around the facts: quotation marks, days and times, reasons to write. */
import { type Slot, weeksBetween } from '../../slots.ts';
import type { Phrases } from '../../template.ts';
import { townOf } from '../../zones.ts';

/** Things of a person that messages speak of. */
const THING =
  /^(?:the|his|her|their)\s+(?=(?:talk|article|post|book|podcast|paper|project|video|interview|presentation|thesis|study|course|workshop|newsletter|blog|path|move|switch|work|story|essay|keynote|research|lecture)s?\b)/i;
/** What goals begin with: the base form of a verb. */
const AIM =
  /^(?:become|move|change|switch|learn|lead|grow|build|find|get|join|start|work|improve|master|manage|understand|develop|take|go|make|create|launch|write|speak|run|earn|be|return|open|pass|reach|teach|gain|set|do|turn|apply|design|prepare|step|have|finish|complete)\s/i;

export const phrases: Phrases = {
  quotes: ['“', '”', '‘', '’'],
  yours: /^your\s+(?=\S)/i,
  anyYours: /^(?:your|ton|ta|tes|votre|vos)\s+(?=\S)/i,
  addressed: (hook) => (THING.test(hook) ? hook.replace(THING, 'your ') : null),
  goalStart:
    /^(?:my goal is to|my goal is|my goal:|goal:|i want to|i wish to|i would like to|i['’]d like to|i hope to|to)\s+/i,
  isAim: (goal) => AIM.test(goal),
  pitchStart: /^(?:i am|i['’]m)\s+/i,
  isSentence: /^(?:i|my)\b/i,
  introduceAs: (name, pitch, isAboutMe) =>
    name === null ? `${isAboutMe ? 'I am' : 'A word about me:'} ${pitch}.` : `I am ${name}, ${pitch}.`,
  introduceName: (name) => `My name is ${name}.`,
  slots: (slots, today) => {
    const [first, second] = slots;
    if (first === undefined) return null;
    const zone = first.isZoneKnown ? '' : ` (${townOf(first.at.timeZoneId, 'en')} time)`;
    const isTogether =
      second !== undefined && slots.every(({ at }) => weeksBetween(today, at.toPlainDate()) === 1);
    const said = slots.map((slot, place) => {
      const date = slot.at.toPlainDate();
      const day = isTogether && place === 0 ? weekday(date) : dayName(date, today);
      return `${day} at ${clock(slot.at)}${theirs(slot)}`;
    });
    return `${said.join(' or ')}${zone}`;
  },
  since: (days, weeks) => {
    if (days === 0) return 'earlier today';
    if (days === 1) return 'yesterday';
    if (weeks === 0) return 'earlier this week';
    if (weeks === 1) return 'last week';
    if (weeks === 2) return 'two weeks ago';
    if (weeks === 3) return 'three weeks ago';
    return weeks <= 8 ? 'a few weeks ago' : 'some time ago';
  },
};

function theirs({ at, there }: Slot): string {
  if (there === null) return '';
  const day = there.toPlainDate().equals(at.toPlainDate()) ? '' : `${weekday(there.toPlainDate())} at `;
  return ` (${day}${clock(there)} your time)`;
}

/** "10:00": understood the same everywhere. */
function clock(at: Temporal.ZonedDateTime): string {
  return at.toPlainTime().toString({ smallestUnit: 'minute' });
}

function dayName(date: Temporal.PlainDate, today: Temporal.PlainDate): string {
  const weeks = weeksBetween(today, date);
  if (weeks === 0) return weekday(date);
  if (weeks === 1) return `next ${weekday(date)}`;
  return date.toLocaleString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' }).replace(',', '');
}

function weekday(date: Temporal.PlainDate): string {
  return date.toLocaleString('en-GB', { weekday: 'long' });
}
