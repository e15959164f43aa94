/** Two entries that are one person: merged, and taken apart with nothing lost. */
import { describe, expect, it } from 'vitest';
import { draftOf } from '../../extension/store/drafts.ts';
import { takeBack } from '../../extension/store/interactions.ts';
import { changeMentor, mentorById } from '../../extension/store/mentors.ts';
import { mergeMentors, mergesOf, unmerge } from '../../extension/store/merges.ts';
import { addReminder, closeReminder, moveReminder } from '../../extension/store/reminders.ts';
import { removeMentor } from '../../extension/store/removals.ts';
import { journalOf } from '../../extension/store/standing.ts';
import { instant } from '../shared/journal.ts';
import { contents, later, memoryStore } from './memory-store.ts';
import { lasting, merged } from './merging.ts';
import { INES, logged, saved, TOMAS, theReminder, typed, waitingFor } from './people.ts';

const SITE = 'https://valdor.example/';

async function twice() {
  const store = memoryStore();
  const kept = await saved(store, 'Inès Valdor', { urls: [INES], tags: ['energy'], note: 'From the page' });
  later(store, { hours: 1 });
  const other = await saved(store, 'I. Valdor', { urls: [SITE], headline: 'Tides', tags: ['energy', 'sea'] });
  return { store, kept, other };
}

describe('merging', () => {
  it('keeps one mentor with what each of them had', async () => {
    const { store, kept, other } = await twice();
    await merged(store, kept.id, other.id);
    expect(await mentorById(store, other.id)).toBe(null);
    expect(await mentorById(store, kept.id)).toMatchObject({
      name: 'Inès Valdor',
      headline: 'Tides',
      urls: [INES, SITE],
      tags: ['energy', 'sea'],
      note: 'From the page',
    });
    expect((await mergesOf(store, kept.id)).map((merge) => merge.other.id)).toEqual([other.id]);
  });

  it('keeps the answers on the fit that the kept one has, and takes those only the other one has', async () => {
    const store = memoryStore();
    const sure = { level: 3, note: 'Ten years at sea' };
    const doubtful = { level: 1, note: 'Busy' };
    const kept = await saved(store, 'Inès Valdor', { urls: [INES], fit: { experience: sure } });
    const fit = { experience: doubtful, availability: doubtful };
    const other = await saved(store, 'I. Valdor', { urls: [SITE], fit });
    await merged(store, kept.id, other.id);
    expect((await mentorById(store, kept.id))?.fit).toEqual({ experience: sure, availability: doubtful });
  });

  it('takes how the other one was found, and gives it back', async () => {
    const store = memoryStore();
    const kept = await saved(store, 'Inès Valdor', { urls: [INES] });
    const other = await saved(store, 'I. Valdor', { urls: [SITE], via: 'Claire Fabre' });
    const merge = await merged(store, kept.id, other.id);
    expect((await mentorById(store, kept.id))?.via).toBe('Claire Fabre');
    expect(await unmerge(store, merge.id)).toBe(true);
    expect(await mentorById(store, kept.id)).not.toHaveProperty('via');
    expect((await mentorById(store, other.id))?.via).toBe('Claire Fabre');
  });

  it('makes one journal of the two, and one stage and one reminder of it', async () => {
    const { store, kept, other } = await twice();
    await logged(store, other.id, 'message', { text: 'Bonjour' });
    later(store, { days: 1 });
    await logged(store, kept.id, 'reply', { outcome: 'yes' });
    await merged(store, kept.id, other.id);
    expect((await journalOf(store, kept.id)).map(({ kind }) => kind)).toEqual([
      'saved',
      'saved',
      'message',
      'reply',
    ]);
    expect((await mentorById(store, kept.id))?.stage).toBe('replied');
    expect(await waitingFor(store, kept.id)).toEqual(['answer-reply 2026-11-04 09:00']);
    expect(await store.db.reminders.count()).toBe(1);
  });

  it('keeps both texts of the same purpose: one here, one for when they are taken apart', async () => {
    const { store, kept, other } = await twice();
    await typed(store, kept.id, 'Mine');
    await typed(store, other.id, 'Theirs');
    await typed(store, other.id, 'Merci', 'thanks');
    const merge = await merged(store, kept.id, other.id);
    expect((await draftOf(store, kept.id, 'first-message'))?.body).toBe('Mine');
    expect((await draftOf(store, kept.id, 'thanks'))?.body).toBe('Merci');
    expect(merge.drafts.map(({ body }) => body).toSorted()).toEqual(['Merci', 'Theirs']);
    expect(await store.db.drafts.where('mentorId').equals(other.id).count()).toBe(0);
  });

  it("keeps the mentee's own reminders of both", async () => {
    const { store, kept, other } = await twice();
    const due = { date: '2026-11-05', time: '09:00', dueAt: instant('2026-11-05T09:00') };
    await addReminder(store, other.id, 'Send the photo', due);
    const merge = await merged(store, kept.id, other.id);
    expect(await theReminder(store, kept.id)).toMatchObject({ note: 'Send the photo', mentorId: kept.id });
    await unmerge(store, merge.id);
    expect(await theReminder(store, other.id)).toMatchObject({ note: 'Send the photo', mentorId: other.id });
  });

  it('of somebody with herself, or with somebody who is gone, does nothing', async () => {
    const { store, kept } = await twice();
    const before = await contents(store);
    expect(await mergeMentors(store, kept.id, kept.id)).toBe(null);
    expect(await mergeMentors(store, kept.id, 'nobody')).toBe(null);
    expect(await contents(store)).toEqual(before);
  });

  it('half done is not done', async () => {
    const { store, kept, other } = await twice();
    await typed(store, other.id, 'Theirs');
    const before = await contents(store);
    store.db.merges.hook('creating', () => {
      throw new Error('the disk says no');
    });
    await expect(mergeMentors(store, kept.id, other.id)).rejects.toThrow('the disk says no');
    expect(await contents(store)).toEqual(before);
  });
});

