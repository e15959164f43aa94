/** From what is due to what the mentee notices. 2 November 2026 is a Monday; reminders are due at nine. */
import { beforeAll, describe, expect, it } from 'vitest';
import { NOTICE } from '../../extension/follow-up/notice.ts';
import { keepBell, tick } from '../../extension/follow-up/ring.ts';
import { dueToday } from '../../extension/follow-up/today.ts';
import { speak } from '../../extension/language.ts';
import { addReminder } from '../../extension/store/reminders.ts';
import { instant } from '../shared/journal.ts';
import { later, type MemoryStore, memoryStore, moveTo, otherWindow } from '../store/memory-store.ts';
import { logged, saved, TOMAS, typed } from '../store/people.ts';
import { TestBell } from './test-bell.ts';
import { written } from './written.ts';

beforeAll(() => speak('en'));

const QUIET = 'No reply in 7 days. Time for one follow-up.';

async function another(store: MemoryStore, name = 'Tomas Kirsten', url = TOMAS): Promise<string> {
  const { id } = await saved(store, name, { urls: [url] });
  await logged(store, id, 'message');
  return id;
}

describe('ringing', () => {
  it('one thing due is one notification with the name and the reason; a click opens that mentor', async () => {
    const { store, bell, id } = await written();
    moveTo(store, '2026-11-09T09:00');
    await tick(store, bell);
    expect(bell.rings).toEqual([{ id, title: 'Inès Valdor', message: QUIET }]);
    expect(bell.badge).toBe(1);
  });

  it('says the reason in the language spoken', async () => {
    const { store, bell } = await written();
    speak('fr');
    moveTo(store, '2026-11-09T09:00');
    await tick(store, bell);
    speak('en');
    expect(bell.rings[0]?.message).toMatch(/7 jours/);
  });

  it('several things due at once are one notification with the number and the names; a click opens today', async () => {
    const { store, bell, id } = await written();
    await another(store);
    await addReminder(store, id, 'Photo', {
      date: '2026-11-05',
      time: '09:00',
      dueAt: instant('2026-11-05T09:00'),
    });
    moveTo(store, '2026-11-09T09:00');
    await tick(store, bell);
    expect(bell.rings).toEqual([
      { id: NOTICE.today, title: '3 things to do today', message: 'Inès Valdor, Tomas Kirsten' },
    ]);
    expect(bell.badge).toBe(3);
  });

  it('nothing rings before its time', async () => {
    const { store, bell } = await written();
    moveTo(store, '2026-11-09T08:59');
    await tick(store, bell);
    expect(bell.rings).toEqual([]);
    expect(bell.badge).toBe(0);
  });

  it('nothing rings twice: not on the next tick, not after a restart, not from two pages at once', async () => {
    const { store, bell } = await written();
    moveTo(store, '2026-11-09T09:00');
    const restarted = otherWindow(store);
    await Promise.all([tick(store, bell), tick(restarted, bell)]);
    await tick(store, bell);
    later(store, { hours: 5 });
    await tick(otherWindow(store), bell);
    expect(bell.rings).toHaveLength(1);
    expect(bell.badge).toBe(1);
  });

  it('what was missed while the browser was closed rings when it starts', async () => {
    const { store, bell } = await written();
    moveTo(store, '2026-11-12T14:00');
    await tick(otherWindow(store), bell);
    expect(bell.rings.map(({ message }) => message)).toEqual([
      'No reply in 10 days. Time for one follow-up.',
    ]);
  });

  it('what came due since rings, however much was shown before and is still waiting', async () => {
    const { store, bell, id } = await written();
    for (let at = 0; at < 201; at += 1) {
      await addReminder(store, id, `${at}`, {
        date: '2026-11-03',
        time: '09:00',
        dueAt: instant('2026-11-03T09:00'),
      });
    }
    moveTo(store, '2026-11-03T10:00');
    await tick(store, bell);
    moveTo(store, '2026-11-09T09:00');
    await tick(store, bell);
    expect(bell.rings.map(({ title }) => title)).toEqual(['201 things to do today', 'Inès Valdor']);
    expect(bell.badge).toBe(202);
  });

  it('a notification the browser refuses is tried again, and the alarm for it is set', async () => {
    const { store, bell } = await written();
    moveTo(store, '2026-11-09T09:00');
    bell.mute = true;
    await expect(tick(store, bell)).rejects.toThrow('no notifications here');
    expect(bell.alarm).toBeGreaterThan(store.at);
    bell.mute = false;
    await tick(store, bell);
    expect(bell.rings).toHaveLength(1);
  });

  it("a reminder in the mentee's own words rings with them", async () => {
    const { store, bell, id } = await written();
    const due = { date: '2026-11-04', time: '09:00', dueAt: instant('2026-11-04T09:00') };
    await addReminder(store, id, 'Send the photo', due);
    moveTo(store, '2026-11-04T09:00');
    await tick(store, bell);
    expect(bell.rings[0]?.message).toBe('Send the photo');
  });
});

describe('quiet hours and rest days', () => {
  it('delay the ring, not the list nor the badge', async () => {
    const { store, bell, id } = await written();
    const due = { date: '2026-11-03', time: '21:30', dueAt: instant('2026-11-03T21:30') };
    await addReminder(store, id, 'Late', due);
    moveTo(store, '2026-11-03T21:30');
    await tick(store, bell);
    expect(bell.rings).toEqual([]);
    expect((await dueToday(store)).map(({ reminder }) => reminder.note)).toEqual(['Late']);
    expect(bell.badge).toBe(1);
    expect(bell.alarm).toBe(instant('2026-11-04T08:00'));
    store.at = instant('2026-11-04T08:00');
    await tick(store, bell);
    expect(bell.rings).toHaveLength(1);
  });

  it('of a week-end hold a ring until Monday', async () => {
    const { store, bell, id } = await written();
    const due = { date: '2026-11-07', time: '12:00', dueAt: instant('2026-11-07T12:00') };
    await addReminder(store, id, 'Saturday', due);
    moveTo(store, '2026-11-07T12:00');
    await tick(store, bell);
    expect(bell.rings).toEqual([]);
    expect(bell.alarm).toBe(instant('2026-11-09T08:00'));
  });
});

describe('the alarm', () => {
  it('is none where nothing waits, and the next thing due otherwise', async () => {
    const store = memoryStore();
    const bell = new TestBell();
    const { id } = await saved(store);
    await keepBell(store, bell);
    expect(bell.alarm).toBe(null);
    await typed(store, id, 'Bonjour');
    await keepBell(store, bell);
    expect(bell.alarm).toBe(instant('2026-11-04T09:00'));
    await logged(store, id, 'message');
    await keepBell(store, bell);
    expect(bell.alarm).toBe(instant('2026-11-09T09:00'));
    await logged(store, id, 'reply', { outcome: 'no' });
    await keepBell(store, bell);
    expect(bell.alarm).toBe(null);
  });

  it('goes on to the next thing when one is waiting to be done', async () => {
    const { store, bell } = await written();
    later(store, { days: 1 });
    await another(store);
    moveTo(store, '2026-11-09T09:00');
    await tick(store, bell);
    expect(bell.alarm).toBe(instant('2026-11-10T09:00'));
  });

  it('is soon where something due has not been shown yet', async () => {
    const { store, bell } = await written();
    moveTo(store, '2026-11-09T09:00');
    await keepBell(store, bell);
    expect(bell.alarm).toBe(store.at + 1000);
    expect(bell.rings).toEqual([]);
  });
});
