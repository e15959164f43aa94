/** The mentee's own templates: kept, changed, removed and put back, and noted for the vault like all she writes. */
import Dexie from 'dexie';
import { IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import {
  addTemplate,
  addTemplates,
  changeTemplate,
  ownTemplates,
  removeTemplate,
  restoreTemplates,
  type TemplateFields,
} from '../../extension/store/templates.ts';
import { later, memoryStore } from './memory-store.ts';

const FIELDS: TemplateFields = {
  purpose: 'first-message',
  language: 'fr',
  address: 'tu',
  title: 'Après une visite',
  subject: '',
  body: 'Bonjour {{ first_name }},',
  pack: null,
};

describe('own templates', () => {
  it('are kept as they are typed, the one touched last first', async () => {
    const store = memoryStore();
    const first = await addTemplate(store, FIELDS);
    later(store, { hours: 1 });
    const second = await addTemplate(store, { ...FIELDS, title: 'Second' });
    later(store, { hours: 1 });
    await changeTemplate(store, first.id, { body: 'Bonjour,' });
    await changeTemplate(store, 'nothing', { body: 'x' });
    expect(await ownTemplates(store)).toEqual([{ ...first, body: 'Bonjour,', updatedAt: store.at }, second]);
  });

  it('removed can be put back as they were', async () => {
    const store = memoryStore();
    const template = await addTemplate(store, FIELDS);
    const removed = await removeTemplate(store, template.id);
    expect(await ownTemplates(store)).toEqual([]);
    await restoreTemplates(store, removed ? [removed] : []);
    expect(await ownTemplates(store)).toEqual([template]);
    expect(await removeTemplate(store, 'nothing')).toBe(null);
  });

  it('of a pack come all or not at all', async () => {
    const store = memoryStore();
    await expect(addTemplates(store, [FIELDS, { ...FIELDS, title: '' }])).rejects.toThrow();
    await expect(addTemplate(store, { ...FIELDS, body: 'x'.repeat(4001) })).rejects.toThrow();
    expect(await ownTemplates(store)).toEqual([]);
  });

  it('are noted for the vault', async () => {
    const store = memoryStore();
    await store.db.singles.put({ key: 'vault', value: {} });
    const { id } = await addTemplate(store, FIELDS);
    expect((await store.db.tracks.toArray()).map(({ key }) => key)).toEqual([`templates/${id}`]);
  });
});

describe('the database of the version before', () => {
  it('is taken over whole, with room for templates', async () => {
    const store = memoryStore();
    const old = new Dexie('passerelle', { indexedDB: store.factory, IDBKeyRange });
    old.version(2).stores({
      mentors: 'id, *urls, *links, name, stage, updatedAt',
      interactions: 'id, [mentorId+at], meetsAt',
      drafts: 'id, mentorId, updatedAt',
      reminders: 'id, mentorId, [state+dueAt], [state+zone]',
      goals: 'id, createdAt',
      merges: 'id, keptId, at',
      removals: 'id, at',
      doNotContact: 'hash, salt',
      singles: 'key',
      kept: 'id, at',
      tracks: 'key, [dirty+owner], name, owner',
      arrivals: 'key, owner',
    });
    await old.table('goals').put({ id: 'g', text: 'Lead a team', createdAt: 1, updatedAt: 1 });
    await old.table('doNotContact').put({ hash: 'h', salt: 's', at: 1 });
    await old
      .table('tracks')
      .put({ key: 'goals/g', table: 'goals', id: 'g', owner: '', rev: 1, digest: 'd' });
    old.close();
    await addTemplate(store, FIELDS);
    expect(await store.db.templates.count()).toBe(1);
    expect(await store.db.goals.count()).toBe(1);
    expect(await store.db.doNotContact.toArray()).toEqual([{ hash: 'h', salt: 's', at: 1 }]);
    expect(await store.db.tracks.count()).toBe(1);
  });
});
