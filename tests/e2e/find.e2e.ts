/** Finding and arranging: search as it is typed, the board by menu and by hand, the table, and ten thousand mentors. */
import { people } from '../seed/people.ts';
import { expect, test } from './harness/fixtures.ts';
import { rowsOf, seed } from './harness/rows.ts';
import { poll } from './harness/surface.ts';
import type { TestBrowser } from './harness/test-browser.ts';

/** Everybody once under a name nobody else has: Yasmine Benali, Jonas Meyer, Adaeze Okafor, ... Élodie Lefèvre, ... */
const TWELVE = 12;

const stageOf = async (app: TestBrowser, name: string) =>
  (await rowsOf(app, 'mentors')).find((mentor) => mentor.name === name)?.stage;

test('search forgives accents, case and a typo, and needs no mouse', async ({ app, demo }) => {
  await seed(app, { ...people(TWELVE, Date.now()) });
  await app.open(demo.url);
  const popup = await app.openPopup();
  await popup.waitFor({ text: 'Élodie Lefèvre' });
  await popup.press('/');
  for (const query of ['elodie', 'ÉLODIE LEFEVRE', 'lefevre modehaus', 'Elodei']) {
    await popup.fill('input[type="search"]', query);
    await popup.waitFor({ text: '1 mentor' });
    await popup.waitFor({ text: 'Élodie Lefèvre' });
    expect(await popup.count('[data-row]')).toBe(1);
  }
  await popup.fill('input[type="search"]', 'zzzz');
  await popup.waitFor({ text: 'Nobody found for “zzzz”.' });
  await popup.fill('input[type="search"]', 'principal');
  await popup.waitFor({ text: '2 mentors' });
  await popup.press('ArrowDown');
  await popup.press('ArrowDown');
  await popup.press('ArrowUp');
  const chosen = await popup.evaluate(() => document.activeElement?.querySelector('b')?.textContent ?? '');
  expect(chosen).not.toBe('');
  await popup.press('Enter');
  const panel = await app.panel();
  await panel.waitFor({ role: 'heading', name: chosen });
});

test('a card moves by its menu and by hand, only where it may, and both are taken back', async ({ app }) => {
  const name = 'Yasmine Benali';
  await seed(app, { ...people(TWELVE, Date.now()) });
  const desk = await app.open('desk.html#/mentors');
  await desk.click({ role: 'button', name: `Move ${name}` });
  await desk.click({ role: 'menuitem', name: 'Move to Waiting' });
  await desk.waitFor({ text: `${name}: Saved → Waiting` });
  expect(await stageOf(app, name)).toBe('contacted');
  await desk.click({ role: 'button', name: 'Undo' });
  await poll(async () => (await stageOf(app, name)) === 'saved', 'the move was not taken back');

  const card = `li:has(a[href*="${(await rowsOf(app, 'mentors')).find((mentor) => mentor.name === name)?.id}"])`;
  await desk.waitFor({ text: 'Saved', within: '.board-column:nth-child(1)' });
  await desk.drag(`${card} p`, '.board-column:nth-child(3)');
  await desk.waitFor({ text: `${name}: Saved → Waiting` });
  await desk.waitFor({ text: name, within: '.board-column:nth-child(3)' });
  expect(await stageOf(app, name)).toBe('contacted');
  await desk.waitForGone('.board.dragging');
  await desk.click({ role: 'button', name: 'Undo' });
  await poll(async () => (await stageOf(app, name)) === 'saved', 'the drag was not taken back');
});

test('the table sorts, filters, and tags several mentors at once', async ({ app }) => {
  await seed(app, { ...people(TWELVE, Date.now()) });
  const desk = await app.open('desk.html#/mentors?view=table');
  await desk.waitFor({ role: 'link', name: 'Yasmine Benali' });
  const names = () =>
    desk.evaluate(() =>
      [...document.querySelectorAll('tbody th a')].map((each) => each.textContent?.trim() ?? ''),
    );
  await desk.click({ role: 'button', name: 'Name...', within: 'thead' });
  const ascending = await poll(async () => {
    const shown = await names();
    return shown[0] === 'Adaeze Okafor' && shown;
  }, 'the names are not in order');
  expect(ascending).toEqual(ascending.toSorted(new Intl.Collator('en', { sensitivity: 'base' }).compare));
  await desk.click({ role: 'button', name: 'Name...', within: 'thead' });
  await poll(async () => (await names())[0] === 'Yasmine Benali', 'a second click does not turn the order');
  expect(await names()).toEqual(ascending.toReversed());

  await desk.choose({ role: 'combobox', name: 'Stage' }, 'Replied');
  const replied = (await rowsOf(app, 'mentors')).filter(({ stage }) => stage === 'replied');
  await poll(async () => (await names()).length === replied.length, 'the filter does nothing');
  expect((await names()).toSorted()).toEqual(replied.map(({ name }) => name).toSorted());
  await desk.choose({ role: 'combobox', name: 'Stage' }, 'All stages');

  for (const name of ['Adaeze Okafor', 'Yasmine Benali'])
    await desk.click({ role: 'checkbox', name: `Select ${name}` });
  await desk.waitFor({ text: '2 selected' });
  await desk.fill('.tag-bar input', 'spring fair');
  await desk.click({ role: 'button', name: 'Add the tag' });
  await desk.waitFor({ text: '“spring fair” added to 2 mentors' });
  await desk.choose({ role: 'combobox', name: 'Tag' }, 'spring fair');
  await poll(async () => (await names()).length === 2, 'the tag does not filter');
  await desk.click({ role: 'button', name: 'Undo' });
  await poll(
    async () => (await rowsOf(app, 'mentors')).every(({ tags }) => !tags.includes('spring fair')),
    'the tag was not taken back',
  );
});

test('with ten thousand mentors the popup, the board and the table come up and answer', async ({
  app,
  demo,
}) => {
  test.setTimeout(100_000);
  await seed(app, { ...people(10_000, Date.now()) });
  await app.open(demo.url);
  const popup = await app.openPopup();
  await popup.waitFor({ text: '10...', within: '#all' });
  await popup.press('/');
  await popup.type('lefevre 792');
  await popup.waitFor({ text: 'Élodie Lefèvre 792' });
  await popup.close();

  const desk = await app.open('desk.html#/mentors');
  await desk.waitFor({ role: 'heading', name: 'Saved...' }, 20_000);
  const cards = await desk.count('.mentor-chip');
  expect(cards).toBeGreaterThan(100);
  expect(cards).toBeLessThan(1_000);
  await desk.fill('main input[type="search"]', 'lefevre 792');
  await desk.waitFor({ role: 'link', name: 'Élodie Lefèvre 792' });
  await desk.fill('main input[type="search"]', '');
  await desk.press('Tab');
  await desk.press('t');
  await desk.waitFor({ text: '100 of 10...' }, 20_000);
  await desk.click({ role: 'button', name: 'Name...', within: 'thead' });
  await desk.waitUntil(
    () => document.querySelector('tbody th a')?.textContent === 'Adaeze Benali 10',
    undefined,
  );
});
