/** Saving from the popup: what is read and when, what is stored of it, and never the same person twice. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DemoPage } from '../demo/pages.ts';
import { DEMO_PAGES } from '../demo/pages.ts';
import { ChromiumTestBrowser } from './harness/chromium.ts';
import { expect, test } from './harness/fixtures.ts';
import { rowsOf } from './harness/rows.ts';
import type { Surface } from './harness/surface.ts';
import { poll } from './harness/surface.ts';
import type { TestBrowser } from './harness/test-browser.ts';

const [camille] = DEMO_PAGES;
if (!camille) throw new Error('there is no demo page');

const namesOf = async (app: TestBrowser) => (await rowsOf(app, 'mentors')).map(({ name }) => name).toSorted();

/**
 * A trap of the page's own: counts every change made to its DOM. It counts in the session storage, which a test can
 * read without touching the page.
 */
const TRAP = `sessionStorage.setItem('changes', '0');
new MutationObserver((records) => {
  sessionStorage.setItem('changes', String(Number(sessionStorage.getItem('changes')) + records.length));
}).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });`;

const setTrap = (tab: Surface) =>
  tab.evaluate((trap) => {
    const script = document.createElement('script');
    script.textContent = trap;
    document.documentElement.append(script);
  }, TRAP);

const sprung = (tab: Surface) =>
  tab.evaluate(() => ({
    changes: sessionStorage.getItem('changes'),
    markup: document.documentElement.outerHTML,
    asked: performance.getEntriesByType('resource').map(({ name }) => name),
  }));

/** Worlds in which scripts of extensions run in the tab in front, told by Chromium itself; none in Firefox. */
async function watchWorlds(app: TestBrowser, address: string): Promise<string[]> {
  const worlds: string[] = [];
  if (!(app instanceof ChromiumTestBrowser)) return worlds;
  const page = app.context.pages().find((each) => each.url() === address);
  if (!page) throw new Error(`no page shows ${address}`);
  const session = await app.context.newCDPSession(page);
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith(app.base.slice(0, -1))) worlds.push(context.name);
  });
  await session.send('Runtime.enable');
  return worlds;
}

test('looking reads nothing; Save reads once, shows where from, and stores what the mentee corrected', async ({
  app,
  demo,
}) => {
  const address = demo.urlOf(camille);
  const tab = await app.open(address);
  const worlds = await watchWorlds(app, address);
  await setTrap(tab);
  const before = await sprung(tab);
  expect(before.changes).toBe('0');
  const popup = await app.openPopup();
  await popup.waitFor({ text: 'Camille Durand' });
  await popup.waitFor({ role: 'button', name: 'Save...' });
  expect(await sprung(tab)).toEqual(before);
  expect(worlds).toEqual([]);
  expect(await rowsOf(app, 'mentors')).toEqual([]);

  await popup.press('s');
  await popup.waitFor('#capture-role');
  expect(await sprung(tab)).toEqual(before);
  expect(worlds).toHaveLength(app.name === 'chromium' ? 1 : 0);
  const sourceShown = () => popup.count('#capture-name-from');
  await popup.click('#capture-role');
  expect(await sourceShown()).toBe(0);
  const height = await popup.evaluate(() => document.documentElement.scrollHeight);
  await popup.click('#capture-name');
  expect(await sourceShown()).toBe(1);
  expect(await popup.text('#capture-name-from')).toMatch(/^Read in .+/);
  // A page that grows under the pointer makes the next click miss.
  expect(await popup.evaluate(() => document.documentElement.scrollHeight)).toBe(height);

  await popup.fill('#capture-role', 'Directrice des données');
  await popup.waitFor({ text: 'Changed by you' });
  await popup.click({ role: 'button', name: 'Keep as a mentor' });
  await popup.waitFor({ text: 'Camille Durand is saved' });
  expect(await rowsOf(app, 'mentors')).toMatchObject([
    {
      name: 'Camille Durand',
      role: 'Directrice des données',
      organisation: 'Belmont Énergies',
      urls: [address],
    },
  ]);
});

