/** Opening the side panel on a mentor: Chrome's side panel, Firefox's sidebar, or a tab where neither opens. */
import { browser } from 'wxt/browser';
import type { Store } from '../store/db.ts';
import { type PanelTarget, pointPanel } from '../store/settings.ts';

/**
 * Must be called from a click or a key press, before anything else is awaited: browsers open a panel only then.
 * Chromium closes the popup as the panel opens, and the popup's unfinished writes with it: there the row that the
 * panel follows is written first, well within the five seconds a click counts. Firefox opens at once or not at all.
 */
export async function openPanel(store: Store | Promise<Store>, target: PanelTarget): Promise<void> {
  const pointed = Promise.resolve(store).then((known) => pointPanel(known, target));
  const opened = import.meta.env.FIREFOX ? openBeside() : pointed.then(openBeside);
  const shown = await opened.then(
    () => true,
    () => false,
  );
  await pointed;
  if (!shown) await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') });
}

async function openBeside(): Promise<void> {
  if (import.meta.env.FIREFOX) return browser.sidebarAction.open();
  // WINDOW_ID_CURRENT: asking for the id would use up the gesture.
  return browser.sidePanel.open({ windowId: browser.windows.WINDOW_ID_CURRENT });
}

/** Opens a place of the desk in a tab. */
export async function openDesk(place = ''): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/desk.html#${place}`) });
}
