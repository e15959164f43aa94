/** The acts of a story in Chromium: Playwright starts it, raw CDP reaches the popup and panel Playwright leaves alone. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import type { Chrome } from './chrome-api.ts';
import type { Running } from './chromium-launch.ts';
import { onClipboard, restartExtension, startChromium, targetsOf } from './chromium-launch.ts';
import { chooseChromiumMenu } from './chromium-menu.ts';
import type { Tabs } from './chromium-tabs.ts';
import { tabsOf } from './chromium-tabs.ts';
import type { Target, TargetInfo } from './chromium-target.ts';
import { attachTarget, evaluateIn, targetDriver } from './chromium-target.ts';
import type { Surface } from './surface.ts';
import { callOf, isLoaded, makeSurface, poll } from './surface.ts';
import type { LaunchOptions, MenuEntry, TestBrowser, Where } from './test-browser.ts';
import { readManifest } from './test-browser.ts';

declare const chrome: Chrome;

/** Starts a Chromium with the extension in it. `executablePath` comes from tests/run/browsers.ts. */
export async function launchChromium(
  executablePath: string,
  options: LaunchOptions,
): Promise<ChromiumTestBrowser> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'passerelle-chromium-')));
  const complaints: string[] = [];
  const launch = () => startChromium(executablePath, profile, options, complaints);
  const forget = async () => {
    if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  return new ChromiumTestBrowser({ launch, forget, complaints, options }, await launch());
}

interface Start {
  launch: () => Promise<Running>;
  forget: () => Promise<void>;
  complaints: string[];
  options: LaunchOptions;
}

export class ChromiumTestBrowser implements TestBrowser {
  readonly name = 'chromium';
  readonly #start: Start;
  readonly #pages: { popup: string; panel: string };
  #running: Running;
  wasKilled = false;
  #attached = new Map<string, Promise<Target>>();
  #tabs: Tabs;

  constructor(start: Start, running: Running) {
    this.#start = start;
    this.#running = running;
    this.#tabs = tabsOf(running);
    this.#pages = readManifest(start.options.extension);
  }

  get base(): string {
    return this.#running.base;
  }

  /** Playwright's own view, for what only Chromium stories do (axe, going offline). Popup and panel are not in it. */
  get context(): BrowserContext {
    return this.#running.context;
  }

