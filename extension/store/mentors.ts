/** Saving and changing mentors. The same canonical address is never stored twice. */
import { Interaction, type Language, Mentor, type MentorSource } from '../../shared/model.ts';
import type { Profile } from '../../shared/profile.ts';
import { MAX } from '../../shared/values.ts';
import type { Store } from './db.ts';
import { recordWithin } from './interactions.ts';
import { readable, readableOne } from './rows.ts';
import { zone } from './settings.ts';
import { restand, standingTables } from './standing.ts';

/** What the mentee may set when adding or changing a mentor. */
export type MentorFields = Pick<
  Mentor,
  | 'name'
  | 'givenName'
  | 'familyName'
  | 'headline'
  | 'role'
  | 'organisation'
  | 'location'
  | 'via'
  | 'language'
  | 'address'
  | 'urls'
  | 'links'
  | 'source'
  | 'hooks'
  | 'tags'
  | 'note'
  | 'goalIds'
  | 'fit'
>;

export type SaveOutcome = { mentor: Mentor; already: boolean };

const BLANK: Omit<MentorFields, 'name'> = {
  givenName: null,
  familyName: null,
  headline: null,
  role: null,
  organisation: null,
  location: null,
  language: null,
  address: 'vous',
  urls: [],
  links: [],
  source: 'by-hand',
  hooks: [],
  tags: [],
  note: '',
  goalIds: [],
  fit: {},
};

/** A profile in the form a mentor is stored in; hooks the mentee does not want are left out of it before. */
export function fieldsFromProfile(
  profile: Profile,
  source: MentorSource,
  at: number,
): Partial<MentorFields> & { name: string } {
  const { name, givenName, familyName, headline, role, organisation, location, url, links } = profile;
  return {
    name,
    givenName,
    familyName,
    headline,
    role,
    organisation,
    location,
    language: languageOf(profile.language),
    urls: [url],
    links: links.filter((link) => link !== url),
    source,
    hooks: profile.hooks.map((hook) => ({ ...hook, addedAt: at })),
  };
}

/** `fr-CA` is French; a language we cannot write in is unknown. */
function languageOf(tag: string | null): Language | null {
  const base = tag?.toLowerCase().split('-')[0];
  return base === 'en' || base === 'fr' ? base : null;
}

/**
 * Stores a mentor, or returns the one that already has one of these addresses, unchanged.
 * The look-up and the write are one transaction: two saves of the same page at once store one mentor.
 */
export async function saveMentor(
  store: Store,
  fields: Partial<MentorFields> & { name: string },
): Promise<SaveOutcome> {
  const { db } = store;
  const outcome = await db.transaction('rw', [...standingTables(store)], async () => {
    const [[known], inZone] = await Promise.all([mentorsAt(store, fields.urls ?? []), zone(store)]);
    if (known) return { mentor: known, already: true };
    const at = store.now();
    const id = store.newId();
    const mentor = Mentor.parse({
      ...BLANK,
      ...fields,
      id,
      stage: 'saved',
      stageSince: at,
      lastInteractionAt: at,
      createdAt: at,
      updatedAt: at,
    });
    const entry = Interaction.parse({
      id: store.newId(),
      mentorId: id,
      kind: 'saved',
      at,
      zone: inZone,
      direction: null,
      channel: null,
      text: '',
      outcome: null,
      meetsAt: null,
      toStage: null,
    });
    const [stored] = await Promise.all([restand(store, mentor, [entry]), db.interactions.add(entry)]);
    return { mentor: stored, already: false };
  });
  store.onRemindersMoved();
  return outcome;
}

/** The mentors that have one of these canonical addresses. */
export async function mentorsAt(store: Store, urls: readonly string[]): Promise<Mentor[]> {
  const rows = await store.db.mentors
    .where('urls')
    .anyOf([...urls])
    .distinct()
    .toArray();
  return readable(Mentor, rows);
}

