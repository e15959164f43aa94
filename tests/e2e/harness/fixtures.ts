/**
 * What every end-to-end test starts from: the project's browser with the built extension in it, the demo pages, and a
 * judge who fails the test when a page of the extension reported an error or broke its content policy.
 */
import { test as base, expect } from '@playwright/test';
import type { Demo } from '../../demo/server.ts';
import { serveDemo } from '../../demo/server.ts';
import type { BrowserName } from '../../run/browsers.ts';
import { builtExtension } from './built-extension.ts';
import { KeptBrowsers } from './kept-browsers.ts';
import type { LaunchOptions, TestBrowser } from './test-browser.ts';

export { expect } from '@playwright/test';

interface TestFixtures {
  /** The browser, as after a fresh start for each test. */
  app: TestBrowser;
  /** Change with `test.use({ launch: { language: 'fr' } })`. */
  launch: Partial<LaunchOptions>;
  /** Complaints the test provokes on purpose; every other one fails it. */
  expectedComplaints: RegExp[];
}

interface WorkerFixtures {
  browserName: 'chromium' | 'firefox' | 'webkit';
  demo: Demo;
  browsers: KeptBrowsers;
}

const nameOf = (project: string): BrowserName => (project === 'firefox' ? 'firefox' : 'chromium');

/** Of its own, so that a browser that starts slowly on a busy machine takes nothing from the story's time. */
export const STARTS_WITHIN = 90_000;

export const test = base.extend<TestFixtures, WorkerFixtures>({
  launch: [{}, { option: true }],
  expectedComplaints: [[], { option: true }],
  demo: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures needed from this pattern
    async ({}, use) => {
      const demo = await serveDemo({ port: 0 });
      await use(demo);
      await demo.close();
    },
    { scope: 'worker' },
  ],
  browsers: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures needed from this pattern
    async ({}, use) => {
      const browsers = new KeptBrowsers();
      await use(browsers);
      await browsers.end();
    },
    { scope: 'worker' },
  ],
  app: [
    async ({ launch, expectedComplaints, browsers }, use, info) => {
      const name = nameOf(info.project.name);
      const app = await browsers.lend(name, { extension: builtExtension(name), ...launch });
      let isSound = false;
      try {
        // The first-run page comes by itself: a story that began before it would find it in front of its own page.
        await app.tab(/\/welcome\.html/);
        await use(app);
        if (info.status !== info.expectedStatus) await keepScreenshots(app, (file) => info.outputPath(file));
        const complaints = await app.complaints();
        expect(
          complaints.filter((line) => !expectedComplaints.some((pattern) => pattern.test(line))),
        ).toEqual([]);
        isSound = info.status === info.expectedStatus;
      } finally {
        await browsers.takeBack(app, isSound);
      }
    },
    { timeout: STARTS_WITHIN },
  ],
});

/** One picture of each tab of a failed test, where the test's results are. A dead tab gives none. */
async function keepScreenshots(app: TestBrowser, pathOf: (file: string) => string): Promise<void> {
  const tabs = await app.tabs();
  for (const [index, tab] of tabs.entries()) {
    await tab.screenshot(pathOf(`tab-${index + 1}.png`)).catch(() => undefined);
  }
}
