/**
 * What a story does to one page, whichever browser shows it: every surface (tab, popup, side panel, sidebar) is
 * built here from the five things a driver can do, so that a click or a wait means the same in both browsers.
 */
import { writeFile } from 'node:fs/promises';
import type { Chord } from './keys.ts';
import { parseChord } from './keys.ts';
import type { Found, Where } from './page-scripts.ts';
import {
  chooseOption,
  countElements,
  describePage,
  findElement,
  readText,
  selectContent,
  withFinder,
} from './page-scripts.ts';

export type { Where } from './page-scripts.ts';

/** What one page of one browser must be able to do; real input only, no calls into the page for clicks and keys. */
export interface Driver {
  /** Runs an expression in the page (its promise is awaited); gives the JSON value. Throws what the page throws. */
  run(expression: string): Promise<unknown>;
  /** Presses and releases a mouse button at a point of the viewport, in CSS pixels. */
  clickAt(x: number, y: number, button: 'left' | 'right'): Promise<void>;
  /** Takes what is draggable at one point with the left button, carries it to another, and lets go. */
  drag(from: Found, to: Found): Promise<void>;
  press(chord: Chord): Promise<void>;
  /** Enters text where the caret is, as a keyboard or an input method would. */
  insert(text: string): Promise<void>;
  /** A PNG of what is visible. */
  screenshot(): Promise<Buffer>;
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
}

/** A page as a story sees it. Every act waits (10 s at most) until its element is there and visible. */
export interface Surface {
  /** Runs a self-contained function in the page; it bypasses the content policy, so never let it prove one. */
  evaluate<R>(run: () => R | Promise<R>): Promise<R>;
  evaluate<A, R>(run: (arg: A) => R | Promise<R>, arg: A): Promise<R>;
  /** Runs an expression, for scripts too big or too foreign to be a function here. */
  run(expression: string): Promise<unknown>;
  click(where: Where, button?: 'left' | 'right'): Promise<void>;
  /** Drags one element onto another with the mouse. */
  drag(where: Where, onto: Where): Promise<void>;
  /** Replaces the content of a field by typing: focus, select everything, enter the text. */
  fill(where: Where, text: string): Promise<void>;
  /** Chooses the option of a `select` that has this text. Set from within: a list box is drawn by the system. */
  choose(where: Where, option: string): Promise<void>;
  /** A key or chord where the focus is: `Enter`, `/`, `Shift+Tab`. */
  press(chord: string): Promise<void>;
  /** Enters text where the focus is. */
  type(text: string): Promise<void>;
  /** The visible text, or the value where the element is a field. */
  text(where: Where): Promise<string>;
  /** How many visible elements there are now; does not wait. */
  count(where: Where): Promise<number>;
  /** `patience` in ms, where a thing takes longer, or must not be there for long. */
  waitFor(where: Where, patience?: number): Promise<void>;
  waitForGone(where: Where): Promise<void>;
  /** Waits until the function run in the page gives something truthy. */
  waitUntil<A>(run: (arg: A) => unknown, arg: A): Promise<void>;
  url(): Promise<string>;
  screenshot(file: string): Promise<void>;
  /** False once the page was closed, by itself or by the browser. */
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
}

const PATIENCE_MS = 10_000;
/** Ten megabytes take their time on a busy machine. */
export const LOAD_MS = 30_000;
const STEP_MS = 50;

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Asks until there is an answer that is neither null, undefined nor false.
 * @throws the sentence given (or made by the function given) once `patience` ms have passed.
 */
export async function poll<T>(
  ask: () => Promise<T | null | undefined | false>,
  complaint: string | (() => Promise<string>),
  patience = PATIENCE_MS,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(typeof complaint === 'string' ? complaint : await complaint());
    await pause(STEP_MS);
  }
}

/** The call of a self-contained function as an expression a page can evaluate. */
export const callOf = (run: (arg: never) => unknown, arg: unknown): string =>
  `(${run})(${arg === undefined ? '' : JSON.stringify(arg)})`;

export const nameOf = (where: Where): string => (typeof where === 'string' ? where : JSON.stringify(where));

/** Builds a surface over a driver. */
export function makeSurface(driver: Driver): Surface {
  async function evaluate(run: (arg: never) => unknown, arg?: unknown): Promise<never> {
    return (await driver.run(callOf(run, arg))) as never;
  }
  const missing = (where: Where) => async () =>
    `nothing visible matches ${nameOf(where)} on this page:\n${await evaluate(describePage)}`;
  const find = (where: Where, patience?: number) =>
    poll(
      async () => (await driver.run(withFinder(findElement, where))) as Found | null,
      missing(where),
      patience,
    );
  const count = async (where: Where) => (await driver.run(withFinder(countElements, where))) as number;
  const read = async (where: Where) =>
    (await driver.run(withFinder(readText, where))) as { text: string } | null;
  return {
    evaluate,
    run: (expression) => driver.run(expression),
    async click(where, button = 'left') {
      const { x, y } = await find(where);
      await driver.clickAt(x, y, button);
    },
    async drag(where, onto) {
      // Found last, as it must be in view; both are when the page is not taller than the window.
      const to = await find(onto);
      await driver.drag(await find(where), to);
    },
    async fill(where, text) {
      const { x, y } = await find(where);
      await driver.clickAt(x, y, 'left');
      await evaluate(selectContent);
      await (text === '' ? driver.press(parseChord('Delete')) : driver.insert(text));
    },
    async choose(where, option) {
      const isChosen = async () => Boolean(await driver.run(withFinder(chooseOption, where, option)));
      await poll(isChosen, async () => `no option ${option}: ${await missing(where)()}`);
    },
    press: (chord) => driver.press(parseChord(chord)),
    type: (text) => driver.insert(text),
    text: (where) => poll(() => read(where), missing(where)).then((found) => found.text),
    count,
    waitFor: async (where, patience) => void (await find(where, patience)),
    waitForGone: async (where) =>
      void (await poll(async () => (await count(where)) === 0, `${nameOf(where)} is still there`)),
    waitUntil: async (run, arg) =>
      void (await poll(async () => Boolean(await evaluate(run, arg)), `never came true: ${run}`)),
    url: () => evaluate(() => location.href),
    screenshot: async (file) => writeFile(file, await driver.screenshot()),
    isOpen: () => driver.isOpen(),
    close: () => driver.close(),
  };
}

/** True once a page was parsed and its first scripts ran; an empty one only counts where an empty one was asked for. */
export const hasLoaded = (surface: Surface, asked = ''): Promise<boolean> =>
  surface
    .evaluate(
      (blank) => document.readyState === 'complete' && (blank || location.href !== 'about:blank'),
      asked === 'about:blank',
    )
    .catch(() => false);

/** Waits until a page has loaded. */
export async function isLoaded(surface: Surface, asked = ''): Promise<Surface> {
  const complaint = async () => `not loaded: ${await surface.url()}`;
  await poll(() => hasLoaded(surface, asked), complaint, LOAD_MS);
  return surface;
}
