/** A store in memory: a fresh database, a clock and a zone the test moves, ids from a counter, the real policy. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { nextReminder } from '../../extension/follow-up/policy.ts';
import { Database, type Plan, type Store } from '../../extension/store/db.ts';
import { instant, PARIS } from '../shared/journal.ts';

export interface MemoryStore extends Store {
  /** The clock: epoch milliseconds, standing still until the test moves it. */
  at: number;
  zone: string;
  /** How often the alarm and the badge were told that reminders may have moved. */
  moved: number;
  readonly factory: IDBFactory;
}

/** A Monday morning in Paris. */
export const MONDAY = '2026-11-02T10:00';

/** Makes a store whose clock shows `local` time in `zone`. */
export function memoryStore({
  local = MONDAY,
  zone = PARIS,
}: {
  local?: string;
  zone?: string;
} = {}): MemoryStore {
  const factory = new IDBFactory();
  let ids = 0;
  const store: MemoryStore = {
    factory,
    db: new Database('passerelle', { indexedDB: factory, IDBKeyRange }),
    at: instant(local, zone),
    zone,
    moved: 0,
    now: () => store.at,
    newId: () => {
      ids += 1;
      return uuidFrom(store.at, ids);
    },
    deviceZone: () => store.zone,
    plan: (...asked: Parameters<Plan>) => nextReminder(...asked),
    onRemindersMoved: () => {
      store.moved += 1;
    },
  };
  return store;
}

/** A UUIDv7 whose chance is a counter, so that a failing test fails the same way again. */
function uuidFrom(at: number, count: number): string {
  const time = Math.max(0, at).toString(16).padStart(12, '0').slice(-12);
  const chance = count.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${chance}`;
}

/** Moves the clock to a local time in the zone the store is in. */
export function moveTo(store: MemoryStore, local: string): void {
  store.at = instant(local, store.zone);
}

const HOUR = 3_600_000;

/** Lets time pass. */
export function later(store: MemoryStore, { days = 0, hours = 0 }: { days?: number; hours?: number }): void {
  store.at += days * 24 * HOUR + hours * HOUR;
}

/** Another window of the same browser: its own connection to the same database. */
export function otherWindow(store: MemoryStore): MemoryStore {
  const db = new Database('passerelle', { indexedDB: store.factory, IDBKeyRange });
  return { ...store, db, now: () => store.at, newId: store.newId };
}

/** Everything the database holds, to compare before and after. */
export async function contents(store: Store): Promise<Record<string, unknown[]>> {
  const all = await Promise.all(
    store.db.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  return Object.fromEntries(all);
}
