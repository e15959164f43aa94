/** Saving, changing and finding mentors. */
import { describe, expect, it } from 'vitest';
import { canonicalUrl } from '../../extension/extract/canonical-url.ts';
import { stageCounts } from '../../extension/store/counts.ts';
import {
  addHook,
  addPage,
  allMentors,
  changeMentor,
  fieldsFromProfile,
  mentorById,
  mentorByUrl,
  mentorsByIds,
  recentMentors,
  saveMentor,
  tagMentors,
} from '../../extension/store/mentors.ts';
import { journalOf } from '../../extension/store/standing.ts';
import type { Mentor } from '../../shared/model.ts';
import { MAX } from '../../shared/values.ts';
import { later, memoryStore, otherWindow } from './memory-store.ts';
import { INES, logged, profile, saved, TOMAS, typed } from './people.ts';

describe('saving', () => {
  it('stores a person with what the page says, and notes it in the journal', async () => {
    const store = memoryStore();
    const { mentor, already } = await saveMentor(store, fieldsFromProfile(profile(), 'network', store.at));
    expect(already).toBe(false);
    expect(await mentorById(store, mentor.id)).toEqual(mentor);
    expect(mentor).toMatchObject({
      name: 'Inès Valdor',
      organisation: 'Marée Haute',
      language: 'fr',
      address: 'vous',
      urls: [INES],
      links: ['https://valdor.example/'],
      hooks: [{ text: 'Talk on blade wear', url: null, addedAt: store.at }],
      stage: 'saved',
      stageSince: store.at,
      lastInteractionAt: store.at,
      createdAt: store.at,
    });
    const [entry, ...more] = await journalOf(store, mentor.id);
    expect(more).toEqual([]);
    expect(entry).toMatchObject({ kind: 'saved', at: store.at, zone: 'Europe/Paris', direction: null });
  });

  it('takes a language of a region for that language, and one we do not write in for unknown', () => {
    const language = (tag: string | null) => fieldsFromProfile(profile({ language: tag }), 'web', 0).language;
    expect([language('fr-CA'), language('EN'), language('de'), language('frr'), language(null)]).toEqual([
      'fr',
      'en',
      null,
      null,
      null,
    ]);
  });

  it('the same address twice keeps one mentor, as she was', async () => {
    const store = memoryStore();
    const first = await saved(store);
    later(store, { days: 1 });
    const again = await saveMentor(store, { name: 'Somebody else', urls: [TOMAS, INES], note: 'new' });
    expect(again).toEqual({ mentor: first, already: true });
    expect(await store.db.mentors.count()).toBe(1);
    expect(await store.db.interactions.count()).toBe(1);
  });

  it('the same address many times at once, from two windows, keeps one mentor', async () => {
    const store = memoryStore();
    const window = otherWindow(store);
    const outcomes = await Promise.all(
      [store, window, store, window, store].map((each) =>
        saveMentor(each, { name: 'Inès Valdor', urls: [INES] }),
      ),
    );
    expect(outcomes.filter(({ already }) => !already)).toHaveLength(1);
    expect(new Set(outcomes.map(({ mentor }) => mentor.id)).size).toBe(1);
    expect(await store.db.mentors.count()).toBe(1);
    expect(await store.db.interactions.count()).toBe(1);
  });

  it('the same profile in another language or with another tail is the same address', async () => {
    const store = memoryStore();
    const variants = [
      INES,
      'https://fr.linkedin.com/in/ines-valdor/',
      'https://linkedin.com/in/ines-valdor?locale=fr_FR',
      'https://www.linkedin.com/in/Ines-Valdor/details/skills/?trk=people',
      'http://www.linkedin.com/in/ines-valdor#about',
    ];
    for (const url of variants) {
      await saveMentor(store, { name: 'Inès Valdor', urls: [canonicalUrl(url) ?? url] });
    }
    expect((await allMentors(store)).map(({ urls }) => urls)).toEqual([[INES]]);
  });

  it('people without an address are different people', async () => {
    const store = memoryStore();
    await saved(store, 'Noor Haddad', {});
    await saved(store, 'Noor Haddad', {});
    expect(await store.db.mentors.count()).toBe(2);
  });

  it('refuses a name that is missing or longer than a name may be, and stores nothing', async () => {
    const store = memoryStore();
    await expect(saveMentor(store, { name: '' })).rejects.toThrow();
    await expect(saveMentor(store, { name: 'x'.repeat(MAX.name + 1) })).rejects.toThrow();
    expect(await store.db.mentors.count()).toBe(0);
    expect(await store.db.interactions.count()).toBe(0);
  });
});

describe('changing', () => {
  it('keeps the fields that were changed and says when', async () => {
    const store = memoryStore();
    const mentor = await saved(store);
    later(store, { hours: 1 });
    const changed = await changeMentor(store, mentor.id, { note: 'Met at the harbour', role: null });
    expect(changed).toEqual({ ...mentor, note: 'Met at the harbour', role: null, updatedAt: store.at });
    expect(await mentorById(store, mentor.id)).toEqual(changed);
  });

  it('answers null for somebody who is gone', async () => {
    expect(await changeMentor(memoryStore(), 'nobody', { note: 'x' })).toBe(null);
  });

  it('leaves an address with the mentor who has it', async () => {
    const store = memoryStore();
    await saved(store);
    const tomas = await saved(store, 'Tomas Kirsten', { urls: [TOMAS] });
    const changed = await changeMentor(store, tomas.id, { urls: [TOMAS, INES, 'https://kirsten.example/'] });
    expect(changed?.urls).toEqual([TOMAS, 'https://kirsten.example/']);
  });
});

