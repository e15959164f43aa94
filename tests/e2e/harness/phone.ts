/** A phone on which the ring page is opened: a profile of its own in one Chromium, with the real Worker behind it. */
import { type Browser, type BrowserContext, test as base, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../run/browsers.ts';
import { RingStage, subscribeAs } from './ring-stage.ts';

interface Phone {
  context: BrowserContext;
  /** What the page and its service worker complained about. */
  complaints: string[];
}

export const test = base.extend<
  { phone: Phone; language: 'en' | 'fr' },
  { stage: RingStage; chromium: Browser; browserName: 'chromium' }
>({
  language: ['en', { option: true }],
  chromium: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures needed from this pattern
    async ({}, use) => {
      const browser = await chromium.launch({
        executablePath: findBrowser('chromium') ?? '',
        args: [
          '--no-sandbox',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
        ],
      });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  stage: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures needed from this pattern
    async ({}, use) => {
      const stage = await RingStage.start();
      await use(stage);
      await stage.end();
    },
    { scope: 'worker' },
  ],
  phone: async ({ language, stage, chromium }, use) => {
    const context = await chromium.newContext({ locale: language, viewport: { width: 390, height: 760 } });
    const complaints: string[] = [];
    context.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    context.on('weberror', (error) => complaints.push(String(error.error())));
    await context.grantPermissions(['notifications'], { origin: stage.worker.origin });
    await subscribeAs(context, stage.phone);
    await use({ context, complaints });
    await context.close();
  },
});

/** Opens an address on the phone, where nothing else is open. */
export async function open(context: BrowserContext, url: string): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto('about:blank');
  await page.goto(url);
  return page;
}

/** What the page shows of its states. */
export const shown = (page: Page) => page.locator('[data-when]:visible');
