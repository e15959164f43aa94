/** Deleting a mentor: all of it can be put back for 30 days, or is gone for good at once. */
import Dexie, { liveQuery } from 'dexie';
import { describe, expect, it } from 'vitest';
import { mentorById, saveMentor } from '../../extension/store/mentors.ts';
import { mergeMentors } from '../../extension/store/merges.ts';
import {
  extentOf,
  forgetForGood,
  forgetOldRemovals,
  KEPT_FOR,
  type Removal,
  removals,
  removeMentor,
  restoreRemoval,
  wasForgotten,
} from '../../extension/store/removals.ts';
import { instant } from '../shared/journal.ts';
import { contents, later, type MemoryStore, memoryStore } from './memory-store.ts';
import { INES, logged, saved, TOMAS, typed, waitingFor } from './people.ts';

async function withHistory() {
  const store = memoryStore();
  const { id } = await saved(store, 'Inès Valdor', { urls: [INES, 'https://valdor.example/'] });
  await logged(store, id, 'message', { text: 'Bonjour' });
  await typed(store, id, 'Relance', 'follow-up-1');
  const tomas = await saved(store, 'Tomas Kirsten', { urls: [TOMAS] });
  await logged(store, tomas.id, 'message', { text: 'Bonjour Tomas' });
  return { store, id, tomas };
}

async function removed(store: MemoryStore, id: string): Promise<Removal> {
  const removal = await removeMentor(store, id);
  if (!removal) throw new Error('nobody to remove');
  return removal;
}

describe('deleting', () => {
  it('says beforehand what goes', async () => {
    const { store, id } = await withHistory();
    expect(await extentOf(store, id)).toEqual({ interactions: 2, drafts: 1 });
  });

  it('takes away all that belongs to the mentor, and nothing of anybody else', async () => {
    const { store, id, tomas } = await withHistory();
    const moved = store.moved;
    await removed(store, id);
    const { mentors, interactions, drafts, reminders } = await contents(store);
    expect(mentors).toEqual([await mentorById(store, tomas.id)]);
    expect(interactions).toHaveLength(2);
    expect(drafts).toEqual([]);
    expect(reminders).toMatchObject([{ mentorId: tomas.id }]);
    expect(store.moved).toBe(moved + 1);
  });

  it('can be undone to the last detail, for 30 days', async () => {
    const { store, id } = await withHistory();
    const before = await contents(store);
    const removal = await removed(store, id);
    store.at += KEPT_FOR;
    await forgetOldRemovals(store);
    expect((await removals(store)).map((row) => row.id)).toEqual([removal.id]);
    expect(await restoreRemoval(store, removal.id)).toBe(true);
    expect(await contents(store)).toEqual(before);
    expect(await restoreRemoval(store, removal.id)).toBe(false);
  });

  it('undone later plans what comes next from then: a meeting that was ahead is behind', async () => {
    const { store, id } = await withHistory();
    await logged(store, id, 'meeting', { meetsAt: instant('2026-11-05T14:00') });
    expect(await waitingFor(store, id)).toEqual(['prepare 2026-11-04 09:00']);
    const removal = await removed(store, id);
    later(store, { days: 10 });
    await restoreRemoval(store, removal.id);
    expect(await waitingFor(store, id)).toEqual(['thank 2026-11-05 16:00']);
  });

  it('is final after 30 days', async () => {
    const { store, id } = await withHistory();
    const removal = await removed(store, id);
    store.at += KEPT_FOR + 1;
    await forgetOldRemovals(store);
    expect(await removals(store)).toEqual([]);
    expect(await restoreRemoval(store, removal.id)).toBe(false);
    expect(await wasForgotten(store, INES)).toBe(false);
  });

  it('is not undone over the same person saved anew', async () => {
    const { store, id } = await withHistory();
    const removal = await removed(store, id);
    const again = await saved(store);
    expect(await restoreRemoval(store, removal.id)).toBe(false);
    expect(await mentorById(store, again.id)).toEqual(again);
    expect(await removals(store)).toHaveLength(1);
  });

  it('of somebody who is gone does nothing', async () => {
    expect(await removeMentor(memoryStore(), 'nobody')).toBe(null);
  });

  it('takes damaged rows along, and brings them back with the rest', async () => {
    const { store, id } = await withHistory();
    await store.db
      .table('interactions')
      .put({ id: 'damaged', mentorId: id, at: store.at, kind: 'no such kind' });
    const before = await contents(store);
    const removal = await removed(store, id);
    expect((await contents(store)).interactions).toHaveLength(2);
    expect(await removals(store)).toHaveLength(1);
    expect(await restoreRemoval(store, removal.id)).toBe(true);
    expect(await contents(store)).toEqual(before);
  });
});

describe('deleting for good', () => {
  it('keeps nothing but a hash of each address, which warns when the person is met again', async () => {
    const { store, id } = await withHistory();
    await forgetForGood(store, (await removed(store, id)).id);
    const everything = JSON.stringify(await contents(store));
    for (const trace of ['Valdor', 'ines-valdor', 'valdor.example', id])
      expect(everything).not.toContain(trace);
    expect(await wasForgotten(store, INES)).toBe(true);
    expect(await wasForgotten(store, 'https://valdor.example/')).toBe(true);
    expect(await wasForgotten(store, TOMAS)).toBe(false);
    expect(await removals(store)).toEqual([]);
    expect((await saveMentor(store, { name: 'Inès Valdor', urls: [INES] })).already).toBe(false);
  });

  it('reaches those who were merged into the mentor, and into them', async () => {
    const { store, id, tomas } = await withHistory();
    const noor = await saved(store, 'Noor Haddad', { urls: ['https://haddad.example/'] });
    await mergeMentors(store, tomas.id, noor.id);
    await mergeMentors(store, id, tomas.id);
    await forgetForGood(store, (await removed(store, id)).id);
    const everything = JSON.stringify(await contents(store));
    for (const trace of ['Valdor', 'Kirsten', 'Haddad']) expect(everything).not.toContain(trace);
    expect(await wasForgotten(store, 'https://haddad.example/')).toBe(true);
  });

  it('gives another hash on another device: the list does not tell who is on it', async () => {
    const hashes = await Promise.all(
      [memoryStore(), memoryStore()].map(async (store) => {
        const { id } = await saved(store);
        await forgetForGood(store, (await removed(store, id)).id);
        return (await store.db.doNotContact.toArray()).map(({ hash }) => hash);
      }),
    );
    expect(hashes.map((each) => each.length)).toEqual([1, 1]);
    expect(hashes[0]?.[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(hashes[0]).not.toEqual(hashes[1]);
  });

  it('warns a page that follows the store live, which may only read', async () => {
    const { store, id } = await withHistory();
    await forgetForGood(store, (await removed(store, id)).id);
    Dexie.dependencies.indexedDB = store.factory;
    const { promise, resolve, reject } = Promise.withResolvers<boolean>();
    liveQuery(async () => wasForgotten(store, INES)).subscribe({ next: resolve, error: reject });
    await expect(promise).resolves.toBe(true);
  });

  it('of what is gone does nothing', async () => {
    const store = memoryStore();
    later(store, { days: 1 });
    await forgetForGood(store, 'nothing');
    expect(await store.db.doNotContact.count()).toBe(0);
  });
});