describe('taking a merge apart', () => {
  it('leaves with the kept mentor what was changed since', async () => {
    const { store, kept, other } = await twice();
    const merge = await merged(store, kept.id, other.id);
    await changeMentor(store, kept.id, {
      headline: 'Tides and currents',
      tags: ['energy', 'sea', 'brest'],
      urls: [INES, SITE, 'https://talks.example/valdor'],
    });
    await logged(store, kept.id, 'message', { text: 'Bonjour' });
    expect(await unmerge(store, merge.id)).toBe(true);
    expect(await mentorById(store, kept.id)).toMatchObject({
      headline: 'Tides and currents',
      tags: ['energy', 'brest'],
      urls: [INES, 'https://talks.example/valdor'],
      stage: 'contacted',
    });
    expect(await mentorById(store, other.id)).toMatchObject({
      headline: 'Tides',
      urls: [SITE],
      stage: 'saved',
    });
  });

  it('gives a text back to the other one; an edited copy stays with the kept one too', async () => {
    const { store, kept, other } = await twice();
    await typed(store, other.id, 'Theirs');
    await typed(store, other.id, 'Merci', 'thanks');
    const merge = await merged(store, kept.id, other.id);
    later(store, { hours: 1 });
    await typed(store, kept.id, 'Theirs, and more', 'first-message');
    await unmerge(store, merge.id);
    expect((await draftOf(store, kept.id, 'first-message'))?.body).toBe('Theirs, and more');
    expect((await draftOf(store, other.id, 'first-message'))?.body).toBe('Theirs');
    expect(await draftOf(store, kept.id, 'thanks')).toBe(null);
    expect((await draftOf(store, other.id, 'thanks'))?.body).toBe('Merci');
  });

  it('remembers what was dismissed and what was moved to another day before', async () => {
    const { store, kept, other } = await twice();
    await logged(store, kept.id, 'message');
    const moved = await theReminder(store, kept.id);
    const zone = 'Europe/Paris';
    await moveReminder(store, moved.id, {
      date: '2026-11-19',
      time: '09:00',
      zone,
      dueAt: instant('2026-11-19T09:00'),
    });
    await logged(store, other.id, 'message');
    await closeReminder(store, (await theReminder(store, other.id)).id, 'dismissed');
    const before = await lasting(store);
    const merge = await merged(store, kept.id, other.id);
    await unmerge(store, merge.id);
    expect(await lasting(store)).toEqual(before);
  });

  it('does not bring back what was taken back meanwhile', async () => {
    const { store, kept, other } = await twice();
    const message = await logged(store, other.id, 'message');
    const merge = await merged(store, kept.id, other.id);
    await takeBack(store, message.id);
    await unmerge(store, merge.id);
    expect((await journalOf(store, other.id)).map(({ kind }) => kind)).toEqual(['saved']);
  });

  it('works in any order when two were merged into one', async () => {
    for (const order of [
      [0, 1],
      [1, 0],
    ] as const) {
      const { store, kept, other } = await twice();
      const third = await saved(store, 'Inès V.', { urls: [TOMAS], tags: ['harbour'] });
      const before = await lasting(store);
      const merges = [await merged(store, kept.id, other.id), await merged(store, kept.id, third.id)];
      for (const at of order) expect(await unmerge(store, `${merges[at]?.id}`)).toBe(true);
      expect(await lasting(store)).toEqual(before);
    }
  });

  it('is refused when the kept one is gone, when the other one was saved anew, and the second time', async () => {
    const { store, kept, other } = await twice();
    const merge = await merged(store, kept.id, other.id);
    await changeMentor(store, kept.id, { urls: [INES] });
    const anew = await saved(store, 'I. Valdor', { urls: [SITE] });
    expect(await unmerge(store, merge.id)).toBe(false);
    await removeMentor(store, anew.id);
    expect(await unmerge(store, merge.id)).toBe(true);
    expect(await unmerge(store, merge.id)).toBe(false);
    const again = await merged(store, kept.id, other.id);
    await removeMentor(store, kept.id);
    expect(await unmerge(store, again.id)).toBe(false);
  });
});
