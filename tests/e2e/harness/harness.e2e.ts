/**
 * The harness keeps its word, in both browsers: every gesture a story makes is made here on a tiny extension, so that
 * a red story elsewhere means the product.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import type { Demo } from '../../demo/server.ts';
import { serveDemo } from '../../demo/server.ts';
import type { BrowserName } from '../../run/browsers.ts';
import { findBarriers } from './barriers.ts';
import { STARTS_WITHIN } from './fixtures.ts';
import { KeptBrowsers } from './kept-browsers.ts';
import { writeSample } from './sample-extension.ts';
import { poll } from './surface.ts';
import type { LaunchOptions, TestBrowser } from './test-browser.ts';

interface Fixtures {
  app: TestBrowser;
  options: Partial<LaunchOptions>;
  /** The address of a page about somebody. */
  person: string;
}

const browserOf = (project: string): BrowserName => (project === 'firefox' ? 'firefox' : 'chromium');

const test = base.extend<Fixtures, { browsers: KeptBrowsers; sample: string; demo: Demo }>({
  options: [{}, { option: true }],
  sample: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures needed from this pattern
    async ({}, use, info) => {
      const sample = await writeSample(browserOf(info.project.name));
      await use(sample);
      await rm(sample, { recursive: true });
    },
    { scope: 'worker' },
  ],
  browsers: [
    // Asked for though it is not used: the sample goes after the browsers that run it.
    async ({ sample: _ }, use) => {
      const browsers = new KeptBrowsers();
      await use(browsers);
      await browsers.end();
    },
    { scope: 'worker' },
  ],
  app: [
    async ({ options, sample, browsers }, use, info) => {
      const app = await browsers.lend(browserOf(info.project.name), { extension: sample, ...options });
      await use(app);
      await browsers.takeBack(app, info.status === info.expectedStatus);
    },
    { timeout: STARTS_WITHIN },
  ],
  demo: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures needed from this pattern
    async ({}, use) => {
      const file = join(import.meta.dirname, 'sample-page.html');
      const demo = await serveDemo({
        port: 0,
        pages: [{ host: 'people', path: '/ada', file, title: 'Ada', about: 'a page' }],
      });
      await use(demo);
      await demo.close();
    },
    { scope: 'worker' },
  ],
  person: ({ demo }, use) => use(demo.urlOf({ host: 'people', path: '/ada' })),
});

interface Storage {
  storage: { local: { get(key: string): Promise<{ notes?: string[] }> } };
}
declare const chrome: Storage;

/** What the sample's background noted, once there is something. */
const notesOf = (app: TestBrowser) =>
  poll(
    () => app.inBackground(async () => (await chrome.storage.local.get('notes')).notes ?? null),
    'the background noted nothing',
  );

test('the toolbar button opens the real popup, which may read the page under it', async ({ app, person }) => {
  await app.open(person);
  const popup = await app.openPopup();
  await popup.click({ role: 'button', name: 'Read' });
  await popup.waitFor({ text: 'Ada Sample' });
  await popup.fill({ role: 'textbox', name: 'Name' }, 'Zoé');
  expect(await popup.text('#name')).toBe('Zoé');
  await popup.press('Backspace');
  expect(await popup.text('#name')).toBe('Zo');
  await popup.close();
  expect(await popup.isOpen()).toBe(false);
});

test('a page of the extension in a tab may not read another page', async ({ app, person }) => {
  await app.open(person);
  const page = await app.open('popup.html');
  await page.click({ role: 'button', name: 'Read' });
  await page.waitFor({ text: 'refused...' });
});

test('the keyboard command reaches the background with the right to read the page', async ({
  app,
  person,
}) => {
  await app.open(person);
  await app.pressShortcut('Alt+Shift+S');
  expect(await notesOf(app)).toEqual(['save-page | Ada Sample']);
  await poll(async () => (await app.badge()) === '1', 'no badge');
  const shown = await poll(async () => (await app.notifications())[0], 'no notification');
  expect(shown.id).toBe('saved');
  if (app.name === 'firefox') expect(shown).toMatchObject({ title: 'Saved', message: 'One page' });
  await app.clickNotification('saved');
  await poll(async () => (await notesOf(app)).includes('clicked saved'), 'the click was not told');
});

test('entries of the context menu work on the page, a link and a selection', async ({ app, person }) => {
  const tab = await app.open(person);
  await app.chooseMenu('h1', { id: 'on-page', kind: 'page' });
  await app.chooseMenu('#friend', { id: 'on-link', kind: 'link' });
  await tab.evaluate(() =>
    getSelection()?.selectAllChildren(document.querySelector('#talk') ?? document.body),
  );
  await app.chooseMenu('#talk', { id: 'on-text', kind: 'selection' });
  const friend = new URL('/grace', person).href;
  await poll(async () => (await notesOf(app)).length === 3, 'an entry was not told');
  expect(await notesOf(app)).toEqual([
    `on-page | ${person} | Ada Sample`,
    `on-link | ${friend} | Ada Sample`,
    'on-text | A talk about bridges | Ada Sample',
  ]);
  await (await app.panel()).waitFor({ role: 'heading', name: 'Sample' });
});

