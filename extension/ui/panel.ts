/** Opening the side panel on a mentor: Chrome's side panel, Firefox's sidebar, or a tab where neither opens. */
import { browser } from 'wxt/browser';
import type { Store } from '../store/db.ts';
import { type PanelTarget, pointPanel } from '../store/settings.ts';

/**
 * Must be called from a click or a key press, before anything is awaited: browsers open a panel only then.
 * The panel follows the row that `pointPanel` writes, so it may open before or after it.
 */
export async function openPanel(store: Store | Promise<Store>, target: PanelTarget): Promise<void> {
  const opened = openBeside();
  await pointPanel(await store, target);
  const shown = await opened.then(
    () => true,
    () => false,
  );
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
