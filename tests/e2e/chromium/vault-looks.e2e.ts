/**
 * How the pages of a vault look once there is one, and what axe says of them: the words, two of them asked back, the
 * devices, the questions before something goes. In both languages and themes; the sheet as it is printed, too.
 */
import type { Page } from '@playwright/test';
import { people } from '../../seed/people.ts';
import { ChromiumTestBrowser } from '../harness/chromium.ts';
import { expect, test } from '../harness/fixtures.ts';
import { takePictures } from '../harness/pictures.ts';
import { seed } from '../harness/rows.ts';
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
  test.describe(() => {
    test.use({ launch: { language } });
    test(`the pages of a vault are in order: ${language}`, async ({ app }) => {
      test.setTimeout(180_000);
      if (!(app instanceof ChromiumTestBrowser)) throw new Error('axe and pictures are made in Chromium');
      const server = await vaultServer();
      try {
        await seed(app, { ...people(24, Date.now()) });
        const page = await app.context.newPage();
        const take = (name: string) => takePictures(page, name, `typical--${language}`, ['light', 'dark']);
        await page.setViewportSize(DESK);
        await makeVault(page, app.base, server.origin);
        await take('vault-words');
        expect(pagesOf(await page.pdf({ preferCSSPageSize: true })), 'the sheet is one page').toBe(1);
        await page.setViewportSize(ZOOMED);
        await take('vault-words-zoomed');
        await page.setViewportSize(DESK);
        await page.goto(`${app.base}desk.html#/vault?step=check`);
        await page.locator('form input').first().waitFor();
        await page.locator('form button[type="submit"]').click();
        await take('vault-check');
        await page.goto(`${app.base}desk.html#/vault`);
        await page.locator('section:has(> #devices) .button').first().waitFor();
        await take('vault');
        await page.setViewportSize(ZOOMED);
        await take('vault-zoomed');
        await page.setViewportSize(DESK);
        for (const [name, button] of QUESTIONS) {
          await page.locator(button).first().click();
          await take(`vault-${name}`);
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
