/**
 * How the pages of a vault look once there is one, and what axe says of them: the words, two of them asked back, the
 * devices, the questions before something goes. In both languages and themes; the sheet as it is printed, too.
 */
import type { Page } from '@playwright/test';
import { fill } from '../../seed/fill.ts';
import { people } from '../../seed/people.ts';
import { ChromiumTestBrowser } from '../harness/chromium.ts';
import { expect, test } from '../harness/fixtures.ts';
import { takePicture } from '../harness/pictures.ts';
import { vaultServer } from '../harness/vault-stage.ts';

const DESK = { width: 1280, height: 860 };
/** 200 % of a small window. */
const ZOOMED = { width: 640, height: 430 };

/** Pages of a PDF: each has a dictionary of this type. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

async function makeVault(page: Page, base: string, origin: string): Promise<void> {
  await page.goto(`${base}desk.html#/vault?step=make`);
  await page.locator('form input').first().fill(origin);
  await page.locator('form button[type="submit"]').click();
  await page.locator('.sheet').waitFor();
}

/** Each question of the page of the vault, by the button that asks it. */
const QUESTIONS = [
  ['leave', 'section:has(> #leaving) .button:not(.danger)'],
  ['erase', 'section:has(> #leaving) .danger'],
  ['new-words', 'section:has(> #words) button'],
  ['rename', 'section:has(> #devices) button'],
] as const;

for (const language of ['en', 'fr'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test.describe(() => {
      test.use({ launch: { language, colorScheme: theme } });
      test(`the pages of a vault are in order: ${language}, ${theme}`, async ({ app }) => {
        test.setTimeout(120_000);
        if (!(app instanceof ChromiumTestBrowser)) throw new Error('axe and pictures are made in Chromium');
        const server = await vaultServer();
        try {
          const start = await app.tab(/welcome\.html/);
          await start.waitFor({ role: 'heading' });
          await fill(start, { ...people(24, Date.now()) });
          const state = `typical--${language}--${theme}`;
          const page = await app.context.newPage();
          await page.setViewportSize(DESK);
          await makeVault(page, app.base, server.origin);
          await takePicture(page, 'vault-words', state);
          expect(pagesOf(await page.pdf({ preferCSSPageSize: true })), 'the sheet is one page').toBe(1);
          await page.setViewportSize(ZOOMED);
          await takePicture(page, 'vault-words-zoomed', state);
          await page.setViewportSize(DESK);
          await page.goto(`${app.base}desk.html#/vault?step=check`);
          await page.locator('form input').first().waitFor();
          await page.locator('form button[type="submit"]').click();
          await takePicture(page, 'vault-check', state);
          await page.goto(`${app.base}desk.html#/vault`);
          await page.locator('section:has(> #devices) .button').first().waitFor();
          await takePicture(page, 'vault', state);
          await page.setViewportSize(ZOOMED);
          await takePicture(page, 'vault-zoomed', state);
          await page.setViewportSize(DESK);
          for (const [name, button] of QUESTIONS) {
            await page.locator(button).first().click();
            await takePicture(page, `vault-${name}`, state);
            await page.keyboard.press('Escape');
          }
          // A page that is open goes on asking its server.
          await page.close();
        } finally {
          await server.end();
        }
      });
    });
  }
}
