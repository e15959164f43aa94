/** Where syncing stands, in a few words: the foot of the popup and of the desk say the same. */
import { m } from '../locales/compiled/messages.js';
import { getLocale } from '../locales/compiled/runtime.js';
import type { SyncState } from '../store/sync-state.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** `now` in epoch milliseconds. */
export function syncText(state: SyncState, now: number): string {
  switch (state.kind) {
    case 'this-device':
      return m.sync_here();
    case 'syncing':
      return m.sync_running();
    case 'synced':
      return now - state.at < MINUTE ? m.sync_done_now() : m.sync_done({ when: agoText(state.at, now) });
    case 'waiting-for-network':
      return m.sync_waiting();
    case 'needs-you':
      return m.sync_needs();
  }
}

/** "2 min. ago", "yesterday". */
function agoText(at: number, now: number): string {
  const age = now - at;
  const format = new Intl.RelativeTimeFormat(getLocale(), { numeric: 'auto', style: 'short' });
  if (age < HOUR) return format.format(-Math.round(age / MINUTE), 'minute');
  if (age < DAY) return format.format(-Math.round(age / HOUR), 'hour');
  return format.format(-Math.round(age / DAY), 'day');
}
