/** What happens while a run is on its way: typing, another device, a lost reply, second thoughts about the vault. */
import { describe, expect, it } from 'vitest';
import { record } from '../../../extension/store/interactions.ts';
import { changeMentor, saveMentor } from '../../../extension/store/mentors.ts';
import { remindersOf } from '../../../extension/store/reminders.ts';
import { changeSettings } from '../../../extension/store/settings.ts';
import { syncStatus } from '../../../extension/store/sync-state.ts';
import { vaultRow } from '../../../extension/store/vault.ts';
import { leaveVault, renameThisDevice } from '../../../extension/sync/membership.ts';
import { startOver } from '../../../extension/sync/run.ts';
import { Push } from '../../../shared/sync-api.ts';
import { type Device, seen } from './device.ts';
import { noteOf, pair } from './pair.ts';

/** The bodies of what a device pushes from now on. */
function pushesOf(device: Device): Push[] {
  const pushes: Push[] = [];
  device.meddler = async (request, real) => {
    if (request.method === 'POST') pushes.push(Push.parse(await request.clone().json()));
    return real();
  };
  return pushes;
}

describe('while a push is on its way', () => {
  it('what is typed is sent after it', async () => {
    const { one, two, id } = await pair();
    await changeMentor(one.store, id, { note: 'first' });
    one.meanwhile = { request: 1, act: async () => void (await changeMentor(one.store, id, { note: '2' })) };
    expect(await one.run()).toEqual({ kind: 'synced' });
    await two.run();
    expect(await noteOf(two, id)).toBe('2');
  });

  it('what another device pushes is not jumped over', async () => {
    const { one, two, id } = await pair();
    await saveMentor(two.store, { name: 'Tomás Reyes' });
    await changeMentor(one.store, id, { note: 'mine' });
    one.meanwhile = { request: 1, act: async () => void (await two.run()) };
    await one.run();
    await one.run();
    expect(await one.store.db.mentors.count()).toBe(2);
  });

  it('the same text changed on another device is kept beside, once', async () => {
    const { one, two, id } = await pair();
    await changeMentor(one.store, id, { note: 'short' });
    await changeMentor(two.store, id, { note: 'somewhat longer' });
    one.meanwhile = { request: 1, act: async () => void (await two.run()) };
    for (const device of [one, two, one]) expect(await device.run()).toEqual({ kind: 'synced' });
    expect(await seen(two)).toEqual(await seen(one));
    const texts = (await one.store.db.interactions.toArray()).map(({ text }) => text);
    expect(texts.filter((text) => text.includes('short'))).toEqual(['edited-twice note\nshort']);
  });
});

describe('a push whose reply was lost', () => {
  it('is repeated to the byte where it never arrived', async () => {
    const { one, id } = await pair();
    await changeMentor(one.store, id, { note: 'once' });
    const pushes = pushesOf(one);
    await one.runAndDie(4);
    one.fates = ['arrives', 'is lost'];
    await one.run();
    const pending = await one.store.db.tracks.get(`mentors/${id}`);
    await one.run();
    expect(pushes).toHaveLength(1);
    expect(pushes[0]?.changes.map(({ sealed }) => sealed)).toContain(pending?.pending?.sealed);
  });

  it('is known again when it comes back, and not sent a second time', async () => {
    const { one, id } = await pair();
    await changeMentor(one.store, id, { note: 'once' });
    one.fates = ['arrives', 'loses its reply'];
    expect(await one.run()).toMatchObject({ kind: 'offline' });
    one.requests = [];
    expect(await one.run()).toEqual({ kind: 'synced' });
    expect(one.requests).toEqual(['GET /v1/changes']);
  });

  it('does not clash with what she typed since', async () => {
    const { one, id } = await pair();
    await changeMentor(one.store, id, { note: 'first' });
    one.fates = ['arrives', 'loses its reply'];
    await one.run();
    await changeMentor(one.store, id, { note: 'second' });
    expect(await one.run()).toEqual({ kind: 'synced' });
    expect(await noteOf(one, id)).toBe('second');
    const texts = (await one.store.db.interactions.toArray()).map(({ text }) => text);
    expect(texts.filter((text) => text.includes('first'))).toEqual([]);
  });
});

describe('a run', () => {
  it('plans anew where the hour of reminders was changed on another device', async () => {
    const { one, two, id } = await pair();
    await record(one.store, { mentorId: id, kind: 'message', text: 'hello' });
    await one.run();
    await changeSettings(two.store, { remindAt: '17:00' });
    await two.run();
    await one.run();
    expect(await remindersOf(one.store, id)).toMatchObject([{ time: '17:00' }]);
  });

  it('leaves the next vault alone where she changed vaults meanwhile', async () => {
    const { one } = await pair();
    one.meanwhile = {
      request: 0,
      act: async () => {
        await leaveVault(one.sync, 'keep');
        await one.open();
      },
    };
    expect(await one.run()).toEqual({ kind: 'no-vault' });
    expect(await vaultRow(one.store)).toMatchObject({ cursor: 0, seeded: { table: 'settings' } });
    expect(await syncStatus(one.store)).toMatchObject({ syncedAt: null, aliveAt: null });
  });

  it('takes nothing into the next vault that the one before has answered', async () => {
    const { one, two, id } = await pair();
    await changeMentor(two.store, id, { note: 'in the vault before' });
    await two.run();
    one.meddler = async (_, real) => {
      const response = await real();
      one.meddler = (__, next) => next();
      await leaveVault(one.sync, 'keep');
      await one.open();
      return response;
    };
    expect(await one.run()).toEqual({ kind: 'no-vault' });
    expect(await vaultRow(one.store)).toMatchObject({ cursor: 0, seeded: { table: 'settings' } });
    expect([await one.store.db.arrivals.count(), await noteOf(one, id)]).toEqual([0, '']);
  });

  it('of a device that was renamed meanwhile does not say that it was removed', async () => {
    const { one } = await pair();
    one.meanwhile = { request: 0, act: async () => void (await renameThisDevice(one.sync, 'laptop')) };
    await one.run();
    expect(await syncStatus(one.store)).toMatchObject({ trouble: null, aliveAt: null });
    expect(await one.run()).toEqual({ kind: 'synced' });
  });

  it('does not take back that all is to be read again', async () => {
    const { one, two, id } = await pair();
    await changeMentor(two.store, id, { note: 'new' });
    await two.run();
    one.meanwhile = {
      request: 0,
      act: async () => expect(await startOver(one.sync)).toEqual({ kind: 'busy' }),
    };
    await one.run();
    expect(await vaultRow(one.store)).toMatchObject({ cursor: 0, isRecovering: true });
    await one.run();
    expect(await vaultRow(one.store)).toMatchObject({ isRecovering: false });
    expect((await vaultRow(one.store))?.cursor).toBeGreaterThan(0);
  });

  it('that ends in a surprise does not go on for the eye', async () => {
    const { one, id } = await pair();
    await changeSettings(one.store, { showTitles: true });
    await record(one.store, { mentorId: id, kind: 'message', text: 'hello' });
    Object.assign(one.sync, {
      title: () => {
        throw new Error('no words');
      },
    });
    await expect(one.run()).rejects.toThrow('no words');
    expect(await syncStatus(one.store)).toMatchObject({ aliveAt: null, progress: null });
  });
});
