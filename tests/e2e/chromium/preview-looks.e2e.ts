/**
 * How the preview of a reading looks and what axe says of it: a usual one, its other values, several people, nobody,
 * texts that test the layout, the skeleton of a page; in both languages, light and dark, and at twice the size.
 * The popup stands in a tab of its own here: what the page under it gave is put in the browser's mouth.
 */
import type { BrowserContext, Page } from '@playwright/test';
import { CAPTURES, type Capture, SKELETON } from '../../seed/captures.ts';
import { fill } from '../../seed/fill.ts';
import { ChromiumTestBrowser } from '../harness/chromium.ts';
import { expect, test } from '../harness/fixtures.ts';
import { takePictures } from '../harness/pictures.ts';

/** The popup, and as much as browsers let it have (800 x 600) at 200 %. */
const SIZE = { width: 380, height: 600 };
const HALF = { width: 400, height: 300 };

interface Given {
  capture: Capture;
  skeleton: string;
}

/** Runs before the popup's own scripts: the tab and what reading it gave. */
function pretend({ capture, skeleton }: Given): void {
  interface Api {
    tabs: { query: () => Promise<unknown> };
    scripting: { executeScript: (asked: { files: string[] }) => Promise<unknown> };
  }
  const { chrome, browser } = globalThis as unknown as { chrome?: Api; browser?: Api };
  for (const api of [chrome, browser]) {
    if (!api?.tabs) continue;
    const url = 'https://annuaire.example/equipe/yasmine-benali';
    api.tabs.query = async () => [{ id: 1, url, title: 'Yasmine Benali' }];
    api.scripting.executeScript = async ({ files }) => [
      { result: files[0] === '/skeleton.js' ? skeleton : capture },
    ];
  }
}

async function openAt(context: BrowserContext, base: string, capture: Capture, size = SIZE): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize(size);
  await page.addInitScript(pretend, { capture, skeleton: SKELETON });
  await page.goto(`${base}popup.html`);
  await page.locator('button[aria-keyshortcuts="s"]').click();
  return page;
}

const preview = (page: Page) => page.locator('#capture-name').waitFor();

/** Each state by the name of its picture, and how one gets there. */
const STATES: Record<
  string,
  { capture: Capture; size?: typeof SIZE; reach: (page: Page) => Promise<unknown> }
> = {
  preview: { capture: CAPTURES.typical, reach: preview },
  'preview-why': {
    capture: CAPTURES.typical,
    reach: async (page) => {
      await preview(page);
      await page.locator('#capture-name').focus();
    },
  },
  'preview-others': {
    capture: CAPTURES.typical,
    reach: async (page) => {
      await preview(page);
      await page.locator('.more').first().click();
      await page.getByRole('menuitem').first().waitFor();
    },
  },
  'preview-hooks': {
    capture: CAPTURES.typical,
    reach: async (page) => {
      await preview(page);
      await page.locator('.pill.good').scrollIntoViewIfNeeded();
    },
  },
  'preview-unusual': { capture: CAPTURES.unusual, reach: preview },
  'preview-unusual-others': {
    capture: CAPTURES.unusual,
    reach: async (page) => {
      await preview(page);
      await page.locator('.more').last().click();
      await page.getByRole('menuitem').first().waitFor();
    },
  },
  'preview-several': {
    capture: CAPTURES.several,
    reach: (page) => page.locator('[data-row]').last().waitFor(),
  },
  'preview-nobody': {
    capture: CAPTURES.nobody,
    reach: (page) => page.locator('.button.quiet.small').waitFor(),
  },
  'preview-skeleton': {
    capture: CAPTURES.typical,
    reach: async (page) => {
      await preview(page);
      await page.locator('.button.quiet.small').click();
      await page.locator('.skeleton').waitFor();
    },
  },
  'preview-small': { capture: CAPTURES.typical, size: HALF, reach: preview },
  'preview-skeleton-small': {
    capture: CAPTURES.typical,
    size: HALF,
    reach: async (page) => {
      await preview(page);
      await page.locator('.button.quiet.small').click();
      await page.locator('.skeleton').waitFor();
    },
  },
};

for (const language of ['en', 'fr'] as const) {
  test.describe(() => {
    test.use({ launch: { language } });
    test(`the preview is in order: ${language}`, async ({ app }) => {
      test.setTimeout(120_000);
      if (!(app instanceof ChromiumTestBrowser)) throw new Error('axe and pictures are made in Chromium');
      const desk = await app.open('desk.html#/about');
      await desk.waitFor({ role: 'heading' });
      const me = {
        name: 'Inès Rahmani',
        situation: 'analyste, formée à l’Université du Ponant',
        pitch: '',
        signature: '',
      };
      await fill(desk, { singles: [{ key: 'me', value: me }] });
      await desk.close();
      for (const [name, { capture, size, reach }] of Object.entries(STATES)) {
        const page = await openAt(app.context, app.base, capture, size);
        let alerts = 0;
        page.on('dialog', (dialog) => {
          alerts += 1;
          void dialog.dismiss();
        });
        await reach(page);
        await takePictures(page, name, `typical--${language}`, ['light', 'dark']);
        expect(alerts, `${name} runs nothing of the page`).toBe(0);
        await page.close();
      }
    });
  });
}
