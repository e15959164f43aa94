/** Syncing in this browser: the real network, locks and chance, and the words and acts that `sync/` is given. */

import { browser } from 'wxt/browser';
import type { Mentor, Reminder } from '../shared/model.ts';
import { LIMITS } from '../shared/sync-api.ts';
import { finish } from './follow-up/today.ts';
import { reasonFor } from './follow-up/words.ts';
import { m } from './locales/compiled/messages.js';
import type { Store } from './store/db.ts';
import { keptSentence } from './sync/kept-words.ts';
import type { Sync } from './sync/sync.ts';

/** Milliseconds in which a live query reads one row and a page draws it; 50 of them for 10,000 mentors. */
const BREATH = 30;

/** Everything that talks to the mentee's vault. Nothing is asked of any server while she has none. */
export function localSync(store: Store): Sync {
  return {
    store,
    fetch: (input, init) => fetch(input, init),
    locks: navigator.locks,
    random: (length) => crypto.getRandomValues(new Uint8Array(length)),
    release: browser.runtime.getManifest().version,
    chance: Math.random,
    breathe: () => new Promise((go) => setTimeout(go, BREATH)),
    sentence: keptSentence,
    title: reminderTitle,
    finish,
  };
}

/** What mail and calendar say where names may be shown: who, and why; a meeting where there is no reminder. */
function reminderTitle({ name }: Mentor, reminder: Reminder | null): string {
  const what = reminder ? reasonFor(reminder, reminder.dueAt) : m.kind_meeting();
  const line = `${name} · ${what}`.replaceAll(/\p{Cc}+/gu, ' ');
  return line.slice(0, LIMITS.title).toWellFormed();
}
