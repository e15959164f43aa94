/** Bad input and faults: pages that cannot be read, pages that mean harm, and a database that is not as it should be. */
import { join } from 'node:path';
import { people } from '../seed/people.ts';
import { expect, test } from './harness/fixtures.ts';
import type { LocalPages } from './harness/local-pages.ts';
import { serveLocalPages } from './harness/local-pages.ts';
import { readTable, rowsOf, seed } from './harness/rows.ts';
import type { Surface } from './harness/surface.ts';
import type { TestBrowser } from './harness/test-browser.ts';

const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj
trailer<</Root 1 0 R>>`;

const sentences = {
  empty: 'This tab is empty. Open somebody’s profile first, or add a mentor by hand.',
  browser: 'This page belongs to the browser and cannot be read. Add a mentor by hand.',
  file: 'Files on your computer are not read. Add a mentor by hand.',
  document: 'A PDF cannot be read. Add a mentor by hand.',
};

// A store’s own address cannot be shown without a network: its sentence is proved on the function that chooses it.
test('a page that cannot be read says why, and offers to add by hand', async ({ app }) => {
  const pages = await serveLocalPages({ '/cv.pdf': { type: 'application/pdf', body: PDF } });
  try {
    const addresses: [string, string][] = [
      // Chromium tells no extension the address of an empty tab: to it this is one more page of the browser.
      ['about:blank', app.name === 'chromium' ? sentences.browser : sentences.empty],
      [app.name === 'chromium' ? 'chrome://version/' : 'about:license', sentences.browser],
      [`file://${join(import.meta.dirname, '../demo/pages/personal--h-card.html')}`, sentences.file],
      [pages.urlOf({ host: 'people', path: '/cv.pdf' }), sentences.document],
    ];
    for (const [address, sentence] of addresses) {
      await app.open(address);
      const popup = await app.openPopup();
      await popup.waitFor({ text: sentence });
      expect(await popup.count({ role: 'button', name: 'Save...' })).toBe(0);
      await popup.waitFor({ role: 'button', name: 'Add by hand' });
      await popup.close();
    }
    const popup = await app.openPopup();
    await popup.click({ role: 'button', name: 'Add by hand' });
    await (await app.tab(/desk\.html#\/add/)).waitFor({ role: 'textbox', name: 'Name' });
  } finally {
    await pages.close();
  }
});

const ATTACK = `<img src=x onerror="globalThis.hit=1"><script>globalThis.hit=1</script>`;
const person = (fields: object) => {
  const value = { '@context': 'https://schema.org', '@type': 'Person', ...fields };
  return `<script type="application/ld+json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;
};
const page = (name: string, body: string) => ({
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title><main><h1>${name}</h1>${body}</main></html>`,
});
const LONG = 'Maximiliane'.repeat(10_000);
const HOSTILE = {
  '/people/eve-markup': page(
    'Eve Markup',
    person({ name: 'Eve Markup', jobTitle: ATTACK, description: ATTACK }),
  ),
  '/people/eve-long': page(`Eve ${LONG}`, person({ name: `Eve ${LONG}`, jobTitle: LONG, worksFor: LONG })),
  '/people/eve-turned': page(
    'Eve Turned',
    person({
      name: 'Eve\u200b \u202edenruT\u2066',
      jobTitle: '\u202e\u202e\u200f rotceriD \u0301\u0301\u0301\u0301'.repeat(9),
    }),
  ),
  '/people/eve-proto': page(
    'Eve Proto',
    `<script type="application/ld+json">{"@type":"Person","name":"Eve Proto","__proto__":{"polluted":1},
    "constructor":{"prototype":{"polluted":1}},"worksFor":{"__proto__":{"polluted":1},"name":"Proto Works"}}</script>`,
  ),
  '/people/eve-big': page(
    'Eve Big',
    `${person({ name: 'Eve Big' })}<p>${'Lorem ipsum dolor sit amet. '.repeat(380_000)}</p>`,
  ),
  '/people/eve-many': page(
    'Eve Many',
    `${person({ name: 'Eve Many' })}<div id="crowd"></div><script>
    const row = document.createElement('p');
    for (let at = 0; at < 100; at += 1) row.append(document.createElement('i'));
    const crowd = document.querySelector('#crowd');
    for (let at = 0; at < 10000; at += 1) crowd.append(row.cloneNode(true));
    </script>`,
  ),
};

