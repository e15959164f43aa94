/**
 * Whatever devices do, and whatever befalls them: they end the same, nothing written is lost, nothing is there twice.
 * The histories are shared out over two files, because a file runs on one core.
 */
import fc from 'fast-check';
import { expect } from 'vitest';
import { readable } from '../../../extension/store/rows.ts';
import { countWaiting } from '../../../extension/store/tracks.ts';
import { Interaction, Mentor, Reminder } from '../../../shared/model.ts';
import { standing } from '../../../shared/stages.ts';
import { seen } from './device.ts';
import { aHistoryOf, type Life, live, textsIn } from './history.ts';

async function expectOneStory({ devices, written, undone }: Life): Promise<void> {
  const [first, ...others] = devices;
  if (!first) return;
  const story = await seen(first);
  for (const other of others) expect(await seen(other)).toEqual(story);
  const shown = textsIn(story);
  expect([...written].filter((text) => !shown.has(text) && !undone.has(text))).toEqual([]);
  expectInOrder(story);
  for (const { store } of devices) {
    expect(await store.db.arrivals.count()).toBe(0);
    expect(await countWaiting(store)).toBe(0);
  }
}

/** Nothing is there twice or without its mentor, every stage is what the journal says, and one reminder at most is planned for each. */
function expectInOrder(story: Awaited<ReturnType<typeof seen>>): void {
  const entries = readable(Interaction, story.interactions ?? []);
  expect(entries).toHaveLength(story.interactions?.length ?? 0);
  const words = entries.flatMap(({ text }) => text.match(/^w\d+·$/) ?? []);
  expect(words.toSorted()).toEqual([...new Set(words)].toSorted());
  const reminders = readable(Reminder, story.reminders ?? []);
  const mentors = readable(Mentor, story.mentors ?? []);
  for (const { id, stage, stageSince } of mentors) {
    // Rows come in the order of their ids; of what was at the same time that order stays.
    const journal = entries.filter(({ mentorId }) => mentorId === id).toSorted((a, b) => a.at - b.at);
    const { since, ...stands } = standing(journal);
    expect({ stage, since: stageSince }).toEqual({ stage: stands.stage, since });
    const planned = reminders.filter(
      ({ mentorId, by, state }) => mentorId === id && by === 'policy' && state === 'waiting',
    );
    expect(planned.length).toBeLessThanOrEqual(1);
  }
  const ids = new Set(mentors.map(({ id }) => id));
  const named = [story.interactions, story.drafts, story.reminders].flatMap((rows) => rows ?? []);
  for (const row of named) expect(ids).toContain(Object(row).mentorId);
}

/** Lives so many random histories of so many devices, and looks at each once all is calm. */
export function expectOneStoryOf(devices: readonly number[], histories: number): Promise<void> {
  return fc.assert(
    fc.asyncProperty(aHistoryOf(devices), async (history) => expectOneStory(await live(history))),
    { numRuns: histories },
  );
}