test('a person is known under her other addresses, and a likely double is told, merged, and taken apart', async ({
  app,
  demo,
}) => {
  const desk = await app.open('desk.html#/add');
  await desk.fill({ role: 'textbox', name: 'Name' }, 'Camille Durand');
  await desk.fill({ role: 'textbox', name: 'Profile address' }, 'camilledurand.example');
  await desk.fill({ role: 'textbox', name: 'Note' }, 'Met at the spring fair');
  await desk.click({ role: 'button', name: 'Keep as a mentor' });
  await desk.waitFor({ text: 'Camille Durand is saved' });

  await app.open(demo.urlOf(camille));
  let popup = await app.openPopup();
  await popup.click({ role: 'button', name: 'Save...' });
  await popup.waitFor({ text: 'Perhaps the same person as Camille Durand (both show the same link).' });
  await popup.click({ role: 'button', name: 'Keep as a mentor' });
  await popup.waitFor({ text: 'Camille Durand is saved' });
  await popup.close();
  expect(await namesOf(app)).toEqual(['Camille Durand', 'Camille Durand']);

  // Her page under the address of another language: known, although that page was never opened before.
  await app.open(demo.urlOf({ host: 'fr.linkedin.com', path: '/in/Camille-Durand/details/skills/' }));
  popup = await app.openPopup();
  await popup.waitFor({ role: 'button', name: 'Write' });
  expect(await popup.count({ role: 'button', name: 'Save...' })).toBe(0);
  await popup.click({ role: 'button', name: 'Write' });

  const panel = await app.panel();
  await panel.click({ role: 'tab', name: 'About' });
  await panel.waitFor({ text: 'Perhaps the same person as Camille Durand: both show the same link.' });
  await panel.click({ role: 'button', name: 'Merge with Camille Durand' });
  await panel.waitFor({ role: 'button', name: 'Take apart from Camille Durand' });
  const merged = await rowsOf(app, 'mentors');
  expect(merged).toMatchObject([{ note: 'Met at the spring fair', organisation: 'Belmont Énergies' }]);
  expect(merged[0]?.urls).toEqual([demo.urlOf(camille), 'https://camilledurand.example/']);

  await panel.click({ role: 'button', name: 'Take apart from Camille Durand' });
  await panel.waitFor({ text: 'Two entries again' });
  const apart = await rowsOf(app, 'mentors');
  expect(apart.map(({ note }) => note).toSorted()).toEqual(['', 'Met at the spring fair']);
  expect(apart.flatMap(({ urls }) => urls).toSorted()).toEqual(
    [demo.urlOf(camille), 'https://camilledurand.example/'].toSorted(),
  );
});

/** What a demo page is to give, from the file beside it. */
function nameOn({ file }: DemoPage): string | null {
  const path = join(import.meta.dirname, '../demo/pages', file.replace(/\.html$/, '.json'));
  const { profile } = JSON.parse(readFileSync(path, 'utf8')) as { profile: { name: string } | null };
  return profile?.name ?? null;
}

test('each demo page gives its person, and a page about nobody says so and stores nothing', async ({
  app,
  demo,
}) => {
  const people = DEMO_PAGES.filter((page) => nameOn(page) !== null);
  const others = DEMO_PAGES.filter((page) => nameOn(page) === null);
  expect([people.length, others.length]).toEqual([9, 3]);
  await app.open(demo.url);
  for (const page of people) {
    await app.navigate(demo.urlOf(page));
    await app.pressShortcut('Alt+Shift+S');
    const name = nameOn(page);
    await poll(async () => (await namesOf(app)).includes(name ?? ''), `${page.file} did not give ${name}`);
  }
  for (const page of others) {
    await app.navigate(demo.urlOf(page));
    const popup = await app.openPopup();
    await popup.click({ role: 'button', name: 'Save...' });
    await popup.waitFor({ text: 'No person was found on this page. You can add one by hand.' });
    await popup.close();
  }
  expect(await namesOf(app)).toEqual(people.map(nameOn).toSorted());
});
