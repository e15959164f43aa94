/** The queue of today: later, done, and what each reminder calls for. */
import { beforeAll, describe, expect, it } from 'vitest';
import { actionFor } from '../../extension/follow-up/due.ts';
import { dueToday, finish, snooze } from '../../extension/follow-up/today.ts';
import { reasonFor } from '../../extension/follow-up/words.ts';
import { speak } from '../../extension/language.ts';
import { removeMentor } from '../../extension/store/removals.ts';
import { changeSettings } from '../../extension/store/settings.ts';
import { journalOf } from '../../extension/store/standing.ts';
import { LANGUAGES, PURPOSES, REMINDER_KINDS, Reminder, type ReminderKind } from '../../shared/model.ts';
import { instant } from '../shared/journal.ts';
import { memoryStore, moveTo } from '../store/memory-store.ts';
import { logged, saved, TOMAS, theReminder, waitingFor } from '../store/people.ts';

beforeAll(() => speak('en'));

async function due() {
  const store = memoryStore();
  const { id } = await saved(store);
  await logged(store, id, 'message');
  moveTo(store, '2026-11-09T10:00');
  return { store, id, reminder: await theReminder(store, id) };
}

describe('later', () => {
  it('is counted from today, and lands on a working day at the usual time', async () => {
    const { store, id, reminder } = await due();
    await snooze(store, reminder, 1);
    expect(await waitingFor(store, id)).toEqual(['follow-up-1 2026-11-10 09:00']);
    moveTo(store, '2026-11-13T23:30');
    await changeSettings(store, { remindAt: '08:30' });
    await snooze(store, reminder, 1);
    expect(await waitingFor(store, id)).toEqual(['follow-up-1 2026-11-16 08:30']);
    await snooze(store, reminder, 7);
    expect(await theReminder(store, id)).toMatchObject({ date: '2026-11-20', snoozes: 3, rungAt: null });
  });

  it('takes it off the list of today until then', async () => {
    const { store, reminder } = await due();
    expect(await dueToday(store)).toHaveLength(1);
    await snooze(store, reminder, 3);
    expect(await dueToday(store)).toEqual([]);
    moveTo(store, '2026-11-12T09:00');
    expect(await dueToday(store)).toHaveLength(1);
  });
});

describe('done', () => {
  const DONE: [ReminderKind, string | null][] = [
    ['send-draft', 'message'],
    ['write-message', 'message'],
    ['invitation-cold', null],
    ['follow-up-1', 'follow-up'],
    ['follow-up-2', 'follow-up'],
    ['closing', 'closing'],
    ['answer-reply', 'message'],
    ['prepare', null],
    ['thank', 'thanks'],
    ['next-step', 'message'],
    ['plan-session', 'message'],
    ['own', null],
  ];

  it('of each kind writes into the journal what was done, and nothing where nothing passed between the two', async () => {
    expect(DONE.map(([kind]) => kind)).toEqual(REMINDER_KINDS);
    for (const [kind, entry] of DONE) {
      const { store, id, reminder } = await due();
      await store.db.reminders.put({ ...reminder, kind });
      const entryId = await finish(store, { ...reminder, kind });
      const written = (await journalOf(store, id)).slice(2);
      expect(written.map((row) => row.kind)).toEqual(entry ? [entry] : []);
      expect(entryId).toBe(written[0]?.id ?? null);
      expect((await store.db.reminders.get(reminder.id))?.state).toBe('done');
    }
  });
});

describe('the list', () => {
  it('names who is due, the longest waiting first, and leaves out who was deleted', async () => {
    const { store, id } = await due();
    moveTo(store, '2026-11-03T10:00');
    const tomas = await saved(store, 'Tomas Kirsten', { urls: [TOMAS] });
    await logged(store, tomas.id, 'message');
    moveTo(store, '2026-11-10T10:00');
    expect((await dueToday(store)).map(({ mentor }) => mentor.id)).toEqual([id, tomas.id]);
    expect(await dueToday(store, 1)).toHaveLength(1);
    await removeMentor(store, id);
    expect((await dueToday(store)).map(({ mentor }) => mentor.name)).toEqual(['Tomas Kirsten']);
  });

  it('offers one action for each reminder, and a purpose that exists', () => {
    for (const kind of REMINDER_KINDS) {
      const { name, purpose } = actionFor(kind);
      expect(['write', 'prepare', 'thank', 'open']).toContain(name);
      if (purpose) expect(PURPOSES).toContain(purpose);
    }
    expect(actionFor('follow-up-2')).toEqual({ name: 'write', purpose: 'follow-up-2' });
    expect(actionFor('thank')).toEqual({ name: 'thank', purpose: 'thanks' });
  });

  it('gives a reason for each, in both languages, with the days counted where it is about days', async () => {
    const { store, reminder } = await due();
    for (const language of LANGUAGES) {
      speak(language);
      const reasons = REMINDER_KINDS.map((kind) => reasonFor({ ...reminder, kind }, store.at));
      expect(new Set(reasons).size).toBe(REMINDER_KINDS.length);
      for (const reason of reasons) expect(reason).not.toMatch(/[{}]|undefined|!/);
      expect(reasonFor({ ...reminder, kind: 'follow-up-1' }, store.at)).toContain('7');
    }
    speak('en');
    const yesterday = Reminder.parse({ ...reminder, becauseAt: instant('2026-11-08T10:00') });
    expect(reasonFor(yesterday, store.at)).toBe('No reply in 1 day. Time for one follow-up.');
  });
});
