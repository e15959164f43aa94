/** The first sync of somebody who has kept many mentors: told in numbers, stopped, and gone on with where it was. */
import { env } from 'cloudflare:workers';
import { expect, it } from 'vitest';
import { saveMentor } from '../../../extension/store/mentors.ts';
import type { Progress } from '../../../extension/store/sync-state.ts';
import { vaultUsage } from '../../../extension/sync/membership.ts';
import { run } from '../../../extension/sync/run.ts';
import type { Mentor } from '../../../shared/model.ts';
import { LIMITS } from '../../../shared/sync-api.ts';
import { Device, seen } from './device.ts';

/** Three pages; 10,000 by `npm run soak:sync`. */
const PEOPLE = env.PEOPLE;

/** Everybody but for the first is stored as an import would, without going through the form. */
async function filled(): Promise<Device> {
  const device = new Device(1);
  const { mentor } = await saveMentor(device.store, { name: 'Inès Valdor' });
  const others: Mentor[] = Array.from({ length: PEOPLE - 1 }, (_, at) => ({
    ...mentor,
    // Nothing happened with them yet.
    stageSince: 0,
    lastInteractionAt: 0,
    id: `person-${at}`,
    name: `Person ${at}`,
  }));
  await device.store.db.mentors.bulkAdd(others);
  return device;
}

/** Runs until so many records have gone one way, or were merged, then stops as the button does. */
async function stopped(device: Device, phase: Progress['phase'], after: number): Promise<Progress[]> {
  const told: Progress[] = [];
  const button = new AbortController();
  const onProgress = (progress: Progress) => {
    told.push(progress);
    if (progress.phase === phase && progress.done >= after) button.abort();
  };
  expect(await run(device.sync, { force: true, signal: button.signal, onProgress })).toEqual({
    kind: 'stopped',
  });
  return told;
}

const count = (device: Device, request: string) => device.requests.filter((each) => each === request).length;

it('many mentors are sent, stopped and sent on, and arrive on another device the same way', async () => {
  const one = await filled();
  const entropy = await one.open();
  // Hers, the journal entry of the first, and nothing more: she never changed a setting.
  const records = PEOPLE + 1;
  const told = await stopped(one, 'sending', 1_000);
  expect(told.map(({ done }) => done)).toEqual([500, 1_000]);
  expect(told.every(({ phase, total }) => phase === 'sending' && total === records)).toBe(true);
  expect(await one.run()).toEqual({ kind: 'synced' });
  expect(count(one, 'POST /v1/changes')).toBe(Math.ceil(records / LIMITS.changes));
  expect(await vaultUsage(one.sync)).toMatchObject({ value: { used: { records } } });
  const two = new Device(2);
  await two.join(entropy);
  const heard = await stopped(two, 'receiving', 1_000);
  expect(heard.at(-1)).toEqual({ phase: 'receiving', done: 1_000, total: records });
  const merged = (await stopped(two, 'merging', 500)).filter(({ phase }) => phase === 'merging');
  expect(merged.length).toBeGreaterThan(1);
  expect(merged.every(({ total }) => total === records)).toBe(true);
  expect(two.breaths).toBe(merged.length);
  // Stopped at the step it was in, and what was merged by then is there.
  const done = merged.at(-1)?.done ?? 0;
  expect(done).toBeLessThan(800);
  expect(await two.store.db.arrivals.count()).toBe(records - done);
  expect(await two.store.db.mentors.count()).toBeGreaterThanOrEqual(done - 1);
  expect(await two.run()).toEqual({ kind: 'synced' });
  expect(count(two, 'POST /v1/changes')).toBe(0);
  // What had come before it was stopped did not come again: the last run only asked whether there was more.
  expect(count(two, 'GET /v1/changes')).toBe(Math.ceil(records / LIMITS.changes) + 1);
  expect(await seen(two)).toEqual(await seen(one));
}, 3_600_000);
