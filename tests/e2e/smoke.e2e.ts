/** Every page of the built extension opens in the real browser, says something, and breaks no promise of the content policy. */
import { DEMO_PAGES } from '../demo/pages.ts';
import { expect, test } from './harness/fixtures.ts';

const [person] = DEMO_PAGES;
if (!person) throw new Error('there is no demo page');

for (const page of ['desk.html', 'sidepanel.html', 'welcome.html']) {
  test(`${page} opens with a heading and reports no fault`, async ({ app }) => {
    const tab = await app.open(page);
    await tab.waitFor({ role: 'heading' });
  });
}

test('the toolbar button opens the popup over a profile page', async ({ app, demo }) => {
  await app.open(demo.urlOf(person));
  const popup = await app.openPopup();
  await popup.waitFor({ role: 'button' });
  expect(await popup.url()).toContain('popup.html');
});

test('a page that is only looked at is left exactly as it came', async ({ app, demo }) => {
  const tab = await app.open(demo.urlOf(person));
  const before = await tab.evaluate(() => document.documentElement.outerHTML);
  const popup = await app.openPopup();
  await popup.waitFor({ role: 'button' });
  expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});
