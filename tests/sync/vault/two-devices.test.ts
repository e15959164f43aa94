/** Two devices of one mentee and the real server between them. */
import { describe, expect, it } from 'vitest';
import { record } from '../../../extension/store/interactions.ts';
import { changeMentor, saveMentor } from '../../../extension/store/mentors.ts';
import { journalOf } from '../../../extension/store/standing.ts';
import { syncStatus } from '../../../extension/store/sync-state.ts';
import { Device, seen } from './device.ts';

async function pair(): Promise<[Device, Device]> {
  const [one, two] = [new Device(1), new Device(2)];
  const entropy = await one.open();
  await two.join(entropy);
  return [one, two];
}

describe('two devices', () => {
  it('show the same mentors once both have synced', async () => {
    const one = new Device(1);
    const { mentor } = await saveMentor(one.store, { name: 'Inès Valdor', urls: ['https://a.example/ines'] });
    const entropy = await one.open();
    expect(await one.run()).toEqual({ kind: 'synced' });
    const two = new Device(2);
    await two.join(entropy);
    expect(await two.run()).toEqual({ kind: 'synced' });
    expect(await seen(two)).toEqual(await seen(one));
    expect((await seen(two)).mentors).toHaveLength(1);
    await changeMentor(two.store, mentor.id, { note: 'met in Lyon' });
    await record(one.store, { mentorId: mentor.id, kind: 'message', text: 'hello' });
    for (const device of [two, one, two]) expect(await device.run()).toEqual({ kind: 'synced' });
    expect(await seen(two)).toEqual(await seen(one));
    expect(await journalOf(two.store, mentor.id)).toHaveLength(2);
    expect((await one.store.db.mentors.get(mentor.id))?.note).toBe('met in Lyon');
    expect((await two.store.db.mentors.get(mentor.id))?.stage).toBe('contacted');
    expect(await syncStatus(one.store)).toMatchObject({ trouble: null, syncedAt: one.store.at });
  });

  it('keep both of two edits of one text', async () => {
    const [one, two] = await pair();
    const { mentor } = await saveMentor(one.store, { name: 'Inès Valdor', note: 'a' });
    for (const device of [one, two]) await device.run();
    await changeMentor(one.store, mentor.id, { note: 'short' });
    await changeMentor(two.store, mentor.id, { note: 'somewhat longer' });
    for (const device of [one, two, one]) await device.run();
    expect(await seen(two)).toEqual(await seen(one));
    expect((await one.store.db.mentors.get(mentor.id))?.note).toBe('somewhat longer');
    const texts = (await journalOf(one.store, mentor.id)).map(({ text }) => text);
    expect(texts).toContain('edited-twice note\nshort');
  });
});
