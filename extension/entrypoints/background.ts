/** Wiring: what the browser tells us, and the one function each event calls. May be stopped at any moment. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { browserBell, tickTab } from '../follow-up/bell.ts';
import { TODAY, tick } from '../follow-up/ring.ts';
import { languageFor, speak } from '../language.ts';
import { openLocalStore } from '../local.ts';
import { MENU, makeMenus } from '../menus.ts';
import { keepSelection, saveLink, savePage, type Tab } from '../saving.ts';
import { isNewHere } from '../store/counts.ts';
import { settings } from '../store/settings.ts';
import { run } from '../sync/run.ts';
import { localSync } from '../syncing.ts';

export default defineBackground(() => {
  const store = openLocalStore();
  const spoken = async () => speak(languageFor((await settings(store)).language, navigator.languages));
  const ring = () => spoken().then(() => tick(store, browserBell));
  const sync = localSync(store);
  const ringAndSync = () => ring().then(() => run(sync));
  const tell = browserBell.notify;
  const save = async (tab: Tab) => {
    const mentor = await savePage(store, tell, tab);
    if (mentor && tab.id !== undefined) await tickTab(tab.id);
  };

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await spoken();
    await makeMenus();
    await ring();
    if (reason === 'install' && (await isNewHere(store)))
      await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.runtime.onStartup.addListener(ringAndSync);
  browser.alarms.onAlarm.addListener(ringAndSync);
  browser.commands.onCommand.addListener(async (command, tab) => {
    await spoken();
    if (command === MENU.page && tab) await save(tab);
  });
  browser.contextMenus.onClicked.addListener(async (info, tab) => {
    await spoken();
    if (info.menuItemId === MENU.page && tab) await save(tab);
    if (info.menuItemId === MENU.link && info.linkUrl)
      await saveLink(store, tell, info.linkUrl, info.linkText ?? null);
    if (info.menuItemId === MENU.selection && tab)
      await keepSelection(store, tell, tab, info.selectionText ?? '');
  });
  browser.notifications.onClicked.addListener(async (id) => {
    const place = id === TODAY ? '/today' : id === 'nobody' ? '/add' : `/mentors/${id}`;
    await browser.notifications.clear(id);
    await browser.tabs.create({ url: browser.runtime.getURL(`/desk.html#${place}`) });
  });
});
