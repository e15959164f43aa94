/** Row and outgoing change in one transaction: no write to a synced table goes unnoticed, and without a vault none is noted. */

import Dexie from 'dexie';
import { IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { Database } from '../../extension/store/db.ts';
import { addGoal, changeGoal, removeGoal } from '../../extension/store/goals.ts';
import { record } from '../../extension/store/interactions.ts';
import { changeMentor } from '../../extension/store/mentors.ts';
import { wasForgotten } from '../../extension/store/removals.ts';
import { changeMe, changeSettings, pointPanel } from '../../extension/store/settings.ts';
import { putTracks, type Track } from '../../extension/store/tracks.ts';
import { type MemoryStore, memoryStore } from './memory-store.ts';
import { saved } from './people.ts';

async function inVault(): Promise<MemoryStore> {
  const store = memoryStore();
  await store.db.singles.put({ key: 'vault', value: {} });
  return store;
}

const noted = async ({ db }: MemoryStore) => (await db.tracks.toCollection().primaryKeys()).toSorted();
const clean = (track: Track): Track => ({
  key: track.key,
  table: track.table,
  id: track.id,
  owner: track.owner,
  rev: 3,
  digest: 'x',
});

describe('a write to a synced table', () => {
  it('is noted with its record, however it is made', async () => {
    const store = await inVault();
    const goal = await addGoal(store, 'Lead a team');
    const { id } = await saved(store);
    await changeMe(store, { name: 'Léa' });
    await changeSettings(store, { theme: 'dark' });
    const [entry] = await store.db.interactions.toCollection().primaryKeys();
    expect(await noted(store)).toEqual([
      `goals/${goal.id}`,
      `interactions/${entry}`,
      'me/me',
      `mentors/${id}`,
      'settings/settings',
    ]);
    expect((await store.db.tracks.get(`interactions/${entry}`))?.owner).toBe(id);
    await store.db.goals.clear();
    expect(await store.db.tracks.where('[dirty+owner]').equals([1, '']).count()).toBe(3);
  });

  it('keeps what was synced last, from the first change on', async () => {
    const store = await inVault();
    const goal = await addGoal(store, 'one');
    await putTracks(store, (await store.db.tracks.toArray()).map(clean));
    await changeGoal(store, goal.id, 'two');
    await changeGoal(store, goal.id, 'three');
    await removeGoal(store, goal.id);
    expect(await store.db.tracks.toArray()).toMatchObject([
      { rev: 3, dirty: 1, before: { as: 'stored', row: { text: 'one' } } },
    ]);
  });

  it('is not noted where the row was not written after all', async () => {
    const store = await inVault();
    const { id } = await saved(store);
    await putTracks(store, (await store.db.tracks.toArray()).map(clean));
    await store.db
      .transaction('rw', [store.db.mentors], async () => {
        await changeMentor(store, id, { note: 'x' });
        throw new Error('the page was closed');
      })
      .catch(() => undefined);
    expect(await store.db.tracks.where('[dirty+owner]').between([1, ''], [1, '\uffff']).count()).toBe(0);
  });

  it('leaves out what belongs to the device alone, and everything where there is no vault', async () => {
    const store = await inVault();
    await pointPanel(store, { mentorId: 'm', tab: 'write', purpose: null });
    expect(await noted(store)).toEqual([]);
    const alone = memoryStore();
    const { id } = await saved(alone);
    await record(alone, { mentorId: id, kind: 'message', text: 'hello' });
    expect(await noted(alone)).toEqual([]);
  });

  it('of another window that joined meanwhile is noted from its next transaction on', async () => {
    const store = memoryStore();
    await addGoal(store, 'before');
    const other = new Database('passerelle', { indexedDB: store.factory, IDBKeyRange });
    await other.singles.put({ key: 'vault', value: {} });
    const { id } = await addGoal(store, 'after');
    expect(await noted(store)).toEqual([`goals/${id}`]);
  });
});

describe('the database of the version before', () => {
  it('is taken over whole, and its salted hashes say which salt they have', async () => {
    const store = memoryStore();
    const old = new Dexie('passerelle', { indexedDB: store.factory, IDBKeyRange });
    old.version(1).stores({
      mentors: 'id, *urls, *links, name, stage, updatedAt',
      interactions: 'id, [mentorId+at], meetsAt',
      drafts: 'id, mentorId, updatedAt',
      reminders: 'id, mentorId, [state+dueAt], [state+zone]',
      goals: 'id, createdAt',
      merges: 'id, keptId, at',
      removals: 'id, at',
      doNotContact: 'hash',
      singles: 'key',
    });
    const bytes = await crypto.subtle.digest(
      'SHA-256',
      new TextEncoder().encode('salty\nhttps://ines.example/'),
    );
    await old.table('singles').put({ key: 'salt', value: 'salty' });
    await old.table('doNotContact').put({ hash: new Uint8Array(bytes).toHex(), at: 1 });
    await old.table('goals').put({ id: 'g', text: 'Lead a team', createdAt: 1, updatedAt: 1 });
    old.close();
    expect(await wasForgotten(store, 'https://ines.example/')).toBe(true);
    expect(await wasForgotten(store, 'https://tomas.example/')).toBe(false);
    expect(await store.db.goals.count()).toBe(1);
    expect(await store.db.doNotContact.toArray()).toMatchObject([{ salt: 'salty' }]);
  });
});
