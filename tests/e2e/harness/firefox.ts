/** The acts of a story in Firefox: real input through Marionette, the browser's own buttons through its window. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as scripts from './firefox-scripts.ts';
import type { FirefoxSession, Place } from './firefox-session.ts';
import { EXTENSION_HOST, runScript, startFirefox } from './firefox-session.ts';
import { chordToKeyboardEvents, chordToWebDriver, parseChord } from './keys.ts';
import type { Marionette } from './marionette.ts';
import { dragByEvents } from './page-scripts.ts';
import { pointerClick, pointerMove, typing } from './pointer.ts';
import type { Driver, Surface } from './surface.ts';
import { callOf, hasLoaded, isLoaded, LOAD_MS, makeSurface, poll } from './surface.ts';
import type { LaunchOptions, MenuEntry, ShownNotification, TestBrowser, Where } from './test-browser.ts';
import { readManifest } from './test-browser.ts';

interface Start {
  launch: () => Promise<FirefoxSession>;
  forget: () => Promise<void>;
  geckoId: string;
  extension: string;
}

interface TabInfo {
  url: string;
  panel: string;
  isFront: boolean;
}

/** Starts a Firefox with the extension in it. `executablePath` comes from tests/run/browsers.ts. */
export async function launchFirefox(
  executablePath: string,
  options: LaunchOptions,
): Promise<FirefoxTestBrowser> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'passerelle-firefox-')));
  const { geckoId } = readManifest(options.extension);
  // A temporary add-on is gone after a restart; under the same host it finds its storage again.
  const launch = async () => {
    const session = await startFirefox(executablePath, profile, geckoId, options);
    await session.privileged(scripts.CATCH_ALERTS);
    await session.installExtension(options.extension);
    return session;
  };
  const forget = async () => {
    if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  return new FirefoxTestBrowser({ launch, forget, geckoId, extension: options.extension }, await launch());
}

export class FirefoxTestBrowser implements TestBrowser {
  readonly name = 'firefox';
  readonly base = `moz-extension://${EXTENSION_HOST}/`;
  readonly #start: Start;
  /** How Firefox names the extension in its own nodes. */
  readonly #widget: string;
  /** Complaints of sessions that were killed. */
  readonly #earlier: string[] = [];
  #session: FirefoxSession;
  wasKilled = false;

  constructor(start: Start, session: FirefoxSession) {
    this.#start = start;
    this.#session = session;
    this.#widget = start.geckoId.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
  }

