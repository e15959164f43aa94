/** What can go wrong with a browser's database: the old state stays, and the mentee is told the right case. */
import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Database } from '../../extension/store/db.ts';
import { faultOf } from '../../extension/store/faults.ts';
import { allMentors, saveMentor, tagMentors } from '../../extension/store/mentors.ts';
import { changeSettings, settings } from '../../extension/store/settings.ts';
import { contents, memoryStore, otherWindow } from './memory-store.ts';
import { INES, logged, saved, TOMAS, typed } from './people.ts';

afterEach(() => vi.restoreAllMocks());

const noRoom = () => new DOMException('The quota has been exceeded.', 'QuotaExceededError');

/** The error an action ends with. */
async function errorOf(action: Promise<unknown>): Promise<unknown> {
  return action.then(
    () => expect.fail('nothing went wrong'),
    (error: unknown) => error,
  );
}

/** Opens the database as a version of the extension that is not there yet would. */
async function openNewer(indexedDB: IDBFactory): Promise<Dexie> {
  const newer = new Dexie('passerelle', { indexedDB, IDBKeyRange });
  newer.version(99).stores({ mentors: 'id' });
  return newer.open();
}

describe('a full disk', () => {
  it('in the middle of a write leaves everything as it was, whichever table it hits', async () => {
    for (const table of ['mentors', 'interactions', 'reminders'] as const) {
      const store = memoryStore();
      const { id } = await saved(store);
      const before = await contents(store);
      const full = () => {
        throw noRoom();
      };
      store.db.table(table).hook('creating', full);
      store.db.table(table).hook('updating', full);
      const error = await errorOf(logged(store, id, 'message', { text: 'Bonjour' }));
      expect(faultOf(error)).toBe('full');
      expect(await contents(store)).toEqual(before);
    }
  });

  it('is told as such when the browser refuses one row, or the whole transaction', async () => {
    const store = memoryStore();
    const mentor = await saved(store);
    const other = await saved(store, 'Tomas Kirsten', { urls: [TOMAS] });
    const before = await contents(store);
    refuseWrites(store.db.mentors.name, noRoom);
    const row = { ...mentor, tags: ['sea'] };
    expect(faultOf(await errorOf(store.db.mentors.put(row)))).toBe('full');
    expect(faultOf(await errorOf(store.db.mentors.bulkPut([row, { ...other, tags: ['sea'] }])))).toBe('full');
    expect(faultOf(await errorOf(tagMentors(store, [mentor.id, other.id], 'sea')))).toBe('full');
    expect(await contents(store)).toEqual(before);
  });

  it('keeps the last text that could be stored', async () => {
    const store = memoryStore();
    const { id } = await saved(store);
    await typed(store, id, 'Bonjour');
    const before = await contents(store);
    store.db.drafts.hook('updating', () => {
      throw noRoom();
    });
    expect(faultOf(await errorOf(typed(store, id, 'Bonjour Inès')))).toBe('full');
    expect(await contents(store)).toEqual(before);
  });

  it('stops no later write once there is room again', async () => {
    const store = memoryStore();
    const { id } = await saved(store);
    const full = () => {
      throw noRoom();
    };
    store.db.interactions.hook('creating', full);
    await errorOf(logged(store, id, 'message'));
    store.db.interactions.hook('creating').unsubscribe(full);
    await logged(store, id, 'message');
    expect(await store.db.interactions.count()).toBe(2);
  });
});

