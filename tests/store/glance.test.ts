/** The popup's first glance reads the database by another way than the store: both must say the same. */
import * as fakeIndexedDB from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { dueToday } from '../../extension/follow-up/today.ts';
import { stageCounts } from '../../extension/store/counts.ts';
import { damagedRows } from '../../extension/store/damage.ts';
import { glance, takeTally } from '../../extension/store/glance.ts';
import { mentorByUrl, recentMentors } from '../../extension/store/mentors.ts';
import { countDue } from '../../extension/store/reminders.ts';
import { changeSettings, DEFAULT_SETTINGS, settings } from '../../extension/store/settings.ts';
import { later, type MemoryStore, memoryStore } from './memory-store.ts';
import { INES, logged, saved, TOMAS } from './people.ts';

afterEach(() => vi.unstubAllGlobals());

/** The database a page would find. */
function inBrowser(factory: IDBFactory): void {
  for (const [name, value] of Object.entries(fakeIndexedDB)) vi.stubGlobal(name, value);
  vi.stubGlobal('indexedDB', factory);
}

async function lived(): Promise<MemoryStore> {
  const store = memoryStore();
  for (let at = 0; at < 12; at += 1) {
    const { id } = await saved(store, `Mentor ${at}`, { urls: [at === 0 ? INES : `${TOMAS}-${at}`] });
    if (at % 2) await logged(store, id, 'message');
    later(store, { hours: 1 });
  }
  await changeSettings(store, { theme: 'dark' });
  later(store, { days: 10 });
  inBrowser(store.factory);
  return store;
}

describe('the glance', () => {
  it('says what the store says', async () => {
    const store = await lived();
    const seen = await glance(Promise.resolve(INES), store.at);
    expect(seen).toMatchObject({
      settings: await settings(store),
      due: await dueToday(store, seen.due.length),
      recent: await recentMentors(store, seen.recent.length),
      known: await mentorByUrl(store, INES),
    });
    expect(seen.due).toHaveLength(6);
    expect(seen.recent.length).toBeGreaterThan(4);
    expect(seen.known?.name).toBe('Mentor 0');
  });

  it('shows the numbers counted last, which are those of the store', async () => {
    const store = await lived();
    expect((await glance(Promise.resolve(INES), store.at)).tally).toBe(null);
    const tally = await takeTally(store.at);
    expect(tally).toEqual({ stages: await stageCounts(store), due: await countDue(store, store.at) });
    expect((await glance(Promise.resolve(INES), store.at)).tally).toEqual(tally);
    expect(await damagedRows(store.db)).toEqual([]);
  });

  it('on a page that is nobody, or nobody known, names nobody', async () => {
    const store = await lived();
    expect((await glance(Promise.resolve(null), store.at)).known).toBe(null);
    expect((await glance(Promise.resolve('https://www.linkedin.com/in/nobody'), store.at)).known).toBe(null);
  });

  it('before anything was stored is empty, and makes no database that would be in the way', async () => {
    const factory = new fakeIndexedDB.IDBFactory();
    inBrowser(factory);
    const seen = await glance(Promise.resolve(INES), 0);
    expect(seen).toEqual({
      settings: DEFAULT_SETTINGS,
      due: [],
      tally: null,
      recent: [],
      known: null,
      sync: null,
    });
    expect(await takeTally(0)).toBe(null);
    expect(await factory.databases()).toEqual([]);
  });

  it('lets go of the database, so that a newer version need not wait', async () => {
    const store = await lived();
    await glance(Promise.resolve(INES), store.at);
    store.db.close();
    const request = store.factory.open('passerelle', 990);
    const outcome = await new Promise((resolve) => {
      request.onblocked = () => resolve('blocked');
      request.onsuccess = () => resolve('open');
    });
    expect(outcome).toBe('open');
  });

  it('passes over damaged rows', async () => {
    const store = await lived();
    await store.db
      .table('mentors')
      .put({ id: 'm', urls: ['https://x.example/'], stage: 'saved', updatedAt: store.at });
    await store.db.table('reminders').put({ id: 'r', mentorId: 'm', state: 'waiting', dueAt: 1 });
    await store.db.table('singles').put({ key: 'settings', value: { theme: 'purple', remindAt: '10:30' } });
    const seen = await glance(Promise.resolve('https://x.example/'), store.at);
    expect(seen.settings).toEqual({ ...DEFAULT_SETTINGS, remindAt: '10:30' });
    expect(seen.known).toBe(null);
    expect(seen.due).toHaveLength(6);
    expect(seen.recent.map(({ id }) => id)).not.toContain('m');
  });
});
