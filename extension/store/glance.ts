/**
 * What the popup shows at first sight, read straight from the database in one transaction. The popup must be
 * there at once, so it opens without Dexie (half the code it would load) and fetches that with the first act.
 */
import { openDB } from 'idb';
import { Mentor, Reminder, type Settings } from '../../shared/model.ts';
import { countStages, NO_MENTORS, type StageCounts } from './counts.ts';
import { readable, readableOne } from './rows.ts';
import { settingsFrom } from './settings.ts';

export interface Glance {
  settings: Settings;
  /** Due now, the longest waiting first, at most `DUE_SHOWN`. */
  due: { reminder: Reminder; mentor: Mentor }[];
  dueCount: number;
  counts: StageCounts;
  /** The mentors touched last. */
  recent: Mentor[];
  /** The mentor of the page the mentee is on. */
  known: Mentor | null;
}

const DUE_SHOWN = 50;
const RECENT_SHOWN = 8;

/**
 * Reads the glance for the page at `canonicalUrl` (null where the page is nobody's) at `now` (epoch ms).
 * A database that is not there yet reads as empty and is not created: the store does that at the first write.
 */
export async function glance(canonicalUrl: string | null, now: number, name = 'passerelle'): Promise<Glance> {
  const known = await indexedDB.databases();
  if (!known.some((database) => database.name === name)) return emptyGlance();
  const db = await openDB(name);
  try {
    const stores = db.transaction(['mentors', 'reminders', 'singles']);
    const mentors = stores.objectStore('mentors');
    const [chosen, recent, here, counts, due] = await Promise.all([
      stores.objectStore('singles').get('settings'),
      newest(mentors.index('updatedAt').openCursor(null, 'prev'), RECENT_SHOWN),
      canonicalUrl === null ? null : mentors.index('urls').get(canonicalUrl),
      countStages((stage) => mentors.index('stage').count(stage)),
      dueAt(stores.objectStore('reminders').index('[state+dueAt]'), now),
    ]);
    const people = await Promise.all(due.rows.map(({ mentorId }) => mentors.get(mentorId)));
    return {
      settings: settingsFrom(chosen?.value),
      due: pairs(due.rows, readable(Mentor, people)),
      dueCount: due.count,
      counts,
      recent: readable(Mentor, recent),
      known: readableOne(Mentor, here),
    };
  } finally {
    db.close();
  }
}

function emptyGlance(): Glance {
  return { settings: settingsFrom(null), due: [], dueCount: 0, counts: NO_MENTORS, recent: [], known: null };
}

interface Index {
  getAll(range: IDBKeyRange, count: number): Promise<unknown[]>;
  count(range: IDBKeyRange): Promise<number>;
}

async function dueAt(index: Index, now: number): Promise<{ rows: Reminder[]; count: number }> {
  const range = IDBKeyRange.bound(['waiting', -Infinity], ['waiting', now]);
  const [rows, count] = await Promise.all([index.getAll(range, DUE_SHOWN), index.count(range)]);
  return { rows: readable(Reminder, rows), count };
}

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