describe('another version of the extension', () => {
  it('that is newer is told as such, and its data is not touched', async () => {
    const indexedDB = new IDBFactory();
    const newer = await openNewer(indexedDB);
    await newer.table('mentors').put({ id: 'a' });
    newer.close();
    const older = { ...memoryStore(), db: new Database('passerelle', { indexedDB, IDBKeyRange }) };
    expect(faultOf(await errorOf(older.db.open()))).toBe('newer');
    expect(faultOf(await errorOf(allMentors(older)))).toBe('newer');
    expect(faultOf(await errorOf(saveMentor(older, { name: 'Inès Valdor', urls: [INES] })))).toBe('newer');
    expect(await (await openNewer(indexedDB)).table('mentors').toArray()).toEqual([{ id: 'a' }]);
  });

  it('that starts while a page is open makes the page give way, and say that it was closed', async () => {
    const store = memoryStore();
    const { id } = await saved(store);
    const told = new Promise((resolve) => store.db.on('versionchange', () => resolve('closed')));
    const newer = await openNewer(store.factory);
    expect(await told).toBe('closed');
    expect((await newer.table('mentors').toArray()).map((row) => row.id)).toEqual([id]);
    expect(faultOf(await errorOf(allMentors(store)))).toBe('closed');
    expect(faultOf(await errorOf(typed(store, id, 'Bonjour')))).toBe('closed');
    newer.close();
  });

  it('that holds the database open makes the newer one wait and say so, and goes on when it lets go', async () => {
    const store = memoryStore();
    await saved(store);
    const release = Promise.withResolvers<void>();
    // A page that does not give way, as one of an older browser tab that sleeps.
    store.db.on('versionchange', () => {
      void release.promise.then(() => store.db.close());
      return false;
    });
    const newer = new Dexie('passerelle', { indexedDB: store.factory, IDBKeyRange });
    newer.version(99).stores({ mentors: 'id' });
    const blocked = new Promise((resolve) => newer.on('blocked', () => resolve('blocked')));
    const opening = newer.open();
    expect(await blocked).toBe('blocked');
    release.resolve();
    expect(await (await opening).table('mentors').count()).toBe(1);
    newer.close();
  });

  it('of the same age shares the database', async () => {
    const store = memoryStore();
    const window = otherWindow(store);
    await changeSettings(window, { theme: 'dark' });
    expect((await settings(store)).theme).toBe('dark');
  });
});

describe('a browser that does not open its storage', () => {
  it('is told as such, whatever name it gives to it', async () => {
    for (const name of ['UnknownError', 'InvalidStateError']) {
      const indexedDB = new IDBFactory();
      vi.spyOn(indexedDB, 'open').mockImplementation(() => {
        throw new DOMException('no', name);
      });
      const db = new Database('passerelle', { indexedDB, IDBKeyRange });
      expect(faultOf(await errorOf(db.open()))).toBe('unavailable');
      expect(faultOf(await errorOf(db.mentors.toArray()))).toBe('unavailable');
    }
  });

  it('is told as such where there is no storage at all', async () => {
    const { indexedDB, ...rest } = Dexie.dependencies;
    expect(indexedDB).toBeUndefined();
    expect(rest).toBeDefined();
    expect(faultOf(await errorOf(new Database().open()))).toBe('unavailable');
  });
});

describe('anything else', () => {
  it('is unexpected, and no cause is made up', () => {
    for (const error of [
      new Error('x'),
      new TypeError('y'),
      'text',
      null,
      undefined,
      { name: 'VersionError' },
    ]) {
      expect(faultOf(error)).toBe('unexpected');
    }
  });

  it('wrapped in other errors is told by the innermost one that is known', () => {
    const wrapped = new Dexie.AbortError('aborted', noRoom());
    expect(faultOf(wrapped)).toBe('full');
    expect(faultOf(new Dexie.OpenFailedError('failed', new DOMException('v', 'VersionError')))).toBe('newer');
    expect(faultOf(new Dexie.BulkError('1 of 2 failed', [noRoom()]))).toBe('full');
    const circle: Error & { inner?: unknown } = new Error('round and round');
    circle.inner = circle;
    expect(faultOf(circle)).toBe('unexpected');
  });
});

/** Makes the database itself refuse every write to a table, as a browser without room does. */
function refuseWrites(table: string, error: () => DOMException): void {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (this.name === table) throw error();
    return put.apply(this, args);
  });
}
