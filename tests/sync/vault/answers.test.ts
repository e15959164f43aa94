/** What she answers outside of the extension, and what is told in plain so that something can ring there. */
import { expect, it } from 'vitest';
import { record } from '../../../extension/store/interactions.ts';
import { saveMentor } from '../../../extension/store/mentors.ts';
import { addReminder, closeReminder, moveReminder, remindersOf } from '../../../extension/store/reminders.ts';
import { journalOf } from '../../../extension/store/standing.ts';
import { type Answer, type Change, PullReply, Push } from '../../../shared/sync-api.ts';
import { instant } from '../../shared/journal.ts';
import { DAY } from './acts.ts';
import { Device } from './device.ts';

const dueOn = (date: string) => ({ date, time: '09:00', dueAt: instant(`${date}T09:00`) });

/** A device that has told the server of one reminder of hers. */
async function reminded() {
  const device = new Device(1);
  const { mentor } = await saveMentor(device.store, { name: 'Inès Valdor' });
  const { id } = await addReminder(device.store, mentor.id, 'send the paper', dueOn('2026-12-01'));
  const pushed = watch(device, []);
  await device.open();
  await device.run();
  const name = `${(await device.store.db.tracks.get(`reminders/${id}`))?.name}`;
  const dateNow = async () => (await device.store.db.reminders.get(id))?.date;
  return { device, mentorId: mentor.id, id, name, pushed, dateNow };
}

/** From now on the server tells these answers with every pull; returns what is pushed. */
function watch(device: Device, answers: Answer[]): Change[] {
  const pushed: Change[] = [];
  device.meddler = async (request, real) => {
    const { pathname } = new URL(request.url);
    if (pathname !== '/v1/changes') return real();
    if (request.method === 'GET')
      return Response.json({ ...PullReply.parse(await (await real()).json()), answers });
    pushed.push(...Push.parse(await request.clone().json()).changes);
    return real();
  };
  return pushed;
}

it('a reminder put off in a mail, and moved by her since, stays where she moved it', async () => {
  const { device, id, name, dateNow } = await reminded();
  const until = instant('2026-12-05T09:00');
  watch(device, [{ id: name, kind: 'snoozed', at: device.store.at, until }]);
  device.fates = ['arrives', 'is lost'];
  await device.run();
  expect(await dateNow()).toBe('2026-12-05');
  await moveReminder(device.store, id, { ...dueOn('2026-12-10'), zone: device.store.zone });
  // The server has not heard that it was carried out, and says it again.
  expect(await device.run()).toEqual({ kind: 'synced' });
  expect(await dateNow()).toBe('2026-12-10');
});

it('what was done in a mail is in the journal at the time she said so', async () => {
  const { device, mentorId } = await reminded();
  await record(device.store, { mentorId, kind: 'message', text: 'hello' });
  const followUp = (await remindersOf(device.store, mentorId)).find(({ by }) => by === 'policy');
  await device.run();
  const name = `${(await device.store.db.tracks.get(`reminders/${followUp?.id}`))?.name}`;
  const at = device.store.at + 90_000;
  device.store.at += 3 * DAY;
  watch(device, [{ id: name, kind: 'done', at, until: null }]);
  await device.run();
  expect((await journalOf(device.store, mentorId)).at(-1)).toMatchObject({ kind: 'follow-up', at });
});

it('the server is told that it was done also where this device had done it before', async () => {
  const { device, id, name } = await reminded();
  await closeReminder(device.store, id, 'done');
  await device.run();
  const pushed = watch(device, [{ id: name, kind: 'done', at: device.store.at, until: null }]);
  await device.run();
  expect(pushed).toMatchObject([{ id: name, reminder: null }]);
});

it('what waits rings, what was overdue before and meetings are only in the calendar', async () => {
  const device = new Device(1);
  const { mentor } = await saveMentor(device.store, { name: 'Inès Valdor' });
  for (const date of ['2026-10-01', '2026-12-01'])
    await addReminder(device.store, mentor.id, 'send the paper', dueOn(date));
  const meetsAt = device.store.at + 5 * DAY;
  await record(device.store, { mentorId: mentor.id, kind: 'meeting', text: 'tea', meetsAt });
  const pushed = watch(device, []);
  await device.open();
  await device.run();
  const told = pushed.flatMap(({ reminder }) => (reminder ? [reminder] : []));
  expect(told).toContainEqual({ dueAt: instant('2026-10-01T09:00'), isQuiet: true });
  expect(told).toContainEqual({ dueAt: instant('2026-12-01T09:00') });
  expect(told).toContainEqual({ dueAt: meetsAt, minutes: 30, isQuiet: true });
});
