/** Two readers of calendars that know nothing of each other, and what both say of a feed. */
import ICAL from 'ical.js';
import nodeIcal, { type VEvent } from 'node-ical';

export interface ReadEvent {
  uid: string;
  title: string;
  start: number;
  end: number;
  sequence: number;
  /** When it rings; null for never. */
  rings: number | null;
}

/** As Thunderbird reads it. */
export function readByIcalJs(text: string): ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const trigger = component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger');
    const start = event.startDate.toJSDate().getTime();
    return {
      uid: event.uid,
      title: event.summary,
      start,
      end: event.endDate.toJSDate().getTime(),
      sequence: Number(event.sequence),
      rings: trigger instanceof ICAL.Duration ? start + trigger.toSeconds() * 1000 : null,
    };
  });
}

/** As services written for Node read it. It gives a whole number and an empty text where there is none. */
export function readByNodeIcal(text: string): ReadEvent[] {
  return Object.values(nodeIcal.sync.parseICS(text))
    .filter((part): part is VEvent => part?.type === 'VEVENT')
    .map((event) => ({
      uid: event.uid,
      title: String(event.summary),
      start: event.start.getTime(),
      end: event.end?.getTime() ?? Number.NaN,
      sequence: Number(event.sequence),
      rings: event.alarms?.length ? event.start.getTime() : null,
    }));
}
