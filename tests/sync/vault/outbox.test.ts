/** What goes into one request, and what does not go at all. */
import { expect, it } from 'vitest';
import { record } from '../../../extension/store/interactions.ts';
import { saveMentor } from '../../../extension/store/mentors.ts';
import { syncStatus } from '../../../extension/store/sync-state.ts';
import { dismissTrouble } from '../../../extension/sync/run.ts';
import { LIMITS, Push } from '../../../shared/sync-api.ts';
import { Device } from './device.ts';

it('a mentor whose records do not fit into a request any more waits whole for the next one', async () => {
  const one = new Device(1);
  const { mentor } = await saveMentor(one.store, { name: 'Inès Valdor' });
  await record(one.store, { mentorId: mentor.id, kind: 'note', text: 'a' });
  const hers = 1 + (await one.store.db.interactions.count());
  const others = Array.from({ length: LIMITS.changes - 1 }, (_, at) => ({ ...mentor, id: `!${at}` }));
  await one.store.db.mentors.bulkAdd(others);
  const sizes: number[] = [];
  one.meddler = async (request, real) => {
    if (request.url.endsWith('/changes')) sizes.push(Push.parse(await request.clone().json()).changes.length);
    return real();
  };
  await one.open().catch(() => undefined);
  await one.run();
  expect(sizes).toEqual([others.length, hers]);
});

it('what is too large is told and stays here, and all else is sent', async () => {
  const [one, two] = [new Device(1), new Device(2)];
  const { mentor } = await saveMentor(one.store, { name: 'Inès Valdor' });
  const hooks = Array.from({ length: 50 }, () => noise(30_000));
  await one.store.db.kept.add({
    id: 'large',
    table: 'mentors',
    record: mentor.id,
    field: 'hooks',
    value: hooks,
    why: 'edited-twice',
    at: one.store.at,
  });
  const entropy = await one.open();
  const told = { kind: 'needs-you', why: 'record-too-large' };
  expect(await one.run()).toEqual(told);
  expect(await syncStatus(one.store)).toMatchObject({ trouble: 'record-too-large', count: 1 });
  // She has not seen it yet: that all else goes well does not take it away.
  expect(await one.run()).toEqual(told);
  await dismissTrouble(one.sync);
  expect(await one.run()).toEqual({ kind: 'synced' });
  await two.join(entropy);
  await two.run();
  expect(await two.store.db.mentors.count()).toBe(1);
  expect([await one.store.db.kept.count(), await two.store.db.kept.count()]).toEqual([1, 0]);
});

/** Text that no deflate makes smaller. */
function noise(length: number): string {
  return crypto.getRandomValues(new Uint8Array(length)).toBase64();
}
