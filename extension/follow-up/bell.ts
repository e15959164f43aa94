/** The browser's side of ringing: the one alarm, the badge, the notifications. */
import { browser } from 'wxt/browser';
import { NOTICE } from './notice.ts';

export const ALARM = 'next-reminder';

/** What ringing needs of a browser; tests give their own. */
export interface Bell {
  /** Sets the one alarm (epoch milliseconds), or clears it. */
  wakeAt(at: number | null): Promise<void>;
  /** Shows how many reminders are due; nothing for 0. */
  count(due: number): Promise<void>;
  /** Shows one notification; `id` says what a click on it opens. */
  notify(id: string, title: string, message: string): Promise<void>;
}

const BADGE_COLOUR = '#b4481e';
const SAVED_COLOUR = '#24613f';

/** A tick on the toolbar button over one tab, until that tab goes elsewhere: this person is saved. */
export async function tickTab(tabId: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: SAVED_COLOUR, tabId });
  await browser.action.setBadgeText({ text: '✓', tabId });
}

export const browserBell: Bell = {
  async wakeAt(at) {
    if (at === null) await browser.alarms.clear(ALARM);
    else await browser.alarms.create(ALARM, { when: at });
  },
  async count(due) {
    await browser.action.setBadgeBackgroundColor({ color: BADGE_COLOUR });
    await browser.action.setBadgeText({ text: due === 0 ? '' : due > 99 ? '99+' : String(due) });
  },
  async notify(id, title, message) {
    const iconUrl = browser.runtime.getURL('/icon/128.png');
    await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
  },
};

/** Opens what a notification that was clicked is about: today's list, the form to add somebody by hand, or a mentor. */
export async function openNotified(id: string): Promise<void> {
  const place = id === NOTICE.today ? '/today' : id === NOTICE.nobody ? '/add' : `/mentors/${id}`;
  await browser.notifications.clear(id);
  await browser.tabs.create({ url: browser.runtime.getURL(`/desk.html#${place}`) });
}
