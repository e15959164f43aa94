/**
 * The context menu in Chromium. Headless Chromium shows no menu and no protocol reaches the native one of a window
 * (156, 2026-11), so the click is told to the extension by its own event, with the two rights a real click gives:
 * activeTab, from the toolbar button pressed just before, and a user gesture, carried by a message from the popup.
 * Not covered by this way: in which contexts the entry shows and its title; Firefox's real menu covers those.
 */
import type { Chrome, ClickInfo } from './chrome-api.ts';
import type { Surface } from './surface.ts';
import type { MenuEntry, TestBrowser, Where } from './test-browser.ts';

declare const chrome: Chrome;

const PORT = 'menu-click';

/** What the browser would tell `contextMenus.onClicked` about an element. Runs in the page. */
function describeClick({ id, kind, css }: { id: string; kind: MenuEntry['kind']; css: string }): ClickInfo {
  const link = document.querySelector(css)?.closest('a');
  return {
    menuItemId: id,
    pageUrl: location.href,
    editable: false,
    ...(kind === 'link' && link ? { linkUrl: link.href } : {}),
    ...(kind === 'selection' ? { selectionText: String(getSelection()) } : {}),
  };
}

export async function chooseChromiumMenu(
  browser: TestBrowser,
  tab: Surface,
  where: Where,
  entry: MenuEntry,
): Promise<void> {
  if (typeof where !== 'string') throw new Error('a menu is opened on a CSS selector');
  await tab.waitFor(where);
  const click = await tab.evaluate(describeClick, { ...entry, css: where });
  await browser.inBackground(
    async ({ id, port: name }) => {
      // Rejects where no such entry was created.
      await chrome.contextMenus.update(id, {});
      chrome.runtime.onConnect.addListener(function once(port) {
        if (port.name !== name) return;
        chrome.runtime.onConnect.removeListener(once);
        port.onMessage.addListener(({ info, tab: at }) => {
          chrome.contextMenus.onClicked.dispatch(info, at);
          port.postMessage('told');
        });
      });
    },
    { id: entry.id, port: PORT },
  );
  const popup = await browser.openPopup();
  const told = popup.evaluate(
    async ({ info, port: name }) => {
      const [active] = await chrome.tabs.query({ active: true, currentWindow: true });
      const port = chrome.runtime.connect({ name });
      await new Promise((resolve) => {
        port.onMessage.addListener(resolve);
        port.postMessage({ info, tab: active });
      });
    },
    { info: click, port: PORT },
  );
  // Where the entry opens the side panel, the popup closes before it can answer.
  await told.catch(async (error: unknown) => {
    if (await popup.isOpen()) throw error;
  });
  if (await popup.isOpen()) await popup.close();
}
