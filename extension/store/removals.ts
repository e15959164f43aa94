/**
 * Deleting a mentor, and taking it back. What is deleted moves aside whole and can be put back for 30 days;
 * "for good" erases it at once and keeps only a salted hash of the addresses, so that a later save can warn.
 */
import { z } from 'zod/mini';
import { type Draft, type Interaction, Mentor, type Reminder } from '../../shared/model.ts';
import type { Store } from './db.ts';
import { mentorsAt } from './mentors.ts';
import { asItWas, readable, readableOne } from './rows.ts';
import { journalOf, replan, standingTables } from './standing.ts';

/** How long a deleted mentor can be put back, in milliseconds. */
export const KEPT_FOR = 30 * 24 * 3_600_000;

export const Removal = z.object({
  id: z.string(),
  at: z.int(),
  mentor: Mentor,
  interactions: z.array(asItWas<Interaction>()),
  drafts: z.array(asItWas<Draft>()),
  reminders: z.array(asItWas<Reminder>()),
});
export type Removal = z.infer<typeof Removal>;

function tables(store: Store) {
  return [...standingTables(store), store.db.drafts, store.db.removals];
}

/** Everything that belongs to a mentor, as it is deleted or put back. */
async function belongings(store: Store, mentorId: string) {
  const { interactions, drafts, reminders } = store.db;
  return {
    interactions: await interactions
      .where('[mentorId+at]')
      .between([mentorId, -Infinity], [mentorId, Infinity])
      .toArray(),
    drafts: await drafts.where('mentorId').equals(mentorId).toArray(),
    reminders: await reminders.where('mentorId').equals(mentorId).toArray(),
  };
}

/** What a deletion would take away, for the question asked before it. */
export async function extentOf(
  store: Store,
  mentorId: string,
): Promise<{ interactions: number; drafts: number }> {
  const { interactions, drafts } = await belongings(store, mentorId);
  return { interactions: interactions.length, drafts: drafts.length };
}

/** Moves a mentor and all that belongs to her aside. Returns the removal to undo, or null if she is gone. */
export async function removeMentor(store: Store, mentorId: string): Promise<Removal | null> {
  const removal = await store.db.transaction('rw', tables(store), async () => {
    const mentor = await store.db.mentors.get(mentorId);
    if (!mentor) return null;
    const row = { id: store.newId(), at: store.now(), mentor, ...(await belongings(store, mentorId)) };
    await store.db.removals.add(row);
    await erase(store, row);
    return row;
  });
  store.onRemindersMoved();
  return removal;
}

async function erase(store: Store, row: Removal): Promise<void> {
  await store.db.mentors.delete(row.mentor.id);
  await store.db.interactions.bulkDelete(row.interactions.map(({ id }) => id));
  await store.db.drafts.bulkDelete(row.drafts.map(({ id }) => id));
  await store.db.reminders.bulkDelete(row.reminders.map(({ id }) => id));
}

/** Puts a deleted mentor back as she was, what comes next planned from today. False when she was saved anew meanwhile, or the removal is gone. */
export async function restoreRemoval(store: Store, removalId: string): Promise<boolean> {
  const restored = await store.db.transaction('rw', tables(store), async () => {
    const row = readableOne(Removal, await store.db.removals.get(removalId));
    if (!row) return false;
    if ((await mentorsAt(store, row.mentor.urls)).length > 0) return false;
    await store.db.mentors.put(row.mentor);
    await store.db.interactions.bulkPut(row.interactions);
    await store.db.drafts.bulkPut(row.drafts);
    await store.db.reminders.bulkPut(row.reminders);
    await store.db.removals.delete(removalId);
    // Time has passed: a meeting that was ahead may be behind.
    await replan(store, row.mentor.id, await journalOf(store, row.mentor.id));
    return true;
  });
  store.onRemindersMoved();
  return restored;
}

/** Deleted mentors that can still be put back, newest first. */
export async function removals(store: Store): Promise<Removal[]> {
  return readable(Removal, await store.db.removals.orderBy('at').reverse().toArray());
}

/** Erases what was deleted more than `KEPT_FOR` ago, as the question before deleting said. */
export async function forgetOldRemovals(store: Store): Promise<void> {
  await store.db.transaction('rw', store.db.removals, store.db.merges, async () => {
    const old = store.db.removals.where('at').below(store.now() - KEPT_FOR);
    for (const row of readable(Removal, await old.toArray())) {
      await eraseMergesInto(store, row.mentor.id);
      await store.db.removals.delete(row.id);
    }
  });
}

/** Erases what merges keep of a mentor, of those merged into her, and into them. Inside a transaction. */
async function eraseMergesInto(store: Store, mentorId: string): Promise<void> {
  for (const merge of await store.db.merges.where('keptId').equals(mentorId).toArray()) {
    await store.db.merges.delete(merge.id);
    await eraseMergesInto(store, merge.other.id);
  }
}

/** Erases a deleted mentor at once; only salted hashes of her addresses stay. */
export async function forgetForGood(store: Store, removalId: string): Promise<void> {
  const row = readableOne(Removal, await store.db.removals.get(removalId));
  if (!row) return;
  const secret = await salt(store);
  const hashes = await Promise.all(row.mentor.urls.map((url) => addressHash(secret, url)));
  const { removals, doNotContact, merges } = store.db;
  await store.db.transaction('rw', [removals, doNotContact, merges], async () => {
    await doNotContact.bulkPut(hashes.map((hash) => ({ hash, salt: secret, at: store.now() })));
    await eraseMergesInto(store, row.mentor.id);
    await removals.delete(removalId);
  });
}

/** Whether the mentee once deleted the person at this address for good, on this device or on another of hers. */
export async function wasForgotten(store: Store, canonicalUrl: string): Promise<boolean> {
  const salts = await store.db.doNotContact.orderBy('salt').uniqueKeys();
  const hashes = await Promise.all(salts.map((each) => addressHash(String(each), canonicalUrl)));
  return (await store.db.doNotContact.bulkGet(hashes)).some((row) => row !== undefined);
}

/** SHA-256 of a salt and the address, in hex: the list alone does not tell who is on it. */
async function addressHash(secret: string, canonicalUrl: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${secret}\n${canonicalUrl}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** This device's salt, or null before anybody was deleted for good. Reads only: pages follow it live. */
async function knownSalt(store: Store): Promise<string | null> {
  return readableOne(z.string(), (await store.db.singles.get('salt'))?.value);
}

async function salt(store: Store): Promise<string> {
  return store.db.transaction('rw', store.db.singles, async () => {
    const known = await knownSalt(store);
    if (known) return known;
    const value = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16)).join(
      '',
    );
    await store.db.singles.put({ key: 'salt', value });
    return value;
  });
}
