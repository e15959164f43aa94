/** A row that can no longer be read: out of sight, never in the way, never deleted, and shown on the desk. */
import { describe, expect, it } from 'vitest';
import { dueToday } from '../../extension/follow-up/today.ts';
import { damagedRows } from '../../extension/store/damage.ts';
import { draftOf, draftsOf } from '../../extension/store/drafts.ts';
import { addGoal, goals } from '../../extension/store/goals.ts';
import { metBetween, nextMeetingAt, sentTexts } from '../../extension/store/interactions.ts';
import {
  allMentors,
  mentorById,
  mentorByUrl,
  recentMentors,
  saveMentor,
  tagMentors,
} from '../../extension/store/mentors.ts';
import { likelySame, mergeMentors, mergesOf, unmerge } from '../../extension/store/merges.ts';
import { countDue, nextReminderAfter, remindersOf } from '../../extension/store/reminders.ts';
import {
  forgetForGood,
  removals,
  removeMentor,
  restoreRemoval,
  wasForgotten,
} from '../../extension/store/removals.ts';
import { changeMe, changeSettings } from '../../extension/store/settings.ts';
import { journalOf, restandAll } from '../../extension/store/standing.ts';
import { type MemoryStore, memoryStore } from './memory-store.ts';
import { INES, logged, saved, TOMAS, typed } from './people.ts';

/** One damaged row for each table, as near to a real one as its indexes allow. */
function damage(mentorId: string, at: number): Record<string, object> {
  return {
    mentors: {
      id: 'm',
      name: 7,
      urls: ['https://damaged.example/'],
      links: [INES],
      stage: 'saved',
      updatedAt: at,
    },
    interactions: {
      id: 'i',
      mentorId,
      at: at + 1,
      kind: 'no such kind',
      direction: 'out',
      text: 'x',
      meetsAt: at + 5,
    },
    drafts: { id: 'd', mentorId, purpose: 'first-message', body: null, updatedAt: at },
    reminders: { id: 'r', mentorId, state: 'waiting', dueAt: at - 1, by: 'policy', zone: 'Nowhere' },
    goals: { id: 'g', createdAt: at },
    templates: { id: 't', title: '', updatedAt: at },
    merges: { id: 'x', keptId: mentorId, at, other: null },
    removals: { id: 'y', at, mentor: {} },
    doNotContact: { hash: 'h' },
    singles: { key: 'me', value: { name: 7 } },
  };
}

async function damagedStore() {
  const store = memoryStore();
  const { id } = await saved(store);
  const tomas = await saved(store, 'Tomas Kirsten', { urls: [TOMAS] });
  await logged(store, id, 'message', { text: 'Bonjour' });
  await typed(store, id, 'Relance', 'follow-up-1');
  await addGoal(store, 'Work at sea');
  await changeMe(store, { name: 'Lou Ferrand' });
  const rows = damage(id, store.at);
  for (const [table, row] of Object.entries(rows)) await store.db.table(table).put(row);
  return { store, id, tomas, rows };
}

/** The damaged rows as the database holds them now. */
async function still(store: MemoryStore, rows: Record<string, object>) {
  const found = await Promise.all(
    Object.entries(rows).map(async ([table, row]) => {
      const key = Object.entries(row)[0]?.[1];
      return [table, await store.db.table(table).get(key)] as const;
    }),
  );
  return Object.fromEntries(found);
}

describe('a damaged row in each table', () => {
  it('is shown on the desk, the table with it, and nothing else is', async () => {
    const { store, rows } = await damagedStore();
    const shown = await damagedRows(store.db);
    expect(Object.fromEntries(shown.map(({ table, row }) => [table, row]))).toEqual(rows);
    expect(shown).toHaveLength(Object.keys(rows).length);
    expect(await damagedRows(memoryStore().db)).toEqual([]);
  });

  it('is not in the way of reading', async () => {
    const { store, id, tomas } = await damagedStore();
    expect(new Set((await allMentors(store)).map((row) => row.id))).toEqual(new Set([id, tomas.id]));
    expect(await recentMentors(store, 9)).toHaveLength(2);
    expect(await mentorById(store, 'm')).toBe(null);
    expect(await mentorByUrl(store, 'https://damaged.example/')).toBe(null);
    expect((await journalOf(store, id)).map(({ kind }) => kind)).toEqual(['saved', 'message']);
    expect((await sentTexts(store, tomas.id, 9)).map(({ text }) => text)).toEqual(['Bonjour']);
    expect((await draftsOf(store, id)).map(({ body }) => body)).toEqual(['Relance']);
    expect(await draftOf(store, id, 'first-message')).toBe(null);
    expect((await remindersOf(store, id)).map(({ kind }) => kind)).toEqual(['follow-up-1']);
    expect((await goals(store)).map(({ text }) => text)).toEqual(['Work at sea']);
    expect(await mergesOf(store, id)).toEqual([]);
    expect(await removals(store)).toEqual([]);
    expect(await likelySame(store, { name: 'x', organisation: null, urls: [], links: [INES] })).toHaveLength(
      1,
    );
  });

  it('does not hide the reminder after it, nor count in the badge, nor stop the look for meetings', async () => {
    const { store, id } = await damagedStore();
    const [planned] = await remindersOf(store, id);
    expect(await nextReminderAfter(store, store.at - 5)).toEqual(planned);
    expect(await countDue(store, store.at)).toBe(0);
    expect(await dueToday(store)).toEqual([]);
    expect(await metBetween(store, 0, store.at + 9)).toEqual([]);
    expect(await nextMeetingAt(store, store.at)).toBe(null);
    const meetsAt = store.at + 3_600_000;
    await logged(store, id, 'meeting', { meetsAt });
    expect(await nextMeetingAt(store, store.at)).toBe(meetsAt);
  });

  it('is neither deleted nor changed by all the writing around it', async () => {
    const { store, id, tomas, rows } = await damagedStore();
    await logged(store, id, 'reply', { outcome: 'yes' });
    await changeSettings(store, { theme: 'dark' });
    await restandAll(store);
    await typed(store, id, 'Merci', 'thanks');
    await tagMentors(store, [id, tomas.id], 'sea');
    const merge = await mergeMentors(store, tomas.id, id);
    await unmerge(store, `${merge?.id}`);
    const removal = await removeMentor(store, id);
    await restoreRemoval(store, `${removal?.id}`);
    expect(await mergeMentors(store, tomas.id, 'm')).toBe(null);
    expect(await restoreRemoval(store, 'y')).toBe(false);
    await forgetForGood(store, 'y');
    expect(await wasForgotten(store, INES)).toBe(false);
    expect(await still(store, rows)).toEqual(rows);
  });

  it('does not keep its address from somebody saved anew', async () => {
    const { store } = await damagedStore();
    const outcome = await saveMentor(store, { name: 'Noor Haddad', urls: ['https://damaged.example/'] });
    expect(outcome.already).toBe(false);
    expect((await mentorByUrl(store, 'https://damaged.example/'))?.name).toBe('Noor Haddad');
  });
});
