/** Saving without the popup: the keyboard command, and the entries of the context menu. */
import { DEMO_PAGES } from '../demo/pages.ts';
import { expect, test } from './harness/fixtures.ts';
import { serveLocalPages } from './harness/local-pages.ts';
import { rowsOf } from './harness/rows.ts';
import { poll } from './harness/surface.ts';
import type { TestBrowser } from './harness/test-browser.ts';

interface ActionApi {
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
  tabs: { query(info: object): Promise<{ id: number }[]> };
}
declare const chrome: ActionApi;

const [camille] = DEMO_PAGES;
if (!camille) throw new Error('there is no demo page');

const namesOf = async (app: TestBrowser) => (await rowsOf(app, 'mentors')).map(({ name }) => name).toSorted();

test('the keyboard command saves, says so, and a second press says she is known', async ({ app, demo }) => {
  await app.open(demo.urlOf(camille));
  await app.pressShortcut('Alt+Shift+S');
  const shown = await poll(async () => (await app.notifications())[0], 'no notification');
  const [mentor] = await rowsOf(app, 'mentors');
  expect(mentor?.name).toBe('Camille Durand');
  expect(shown.id).toBe(mentor?.id);
  const badge = () =>
    app.inBackground(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : '';
    });
  await poll(async () => (await badge()) === '✓', 'the button is not ticked');
  if (app.name === 'firefox') expect(shown).toMatchObject({ title: 'Camille Durand', message: /^Saved/ });

  await app.pressShortcut('Alt+Shift+S');
  if (app.name === 'firefox') {
    const again = async () =>
      (await app.notifications()).some(({ message }) => message?.startsWith('Already'));
    await poll(again, 'nothing says that she is known');
  }
  expect(await namesOf(app)).toEqual(['Camille Durand']);
  await app.clickNotification(shown.id);
  const desk = await app.tab(/desk\.html#\/mentors\//);
  await desk.waitFor({ role: 'heading', name: 'Camille Durand' });
});

const TALK = 'How a small library moved its catalogue in one night';
const PAGES = {
  '/team': {
    body: `<!doctype html><html lang="en"><title>Our speakers</title><h1>Our speakers</h1>
<p><a id="link" href="http://www.linkedin.com.localhost:1/in/aiko-lund-42">Aiko Lund</a></p>`,
  },
  '/in/noor-keller': {
    body: `<!doctype html><html lang="en"><title>Noor Keller | LinkedIn</title><main><h1>Noor Keller</h1>
<p id="work">Librarian who codes</p><p id="talk">${TALK}</p></main>`,
  },
};

test('the context menu saves a page, a link without visiting it, and a selection with its person', async ({
  app,
  demo,
}) => {
  const pages = await serveLocalPages(PAGES);
  try {
    await app.open(demo.urlOf(camille));
    await app.chooseMenu('h1', { id: 'save-page', kind: 'page' });
    await poll(async () => (await namesOf(app)).includes('Camille Durand'), 'the page was not saved');

    const person = { host: 'www.linkedin.com', path: '/in/aiko-lund-42' };
    const team = await app.open(pages.urlOf({ host: 'fair', path: '/team' }));
    await team.evaluate(
      (href) => document.querySelector('#link')?.setAttribute('href', href),
      pages.urlOf(person),
    );
    await app.chooseMenu('#link', { id: 'save-link', kind: 'link' });
    await poll(async () => (await namesOf(app)).includes('Aiko Lund'), 'the link was not saved');
    expect(pages.asked.filter((each) => each.endsWith(person.path))).toEqual([]);

    const talk = await app.open(pages.urlOf({ host: 'www.linkedin.com', path: '/in/noor-keller' }));
    const keep = async (css: string, text: string) => {
      await talk.evaluate(
        (from) => getSelection()?.selectAllChildren(document.querySelector(from) ?? document),
        css,
      );
      await app.chooseMenu(css, { id: 'keep-selection', kind: 'selection' });
      const kept = async () => (await rowsOf(app, 'mentors')).find(({ hooks }) => hooks[0]?.text === text);
      expect((await poll(kept, `not kept: ${text}`)).name).toBe('Noor Keller');
    };
    await keep('#talk', TALK);
    await keep('#work', 'Librarian who codes');
    expect(await namesOf(app)).toEqual(['Aiko Lund', 'Camille Durand', 'Noor Keller']);
  } finally {
    await pages.close();
  }
});
