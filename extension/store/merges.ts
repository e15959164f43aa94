/** Two entries that are one person: told with the reason, merged on the mentee's word, and taken apart again. */
import { z } from 'zod/mini';
import { Draft, FIT_CRITERIA, Mentor, type Reminder } from '../../shared/model.ts';
import { MAX } from '../../shared/values.ts';
import type { Store } from './db.ts';
import { draftId } from './drafts.ts';
import { mentorsAt } from './mentors.ts';
import { asItWas, readable, readableOne } from './rows.ts';
import { restand, standingTables } from './standing.ts';

export const Merge = z.object({
  id: z.string(),
  at: z.int(),
  keptId: z.string(),
  /** The kept mentor as she was before. */
  before: Mentor,
  /** The kept mentor as the merge made her: what was changed since is told from this. */
  after: Mentor,
  /** The other one, whole. */
  other: Mentor,
  interactionIds: z.array(z.string()),
  /** The other one's, and the ids of those copied to the kept one. */
  drafts: z.array(Draft),
  adoptedIds: z.array(z.string()),
  /** Of both. */
  reminders: z.array(asItWas<Reminder>()),
});
export type Merge = z.infer<typeof Merge>;

export type Likeness = { mentor: Mentor; reason: 'shared-link' | 'same-name-and-organisation' };

/** Mentors who are likely the same person as `person`, each with the reason. */
export async function likelySame(
  store: Store,
  person: Pick<Mentor, 'name' | 'organisation' | 'urls' | 'links'> & { id?: string },
): Promise<Likeness[]> {
  const addresses = [...person.urls, ...person.links];
  const { mentors } = store.db;
  const byLink = addresses.length
    ? [
        ...(await mentors.where('links').anyOf(addresses).toArray()),
        ...(await mentors.where('urls').anyOf(addresses).toArray()),
      ]
    : [];
  const byName = await mentors.where('name').equalsIgnoreCase(person.name).toArray();
  const organisation = person.organisation?.toLocaleLowerCase();
  const found = new Map<string, Likeness>();
  for (const mentor of readable(Mentor, byLink)) found.set(mentor.id, { mentor, reason: 'shared-link' });
  for (const mentor of readable(Mentor, byName)) {
    const same = organisation && mentor.organisation?.toLocaleLowerCase() === organisation;
    if (same && !found.has(mentor.id)) found.set(mentor.id, { mentor, reason: 'same-name-and-organisation' });
  }
  return [...found.values()].filter(({ mentor }) => mentor.id !== person.id);
}

function tables(store: Store) {
  return [...standingTables(store), store.db.drafts, store.db.merges];
}

const union = <T>(a: readonly T[], b: readonly T[], key: (item: T) => unknown): T[] => {
  const known = new Set(a.map(key));
  return [...a, ...b.filter((item) => !known.has(key(item)))].slice(0, MAX.list);
};

/** The kept mentor with what only the other one had. */
function combined(kept: Mentor, other: Mentor): Mentor {
  return {
    ...kept,
    givenName: kept.givenName ?? other.givenName,
    familyName: kept.familyName ?? other.familyName,
    headline: kept.headline ?? other.headline,
    role: kept.role ?? other.role,
    organisation: kept.organisation ?? other.organisation,
    location: kept.location ?? other.location,
    ...viaOf(kept.via ?? other.via),
    language: kept.language ?? other.language,
    urls: union(kept.urls, other.urls, String),
    links: union(kept.links, other.links, String),
    hooks: union(kept.hooks, other.hooks, (hook) => hook.text),
    tags: union(kept.tags, other.tags, String),
    goalIds: union(kept.goalIds, other.goalIds, String),
    note: [kept.note, other.note].filter(Boolean).join('\n\n').slice(0, MAX.note),
    fit: { ...other.fit, ...kept.fit },
    createdAt: Math.min(kept.createdAt, other.createdAt),
  };
}

/** A row written before there was such a field stays without it. */
function viaOf(via: Mentor['via']): Pick<Mentor, 'via'> {
  return via === undefined ? {} : { via };
}

/** Merges `otherId` into `keptId`: one journal, nothing dropped. Returns the merge to take apart, or null. */
export async function mergeMentors(store: Store, keptId: string, otherId: string): Promise<Merge | null> {
  const merge = await store.db.transaction('rw', tables(store), async () => {
    const kept = readableOne(Mentor, await store.db.mentors.get(keptId));
    const other = readableOne(Mentor, await store.db.mentors.get(otherId));
    if (!kept || !other || kept.id === other.id) return null;
    const belongings = {
      interactionIds: await adoptJournal(store, otherId, keptId),
      ...(await adoptDrafts(store, otherId, keptId)),
      reminders: await adoptReminders(store, otherId, keptId),
    };
    await store.db.mentors.delete(otherId);
    const after = await restand(store, combined(kept, other));
    const row = { id: store.newId(), at: store.now(), keptId, before: kept, after, other, ...belongings };
    await store.db.merges.add(row);
    return row;
  });
  store.onRemindersMoved();
  return merge;
}

/** Moves the whole journal over; returns the ids, to find the entries again. */
async function adoptJournal(store: Store, otherId: string, keptId: string): Promise<string[]> {
  const moved = await store.db.interactions
    .where('[mentorId+at]')
    .between([otherId, -Infinity], [otherId, Infinity])
    .primaryKeys();
  await store.db.interactions.bulkUpdate(moved.map((key) => ({ key, changes: { mentorId: keptId } })));
  return moved;
}

