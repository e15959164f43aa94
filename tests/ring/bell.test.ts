/** The browser's side of ringing: the one alarm, the badge, a notification. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ALARM, browserBell } from '../../extension/follow-up/bell.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

describe('the alarm', () => {
  it('is one, moved rather than added, and cleared when nothing waits', async () => {
    await browserBell.wakeAt(2_000_000_000_000);
    await browserBell.wakeAt(2_000_000_060_000);
    expect(await fakeBrowser.alarms.getAll()).toMatchObject([
      { name: ALARM, scheduledTime: 2_000_000_060_000 },
    ]);
    await browserBell.wakeAt(null);
    expect(await fakeBrowser.alarms.getAll()).toEqual([]);
  });
});

describe('the badge', () => {
  it('shows how many are due, nothing for none, and no more than two digits', async () => {
    const texts: unknown[] = [];
    vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockResolvedValue();
    vi.spyOn(fakeBrowser.action, 'setBadgeText').mockImplementation(
      async ({ text }) => void texts.push(text),
    );
    for (const due of [0, 1, 99, 100, 10_000]) await browserBell.count(due);
    expect(texts).toEqual(['', '1', '99', '99+', '99+']);
  });
});

describe('a notification', () => {
  it('carries title, reason and an icon of ours; the same id replaces the one before', async () => {
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await browserBell.notify('ines', 'Inès Valdor', 'They replied.');
    await browserBell.notify('ines', 'Inès Valdor', 'You met.');
    expect(Object.keys(await fakeBrowser.notifications.getAll())).toEqual(['ines']);
    const iconUrl = expect.stringMatching(/\/icon\/128\.png$/);
    const shown = { type: 'basic', title: 'Inès Valdor', message: 'You met.', iconUrl };
    expect(create).toHaveBeenLastCalledWith('ines', shown);
  });
});
