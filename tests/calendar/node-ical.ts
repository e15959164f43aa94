/** A calendar feed as services written for Node read it: a reader that shares nothing with the other one. */
import nodeIcal, { type VEvent } from 'node-ical';
import type { ReadEvent } from './ical-js.ts';

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