/**
 * Changes fields of a mentor; returns her as stored, or null when she is no longer there. An address that
 * another mentor has stays with that one: `mergeMentors` is how two become one.
 */
export async function changeMentor(
  store: Store,
  id: string,
  change: Partial<MentorFields>,
): Promise<Mentor | null> {
  return store.db.transaction('rw', store.db.mentors, async () => {
    const mentor = await store.db.mentors.get(id);
    if (!mentor) return null;
    const asked = change.urls ?? mentor.urls;
    const others = (await mentorsAt(store, asked)).filter((other) => other.id !== id);
    const urls = asked.filter((url) => !others.some((other) => other.urls.includes(url)));
    const next = Mentor.parse({ ...mentor, ...change, urls, updatedAt: store.now() });
    await store.db.mentors.put(next);
    return next;
  });
}

/** Adds what a further page of a mentor told: its addresses, and the hooks she has not got. Null when she is gone. */
export async function addPage(
  store: Store,
  id: string,
  page: Pick<Partial<MentorFields>, 'urls' | 'hooks'>,
): Promise<Mentor | null> {
  return store.db.transaction('rw', store.db.mentors, async () => {
    const mentor = await store.db.mentors.get(id);
    if (!mentor) return null;
    const urls = [...new Set([...mentor.urls, ...(page.urls ?? [])])];
    const fresh = (page.hooks ?? []).filter(({ text }) => !mentor.hooks.some((hook) => hook.text === text));
    return changeMentor(store, id, {
      urls: urls.slice(0, MAX.list),
      hooks: [...mentor.hooks, ...fresh].slice(0, MAX.list),
    });
  });
}

/** Keeps a reason to write; the same text is kept once. Where the list is full, the journal keeps the text. */
export async function addHook(
  store: Store,
  id: string,
  text: string,
  url: string | null,
): Promise<Mentor | null> {
  return store.db.transaction('rw', standingTables(store), async () => {
    const mentor = await store.db.mentors.get(id);
    if (!mentor || mentor.hooks.some((hook) => hook.text === text)) return mentor ?? null;
    if (mentor.hooks.length >= MAX.list) {
      await recordWithin(store, { mentorId: id, kind: 'note', text });
      return mentor;
    }
    return changeMentor(store, id, { hooks: [{ text, url, addedAt: store.now() }, ...mentor.hooks] });
  });
}

/** Adds one tag to several mentors; those that have it stay as they are. */
export async function tagMentors(store: Store, ids: readonly string[], tag: string): Promise<void> {
  await store.db.transaction('rw', store.db.mentors, async () => {
    for (const mentor of await store.db.mentors.bulkGet([...ids])) {
      if (mentor && !mentor.tags.includes(tag))
        await changeMentor(store, mentor.id, { tags: [...mentor.tags, tag] });
    }
  });
}

export async function mentorById(store: Store, id: string): Promise<Mentor | null> {
  return readableOne(Mentor, await store.db.mentors.get(id));
}

/** The mentor with this canonical address, or null. */
export async function mentorByUrl(store: Store, canonicalUrl: string): Promise<Mentor | null> {
  return readableOne(Mentor, await store.db.mentors.where('urls').equals(canonicalUrl).first());
}

/** Every mentor that can be read, most recently touched first. */
export async function allMentors(store: Store): Promise<Mentor[]> {
  return readable(Mentor, await store.db.mentors.orderBy('updatedAt').reverse().toArray());
}

/** The `limit` mentors touched last: what the popup shows before anything is searched. */
export async function recentMentors(store: Store, limit: number): Promise<Mentor[]> {
  return readable(Mentor, await store.db.mentors.orderBy('updatedAt').reverse().limit(limit).toArray());
}

export async function mentorsByIds(store: Store, ids: readonly string[]): Promise<Map<string, Mentor>> {
  const rows = await store.db.mentors.bulkGet([...new Set(ids)]);
  return new Map(readable(Mentor, rows).map((mentor) => [mentor.id, mentor]));
}
