/** Wiring: what the browser tells us, and the one function each event calls. May be stopped at any moment. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { type Chosen, saveChosen } from '../chosen.ts';
import { browserBell, openNotified } from '../follow-up/bell.ts';
import { tick } from '../follow-up/ring.ts';
import { languageFor, speak } from '../language.ts';
import { openLocalStore } from '../local.ts';
import { makeMenus } from '../menus.ts';
import type { Tab } from '../saving.ts';
import { isNewHere } from '../store/counts.ts';
import { settings } from '../store/settings.ts';
import { run } from '../sync/run.ts';
import { localSync } from '../syncing.ts';

export default defineBackground(() => {
  const store = openLocalStore();
  const sync = localSync(store);
  const spoken = async () => speak(languageFor((await settings(store)).language, navigator.languages));
  const ring = () => spoken().then(() => tick(store, browserBell));
  const ringAndSync = () => ring().then(() => run(sync));
  const save = (chosen: Chosen, tab?: Tab) =>
    spoken().then(() => saveChosen(store, browserBell.notify, chosen, tab));

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await spoken();
    await makeMenus();
    await ring();
    if (reason === 'install' && (await isNewHere(store)))
      await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.runtime.onStartup.addListener(ringAndSync);
  browser.alarms.onAlarm.addListener(ringAndSync);
  browser.commands.onCommand.addListener((menuItemId, tab) => save({ menuItemId }, tab));
  browser.contextMenus.onClicked.addListener(save);
  browser.notifications.onClicked.addListener(openNotified);
});
