/** From an entry of the context menu, or a keyboard command, to what the mentee means by it. */
import { tickTab } from './follow-up/bell.ts';
import { MENU } from './menus.ts';
import { keepSelection, saveLink, savePage, type Tab, type Told } from './saving.ts';
import type { Store } from './store/db.ts';

/** What was chosen: an entry of the context menu with what the pointer was on, or a command, which bears the name of one. */
export interface Chosen {
  menuItemId: string | number;
  linkUrl?: string | undefined;
  linkText?: string | undefined;
  selectionText?: string | undefined;
}

/** Does what the mentee chose, and ticks the button over the page of a person saved. */
export async function saveChosen(
  store: Store,
  tell: Told,
  { menuItemId, linkUrl, linkText, selectionText }: Chosen,
  tab: Tab | undefined,
): Promise<void> {
  if (menuItemId === MENU.link && linkUrl) await saveLink(store, tell, linkUrl, linkText ?? null);
  if (!tab) return;
  if (menuItemId === MENU.selection) await keepSelection(store, tell, tab, selectionText ?? '');
  if (menuItemId !== MENU.page) return;
  const mentor = await savePage(store, tell, tab);
  if (mentor && tab.id !== undefined) await tickTab(tab.id);
}
