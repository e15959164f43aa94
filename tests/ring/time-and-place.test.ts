/** What time and travel do to reminders without anybody writing anything. */
import { beforeAll, describe, expect, it } from 'vitest';
import { keepBell, tick } from '../../extension/follow-up/ring.ts';
import { dueToday, snooze } from '../../extension/follow-up/today.ts';
import { speak } from '../../extension/language.ts';
import { addReminder, closeReminder } from '../../extension/store/reminders.ts';
import { changeSettings } from '../../extension/store/settings.ts';
import { restandAll } from '../../extension/store/standing.ts';
import { instant } from '../shared/journal.ts';
import { moveTo } from '../store/memory-store.ts';
import { logged, theReminder, waitingFor } from '../store/people.ts';
import { written } from './written.ts';

beforeAll(() => speak('en'));

describe('a meeting', () => {
  it('passing makes the thanks due, without anybody writing anything', async () => {
    const { store, bell, id } = await written();
    await logged(store, id, 'meeting', { meetsAt: instant('2026-11-05T14:00') });
    moveTo(store, '2026-11-04T10:00');
    await tick(store, bell);
    expect(await waitingFor(store, id)).toEqual(['prepare 2026-11-04 09:00']);
    await closeReminder(store, (await theReminder(store, id)).id, 'done');
    await keepBell(store, bell);
    expect(bell.alarm).toBe(instant('2026-11-05T14:00'));
    moveTo(store, '2026-11-05T14:00');
    await tick(store, bell);
    expect(await waitingFor(store, id)).toEqual(['thank 2026-11-05 16:00']);
    expect(bell.alarm).toBe(instant('2026-11-05T16:00'));
    moveTo(store, '2026-11-05T16:00');
    await tick(store, bell);
    expect(bell.rings.at(-1)).toEqual({ id, title: 'Inès Valdor', message: 'You met. Say thank you.' });
  });

  it('that the clock, set back, puts ahead again is to be prepared again', async () => {
    const { store, bell, id } = await written();
    await logged(store, id, 'meeting', { meetsAt: instant('2026-11-05T14:00') });
    moveTo(store, '2026-11-06T10:00');
    await tick(store, bell);
    expect(await waitingFor(store, id)).toEqual(['thank 2026-11-05 16:00']);
    moveTo(store, '2026-11-03T10:00');
    await tick(store, bell);
    expect(await waitingFor(store, id)).toEqual(['prepare 2026-11-04 09:00']);
  });
});

describe('travelling', () => {
  it('moves the instant, not the day nor the hour on the clock', async () => {
    const { store, bell, id } = await written();
    store.zone = 'America/New_York';
    await tick(store, bell);
    expect(await theReminder(store, id)).toMatchObject({
      date: '2026-11-09',
      time: '09:00',
      zone: 'America/New_York',
      dueAt: instant('2026-11-09T09:00', 'America/New_York'),
    });
    expect(bell.alarm).toBe(instant('2026-11-09T09:00', 'America/New_York'));
  });

  it("keeps the day of a reminder moved to another day, and of one of the mentee's own", async () => {
    const { store, bell, id } = await written();
    const due = { date: '2026-11-05', time: '18:00', dueAt: instant('2026-11-05T18:00') };
    await addReminder(store, id, 'Call', due);
    moveTo(store, '2026-11-09T10:00');
    for (const { reminder } of await dueToday(store))
      if (reminder.by === 'policy') await snooze(store, reminder, 3);
    store.zone = 'Asia/Kathmandu';
    await tick(store, bell);
    const moved = (await store.db.reminders.toArray()).map(({ date, time, zone, dueAt }) => [
      date,
      time,
      zone,
      dueAt,
    ]);
    expect(moved.toSorted()).toEqual([
      ['2026-11-05', '18:00', store.zone, instant('2026-11-05T18:00', store.zone)],
      ['2026-11-12', '09:00', store.zone, instant('2026-11-12T09:00', store.zone)],
    ]);
  });

  it('does not ring again what was shown at nine at home', async () => {
    const { store, bell, id } = await written();
    moveTo(store, '2026-11-09T09:00');
    await tick(store, bell);
    store.zone = 'America/New_York';
    await logged(store, id, 'note');
    await tick(store, bell);
    moveTo(store, '2026-11-09T09:00');
    await tick(store, bell);
    expect(bell.rings).toHaveLength(1);
  });

  it('is not noticed where the mentee chose her zone', async () => {
    const { store, bell, id } = await written();
    await changeSettings(store, { zone: 'Europe/Paris' });
    await restandAll(store);
    store.zone = 'America/New_York';
    await tick(store, bell);
    expect((await theReminder(store, id)).dueAt).toBe(instant('2026-11-09T09:00'));
  });
});
