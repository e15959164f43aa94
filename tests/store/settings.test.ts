/** What exists once: settings, the mentee, the panel's mentor; and goals. */
import { describe, expect, it } from 'vitest';
import { addGoal, changeGoal, goals, removeGoal, restoreGoal } from '../../extension/store/goals.ts';
import {
  changeMe,
  changeSettings,
  DEFAULT_SETTINGS,
  EMPTY_ME,
  keepTick,
  lastTick,
  me,
  panelTarget,
  pointPanel,
  settings,
  zone,
} from '../../extension/store/settings.ts';
import { contents, later, memoryStore, otherWindow } from './memory-store.ts';

const put = (store: ReturnType<typeof memoryStore>, key: string, value: unknown) =>
  store.db.singles.put({ key, value });

describe('settings', () => {
  it('are the defaults until something is changed, and stay changed', async () => {
    const store = memoryStore();
    expect(await settings(store)).toEqual(DEFAULT_SETTINGS);
    await changeSettings(store, { remindAt: '10:30' });
    await changeSettings(store, { theme: 'dark' });
    expect(await settings(store)).toEqual({ ...DEFAULT_SETTINGS, remindAt: '10:30', theme: 'dark' });
  });

  it('changed in two windows at once are both kept', async () => {
    const store = memoryStore();
    await Promise.all([
      changeSettings(store, { remindAt: '10:30' }),
      changeSettings(otherWindow(store), { theme: 'dark' }),
    ]);
    expect(await settings(store)).toMatchObject({ remindAt: '10:30', theme: 'dark' });
  });

  it('stored before a setting existed have its default', async () => {
    const store = memoryStore();
    await put(store, 'settings', { theme: 'dark', restWeekdays: [5, 6] });
    expect(await settings(store)).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', restWeekdays: [5, 6] });
  });

  it('that are damaged count as their defaults, one by one, and are not touched by reading', async () => {
    const store = memoryStore();
    const value = { theme: 'purple', followUpDays: { first: -1 }, remindAt: '10:30', quietFrom: '25:00' };
    await put(store, 'settings', value);
    expect(await settings(store)).toEqual({ ...DEFAULT_SETTINGS, remindAt: '10:30' });
    expect((await contents(store)).singles).toEqual([{ key: 'settings', value }]);
    for (const nonsense of ['text', 7, null, [], undefined]) {
      await put(store, 'settings', nonsense);
      expect(await settings(store)).toEqual(DEFAULT_SETTINGS);
    }
  });

  it('that make no sense are refused', async () => {
    const store = memoryStore();
    await expect(changeSettings(store, { remindAt: '9 am' })).rejects.toThrow();
    await expect(changeSettings(store, { restWeekdays: [1, 2, 3, 4, 5, 6, 7] })).rejects.toThrow();
    expect(await settings(store)).toEqual(DEFAULT_SETTINGS);
  });

  it("give the zone chosen, or else the device's", async () => {
    const store = memoryStore({ zone: 'Asia/Kathmandu' });
    expect(await zone(store)).toBe('Asia/Kathmandu');
    await changeSettings(store, { zone: 'Europe/Paris' });
    expect(await zone(store)).toBe('Europe/Paris');
  });
});

describe('the mentee', () => {
  it('is blank at first, and keeps what she tells of herself, damage beside it or not', async () => {
    const store = memoryStore();
    expect(await me(store)).toEqual(EMPTY_ME);
    await changeMe(store, { name: 'Lou Ferrand' });
    await changeMe(store, { pitch: 'I build small turbines' });
    expect(await me(store)).toEqual({ ...EMPTY_ME, name: 'Lou Ferrand', pitch: 'I build small turbines' });
    await put(store, 'me', { name: 'Lou Ferrand', pitch: 7 });
    expect(await me(store)).toEqual({ ...EMPTY_ME, name: 'Lou Ferrand' });
  });
});

describe('the side panel', () => {
  it('shows the mentor it was pointed at last, nobody at first or where the row is damaged', async () => {
    const store = memoryStore();
    expect(await panelTarget(store)).toBe(null);
    const target = { mentorId: 'ines', tab: 'write', purpose: 'thanks' } as const;
    await pointPanel(store, { ...target, mentorId: 'tomas' });
    await pointPanel(store, target);
    expect(await panelTarget(store)).toEqual(target);
    await put(store, 'panel', { mentorId: 'ines', tab: 'no such tab' });
    expect(await panelTarget(store)).toBe(null);
  });
});

describe('the last look for meetings', () => {
  it('was never, at first and where the row is damaged', async () => {
    const store = memoryStore();
    expect(await lastTick(store)).toBe(0);
    await keepTick(store, 1234);
    expect(await lastTick(store)).toBe(1234);
    await put(store, 'tick', 'yesterday');
    expect(await lastTick(store)).toBe(0);
  });
});

describe('goals', () => {
  it('come in the order they were set, and can be changed', async () => {
    const store = memoryStore();
    const first = await addGoal(store, 'Lead a small team');
    later(store, { hours: 1 });
    const second = await addGoal(store, 'Work at sea');
    later(store, { hours: 1 });
    await changeGoal(store, first.id, 'Lead a team of five');
    await changeGoal(store, 'nothing', 'x');
    expect(await goals(store)).toEqual([
      { ...first, text: 'Lead a team of five', updatedAt: store.at },
      second,
    ]);
  });

  it('removed can be put back', async () => {
    const store = memoryStore();
    const goal = await addGoal(store, 'Work at sea');
    const removed = await removeGoal(store, goal.id);
    expect(await goals(store)).toEqual([]);
    if (removed) await restoreGoal(store, removed);
    expect(await goals(store)).toEqual([goal]);
    expect(await removeGoal(store, 'nothing')).toBe(null);
  });

  it('without words are refused', async () => {
    const store = memoryStore();
    await expect(addGoal(store, '')).rejects.toThrow();
    expect(await goals(store)).toEqual([]);
  });
});
