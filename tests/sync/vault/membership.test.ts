/** Into a vault, out of it, and what the devices of one tell of each other. */
import { describe, expect, it } from 'vitest';
import { addGoal } from '../../../extension/store/goals.ts';
import { record } from '../../../extension/store/interactions.ts';
import { keptEdits } from '../../../extension/store/kept.ts';
import { changeMentor, saveMentor } from '../../../extension/store/mentors.ts';
import { addReminder, closeReminder, remindersOf } from '../../../extension/store/reminders.ts';
import { forgetForGood, removeMentor, wasForgotten } from '../../../extension/store/removals.ts';
import { changeMe, changeSettings } from '../../../extension/store/settings.ts';
import { journalOf } from '../../../extension/store/standing.ts';
import { syncStatus } from '../../../extension/store/sync-state.ts';
import {
  client,
  devices,
  eraseVault,
  joinVault,
  leaveVault,
  membershipSummary,
  newWords,
  renameThisDevice,
  revokeDevice,
  wordsAgain,
} from '../../../extension/sync/membership.ts';
import { resendReminders, run } from '../../../extension/sync/run.ts';
import { instant } from '../../shared/journal.ts';
import { contents } from '../../store/memory-store.ts';
import { Device, SERVER, seen } from './device.ts';

async function pair(): Promise<{ one: Device; two: Device; entropy: Uint8Array<ArrayBuffer> }> {
  const [one, two] = [new Device(1), new Device(2)];
  const entropy = await one.open();
  await two.join(entropy);
  return { one, two, entropy };
}

describe('a vault', () => {
  it('brings together what two devices had before', async () => {
    const [one, two] = [new Device(1), new Device(2)];
    await saveMentor(one.store, { name: 'Inès Valdor' });
    await saveMentor(two.store, { name: 'Tomás Reyes' });
    await changeMe(one.store, { name: 'Léa', pitch: 'I build bridges' });
    await changeMe(two.store, { name: 'Léa', pitch: 'I build bridges of wood' });
    const entropy = await one.open();
    await one.run();
    await two.join(entropy);
    for (const device of [two, one]) expect(await device.run()).toEqual({ kind: 'synced' });
    expect(await seen(two)).toEqual(await seen(one));
    expect((await seen(one)).mentors).toHaveLength(2);
    expect(await keptEdits(one.store)).toMatchObject([
      { table: 'me', field: 'pitch', value: 'I build bridges' },
    ]);
  });

  it('is not there for words nobody has, and not entered twice', async () => {
    const { one } = await pair();
    const doorway = { server: SERVER, deviceName: 'phone' };
    expect(await joinVault(new Device(3).sync, doorway, new Uint8Array(16))).toEqual({
      kind: 'refused',
      code: 'no-such-vault',
    });
    expect(await joinVault(one.sync, doorway, new Uint8Array(16))).toEqual({ kind: 'already' });
  });

  it('costs a device that is in none nothing: no request, no note of what changed', async () => {
    const alone = new Device(1);
    const { mentor } = await saveMentor(alone.store, { name: 'Inès Valdor' });
    await changeMentor(alone.store, mentor.id, { note: 'x' });
    expect(await run(alone.sync)).toEqual({ kind: 'no-vault' });
    expect(alone.requests).toEqual([]);
    expect(await alone.store.db.tracks.count()).toBe(0);
  });

  it('lists its devices by the names only they can read, renames one, and ends another at once', async () => {
    const { one, two } = await pair();
    const names = async () => {
      const listed = await devices(one.sync);
      return listed.kind === 'ok'
        ? listed.value.map(({ name, isThis }) => `${name} ${isThis}`).toSorted()
        : listed;
    };
    expect(await names()).toEqual(['device 1 true', 'device 2 false']);
    // The reply is lost: the old token is dead, and the next run finishes it.
    two.fates = ['loses its reply'];
    expect(await renameThisDevice(two.sync, 'phone')).toEqual({ kind: 'offline' });
    expect(await two.run()).toEqual({ kind: 'synced' });
    expect(await membershipSummary(two.sync)).toMatchObject({ deviceName: 'phone' });
    expect(await names()).toEqual(['device 1 true', 'phone false']);
    const id = (await membershipSummary(two.sync))?.deviceId ?? '';
    expect(await revokeDevice(one.sync, id)).toEqual({ kind: 'ok', value: null });
    await saveMentor(two.store, { name: 'Tomás Reyes' });
    expect(await two.run()).toEqual({ kind: 'needs-you', why: 'removed' });
    expect((await seen(two)).mentors).toHaveLength(1);
    const asked = two.requests.length;
    expect(await run(two.sync)).toEqual({ kind: 'needs-you', why: 'removed' });
    expect(two.requests).toHaveLength(asked);
  });

  it('is left with what is here, or with nothing left here, also without network', async () => {
    const { one, two, entropy } = await pair();
    await saveMentor(one.store, { name: 'Inès Valdor' });
    for (const device of [one, two]) await device.run();
    one.fates = ['is lost'];
    await leaveVault(one.sync, 'keep');
    expect((await seen(one)).mentors).toHaveLength(1);
    expect(await membershipSummary(one.sync)).toBe(null);
    expect(await one.store.db.tracks.count()).toBe(0);
    await leaveVault(two.sync, 'erase');
    expect(Object.values(await contents(two.store)).flat()).toEqual([]);
    // Back with the words: everything comes again, nothing twice.
    for (const device of [one, two]) await device.join(entropy);
    for (const device of [one, two, one]) expect(await device.run()).toEqual({ kind: 'synced' });
    expect(await seen(two)).toEqual(await seen(one));
    expect((await seen(two)).interactions).toHaveLength(1);
  });

  it('moves to new words: the new one holds everything before the old one goes', async () => {
    const { one, two, entropy } = await pair();
    await saveMentor(one.store, { name: 'Inès Valdor' });
    await saveMentor(two.store, { name: 'Tomás Reyes' });
    await two.run();
    // The network goes once the new vault is open: at the push, the old one still stands.
    one.fates = ['arrives', 'arrives', 'arrives', 'arrives', 'is lost'];
    const made = await newWords(one.sync);
    if (made.kind !== 'ok') throw new Error(made.kind);
    expect(await membershipSummary(one.sync)).toMatchObject({ isMoving: true });
    expect(await two.run()).toEqual({ kind: 'synced' });
    one.fates = [];
    expect(await one.run()).toEqual({ kind: 'synced' });
    expect(await membershipSummary(one.sync)).toMatchObject({ isMoving: false });
    expect(await wordsAgain(one.sync)).toEqual(made.entropy);
    expect(await two.run()).toEqual({ kind: 'needs-you', why: 'removed' });
    expect(await joinVault(new Device(3).sync, { server: SERVER, deviceName: 'x' }, entropy)).toMatchObject({
      code: 'no-such-vault',
    });
    await leaveVault(two.sync, 'keep');
    await two.join(made.entropy);
    for (const device of [two, one]) expect(await device.run()).toEqual({ kind: 'synced' });
    expect(await seen(two)).toEqual(await seen(one));
    expect((await seen(one)).mentors).toHaveLength(2);
  });

  it('is erased for all, and every device keeps what it has', async () => {
    const { one, two } = await pair();
    await addGoal(one.store, 'Lead a team');
    for (const device of [one, two]) await device.run();
    expect(await eraseVault(one.sync)).toEqual({ kind: 'ok', value: null });
    expect(await two.run()).toEqual({ kind: 'needs-you', why: 'removed' });
    for (const device of [one, two]) expect((await seen(device)).goals).toHaveLength(1);
  });
});

