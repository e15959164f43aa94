/** Reminders: what the policy plans, what the mentee did with it, and her own. */
import { describe, expect, it } from 'vitest';
import { MentorGone } from '../../extension/store/db.ts';
import { takeBack } from '../../extension/store/interactions.ts';
import {
  addReminder,
  claimUnrung,
  closeReminder,
  countDue,
  dueReminders,
  finishReminder,
  markRung,
  moveReminder,
  nextReminderAfter,
  remindersOf,
  restoreReminder,
} from '../../extension/store/reminders.ts';
import { removeMentor } from '../../extension/store/removals.ts';
import { changeSettings } from '../../extension/store/settings.ts';
import { journalOf, restandAll } from '../../extension/store/standing.ts';
import { instant, PARIS } from '../shared/journal.ts';
import { contents, later, memoryStore, moveTo } from './memory-store.ts';
import { logged, saved, TOMAS, theReminder, waitingFor } from './people.ts';

const due = (date: string, time = '09:00') => ({
  date,
  time,
  zone: PARIS,
  dueAt: instant(`${date}T${time}`),
});

async function waitingOnAReply() {
  const store = memoryStore();
  const { id } = await saved(store);
  await logged(store, id, 'message');
  return { store, id, reminder: await theReminder(store, id) };
}

describe('a planned reminder', () => {
  it('done or dismissed is not planned again', async () => {
    for (const state of ['done', 'dismissed'] as const) {
      const { store, id, reminder } = await waitingOnAReply();
      await closeReminder(store, reminder.id, state);
      await logged(store, id, 'note');
      await changeSettings(store, { remindAt: '10:30' });
      await restandAll(store);
      expect(await waitingFor(store, id)).toEqual([]);
      expect(await store.db.reminders.toArray()).toMatchObject([{ id: reminder.id, state }]);
    }
  });

  it('is planned again once something new happened between the two', async () => {
    const { store, id, reminder } = await waitingOnAReply();
    await closeReminder(store, reminder.id, 'dismissed');
    moveTo(store, '2026-11-12T10:00');
    await logged(store, id, 'follow-up');
    expect(await waitingFor(store, id)).toEqual(['follow-up-2 2026-11-26 09:00']);
  });

  it('moved to another day keeps that day, until something new happens', async () => {
    const { store, id, reminder } = await waitingOnAReply();
    await markRung(store, [reminder], store.at);
    await moveReminder(store, reminder.id, due('2026-11-18'));
    await logged(store, id, 'note');
    await changeSettings(store, { remindAt: '10:30' });
    await restandAll(store);
    expect(await theReminder(store, id)).toEqual({
      ...reminder,
      ...due('2026-11-18'),
      snoozes: 1,
      rungAt: null,
    });
    await logged(store, id, 'reply');
    expect(await waitingFor(store, id)).toEqual(['answer-reply 2026-11-03 10:30']);
  });

  it('follows the settings, and is one row still', async () => {
    const { store, id } = await waitingOnAReply();
    await changeSettings(store, { remindAt: '10:30', followUpDays: { first: 9, second: 21, closing: 35 } });
    await restandAll(store);
    expect(await waitingFor(store, id)).toEqual(['follow-up-1 2026-11-11 10:30']);
    expect(await store.db.reminders.count()).toBe(1);
  });

  it('that has rung does not ring again because its hour changed, but does on another day', async () => {
    const { store, id, reminder } = await waitingOnAReply();
    moveTo(store, '2026-11-09T09:30');
    await markRung(store, [reminder], store.at);
    await changeSettings(store, { remindAt: '08:00' });
    await restandAll(store);
    expect(await theReminder(store, id)).toMatchObject({ time: '08:00', rungAt: store.at });
    await changeSettings(store, { followUpDays: { first: 8, second: 21, closing: 35 } });
    await restandAll(store);
    expect(await theReminder(store, id)).toMatchObject({ date: '2026-11-10', rungAt: null });
  });

  it('planned twice is the same row, also on another device', async () => {
    const { store, id, reminder } = await waitingOnAReply();
    await store.db.reminders.clear();
    await restandAll(store, [id]);
    expect(await theReminder(store, id)).toEqual(reminder);
  });
});