/** Moves drafts over where the kept mentor has none of that purpose; the merge keeps them all as they were. */
async function adoptDrafts(store: Store, otherId: string, keptId: string) {
  const table = store.db.drafts;
  const drafts = readable(Draft, await table.where('mentorId').equals(otherId).toArray());
  const mine = await table.where('mentorId').equals(keptId).primaryKeys();
  const adopted = drafts
    .map((draft) => ({ ...draft, id: draftId(keptId, draft.purpose), mentorId: keptId }))
    .filter(({ id }) => !mine.includes(id));
  await table.bulkDelete(drafts.map(({ id }) => id));
  await table.bulkPut(adopted);
  return { drafts, adoptedIds: adopted.map(({ id }) => id) };
}

/**
 * Moves the mentee's own reminders over; what the policy planned for the other one is planned anew from the
 * common journal. Returns the reminders of both as they were.
 */
async function adoptReminders(store: Store, otherId: string, keptId: string): Promise<Reminder[]> {
  const table = store.db.reminders;
  const both = await table.where('mentorId').anyOf([keptId, otherId]).toArray();
  const others = both.filter(({ mentorId }) => mentorId === otherId);
  const planned = others.filter(({ by }) => by === 'policy');
  const own = others.filter(({ by }) => by !== 'policy');
  await table.bulkDelete(planned.map(({ id }) => id));
  await table.bulkUpdate(own.map(({ id }) => ({ key: id, changes: { mentorId: keptId } })));
  return both;
}

/**
 * Takes a merge apart: both are there again; what was changed on the kept one since then stays with her.
 * False when she is no longer there, or when somebody saved the other one anew meanwhile.
 */
export async function unmerge(store: Store, mergeId: string): Promise<boolean> {
  const done = await store.db.transaction('rw', tables(store), async () => {
    const merge = readableOne(Merge, await store.db.merges.get(mergeId));
    const kept = merge && readableOne(Mentor, await store.db.mentors.get(merge.keptId));
    if (!merge || !kept) return false;
    const taken = await mentorsAt(store, merge.other.urls);
    if (taken.some(({ id }) => id !== kept.id)) return false;
    await store.db.interactions.bulkUpdate(
      merge.interactionIds.map((key) => ({ key, changes: { mentorId: merge.other.id } })),
    );
    await giveBackDrafts(store, merge);
    await giveBackReminders(store, merge);
    await restand(store, unmixed(merge, kept));
    await restand(store, merge.other);
    await store.db.merges.delete(mergeId);
    return true;
  });
  store.onRemindersMoved();
  return done;
}

/** The other one's drafts as they were; the kept one loses her copy of a draft only if she did not touch it. */
async function giveBackDrafts(store: Store, { drafts, adoptedIds }: Merge): Promise<void> {
  for (const copy of readable(Draft, await store.db.drafts.bulkGet(adoptedIds))) {
    const original = drafts.find(({ purpose }) => purpose === copy.purpose);
    const untouched = original && same({ ...copy, id: original.id, mentorId: original.mentorId }, original);
    if (untouched) await store.db.drafts.delete(copy.id);
  }
  await store.db.drafts.bulkPut(drafts);
}

/** Own reminders go back to whom they were for, as they are now; planned ones come back where they are gone. */
async function giveBackReminders(store: Store, { reminders, other }: Merge): Promise<void> {
  const table = store.db.reminders;
  const own = reminders.filter(({ by, mentorId }) => by !== 'policy' && mentorId === other.id);
  await table.bulkUpdate(own.map(({ id }) => ({ key: id, changes: { mentorId: other.id } })));
  const planned = reminders.filter(({ by }) => by === 'policy');
  const there = await table.bulkGet(planned.map(({ id }) => id));
  await table.bulkPut(planned.filter((_, at) => there[at] === undefined));
}

/** What the merge brought goes again; what was changed since stays. */
function unmixed({ before, after }: Merge, now: Mentor): Mentor {
  const isUntouched = (field: string) => same(entry(after, field), entry(now, field));
  const untouched = Object.entries(before).filter(([field]) => isUntouched(field));
  const brought = Object.keys(after).filter((field) => !(field in before) && isUntouched(field));
  const fit = FIT_CRITERIA.map((each) => [
    each,
    same(now.fit[each], after.fit[each]) ? before.fit[each] : now.fit[each],
  ]);
  return Mentor.parse({
    ...Object.fromEntries(Object.entries(now).filter(([field]) => !brought.includes(field))),
    ...Object.fromEntries(untouched),
    urls: without(now.urls, before.urls, after.urls, String),
    links: without(now.links, before.links, after.links, String),
    hooks: without(now.hooks, before.hooks, after.hooks, ({ text }) => text),
    tags: without(now.tags, before.tags, after.tags, String),
    goalIds: without(now.goalIds, before.goalIds, after.goalIds, String),
    fit: Object.fromEntries(fit.filter(([, answer]) => answer !== undefined)),
  });
}

/** `now` without what `after` has and `before` had not. */
function without<T>(
  now: readonly T[],
  before: readonly T[],
  after: readonly T[],
  key: (item: T) => string,
): T[] {
  const had = new Set(before.map(key));
  const brought = new Set(after.map(key).filter((each) => !had.has(each)));
  return now.filter((item) => !brought.has(key(item)));
}

const entry = (mentor: Mentor, field: string): unknown =>
  Object.entries(mentor).find(([key]) => key === field);

/** The same content, whatever the order of the keys: a row read back may have another one. */
function same(a: unknown, b: unknown): boolean {
  const sorted = (_: string, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([x], [y]) => (x < y ? -1 : 1)))
      : value;
  return JSON.stringify(a, sorted) === JSON.stringify(b, sorted);
}

/** Merges that made this mentor, newest first. */
export async function mergesOf(store: Store, mentorId: string): Promise<Merge[]> {
  const rows = readable(Merge, await store.db.merges.where('keptId').equals(mentorId).toArray());
  return rows.sort((a, b) => b.at - a.at);
}