  async open(address: string): Promise<Surface> {
    const url = new URL(address, this.base).href;
    const panel = String(await this.#session.privileged(scripts.OPEN_TAB, url));
    return isLoaded(this.#tabSurface(panel), url);
  }

  async navigate(address: string): Promise<void> {
    const url = new URL(address, this.base).href;
    await this.#session.privileged(scripts.NAVIGATE, url);
    await poll(async () => (await this.#front()).url === url, `the tab does not reach ${url}`);
    await isLoaded(this.#tabSurface((await this.#front()).panel));
  }

  async tabs(): Promise<Surface[]> {
    return (await this.#tabs()).map(({ panel }) => this.#tabSurface(panel));
  }

  async tab(address: string | RegExp): Promise<Surface> {
    const fits = ({ url }: TabInfo) =>
      typeof address === 'string' ? url.startsWith(new URL(address, this.base).href) : address.test(url);
    const { panel } = await poll(async () => (await this.#tabs()).findLast(fits), `no tab shows ${address}`);
    await this.#session.privileged(scripts.SELECT_TAB, panel);
    return isLoaded(this.#tabSurface(panel));
  }

  async openPopup(): Promise<Surface> {
    await this.#session.privileged(scripts.PRESS_ACTION, this.#widget);
    return this.#view('popup');
  }

  async pressShortcut(chord: string): Promise<void> {
    await this.#session.privileged(scripts.PRESS_KEYS, chordToKeyboardEvents(parseChord(chord)));
  }

  async chooseMenu(where: Where, entry: MenuEntry): Promise<void> {
    await this.#tabSurface((await this.#front()).panel).click(where, 'right');
    await this.#session.privileged(scripts.CHOOSE_MENU_ENTRY, this.#widget, entry.id);
  }

  panel(): Promise<Surface> {
    return this.#view('sidebar');
  }

  async openPanel(): Promise<Surface> {
    await this.#session.privileged(scripts.SHOW_SIDEBAR, this.#widget);
    return this.panel();
  }

  async notifications(): Promise<ShownNotification[]> {
    return (await this.#session.privileged(scripts.LIST_ALERTS)) as ShownNotification[];
  }

  async clickNotification(id: string): Promise<void> {
    await this.#session.privileged(scripts.CLICK_ALERT, id);
  }

  async badge(): Promise<string> {
    return String(await this.#session.privileged(scripts.READ_BADGE, this.#widget));
  }

  async clipboard(): Promise<string> {
    return String(await this.#session.privileged(scripts.READ_CLIPBOARD));
  }

  async inBackground<A, R>(run: (arg: A) => R | Promise<R>, arg?: A): Promise<R> {
    await this.#session.privileged(scripts.WAKE_BACKGROUND, this.#start.geckoId);
    const view = await poll(() => this.#findView('background'), 'the background does not start');
    return (await this.#driver({ view }, async () => undefined).run(callOf(run, arg))) as R;
  }

  async isBackgroundRunning(): Promise<boolean> {
    return (await this.#session.privileged(scripts.BACKGROUND_STATE, this.#start.geckoId)) === 'running';
  }

  async stopBackground(): Promise<void> {
    await this.#session.privileged(scripts.STOP_BACKGROUND, this.#start.geckoId);
    await poll(async () => !(await this.isBackgroundRunning()), 'the background does not stop');
  }

  async killAndRestart(): Promise<void> {
    this.wasKilled = true;
    this.#earlier.push(...(await this.complaints()));
    await this.#session.end('SIGKILL');
    this.#session = await this.#start.launch();
  }

  async complaints(): Promise<string[]> {
    const current = (await this.#session.privileged(scripts.LIST_COMPLAINTS, this.base)) as string[];
    return [...this.#earlier, ...current];
  }

  async reset(): Promise<void> {
    const { geckoId, extension } = this.#start;
    await this.#session.privileged(scripts.REMOVE_EXTENSION, geckoId);
    this.#earlier.length = 0;
    await this.#session.installExtension(extension);
  }

  async close(): Promise<void> {
    await this.#session.end('quit');
    await this.#start.forget();
  }

  /** Firefox's own question whether the extension may do what it just asked for; Chromium has none. */
  async answerQuestion(isAllowed: boolean): Promise<void> {
    await this.#session.privileged(scripts.ANSWER_QUESTION, isAllowed);
  }

  /** Resolves when the browser has ended, whoever ended it. */
  ended(): Promise<void> {
    return this.#session.ended;
  }

  async #tabs(): Promise<TabInfo[]> {
    return (await this.#session.privileged(scripts.LIST_TABS)) as TabInfo[];
  }

  async #front(): Promise<TabInfo> {
    const front = (await this.#tabs()).find(({ isFront }) => isFront);
    if (!front) throw new Error('no tab is in front');
    return front;
  }

  #findView(type: 'popup' | 'sidebar' | 'background'): Promise<string | null> {
    return this.#session.privileged(scripts.FIND_VIEW, this.#start.geckoId, type) as Promise<string | null>;
  }

  async #view(type: 'popup' | 'sidebar'): Promise<Surface> {
    const script = type === 'popup' ? scripts.CLOSE_POPUP : scripts.HIDE_SIDEBAR;
    const surfaceOf = (view: string): Surface => {
      const driver = this.#driver({ view }, async () => {
        await this.#session.privileged(script);
        await poll(async () => !(await driver.isOpen()), `the ${type} does not close`);
      });
      return makeSurface(driver);
    };
    // Looked for anew each time: the one found first may be on its way out, or not yet where it stays.
    const loaded = async () => {
      const view = await this.#findView(type);
      const surface = view === null ? null : surfaceOf(view);
      return surface && (await hasLoaded(surface)) ? surface : null;
    };
    return poll(loaded, `the ${type} did not open`, LOAD_MS);
  }

  #tabSurface(panel: string): Surface {
    return makeSurface(
      this.#driver(
        { tab: panel },
        async () => void (await this.#session.privileged(scripts.CLOSE_TAB, panel)),
      ),
    );
  }

  #driver(place: Place, close: () => Promise<void>): Driver {
    const within = <T>(act: (send: Marionette['send']) => Promise<T>) => this.#session.inPlace(place, act);
    return {
      run: (expression) => within((send) => runScript(send, `return (${expression});`, [])),
      clickAt: (x, y, button) => within((send) => perform(send, pointerClick(x, y, button))),
      // Marionette's mouse begins a drag and never drops (ESR 153, headless, 2026-11): the page hears the events itself.
      drag: (from, to) =>
        within(async (send) => {
          await perform(send, pointerMove(from));
          await runScript(send, `return (${callOf(dragByEvents, { from, to })});`, []);
        }),
      press: (chord) =>
        within((send) => perform(send, { type: 'key', id: 'keys', actions: chordToWebDriver(chord) })),
      insert: (text) => within((send) => perform(send, { type: 'key', id: 'keys', actions: typing(text) })),
      screenshot: () =>
        within(async (send) => pngOf(await send('WebDriver:TakeScreenshot', { full: false }))),
      isOpen: () => within(async () => true).catch(() => false),
      close,
    };
  }
}

const pngOf = (answer: unknown): Buffer => Buffer.from((answer as { value: string }).value, 'base64');

/** A popup that a click closes takes its page away before the act has ended: that is no failure. */
async function perform(send: Marionette['send'], actions: object): Promise<void> {
  await send('WebDriver:PerformActions', { actions: [actions] }).catch((error: Error) => {
    if (!/no such window|AbortError|discarded/.test(error.message)) throw error;
  });
}
