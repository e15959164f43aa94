/** The browser as a story sees it; chromium.ts and firefox.ts each implement it, fixtures.ts hands it out. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Surface, Where } from './surface.ts';

export type { Where } from './surface.ts';

export interface LaunchOptions {
  /** The built, unpacked extension. */
  extension: string;
  /** The language preferred for pages; the extension follows it until the mentee chooses another. */
  language?: 'en' | 'fr';
  colorScheme?: 'light' | 'dark';
  /** A visible window instead of headless. */
  headed?: boolean;
  /** Kept when the browser closes; without it a temporary profile is made and removed. */
  profile?: string;
}

/** A notification the browser was asked to show; Chromium tells nothing but its id. */
export interface ShownNotification {
  id: string;
  title: string | null;
  message: string | null;
}

export interface TestBrowser {
  readonly name: 'chromium' | 'firefox';
  /** `chrome-extension://.../` or `moz-extension://.../`. */
  readonly base: string;
  /** Opens an address in a new tab, in front. A path such as `desk.html#/board` is a page of the extension. */
  open(address: string): Promise<Surface>;
  /** Goes to an address in the tab in front, as a link or the address bar does. */
  navigate(address: string): Promise<void>;
  /** Every tab, in the order of opening, with those the extension opened itself. */
  tabs(): Promise<Surface[]>;
  /** Brings the tab with this address to the front, waiting for it if need be. */
  tab(address: string | RegExp): Promise<Surface>;
  /** Clicks the extension's toolbar button over the tab in front: grants activeTab, gives the real popup. */
  openPopup(): Promise<Surface>;
  /** Presses a chord that the browser itself handles, over the tab in front: `Alt+Shift+S`. Grants activeTab. */
  pressShortcut(chord: string): Promise<void>;
  /**
   * Chooses an entry of the extension in the context menu of an element of the tab in front (a CSS selector). Select
   * text first for a selection's entry. Firefox shows the real menu; for Chromium see chromium-menu.ts.
   */
  chooseMenu(where: Where, entry: MenuEntry): Promise<void>;
  /** The side panel or sidebar that is open, or that the product is about to open. */
  panel(): Promise<Surface>;
  /** Opens the side panel or sidebar with the browser's means. */
  openPanel(): Promise<Surface>;
  notifications(): Promise<ShownNotification[]>;
  clickNotification(id: string): Promise<void>;
  /** The text on the toolbar button, all tabs. Asks from outside the background: it wakes nothing. */
  badge(): Promise<string>;
  /** The text on the clipboard. */
  clipboard(): Promise<string>;
  /** Runs a self-contained function in the background, waking it if it sleeps. */
  inBackground<R>(run: () => R | Promise<R>): Promise<R>;
  inBackground<A, R>(run: (arg: A) => R | Promise<R>, arg: A): Promise<R>;
  isBackgroundRunning(): Promise<boolean>;
  /** Stops the service worker or event page, as the browser does when it has been idle. */
  stopBackground(): Promise<void>;
  /** `kill -9`, then the same profile again; every surface from before is dead. */
  killAndRestart(): Promise<void>;
  /** True from then on. */
  readonly wasKilled: boolean;
  /** Errors and content policy violations reported by pages and background of the extension since the start. */
  complaints(): Promise<string[]>;
  /**
   * As after a fresh start: every tab but an empty one is closed, the extension is removed by the browser with all it
   * stored and may do, and installed again; every surface from before is dead. Far cheaper than another browser.
   */
  reset(): Promise<void>;
  close(): Promise<void>;
}

export interface MenuEntry {
  /** The id given to `contextMenus.create`. */
  id: string;
  /** What the entry is there for. */
  kind: 'page' | 'link' | 'selection';
}

interface Manifest {
  action: { default_popup: string };
  side_panel?: { default_path: string };
  sidebar_action?: { default_panel: string };
  browser_specific_settings?: { gecko?: { id?: string } };
}

/** What the harness needs of a built manifest. Throws where the extension was not built. */
export function readManifest(extension: string) {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as Manifest;
  return {
    popup: manifest.action.default_popup,
    panel: manifest.side_panel?.default_path ?? manifest.sidebar_action?.default_panel ?? '',
    geckoId: manifest.browser_specific_settings?.gecko?.id ?? '',
  };
}