/** Nothing the page brought runs, is drawn as markup, or pushes the layout aside. */
async function expectHarmless(surface: Surface): Promise<void> {
  const found = await surface.evaluate(() => ({
    hit: 'hit' in globalThis,
    polluted: 'polluted' in {},
    images: document.querySelectorAll('img[src="x"], script:not([src])').length,
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));
  expect(found).toEqual({ hit: false, polluted: false, images: 0, overflow: 0 });
}

async function keepHostile(app: TestBrowser, pages: LocalPages, path: string): Promise<void> {
  await app.open(pages.urlOf({ host: 'people', path }));
  const popup = await app.openPopup();
  await popup.click({ role: 'button', name: 'Save...' });
  await popup.waitFor({ role: 'button', name: 'Keep as a mentor' }, 20_000);
  await expectHarmless(popup);
  await popup.click({ role: 'button', name: 'Keep as a mentor' });
  await popup.waitFor({ text: 'On this page' });
  await expectHarmless(popup);
  await popup.close();
}

test('a hostile page neither runs, nor hangs, nor breaks the layout', async ({ app }) => {
  test.setTimeout(120_000);
  const pages = await serveLocalPages(HOSTILE);
  try {
    for (const path of Object.keys(HOSTILE)) await keepHostile(app, pages, path);
    const mentors = await rowsOf(app, 'mentors');
    expect(mentors.map(({ name }) => name.slice(0, 4))).toEqual(Object.keys(HOSTILE).map(() => 'Eve '));
    const named = (start: string) => mentors.find(({ name }) => name.startsWith(start));
    expect(named('Eve Markup')?.role).toContain('<img');
    expect(named('Eve Maximiliane')?.name.length).toBeLessThanOrEqual(200);
    expect(mentors.map(({ name, role }) => `${name} ${role}`).join(' ')).not.toMatch(
      /[\u202a-\u202e\u2066-\u2069\u200b]/,
    );
    const desk = await app.open('desk.html#/mentors');
    for (const place of [
      '#/mentors',
      '#/mentors?view=table',
      ...mentors.map(({ id }) => `#/mentors/${id}?tab=about`),
    ]) {
      await desk.evaluate((hash) => {
        location.hash = hash;
      }, place);
      await desk.waitFor({ text: 'Eve...' });
      await expectHarmless(desk);
    }
  } finally {
    await pages.close();
  }
});

test('a corrupt row is passed over, left as it is, and offered as a file', async ({ app }) => {
  const { mentors, interactions } = people(2, Date.now());
  const corrupt = { ...mentors[1], id: 'corrupt', name: 42, urls: ['https://people.example/corrupt'] };
  await seed(app, { mentors: [...mentors, corrupt], interactions });
  const desk = await app.open('desk.html#/mentors?view=table');
  await desk.waitFor({ text: 'Yasmine Benali' });
  await desk.waitFor({ text: 'Jonas Meyer' });
  expect(await desk.evaluate(() => document.querySelectorAll('tbody tr').length)).toBe(2);
  await desk.evaluate(() => {
    location.hash = '#/settings';
  });
  await desk.waitFor({ text: '1 record cannot be read. It is kept as it is, out of sight.' });
  const file = await desk.evaluate(() => {
    const link = document.querySelector<HTMLAnchorElement>('a[download]');
    return { name: link?.download, kind: link?.href.split(':')[0] };
  });
  expect(file).toEqual({ name: 'passerelle-damaged.json', kind: 'blob' });
  expect((await rowsOf(app, 'mentors')).find(({ id }) => id === 'corrupt')).toEqual(corrupt);
});

test.describe('with data of a newer version', () => {
  // Opening it fails in every page and in the background, and the browser notes it: that is the story.
  test.use({ expectedComplaints: [/VersionError|DatabaseClosed|higher|version|closed/i] });

  test('every page says so, and nothing is lost', async ({ app, demo }) => {
    const { mentors } = people(3, Date.now());
    await seed(app, { mentors });
    const welcome = await app.tab(/\/welcome\.html/);
    const bystander = await app.open('popup.html');
    await bystander.waitFor({ text: 'On this page' });
    await bystander.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('passerelle', 990);
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        }),
    );
    await welcome.waitFor({ role: 'heading', name: 'Passerelle was updated in another window' });
    const desk = await app.open('desk.html');
    await desk.waitFor({ role: 'heading', name: 'Your data was written by a newer Passerelle' });
    await desk.waitFor({ role: 'button', name: 'Try again' });
    await app.open(demo.url);
    const popup = await app.openPopup();
    await popup.waitFor({ role: 'heading', name: 'Your data was written by a newer Passerelle' });
    const kept = await bystander.evaluate(readTable, 'mentors');
    expect(kept).toEqual(mentors);
  });
});
