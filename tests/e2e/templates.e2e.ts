/** Templates of the mentee's own: written with help, tried on a real mentor, used in the panel, shared as a pack. */
import { people } from '../seed/people.ts';
import { expect, test } from './harness/fixtures.ts';
import { pointAt, rowsOf, seed } from './harness/rows.ts';
import { poll, type Surface } from './harness/surface.ts';
import type { TestBrowser } from './harness/test-browser.ts';

const TEXT = { role: 'textbox', name: 'Text' } as const;
const LETTER = 'textarea.letter';
const ME = { name: 'Lina Morel', situation: '', pitch: 'data analyst', signature: 'Lina' };

async function withMentors(app: TestBrowser) {
  const rows = people(6, Date.now());
  await seed(app, {
    ...rows,
    goals: [{ id: 'g', text: 'lead a data team by June', createdAt: 1, updatedAt: 1 }],
    singles: [pointAt(rows.mentors[0]?.id ?? ''), { key: 'me', value: ME }],
  });
  return rows.mentors;
}

const shown = (page: Surface, words: string) =>
  poll(
    async () => (await page.text('.template-letter')).includes(words),
    async () => `${words} is not in: ${await page.text('.template-letter')}`,
  );

test('a template is written with help, told where it is wrong, seen as a mentor gets it, and used in the panel', async ({
  app,
}) => {
  const [first] = await withMentors(app);
  const desk = await app.open('desk.html#/mentors');
  await desk.click({ role: 'link', name: 'Templates' });
  await desk.click({ role: 'button', name: 'New template' });
  await desk.waitFor({ role: 'heading', name: 'How it reads' });
  await desk.fill({ role: 'textbox', name: 'Name' }, 'After a visit');
  await desk.choose({ role: 'combobox', name: 'For' }, `${first?.name}`);

  await desk.fill(TEXT, 'Dear {{ fi');
  await desk.waitFor({ role: 'option', name: 'first_name...' });
  await desk.press('Enter');
  expect(await desk.text(TEXT)).toBe('Dear {{ first_name }}');
  await shown(desk, `Dear ${first?.givenName}`);

  await desk.type(', {{ nonsense }}');
  await desk.waitFor({ text: 'Line 1, column 27: “nonsense” is no word of templates.' });
  await desk.waitFor({ text: 'The text appears once nothing is wrong in it.' });
  await desk.fill(TEXT, 'Dear {{ first_name }}, I visited {{ organisation }} last week.');
  await shown(desk, `Dear ${first?.givenName}, I visited ${first?.organisation} last week.`);
  expect(await rowsOf(app, 'templates')).toMatchObject([
    { title: 'After a visit', body: 'Dear {{ first_name }}, I visited {{ organisation }} last week.' },
  ]);

  const panel = await app.openPanel();
  await panel.choose({ role: 'combobox', name: 'Purpose' }, 'First message');
  await panel.choose({ role: 'combobox', name: 'Language' }, 'English');
  await panel.choose({ role: 'combobox', name: 'Start from' }, 'After a visit');
  await poll(
    async () =>
      (await panel.text(LETTER)) === `Dear ${first?.givenName}, I visited ${first?.organisation} last week.`,
    async () => `the panel says: ${await panel.text(LETTER)}`,
  );
});

test('the situation chosen opens the message, and Vary goes on to another wording', async ({ app }) => {
  const [first] = await withMentors(app);
  const panel = await app.openPanel();
  await panel.choose({ role: 'combobox', name: 'Purpose' }, 'First message');
  await panel.choose({ role: 'combobox', name: 'Language' }, 'English');
  await panel.choose({ role: 'combobox', name: 'Start from' }, 'Same company');
  await poll(
    async () => (await panel.text(LETTER)).includes(`I work at ${first?.organisation} too`),
    async () => `the panel says: ${await panel.text(LETTER)}`,
  );
  const seen = new Set<string>();
  for (let turn = 0; turn < 4; turn += 1) {
    const text = await panel.text(LETTER);
    seen.add(text);
    await panel.click({ role: 'button', name: 'Vary' });
    await poll(async () => (await panel.text(LETTER)) !== text, 'Vary did nothing');
  }
  expect(seen.size).toBe(4);
});

/** Gives a file to the page's one file field, as the browser's dialog does. */
const giveFile = (page: Surface, text: string) =>
  page.evaluate((content) => {
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    const data = new DataTransfer();
    data.items.add(new File([content], 'pack.json', { type: 'application/json' }));
    if (!input) throw new Error('there is no file field');
    input.files = data.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);

test('a pack is taken whole with its author and licence, a harmful one is refused with the reason, and one is made', async ({
  app,
}) => {
  await withMentors(app);
  const desk = await app.open('desk.html#/templates');
  const template = {
    purpose: 'thanks',
    language: 'en',
    address: null,
    title: 'After the workshop',
    subject: '',
    body: 'Hello {{ first_name }}, thank you.',
  };
  const pack = {
    format: 'passerelle-templates',
    version: 1,
    name: 'Lake School',
    author: 'Alumni office',
    licence: 'CC BY 4.0',
    templates: [template],
  };
  await desk.waitFor({ text: 'Open a pack' });
  await giveFile(desk, JSON.stringify({ ...pack, templates: [{ ...template, body: '{% include "x" %}' }] }));
  await desk.waitFor({ role: 'dialog', name: 'This pack was not taken' });
  await desk.waitFor({
    text: 'The template “After the workshop” has a fault. Line 1, column 1: “include”...',
  });
  await desk.click({ role: 'button', name: 'Close' });
  expect(await rowsOf(app, 'templates')).toEqual([]);

  await giveFile(desk, JSON.stringify(pack));
  await desk.waitFor({ role: 'link', name: 'After the workshop' });
  await desk.waitFor({ text: 'Thanks · English · from “Lake School” by Alumni office, CC BY 4.0' });
  await giveFile(desk, JSON.stringify(pack));
  await desk.waitFor({ text: '0 templates taken from “Lake School”' });
  expect(await rowsOf(app, 'templates')).toHaveLength(1);

  await desk.click({ role: 'button', name: 'Make a pack' });
  await desk.fill({ role: 'textbox', name: 'Name of the pack' }, 'Mine');
  expect(await desk.count({ role: 'link', name: 'Save the file' })).toBe(0);
  await desk.fill({ role: 'textbox', name: 'Author' }, 'Lina Morel');
  await desk.waitFor({ role: 'link', name: 'Save the file' });
  await desk.press('Escape');

  await desk.click({ role: 'link', name: 'After the workshop' });
  await desk.click({ role: 'button', name: 'Delete' });
  await desk.waitFor({ text: 'None yet....' });
  await desk.click({ role: 'button', name: 'Undo' });
  await desk.waitFor({ role: 'link', name: 'After the workshop' });
});

test.describe('in French', () => {
  test.use({ launch: { language: 'fr' } });
  test('the page, its help and its faults speak French', async ({ app }) => {
    await withMentors(app);
    const desk = await app.open('desk.html#/templates');
    await desk.click({ role: 'button', name: 'Nouveau modèle' });
    await desk.waitFor({ role: 'heading', name: 'À la lecture' });
    await desk.fill({ role: 'textbox', name: 'Texte' }, 'Bonjour {{ role | che }}');
    await desk.waitFor({
      text: 'Ligne 1, colonne 9 : « che » n’est pas un filtre des modèles. Vouliez-vous écrire « chez » ?',
    });
    await desk.fill({ role: 'textbox', name: 'Texte' }, 'Je suis {{ "prêt" | accord }}.');
    await shown(desk, 'Je suis prêt·e.');
  });
});