describe('what devices share', () => {
  it('includes whom she deleted for good: the other device warns too', async () => {
    const { one, two } = await pair();
    const { mentor } = await saveMentor(one.store, { name: 'Inès Valdor', urls: ['https://ines.example/'] });
    const removal = await removeMentor(one.store, mentor.id);
    await forgetForGood(one.store, `${removal?.id}`);
    for (const device of [one, two]) await device.run();
    expect(await wasForgotten(two.store, 'https://ines.example/')).toBe(true);
    expect(await wasForgotten(two.store, 'https://tomas.example/')).toBe(false);
  });

  it('tells the server when to ring, and for whom only where she chose so', async () => {
    const { one } = await pair();
    const { mentor } = await saveMentor(one.store, { name: 'Inès Valdor' });
    const due = { date: '2026-12-01', time: '09:00', dueAt: instant('2026-12-01T09:00') };
    const { id } = await addReminder(one.store, mentor.id, 'send the paper', due);
    await record(one.store, { mentorId: mentor.id, kind: 'note', text: 'nothing that rings' });
    await one.run();
    const asked = async () => {
      const reply = await (await client(one.sync))?.reminders();
      return reply?.kind === 'ok'
        ? reply.value.reminders.map(({ dueAt, title }) => ({ dueAt, title }))
        : reply;
    };
    expect(await asked()).toEqual([{ dueAt: due.dueAt, title: null }]);
    await changeSettings(one.store, { showTitles: true });
    await resendReminders(one.sync);
    await one.run();
    expect(await asked()).toEqual([{ dueAt: due.dueAt, title: 'Inès Valdor own' }]);
    await closeReminder(one.store, id, 'done');
    await one.run();
    expect(await asked()).toEqual([]);
  });

  it('carries out what she answered in a mail, once, whichever device hears of it', async () => {
    const { one, two } = await pair();
    const { mentor } = await saveMentor(one.store, { name: 'Inès Valdor' });
    await record(one.store, { mentorId: mentor.id, kind: 'message', text: 'hello' });
    const [followUp] = await remindersOf(one.store, mentor.id);
    for (const device of [one, two]) await device.run();
    const track = await one.store.db.tracks.get(`reminders/${followUp?.id}`);
    // Both hear of it before either has said so to the server.
    const at = one.store.at + 1000;
    for (const device of [one, two])
      device.meddler = async (request, real) => {
        const response = await real();
        if (request.method !== 'GET' || !request.url.includes('/v1/changes')) return response;
        const answers = [{ id: track?.name, kind: 'done', at, until: null }];
        return Response.json({ ...((await response.json()) as object), answers });
      };
    one.fates = ['arrives', 'is lost'];
    await one.run();
    for (const device of [two, one, two]) expect(await device.run()).toEqual({ kind: 'synced' });
    expect(await seen(two)).toEqual(await seen(one));
    const kinds = (await journalOf(one.store, mentor.id)).map(({ kind }) => kind);
    expect(kinds).toEqual(['saved', 'message', 'follow-up']);
    expect((await one.store.db.reminders.get(`${followUp?.id}`))?.state).toBe('done');
  });

  it('waits for the network, and says since when', async () => {
    const { one } = await pair();
    await one.run();
    one.fates = ['is lost', 'is lost'];
    const outcome = await one.run();
    expect(outcome).toMatchObject({ kind: 'offline' });
    expect(await syncStatus(one.store)).toMatchObject({
      waitingSince: one.store.at,
      failures: 1,
      trouble: null,
    });
    // Not before its time, but on her word.
    expect(await run(one.sync)).toEqual(outcome);
    await one.run();
    expect(await syncStatus(one.store)).toMatchObject({ failures: 2 });
    await one.run();
    expect(await syncStatus(one.store)).toMatchObject({
      failures: 0,
      waitingSince: null,
      syncedAt: one.store.at,
    });
  });
});
