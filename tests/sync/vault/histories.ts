/**
 * Whatever devices do, and whatever befalls them: they end the same, nothing written is lost, nothing is there twice.
 * The histories are shared out over two files, because a file runs on one core.
 */
import fc from 'fast-check';
import { expect } from 'vitest';
import { journalOf } from '../../../extension/store/standing.ts';
import { Interaction } from '../../../shared/model.ts';
import { standing } from '../../../shared/stages.ts';
import { type Device, seen } from './device.ts';
import { aHistoryOf, type Life, live, texts } from './history.ts';

async function expectOneStory({ devices, written, undone }: Life): Promise<void> {
  const [first, ...others] = devices;
  if (!first) return;
  const story = await seen(first);
  for (const other of others) expect(await seen(other)).toEqual(story);
  const shown = await texts(first);
  expect([...written].filter((text) => !shown.has(text) && !undone.has(text))).toEqual([]);
  const entries = (story.interactions ?? []).flatMap(
    (row) => Interaction.parse(row).text.match(/^w\d+·$/) ?? [],
  );
  expect(entries.toSorted()).toEqual([...new Set(entries)].toSorted());
  for (const device of devices) await expectInOrder(device);
}

/** Nothing waits, every stage is what the journal says, and one reminder at most is planned for each. */
async function expectInOrder({ store }: Device): Promise<void> {
  expect(await store.db.arrivals.count()).toBe(0);
  expect(await store.db.tracks.where('[dirty+owner]').between([1, ''], [1, '\uffff']).count()).toBe(0);
  const ids = new Set<string>();
  for (const mentor of await store.db.mentors.toArray()) {
    ids.add(mentor.id);
    const { stage, since } = standing(await journalOf(store, mentor.id));
    expect(mentor).toMatchObject({ stage, stageSince: since });
    const hers = await store.db.reminders.where('mentorId').equals(mentor.id).toArray();
    expect(hers.filter(({ by, state }) => by === 'policy' && state === 'waiting').length).toBeLessThanOrEqual(
      1,
    );
  }
  for (const name of ['interactions', 'drafts', 'reminders'])
    for (const row of await store.db.table(name).toArray()) expect(ids).toContain(row.mentorId);
}

/** Lives so many random histories of so many devices, and looks at each once all is calm. */
export function expectOneStoryOf(devices: readonly number[], histories: number): Promise<void> {
  return fc.assert(
    fc.asyncProperty(aHistoryOf(devices), async (history) => expectOneStory(await live(history))),
    { numRuns: histories },
  );
}
