/** A calendar feed as Thunderbird reads it. */
import ICAL from 'ical.js';

export interface ReadEvent {
  uid: string;
  title: string;
  start: number;
  end: number;
  sequence: number;
  /** When it rings; null for never. */
  rings: number | null;
}

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