  async open(address: string): Promise<Surface> {
    const url = new URL(address, this.base).href;
    const { targetId } = await this.#running.browser.send('Target.createTarget', { url });
    await poll(
      async () => (await this.#tabs.pageOf((await this.#tabs.front()).targetId)) === targetId,
      'the tab stays behind',
    );
    return isLoaded(await this.#surface(targetId), url);
  }

  async navigate(address: string): Promise<void> {
    const front = await this.#tabs.front();
    const page = await this.#attach(await this.#tabs.pageOf(front.targetId));
    await page.send('Page.navigate', { url: new URL(address, this.base).href });
    await isLoaded(await this.#surface(page.id));
  }

  async tabs(): Promise<Surface[]> {
    const tabs = await this.#tabs.list();
    return Promise.all(tabs.map(async ({ targetId }) => this.#surface(await this.#tabs.pageOf(targetId))));
  }

  async tab(address: string | RegExp): Promise<Surface> {
    const fits = ({ url }: TargetInfo) =>
      typeof address === 'string' ? url.startsWith(new URL(address, this.base).href) : address.test(url);
    const found = await poll(async () => (await this.#tabs.list()).findLast(fits), `no tab shows ${address}`);
    const page = await this.#tabs.pageOf(found.targetId);
    await this.#running.browser.send('Target.activateTarget', { targetId: page });
    await poll(
      async () => (await this.#tabs.front()).targetId === found.targetId,
      'the tab does not come to the front',
    );
    return isLoaded(await this.#surface(page));
  }

  async openPopup(): Promise<Surface> {
    const { targetId } = await this.#tabs.front();
    const id = new URL(this.base).host;
    await this.#running.browser.send('Extensions.triggerAction', { id, targetId });
    return this.#view(this.#pages.popup);
  }

  async pressShortcut(chord: string): Promise<void> {
    const front = await this.#frontSurface();
    // Chromium tells the page's process of activeTab on another way than the script to run there: while that process
    // is still busy with a fresh page, the script may arrive first and be refused (156, 2026-11). A person is slower.
    await front.evaluate(
      () => new Promise<void>((resolve) => requestIdleCallback(() => setTimeout(resolve, 300))),
    );
    await front.press(chord);
  }

  async chooseMenu(where: Where, entry: MenuEntry): Promise<void> {
    await chooseChromiumMenu(this, await this.#frontSurface(), where, entry);
  }

  panel(): Promise<Surface> {
    return this.#view(this.#pages.panel);
  }

  async openPanel(): Promise<Surface> {
    const popup = await this.openPopup();
    // The popup closes as the panel opens, mostly before it can answer.
    const answer = popup.evaluate(async () => {
      const { id } = await chrome.windows.getCurrent();
      await chrome.sidePanel.open({ windowId: id });
    });
    const panel = await Promise.all([this.panel(), answer.catch(() => undefined)]).then(([first]) => first);
    if (await popup.isOpen()) await popup.close();
    return panel;
  }

  async notifications() {
    const shown = (await evaluateIn(this.#running.probe, 'chrome.notifications.getAll()')) as Record<
      string,
      boolean
    >;
    return Object.keys(shown).map((id) => ({ id, title: null, message: null }));
  }

  async clickNotification(id: string): Promise<void> {
    await this.inBackground((shown) => chrome.notifications.onClicked.dispatch(shown), id);
  }

  async badge(): Promise<string> {
    return String(await evaluateIn(this.#running.probe, 'chrome.action.getBadgeText({})'));
  }

  async clipboard(): Promise<string> {
    return String(await onClipboard(this.#running, 'navigator.clipboard.readText()'));
  }

  async inBackground<A, R>(run: (arg: A) => R | Promise<R>, arg?: A): Promise<R> {
    const { browser, probe, base } = this.#running;
    await probe.send('ServiceWorker.enable');
    await probe.send('ServiceWorker.startWorker', { scopeURL: base });
    const worker = await poll(() => this.#worker(), 'the service worker does not start');
    const target = await attachTarget(browser, worker.targetId);
    try {
      return (await evaluateIn(target, callOf(run, arg))) as R;
    } finally {
      await target.detach();
    }
  }

  async isBackgroundRunning(): Promise<boolean> {
    return (await this.#worker()) !== undefined;
  }

  async stopBackground(): Promise<void> {
    const { probe } = this.#running;
    await probe.send('ServiceWorker.enable');
    await probe.send('ServiceWorker.stopAllWorkers');
    await poll(async () => !(await this.isBackgroundRunning()), 'the service worker does not stop');
  }

  async killAndRestart(): Promise<void> {
    this.wasKilled = true;
    const { browser, context } = this.#running;
    const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
    const main = processInfo.find(({ type }) => type === 'browser');
    if (!main) throw new Error('the browser process is not listed');
    const closed = context.waitForEvent('close');
    process.kill(main.id, 'SIGKILL');
    await closed;
    this.#begin(await this.#start.launch());
  }

  async complaints(): Promise<string[]> {
    return [...this.#start.complaints];
  }

  async reset(): Promise<void> {
    const { options, complaints } = this.#start;
    this.#begin(await restartExtension(this.#running, options, complaints));
  }

  async close(): Promise<void> {
    await this.#running.context.close();
    await this.#start.forget();
  }

  #begin(running: Running): void {
    this.#attached = new Map();
    this.#running = running;
    this.#tabs = tabsOf(running);
  }

  async #worker(): Promise<TargetInfo | undefined> {
    const all = await targetsOf(this.#running.browser);
    return all.find(({ type, url }) => type === 'service_worker' && url.startsWith(this.base));
  }

  async #frontSurface(): Promise<Surface> {
    return this.#surface(await this.#tabs.pageOf((await this.#tabs.front()).targetId));
  }

  /** Popup or panel. */
  async #view(file: string): Promise<Surface> {
    const found = await poll(() => this.#tabs.findView(file), `${file} did not open`);
    return isLoaded(await this.#surface(found.targetId));
  }

  #attach(targetId: string): Promise<Target> {
    const known = this.#attached.get(targetId) ?? attachTarget(this.#running.browser, targetId);
    this.#attached.set(targetId, known);
    return known;
  }

  async #surface(targetId: string): Promise<Surface> {
    const { browser } = this.#running;
    const target = await this.#attach(targetId);
    const value = this.#start.options.colorScheme ?? 'light';
    await target.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });
    const close = async () => {
      await browser.send('Target.closeTarget', { targetId });
      await poll(async () => !target.isOpen(), 'the page does not close');
    };
    return makeSurface(targetDriver(target, close));
  }
}