test('a click in the popup opens the panel beside the page, which can be typed in', async ({
  app,
  person,
}) => {
  await app.open(person);
  const popup = await app.openPopup();
  await popup.click({ role: 'button', name: 'Panel' });
  const panel = await app.panel();
  await panel.fill('#name', 'beside');
  expect(await panel.text('#name')).toBe('beside');
  await poll(async () => !(await popup.isOpen()), 'the popup stays');
});

test('what was stored is there after the browser was killed', async ({ app }) => {
  const before = await app.open('panel.html');
  await before.waitFor('[data-ready]');
  await before.fill('#name', 'kept');
  await before.waitFor({ text: 'stored' });
  await app.killAndRestart();
  const after = await app.open('panel.html');
  await after.waitUntil(() => document.querySelector<HTMLInputElement>('#name')?.value === 'kept', undefined);
});

test('the background can be stopped, stays stopped when looked at, and wakes for a message', async ({
  app,
}) => {
  const page = await app.open('panel.html');
  await app.stopBackground();
  await app.badge();
  await app.notifications();
  expect(await app.isBackgroundRunning()).toBe(false);
  const answer = await page.evaluate(() =>
    (chrome as unknown as { runtime: { sendMessage(text: string): Promise<string> } }).runtime.sendMessage(
      'hello',
    ),
  );
  expect(answer).toBe('awake');
  expect(await app.isBackgroundRunning()).toBe(true);
});

test('a broken content policy is reported, a sound page reports nothing', async ({ app }) => {
  const panel = await app.openPanel();
  await panel.waitFor('[data-ready]');
  expect(await app.complaints()).toEqual([]);
  await panel.click({ role: 'button', name: 'Break' });
  await poll(
    async () => (await app.complaints()).some((line) => /Content.Security.Policy/i.test(line)),
    'not reported',
  );
});

test('tabs are found by address and come to the front', async ({ app, person }, info) => {
  await app.open(person);
  await app.open('panel.html');
  const tab = await app.tab(person);
  expect(await tab.url()).toBe(person);
  const popup = await app.openPopup();
  await popup.click({ role: 'button', name: 'Read' });
  await popup.waitFor({ text: 'Ada Sample' });
  await popup.screenshot(info.outputPath('popup.png'));
  await tab.screenshot(info.outputPath('tab.png'));
});

test('a tab goes on to another address, and its surface with it', async ({ app, person }) => {
  const tab = await app.open(person);
  await app.navigate('panel.html');
  expect(await tab.url()).toBe(`${app.base}panel.html`);
  await app.navigate(person);
  expect(await tab.text('h1')).toBe('Ada Sample');
  expect((await app.tabs()).length).toBeGreaterThan(0);
});

test('what is missing is told with what the page shows instead', async ({ app, person }) => {
  const tab = await app.open(person);
  await expect(tab.waitFor({ role: 'button', name: 'Nowhere' }, 500)).rejects.toThrow(/Nowhere.*Ada Sample/s);
  await tab.waitForGone('#nobody');
  expect(await tab.count('a')).toBe(1);
});

test('what a page copied on a click is on the clipboard', async ({ app }) => {
  const panel = await app.openPanel();
  await panel.click({ role: 'button', name: 'Copy' });
  await poll(async () => (await app.clipboard()) === 'A first message, é', 'nothing was copied');
});

test('an option of a list is chosen by its text', async ({ app }) => {
  const panel = await app.openPanel();
  await panel.choose('#channel', 'E-mail');
  expect(await panel.text('#channel')).toBe('mail');
  await panel.waitFor({ text: 'chosen mail' });
});

test('accessibility faults are found in the popup', async ({ app, person }) => {
  await app.open(person);
  const popup = await app.openPopup();
  const faults = await findBarriers(popup);
  expect(faults.some((fault) => fault.startsWith('select-name'))).toBe(true);
  expect(faults.some((fault) => fault.startsWith('button-name'))).toBe(false);
});

test.describe('a French, dark browser', () => {
  test.use({ options: { language: 'fr', colorScheme: 'dark' } });
  test('tells pages its language and its colours, in a tab and in the popup', async ({ app, person }) => {
    await app.open(person);
    for (const surface of [await app.open('panel.html'), await app.openPopup()]) {
      expect(await surface.evaluate(() => navigator.language.slice(0, 2))).toBe('fr');
      expect(await surface.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
    }
  });
});
