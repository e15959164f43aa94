/** A picture of a page for `docs/screenshots`, and at the same time what is wrong with how it looks. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { ROOT } from '../../run/command.ts';
import { findBarriers } from './barriers.ts';

const FOLDER = join(ROOT, '.output/screenshots');
mkdirSync(FOLDER, { recursive: true });

/** Takes the picture `name--state.png`; the page must not scroll sideways, and axe must find nothing. */
export async function takePicture(page: Page, name: string, state: string): Promise<void> {
  await page.screenshot({ path: join(FOLDER, `${name}--${state}.png`) });
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect.soft(wide, `${name} must not scroll sideways`).toBe(0);
  const barriers = await findBarriers({ run: (script) => page.evaluate(script) });
  expect.soft(barriers, `axe on ${name}`).toEqual([]);
}
