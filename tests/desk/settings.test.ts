/** What a setting must be before it is kept, and what follows from a change. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countFrom,
  daysError,
  daysFrom,
  MOST_DAYS,
  withDay,
} from '../../extension/entrypoints/desk/settings/checks.ts';
import { replanAll } from '../../extension/entrypoints/desk/settings/replanning.ts';
import { saveMentor } from '../../extension/store/mentors.ts';
import { changeSettings, DEFAULT_SETTINGS } from '../../extension/store/settings.ts';
import { Settings } from '../../shared/mentee.ts';
import { memoryStore } from '../store/memory-store.ts';
import { logged, waitingFor } from '../store/people.ts';

describe('the days of the follow-ups', () => {
  it('come one after the other', () => {
    expect(daysFrom({ first: 7, second: 21, closing: 35 })).toEqual({ first: 7, second: 21, closing: 35 });
    expect(daysError({ first: 21, second: 21, closing: 35 })).toBe('order');
    expect(daysError({ first: 7, second: 40, closing: 35 })).toBe('order');
  });

  it('are whole numbers, as typed', () => {
    expect(countFrom(' 12 ')).toBe(12);
    for (const typed of ['', '1.5', '-3', '7 days', '1e3', 'seven'])
      expect(countFrom(typed), typed).toBeNull();
    expect(daysError({ first: null, second: 21, closing: 35 })).toBe('number');
    expect(daysError({ first: 0, second: 21, closing: 35 })).toBe('number');
  });

  it('are not further away than the model allows', () => {
    expect(daysError({ first: MOST_DAYS.first + 1, second: 120, closing: 130 })).toBe('most');
  });

  it('can be kept exactly where nothing is said to be wrong', () => {
    const typed = fc.option(fc.integer({ min: -5, max: 400 }));
    fc.assert(
      fc.property(fc.record({ first: typed, second: typed, closing: typed }), (days) => {
        const followUpDays = daysFrom(days);
        expect(followUpDays === null).toBe(daysError(days) !== null);
        if (followUpDays) {
          expect(Settings.safeParse({ ...DEFAULT_SETTINGS, followUpDays }).success).toBe(true);
        }
      }),
    );
  });
});

describe('days off', () => {
  it('stand in order, each once', () => {
    expect(withDay(['2026-12-24', '2027-01-02'], '2026-12-31')).toEqual([
      '2026-12-24',
      '2026-12-31',
      '2027-01-02',
    ]);
    expect(withDay(['2026-12-24'], '2026-12-24')).toEqual(['2026-12-24']);
  });
});

describe('after the settings changed', () => {
  it('the follow-ups of everybody move, and it is told how far that is', async () => {
    const store = memoryStore();
    const ids: string[] = [];
    for (let count = 0; count < 401; count += 1) {
      ids.push((await saveMentor(store, { name: `Mentor ${count}` })).mentor.id);
    }
    const [first = '', last = ''] = [ids[0], ids.at(-1)];
    await logged(store, first, 'message');
    await logged(store, last, 'message');
    const before = await waitingFor(store, last);
    await changeSettings(store, { followUpDays: { first: 2, second: 21, closing: 35 } });
    const shares: number[] = [];
    await replanAll(store, (share) => shares.push(share));
    expect(await waitingFor(store, last)).not.toEqual(before);
    expect(await waitingFor(store, first)).toEqual(['follow-up-1 2026-11-04 09:00']);
    expect(await waitingFor(store, last)).toEqual(['follow-up-1 2026-11-04 09:00']);
    expect(shares).toEqual([200 / 401, 400 / 401]);
  });

  it('nothing is told where there is nobody', async () => {
    await expect(replanAll(memoryStore(), () => expect.unreachable())).resolves.toBeUndefined();
  });
});
