/** The entries in the browser's context menu. Made again whenever the language changes. */
import { browser } from 'wxt/browser';
import { m } from './locales/compiled/messages.js';

export const MENU = { page: 'save-page', link: 'save-link', selection: 'keep-selection' } as const;

const ON_THE_WEB = ['http://*/*', 'https://*/*'];

export async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  const documentUrlPatterns = ON_THE_WEB;
  browser.contextMenus.create({
    id: MENU.page,
    title: m.menu_save_page(),
    contexts: ['page'],
    documentUrlPatterns,
  });
  browser.contextMenus.create({
    id: MENU.link,
    title: m.menu_save_link(),
    contexts: ['link'],
    targetUrlPatterns: ON_THE_WEB,
  });
  browser.contextMenus.create({
    id: MENU.selection,
    title: m.menu_keep_selection(),
    contexts: ['selection'],
    documentUrlPatterns,
  });
}
