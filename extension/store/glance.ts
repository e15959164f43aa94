/**
 * What the popup shows at first sight, read straight from the database in one transaction. The popup must be
 * there at once, so it opens without Dexie (half the code it would load) and fetches that with the first act.
 */
import type { IDBPDatabase } from 'idb';
import { z } from 'zod/mini';
import type { Settings } from '../../shared/mentee.ts';
import { Mentor, Reminder, Stage } from '../../shared/model.ts';
import { countStages } from './counts.ts';
import { openExisting } from './existing.ts';
import { readable, readableOne } from './rows.ts';
import { settingsFrom } from './settings.ts';
import { type SyncStatus, statusFrom } from './sync-state.ts';

export interface Glance {
  settings: Settings;
  /** Due now, the longest waiting first, at most `DUE_SHOWN`. */
  due: { reminder: Reminder; mentor: Mentor }[];
  /** As counted last time; `takeTally` counts anew. Null where nothing was counted yet. */
  tally: Tally | null;
  /** The mentors touched last. */
  recent: Mentor[];
  /** The mentor of the page the mentee is on. */
  known: Mentor | null;
  /** Where syncing stands (`stateOf`); null where there is no vault. */
  sync: SyncStatus | null;
}

/**
 * Counting walks an index: 50 to 100 ms for 10,000 mentors, twice what all the rest of the popup takes. So the popup
 * shows the numbers of last time, and puts them right a moment later where they changed.
 */
const Tally = z.object({ stages: z.record(Stage, z.int()), due: z.int() });
export type Tally = z.infer<typeof Tally>;

/** More rows than the popup shows without scrolling; the desk has them all. */
const DUE_SHOWN = 6;
/** A few more are read than shown: damaged ones are passed over. */
const DUE_READ = 10;
const RECENT_SHOWN = 5;

/**
 * Reads the glance at `now` (epoch ms) for the page at `canonicalUrl`, null where the page is nobody's. The address
 * may still be on its way: the database is opened meanwhile. A database that is not there yet reads as empty and is
 * not created: the store does that at the first write.
 */
export async function glance(
  canonicalUrl: Promise<string | null> | string | null,
  now: number,
): Promise<Glance> {
  const seen = await within(openExisting(), async (db) => {
    const url = await canonicalUrl;
    const stores = db.transaction(['mentors', 'reminders', 'singles']);
    const mentors = stores.objectStore('mentors');
    const singles = stores.objectStore('singles');
    const [chosen, counted, sync, recent, here, due] = await Promise.all([
      singles.get('settings'),
      singles.get('tally'),
      singles.get('sync'),
      newest(mentors.index('updatedAt').openCursor(null, 'prev'), RECENT_SHOWN),
      url === null ? null : mentors.index('urls').get(url),
      stores.objectStore('reminders').index('[state+dueAt]').getAll(dueUntil(now), DUE_READ),
    ]);
    const reminders = readable(Reminder, due).slice(0, DUE_SHOWN);
    const people = await Promise.all(reminders.map(({ mentorId }) => mentors.get(mentorId)));
    return {
      settings: settingsFrom(chosen?.value),
      due: pairs(reminders, readable(Mentor, people)),
      tally: readableOne(Tally, counted?.value),
      recent: readable(Mentor, recent),
      known: readableOne(Mentor, here),
      sync: statusFrom(sync?.value),
    };
  });
  return seen ?? { settings: settingsFrom(null), due: [], tally: null, recent: [], known: null, sync: null };
}

/** Counts stages and due reminders, and keeps the result for the next glance. Null where nothing is stored yet. */
export async function takeTally(now: number): Promise<Tally | null> {
  return within(openExisting(), async (db) => {
    const stores = db.transaction(['mentors', 'reminders', 'singles']);
    const [stages, due, kept] = await Promise.all([
      countStages((stage) => stores.objectStore('mentors').index('stage').count(stage)),
      stores.objectStore('reminders').index('[state+dueAt]').count(dueUntil(now)),
      stores.objectStore('singles').get('tally'),
    ]);
    const tally = { stages, due };
    if (JSON.stringify(kept?.value) !== JSON.stringify(tally))
      await db.put('singles', { key: 'tally', value: tally });
    return tally;
  });
}

/** Runs `read` in the database where there is one, and lets go of it; null where there is none. */
async function within<T>(
  opening: Promise<IDBPDatabase | null>,
  read: (db: IDBPDatabase) => Promise<T>,
): Promise<T | null> {
  const db = await opening;
  if (!db) return null;
  try {
    return await read(db);
  } finally {
    db.close();
  }
}

const dueUntil = (now: number): IDBKeyRange => IDBKeyRange.bound(['waiting', -Infinity], ['waiting', now]);

interface Cursor {
  value: unknown;
  continue(): Promise<Cursor | null>;
}

async function newest(first: Promise<Cursor | null>, count: number): Promise<unknown[]> {
  const rows: unknown[] = [];
  for (let cursor = await first; cursor && rows.length < count; cursor = await cursor.continue()) {
    rows.push(cursor.value);
  }
  return rows;
}

function pairs(reminders: readonly Reminder[], people: readonly Mentor[]): Glance['due'] {
  const byId = new Map(people.map((mentor) => [mentor.id, mentor]));
  return reminders.flatMap((reminder) => {
    const mentor = byId.get(reminder.mentorId);
    return mentor ? [{ reminder, mentor }] : [];
  });
}
