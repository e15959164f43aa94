/** What crosses on the way: one device deletes or merges a mentor in the very moment in which another writes to her. */
import { describe, expect, it } from 'vitest';
import { keepDraft } from '../../../extension/store/drafts.ts';
import { record } from '../../../extension/store/interactions.ts';
import { changeMentor, saveMentor } from '../../../extension/store/mentors.ts';
import { mergeMentors } from '../../../extension/store/merges.ts';
import { addReminder, remindersOf } from '../../../extension/store/reminders.ts';
import { removeMentor } from '../../../extension/store/removals.ts';
import { restandAll } from '../../../extension/store/standing.ts';
import { countWaiting } from '../../../extension/store/tracks.ts';
import type { Mentor } from '../../../shared/model.ts';
import { instant } from '../../shared/journal.ts';
import { DAY } from './acts.ts';
import { Device, seen } from './device.ts';

/** Two devices that both know some mentors. */
async function pair(...names: string[]): Promise<{ one: Device; two: Device; mentors: Mentor[] }> {
  const [one, two] = [new Device(1), new Device(2)];
  const mentors: Mentor[] = [];
  for (const name of names) mentors.push((await saveMentor(one.store, { name })).mentor);
  for (const { id } of mentors) await record(one.store, { mentorId: id, kind: 'message', text: 'hello' });
  const entropy = await one.open();
  await one.run();
  await two.join(entropy);
  await two.run();
  return { one, two, mentors };
}

/** What `two` pushes reaches the server after what `one` did, though `two` had asked for news before. */
async function cross(one: Device, two: Device) {
  two.meanwhile = { request: 1, act: async () => void (await one.run()) };
  await two.run();
  for (const device of [one, two, one, two]) expect(await device.run()).toEqual({ kind: 'synced' });
  const story = await seen(one);
  expect(await seen(two)).toEqual(story);
  for (const { store } of [one, two]) expect(await countWaiting(store)).toBe(0);
  return { story, texts: JSON.stringify(story.interactions) };
}

const draft = ({ store }: Device, mentorId: string, body: string) =>
  keepDraft(store, {
    mentorId,
    purpose: 'first-message',
    channel: 'message',
    language: 'fr',
    address: 'vous',
    subject: '',
    body,
    templateId: null,
    ready: false,
    copiedAt: null,
  });

const names = (rows: unknown[] | undefined) => (rows ?? []).map((row) => (row as Mentor).name);
const owners = (rows: unknown[] | undefined) =>
  (rows ?? []).map((row) => (row as { mentorId: string }).mentorId);

describe('a mentor deleted on one device', () => {
  it('comes back with all that was hers where another wrote to her, and her journal says so', async () => {
    const { one, two, mentors } = await pair('Inès Valdor');
    const [{ id } = { id: '' }] = mentors;
    await draft(one, id, 'half written');
    await one.run();
    await two.run();
    await removeMentor(one.store, id);
    await record(two.store, { mentorId: id, kind: 'note', text: 'written meanwhile' });
    const { story, texts } = await cross(one, two);
    expect(names(story.mentors)).toEqual(['Inès Valdor']);
    for (const text of ['hello', 'written meanwhile', 'deleted-elsewhere']) expect(texts).toContain(text);
    expect(story.drafts).toMatchObject([{ body: 'half written' }]);
    expect(story.removals).toEqual([]);
  });

  it('comes back for a reminder the mentee made herself', async () => {
    const { one, two, mentors } = await pair('Inès Valdor');
    const [{ id } = { id: '' }] = mentors;
    await removeMentor(one.store, id);
    const date = '2026-12-01';
    await addReminder(two.store, id, 'ask again', { date, time: '09:00', dueAt: instant(`${date}T09:00`) });
    const { story } = await cross(one, two);
    expect(names(story.mentors)).toEqual(['Inès Valdor']);
    expect(JSON.stringify(story.reminders)).toContain('ask again');
  });

  it('stays deleted where another device only planned by itself', async () => {
    const { one, two, mentors } = await pair('Inès Valdor');
    const [{ id } = { id: '' }] = mentors;
    const meetsAt = one.store.at + DAY;
    await record(one.store, { mentorId: id, kind: 'meeting', text: 'tea', meetsAt });
    for (const device of [one, two]) await device.run();
    await removeMentor(one.store, id);
    // By its clock the meeting is over, and thanks are due.
    two.store.at += 2 * DAY;
    await restandAll(two.store);
    expect(await remindersOf(two.store, id)).toMatchObject([{ kind: 'thank' }]);
    const { story } = await cross(one, two);
    expect([story.mentors, story.reminders, story.interactions]).toEqual([[], [], []]);
    expect(story.removals).toHaveLength(1);
  });

  it('keeps what was changed just before she was deleted beside what was changed elsewhere', async () => {
    const { one, two, mentors } = await pair('Inès Valdor');
    const [{ id } = { id: '' }] = mentors;
    await changeMentor(one.store, id, { note: 'met in Lyon' });
    await removeMentor(one.store, id);
    await changeMentor(two.store, id, { role: 'pilot' });
    const { story } = await cross(one, two);
    expect(story.mentors).toMatchObject([{ note: 'met in Lyon', role: 'pilot' }]);
    expect(story.removals).toEqual([]);
  });
});

describe('a mentor merged into another on one device', () => {
  it('takes along what another device wrote to her', async () => {
    const { one, two, mentors } = await pair('Inès Valdor', 'I. Valdor');
    const [kept = '', other = ''] = mentors.map(({ id }) => id);
    await mergeMentors(one.store, kept, other);
    await record(two.store, { mentorId: other, kind: 'note', text: 'written meanwhile' });
    await draft(two, other, 'a first message');
    const { story, texts } = await cross(one, two);
    expect(names(story.mentors)).toEqual(['Inès Valdor']);
    expect(texts).toContain('written meanwhile');
    expect(story.drafts).toMatchObject([{ mentorId: kept, body: 'a first message' }]);
    for (const owner of [...owners(story.interactions), ...owners(story.reminders)]) expect(owner).toBe(kept);
  });

  it('whose place for a draft is taken keeps the other draft in the journal', async () => {
    const { one, two, mentors } = await pair('Inès Valdor', 'I. Valdor');
    const [kept = '', other = ''] = mentors.map(({ id }) => id);
    await draft(one, kept, 'the one of the kept');
    await mergeMentors(one.store, kept, other);
    await draft(two, other, 'the one of the other');
    const { story, texts } = await cross(one, two);
    expect(story.drafts).toMatchObject([{ mentorId: kept, body: 'the one of the kept' }]);
    expect(texts).toContain('the one of the other');
  });
});
