/** What makes a page that stays open sync, and what does not. */
import { afterEach, describe, expect, it } from 'vitest';
import { changeMentor, saveMentor } from '../../../extension/store/mentors.ts';
import { membershipSummary, revokeDevice } from '../../../extension/sync/membership.ts';
import { AFTER_EDIT, EVERY } from '../../../extension/sync/when.ts';
import type { Mentor } from '../../../shared/model.ts';
import { MAX } from '../../../shared/values.ts';
import { otherWindow } from '../../store/memory-store.ts';
import { Device } from './device.ts';
import { OpenPage } from './open-page.ts';

const [PULL, PUSH] = ['GET /v1/changes', 'POST /v1/changes'];
let page: OpenPage | null = null;
afterEach(() => page?.close());

/** A device in a vault where all is synced, and a page of it that was just opened and has synced. */
async function opened(): Promise<{ device: Device; page: OpenPage; mentor: Mentor }> {
  const device = new Device(1);
  const { mentor } = await saveMentor(device.store, { name: 'Inès Valdor' });
  await device.open();
  await device.run();
  device.requests = [];
  page = new OpenPage(device);
  await page.plans(EVERY);
  return { device, page, mentor };
}

async function edit({ store }: Pick<Device, 'store'>, { id }: Mentor, note: string): Promise<void> {
  await changeMentor(store, id, { note });
}

describe('a page that is open', () => {
  it('asks once on opening, and again every quarter of an hour', async () => {
    const { device, page } = await opened();
    expect(device.requests).toEqual([PULL]);
    page.pass(EVERY - 1);
    expect(device.requests).toEqual([PULL]);
    page.pass(1);
    await page.plans(EVERY);
    page.pass(EVERY);
    await page.plans(EVERY);
    expect(device.requests).toEqual([PULL, PULL, PULL]);
  });

  it('sends what was typed five seconds after the last key, all at once', async () => {
    const { device, page, mentor } = await opened();
    device.requests = [];
    await edit(device, mentor, 'm');
    await page.plans(AFTER_EDIT);
    page.pass(AFTER_EDIT - 1_000);
    await saveMentor(device.store, { name: 'Tomás Reyes' });
    await page.plans(AFTER_EDIT);
    expect(device.requests).toEqual([]);
    page.pass(AFTER_EDIT);
    await page.plans(EVERY);
    expect(device.requests).toEqual([PULL, PUSH]);
  });

  it('sends what was typed in another window', async () => {
    const { device, page, mentor } = await opened();
    await edit({ store: otherWindow(device.store) }, mentor, 'from the other window');
    await page.plans(AFTER_EDIT);
    page.pass(AFTER_EDIT);
    await page.plans(EVERY);
    expect(device.requests).toEqual([PULL, PULL, PUSH]);
  });

  it('sends along what was typed while it was asking for news', async () => {
    const { device, page, mentor } = await opened();
    device.requests = [];
    device.meanwhile = { request: 0, act: () => edit(device, mentor, 'meanwhile') };
    page.pass(EVERY);
    await page.plans(EVERY);
    expect(device.requests).toEqual([PULL, PUSH]);
  });

  it('does not take what cannot be sent for something that was typed', async () => {
    const { device, page, mentor } = await opened();
    const note = 'x'.repeat(MAX.note);
    const key = `mentors/${mentor.id}`;
    await edit(device, mentor, note);
    await page.plans(AFTER_EDIT);
    await device.store.db.tracks.update(key, { isTooLarge: true });
    page.pass(AFTER_EDIT);
    await page.plans(EVERY);
    expect(device.requests).toEqual([PULL, PULL]);
    await edit(device, mentor, 'short again');
    await page.plans(AFTER_EDIT);
  });

  it('asks no more than every quarter of an hour where the vault no longer knows this device', async () => {
    const { device, page } = await opened();
    await revokeDevice(device.sync, `${(await membershipSummary(device.sync))?.deviceId}`);
    page.pass(EVERY);
    await page.plans(22_500);
    page.pass(22_500);
    await page.plans(EVERY);
    page.pass(EVERY);
    await page.plans(EVERY);
  });

  it('is silent once it was closed', async () => {
    const { device, page, mentor } = await opened();
    page.close();
    await edit(device, mentor, 'later');
    await device.run();
    device.requests = [];
    page.pass(2 * EVERY);
    page.comeOnline();
    expect([page.next, device.requests]).toEqual([null, []]);
  });
});

describe('without a network', () => {
  it('a page tries again after half a minute, then twice as long each time, whatever is typed meanwhile', async () => {
    const { device, page, mentor } = await opened();
    device.fates = ['is lost', 'is lost', 'is lost'];
    await edit(device, mentor, 'first');
    await page.plans(AFTER_EDIT);
    page.pass(AFTER_EDIT);
    // Three quarters, because chance is a half.
    await page.plans(22_500);
    await saveMentor(device.store, { name: 'Tomás Reyes' });
    page.pass(10_000);
    await page.plans(12_500);
    page.pass(12_500);
    await page.plans(45_000);
    page.pass(45_000);
    await page.plans(90_000);
    page.pass(90_000);
    await page.plans(EVERY);
    expect(device.requests.slice(1)).toEqual([PULL, PULL, PULL, PULL, PUSH]);
  });

  it.each([
    [0, 15_000],
    [1, 30_000],
  ])('devices do not come back all at once: by a chance of %d it is after %d ms', async (chance, wait) => {
    const { device, page } = await opened();
    Object.assign(device.sync, { chance: () => chance });
    device.fates = ['is lost'];
    page.pass(EVERY);
    await page.plans(wait);
  });

  it('a page syncs as soon as the network is back', async () => {
    const { device, page, mentor } = await opened();
    device.fates = ['is lost'];
    await edit(device, mentor, 'on the train');
    await page.plans(AFTER_EDIT);
    page.pass(AFTER_EDIT);
    await page.plans(22_500);
    page.comeOnline();
    await page.plans(EVERY);
    expect(device.requests.slice(1)).toEqual([PULL, PULL, PUSH]);
  });
});

describe('without a vault', () => {
  it('nobody is asked, until she makes one in this very page', async () => {
    const device = new Device(1);
    await saveMentor(device.store, { name: 'Inès Valdor' });
    page = new OpenPage(device);
    page.pass(2 * EVERY);
    page.comeOnline();
    await saveMentor(device.store, { name: 'Tomás Reyes' });
    expect([page.next, device.requests]).toEqual([null, []]);
    await device.open();
    await page.plans(1_000);
    page.pass(1_000);
    await page.plans(EVERY);
    expect(device.requests).toEqual(['POST /v1/vaults', PULL, PUSH]);
  });
});
