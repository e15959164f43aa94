/**
 * What the mentee sees of a reading before she keeps it: why each value, what else the page gave, whom of several,
 * what to do where nobody was found, and the page without its words for a report.
 */

import { expect, test } from './harness/fixtures.ts';
import type { LocalPages } from './harness/local-pages.ts';
import { serveLocalPages } from './harness/local-pages.ts';
import { rowsOf } from './harness/rows.ts';

const HOST = 'annuaire.example';

const PERSON = {
  '@context': 'https://schema.org',
  '@type': 'Person',
  name: 'Yasmine Benali',
  jobTitle: 'Head of data',
  worksFor: { '@type': 'Organization', name: 'Atelier Santé' },
  alumniOf: { '@type': 'CollegeOrUniversity', name: 'Université du Ponant' },
};

const PAGES = {
  '/yasmine-benali': {
    body: `<!doctype html><html lang="en"><title>Yasmine Benali</title>
      <meta property="og:type" content="profile"><meta property="og:title" content="Yasmine Benali">
      <script type="application/ld+json">${JSON.stringify(PERSON)}</script>
      <main><div class="h-card"><h1 class="p-name">Yasmine Benali</h1><p class="p-job-title">Data lead</p></div></main>`,
  },
  '/two': {
    body: `<!doctype html><html lang="en"><title>Bridges</title><main><h1>Bridges</h1>
      <div class="h-card"><h2 class="p-name">Ana Ruiz</h2><p class="p-job-title">Engineer</p></div>
      <div class="h-card"><h2 class="p-name">Tomás Kirsten</h2><p class="p-job-title">Photographer</p></div></main>`,
  },
  '/prices': {
    body: '<!doctype html><html lang="en"><title>Prices</title><main><h1>Prices</h1><p>Bread, two coins.</p></main>',
  },
};

let pages: LocalPages;
test.beforeAll(async () => {
  pages = await serveLocalPages(PAGES);
});
test.afterAll(() => pages.close());

const at = (path: keyof typeof PAGES) => pages.urlOf({ host: HOST, path });

test('a value tells who agrees on it; another one is chosen by keyboard and taken back', async ({ app }) => {
  await app.open(at('/yasmine-benali'));
  const popup = await app.openPopup();
  await popup.click({ role: 'button', name: 'Save...' });
  await popup.click('#capture-name');
  expect(await popup.text('#capture-name-from')).toMatch(
    /^Read in the data for search engines.*the contact card.*/,
  );
  await popup.click('#capture-role');
  expect(await popup.text('#capture-role-from')).toBe('Read in the data for search engines');

  const take = async (value: string) => {
    await popup.press('Tab');
    await popup.press('Enter');
    await popup.waitFor({ role: 'menuitem', name: `${value}...` });
    await popup.press('Enter');
    await popup.waitForGone({ role: 'menuitem', name: `${value}...` });
    expect(await popup.text('#capture-role')).toBe(value);
    await popup.press('Shift+Tab');
  };
  await take('Data lead');
  expect(await popup.text('#capture-role-from')).toBe('Read in the contact card');
  await take('Head of data');
  await take('Data lead');
  await popup.click({ role: 'button', name: 'Keep as a mentor' });
  await popup.waitFor({ text: 'Yasmine Benali is saved' });
  expect(await rowsOf(app, 'mentors')).toMatchObject([
    { name: 'Yasmine Benali', role: 'Data lead', hooks: [{ text: 'Université du Ponant' }] },
  ]);
});

test('of several people one is picked with arrows and Enter; the next is not taken for the first', async ({
  app,
}) => {
  await app.open(at('/two'));
  const popup = await app.openPopup();
  const read = async () => {
    await popup.click({ role: 'button', name: 'Save...' });
    await popup.waitFor({ text: 'This page shows several people.' });
  };
  await read();
  await popup.press('ArrowDown');
  await popup.press('Enter');
  expect(await popup.text('#capture-name')).toBe('Tomás Kirsten');
  await popup.click({ role: 'button', name: '← Back' });
  await popup.waitFor({ text: 'This page shows several people.' });
  await popup.press('Enter');
  expect(await popup.text('#capture-name')).toBe('Ana Ruiz');
  await popup.click({ role: 'button', name: 'Keep as a mentor' });
  await popup.waitFor({ text: 'Ana Ruiz is saved' });
  await read();
  await popup.press('ArrowDown');
  await popup.press('Enter');
  await popup.click({ role: 'button', name: 'Keep as a mentor' });
  await popup.waitFor({ text: 'Tomás Kirsten is saved' });
  const stored = await rowsOf(app, 'mentors');
  expect(stored.map(({ name, role, urls }) => [name, role, urls]).toSorted()).toEqual([
    ['Ana Ruiz', 'Engineer', []],
    ['Tomás Kirsten', 'Photographer', []],
  ]);
});

test('where nobody was found the mentee sees the page without its words, and may say that it is a person', async ({
  app,
}) => {
  await app.open(at('/prices'));
  const popup = await app.openPopup();
  await popup.click({ role: 'button', name: 'Save...' });
  await popup.waitFor({ text: 'No person was found on this page. You can add one by hand.' });
  const askedBefore = pages.asked.length;
  await popup.click({ role: 'button', name: 'Something is wrong' });
  const skeleton = await popup.text('.skeleton');
  expect(skeleton).toMatch(/h1/i);
  expect(skeleton).not.toMatch(/prices|bread|coins/i);
  expect(await popup.text('dialog')).toMatch(/nothing is sent/);
  await popup.click({ role: 'button', name: 'Copy' });
  await popup.waitFor({ text: 'Copied' });
  expect((await app.clipboard()).replace(/\s+/g, ' ')).toBe(skeleton.replace(/\s+/g, ' '));
  expect(pages.asked).toHaveLength(askedBefore);
  await popup.press('Escape');
  await popup.click({ role: 'button', name: 'It is a person' });
  await popup.waitFor('#capture-name');
  await popup.type('Noor van Dijk');
  await popup.press('Enter');
  await popup.waitFor({ text: 'Noor van Dijk is saved' });
  expect(await rowsOf(app, 'mentors')).toMatchObject([{ name: 'Noor van Dijk', urls: [at('/prices')] }]);
});
