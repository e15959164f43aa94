/**
 * The browsers of one test worker. Starting one costs more than most stories, so each is lent to one test after the
 * other, the extension new in it every time (`TestBrowser.reset`); fixtures.ts and the harness' own tests borrow here.
 */
import type { BrowserName } from '../../run/browsers.ts';
import { launchBrowser } from './launch.ts';
import type { LaunchOptions, TestBrowser } from './test-browser.ts';

/** How many wait for a test that wants them: one in English, as nearly all do, and the last other one. */
const KEPT = 2;

export class KeptBrowsers {
  /** The longest unused first. */
  readonly #waiting = new Map<string, TestBrowser>();
  readonly #lent = new Map<TestBrowser, string>();

  /** A browser as after a fresh start with these options, for one test at a time. */
  async lend(name: BrowserName, options: LaunchOptions): Promise<TestBrowser> {
    const key = JSON.stringify([name, Object.entries(options).toSorted()]);
    const kept = this.#waiting.get(key);
    this.#waiting.delete(key);
    await kept?.reset();
    const app = kept ?? (await launchBrowser(name, options));
    this.#lent.set(app, key);
    return app;
  }

  /**
   * Keeps a browser for the next test. One that was killed ends: its profile keeps more than the extension's data, and
   * in Firefox popups then close by themselves at times (ESR 153, 2026-11).
   * @param isSound false after a failed test: nobody knows what it left, so its browser ends, too
   */
  async takeBack(app: TestBrowser, isSound: boolean): Promise<void> {
    const key = this.#lent.get(app);
    this.#lent.delete(app);
    if (key === undefined || !isSound || app.wasKilled || this.#waiting.has(key)) return app.close();
    this.#waiting.set(key, app);
    const [longest, unused] = this.#waiting.size > KEPT ? ([...this.#waiting][0] ?? []) : [];
    if (longest === undefined) return;
    this.#waiting.delete(longest);
    await unused?.close();
  }

  /** Ends those that wait. */
  async end(): Promise<void> {
    await Promise.all([...this.#waiting.values()].map((app) => app.close()));
    this.#waiting.clear();
  }
}