describe("a reminder of the mentee's own", () => {
  it('is left alone by the policy', async () => {
    const { store, id } = await waitingOnAReply();
    const own = await addReminder(store, id, 'Send the photo', due('2026-11-04', '18:30'));
    await logged(store, id, 'reply', { outcome: 'no' });
    await restandAll(store);
    expect(await remindersOf(store, id)).toEqual([own]);
    expect(own).toMatchObject({ kind: 'own', by: 'mentee', note: 'Send the photo', zone: PARIS });
  });

  it('is not kept for somebody who was deleted meanwhile', async () => {
    const store = memoryStore();
    const { id } = await saved(store);
    await removeMentor(store, id);
    await expect(addReminder(store, id, '', due('2026-11-04'))).rejects.toThrow(MentorGone);
    expect(await store.db.reminders.count()).toBe(0);
  });
});

describe('"done"', () => {
  it('closes the reminder and writes the journal together', async () => {
    const { store, id, reminder } = await waitingOnAReply();
    moveTo(store, '2026-11-09T10:00');
    const entry = await finishReminder(store, reminder, 'follow-up');
    expect((await journalOf(store, id)).at(-1)).toEqual(entry);
    expect(await store.db.reminders.get(reminder.id)).toMatchObject({ state: 'done' });
    expect(await waitingFor(store, id)).toEqual(['follow-up-2 2026-11-23 09:00']);
  });

  it('closes nothing where the journal cannot be written: the follow-ups would end unseen', async () => {
    const { store, reminder } = await waitingOnAReply();
    const before = await contents(store);
    store.db.interactions.hook('creating', () => {
      throw new Error('the disk says no');
    });
    await expect(finishReminder(store, reminder, 'follow-up')).rejects.toThrow('the disk says no');
    expect(await contents(store)).toEqual(before);
  });

  it('can be taken back', async () => {
    const { store, reminder } = await waitingOnAReply();
    const before = await contents(store);
    const entry = await finishReminder(store, reminder, 'follow-up');
    await takeBack(store, `${entry?.id}`);
    await restoreReminder(store, reminder);
    expect(await contents(store)).toEqual(before);
  });

  it('taken back after a reply came does not bring the follow-up back', async () => {
    const { store, id, reminder } = await waitingOnAReply();
    await closeReminder(store, reminder.id, 'done');
    await logged(store, id, 'reply');
    await restoreReminder(store, reminder);
    expect(await waitingFor(store, id)).toEqual(['answer-reply 2026-11-03 09:00']);
  });

  it('taken back after the mentor was deleted leaves no reminder without a mentor', async () => {
    const { store, id, reminder } = await waitingOnAReply();
    await removeMentor(store, id);
    await restoreReminder(store, reminder);
    expect(await store.db.reminders.count()).toBe(0);
  });
});

describe('what is due', () => {
  it('is everything waiting whose time has come, the longest waiting first', async () => {
    const { store, id, reminder } = await waitingOnAReply();
    const tomas = await saved(store, 'Tomas Kirsten', { urls: [TOMAS] });
    const soon = await addReminder(store, tomas.id, 'a', due('2026-11-04'));
    const closed = await addReminder(store, id, 'b', due('2026-11-03'));
    await closeReminder(store, closed.id, 'dismissed');
    const at = instant('2026-11-09T09:00');
    expect((await dueReminders(store, at)).map((row) => row.id)).toEqual([soon.id, reminder.id]);
    expect((await dueReminders(store, at, 1)).map((row) => row.id)).toEqual([soon.id]);
    expect([
      await countDue(store, at),
      await countDue(store, at - 1),
      await countDue(store, store.at),
    ]).toEqual([2, 1, 0]);
    expect((await nextReminderAfter(store, store.at))?.id).toBe(soon.id);
    expect((await nextReminderAfter(store, soon.dueAt))?.id).toBe(reminder.id);
    expect(await nextReminderAfter(store, at)).toBe(null);
  });

  it('is taken by one of two pages that look at once', async () => {
    const { store, reminder } = await waitingOnAReply();
    later(store, { days: 7 });
    const [first, second] = await Promise.all([claimUnrung(store, store.at), claimUnrung(store, store.at)]);
    expect([...first, ...second].map(({ id }) => id)).toEqual([reminder.id]);
    expect((await store.db.reminders.get(reminder.id))?.rungAt).toBe(store.at);
  });
});
