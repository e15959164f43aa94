/** A picture of a page for `docs/screenshots`, and at the same time what is wrong with how it looks. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { ROOT } from '../../run/command.ts';
import { findBarriers } from './barriers.ts';

const FOLDER = join(ROOT, '.output/screenshots');
mkdirSync(FOLDER, { recursive: true });

export type Theme = 'light' | 'dark';

/** The one page on which a story takes its pictures, at this instant for all it shows. */
export async function cameraAt(context: BrowserContext, now: number): Promise<Page> {
  const page = await context.newPage();
  // Not Playwright's own clock: that one would stay in the browser, which other stories use later.
  await page.addInitScript((instant) => {
    const Real = Date;
    globalThis.Date = class extends Real {
      constructor(...parts: unknown[]) {
        super(...((parts.length > 0 ? parts : [instant]) as [number]));
      }
      static override now() {
        return instant;
      }
    } as DateConstructor;
  }, now);
  return page;
}

/** Resolves once nothing on the page has changed for a tenth of a second and whatever faded or slid is at its end. */
const settled = (page: Page) =>
  page.evaluate(async () => {
    await new Promise<void>((resolve) => {
      const start = () => setTimeout(resolve, 100);
      let quiet = start();
      const watching = { subtree: true, childList: true, attributes: true, characterData: true };
      new MutationObserver(() => {
        clearTimeout(quiet);
        quiet = start();
      }).observe(document, watching);
    });
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });

/** Takes the picture `name--state--theme.png` in each theme; the page must not scroll sideways, and axe must find nothing. */
export async function takePictures(
  page: Page,
  name: string,
  state: string,
  themes: readonly Theme[],
): Promise<void> {
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme });
    await settled(page);
    await page.screenshot({ path: join(FOLDER, `${name}--${state}--${theme}.png`) });
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect.soft(wide, `${name} in ${theme} must not scroll sideways`).toBe(0);
    const barriers = await findBarriers({ run: (script) => page.evaluate(script) });
    expect.soft(barriers, `axe on ${name} in ${theme}`).toEqual([]);
  }
}