describe('reasons to write', () => {
  it('are kept newest first, the same text once', async () => {
    const store = memoryStore();
    const { id } = await saved(store);
    await addHook(store, id, 'Talk on blade wear', 'https://talks.example/1');
    later(store, { hours: 1 });
    await addHook(store, id, 'Moved from oil to tides', null);
    await addHook(store, id, 'Talk on blade wear', null);
    expect((await mentorById(store, id))?.hooks).toEqual([
      { text: 'Moved from oil to tides', url: null, addedAt: store.at },
      { text: 'Talk on blade wear', url: 'https://talks.example/1', addedAt: store.at - 3_600_000 },
    ]);
  });

  it('never push another one out: where the list is full, the journal keeps the text', async () => {
    const store = memoryStore();
    const hooks = Array.from({ length: MAX.list }, (_, at) => ({
      text: `Reason ${at}`,
      url: null,
      addedAt: 0,
    }));
    const { id } = await saved(store, 'Inès Valdor', { urls: [INES], hooks });
    const mentor = await addHook(store, id, 'One more', null);
    expect(mentor?.hooks).toEqual(hooks);
    expect((await journalOf(store, id)).at(-1)).toMatchObject({ kind: 'note', text: 'One more' });
  });

  it('are not kept for somebody who is gone', async () => {
    expect(await addHook(memoryStore(), 'nobody', 'Talk', null)).toBe(null);
  });
});

describe('tags', () => {
  it('are added to several mentors; who has the tag stays as she was', async () => {
    const store = memoryStore();
    const ines = await saved(store, 'Inès Valdor', { urls: [INES], tags: ['energy'] });
    const tomas = await saved(store, 'Tomas Kirsten', { urls: [TOMAS], tags: ['alumni'] });
    later(store, { hours: 1 });
    await tagMentors(store, [ines.id, tomas.id, 'nobody'], 'energy');
    expect(await mentorById(store, ines.id)).toEqual(ines);
    expect((await mentorById(store, tomas.id))?.tags).toEqual(['alumni', 'energy']);
  });
});

describe('finding', () => {
  it('gives mentors by address, by id, and the one touched last first', async () => {
    const store = memoryStore();
    const ines = await saved(store);
    later(store, { hours: 1 });
    const tomas = await saved(store, 'Tomas Kirsten', { urls: [TOMAS] });
    later(store, { hours: 1 });
    expect((await mentorByUrl(store, TOMAS))?.id).toBe(tomas.id);
    expect(await mentorByUrl(store, 'https://www.linkedin.com/in/nobody')).toBe(null);
    expect((await allMentors(store)).map(({ id }) => id)).toEqual([tomas.id, ines.id]);
    await changeMentor(store, ines.id, { note: 'x' });
    expect((await recentMentors(store, 1)).map(({ id }) => id)).toEqual([ines.id]);
    const byId = await mentorsByIds(store, [tomas.id, tomas.id, 'nobody']);
    expect([...byId.keys()]).toEqual([tomas.id]);
  });
});

describe('counts by stage', () => {
  it('follow every move, also the ones taken off the list', async () => {
    const store = memoryStore();
    const mentors: Mentor[] = [];
    for (const name of ['Ada', 'Bea', 'Cleo', 'Dina']) mentors.push(await saved(store, name, {}));
    const [ada, bea, cleo] = mentors.map(({ id }) => id);
    await typed(store, `${ada}`, 'Bonjour');
    await logged(store, `${bea}`, 'message');
    await logged(store, `${cleo}`, 'message');
    await logged(store, `${cleo}`, 'reply', { outcome: 'no' });
    expect(await stageCounts(store)).toEqual({
      saved: 1,
      drafted: 1,
      contacted: 1,
      replied: 0,
      meeting: 0,
      mentoring: 0,
      completed: 0,
      declined: 1,
      silent: 0,
      paused: 0,
    });
  });
});

describe('a further page of a mentor', () => {
  it('adds its address and the reasons she has not got, with their dates', async () => {
    const store = memoryStore();
    const { id } = await saved(store, 'Inès Valdor', {
      urls: [INES],
      hooks: [{ text: 'a talk', url: null, addedAt: 1 }],
    });
    const fields = fieldsFromProfile(
      profile({
        url: 'https://valdor.example/',
        hooks: [
          { text: 'a talk', url: null, date: '2026-05-21' },
          { text: 'an article', url: null, date: '2025-11-03' },
        ],
      }),
      'network',
      store.at,
    );
    expect(await addPage(store, id, fields)).toMatchObject({
      name: 'Inès Valdor',
      urls: [INES, 'https://valdor.example/'],
      hooks: [
        { text: 'a talk', addedAt: 1 },
        { text: 'an article', date: '2025-11-03', addedAt: store.at },
      ],
    });
    expect((await mentorById(store, id))?.hooks).toHaveLength(2);
  });

  it('of somebody deleted meanwhile adds nothing', async () => {
    expect(await addPage(memoryStore(), 'gone', { urls: [INES], hooks: [] })).toBe(null);
  });
});
