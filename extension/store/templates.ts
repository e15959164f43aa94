/** Templates of the mentee's own, and those she took from packs. They sync like everything she wrote. */
import { OwnTemplate } from '../../shared/model.ts';
import type { Store } from './db.ts';
import { readable, readableOne } from './rows.ts';

/** What a template says; the rest of its row the store knows. */
export type TemplateFields = Pick<
  OwnTemplate,
  'purpose' | 'language' | 'address' | 'title' | 'subject' | 'body' | 'pack'
>;

/** All of them, the one touched last first. */
export async function ownTemplates(store: Store): Promise<OwnTemplate[]> {
  return readable(OwnTemplate, await store.db.templates.orderBy('updatedAt').reverse().toArray());
}

/** Throws where a text is longer than `MAX` allows or the title is empty. */
export async function addTemplate(store: Store, fields: TemplateFields): Promise<OwnTemplate> {
  const [template] = await addTemplates(store, [fields]);
  if (!template) throw new Error('one template in, one row out');
  return template;
}

/** Adds all or none: a pack is taken whole. Throws as `addTemplate` does. */
export async function addTemplates(store: Store, all: readonly TemplateFields[]): Promise<OwnTemplate[]> {
  const at = store.now();
  const rows = all.map((fields) =>
    OwnTemplate.parse({ ...fields, id: store.newId(), createdAt: at, updatedAt: at }),
  );
  await store.db.templates.bulkAdd(rows);
  return rows;
}

/** Changes a template as it is typed; nothing where it was removed meanwhile. Throws as `addTemplate` does. */
export async function changeTemplate(
  store: Store,
  id: string,
  change: Partial<TemplateFields>,
): Promise<void> {
  await store.db.transaction('rw', store.db.templates, async () => {
    const template = readableOne(OwnTemplate, await store.db.templates.get(id));
    if (template)
      await store.db.templates.put(OwnTemplate.parse({ ...template, ...change, updatedAt: store.now() }));
  });
}

/** Removes a template; drafts written from it stay as they are. Returns it, so that it can be put back. */
export async function removeTemplate(store: Store, id: string): Promise<OwnTemplate | null> {
  const template = readableOne(OwnTemplate, await store.db.templates.get(id));
  await store.db.templates.delete(id);
  return template;
}

/** Puts removed templates back as they were. */
export async function restoreTemplates(store: Store, templates: readonly OwnTemplate[]): Promise<void> {
  await store.db.templates.bulkPut([...templates]);
}
