/** Writing: nothing typed is lost, the suggestion follows the choices, and only the mentee says that it was sent. */
import type { Draft, Interaction, Mentor } from '../../shared/model.ts';
import { DEMO_PAGES } from '../demo/pages.ts';
import { people } from '../seed/people.ts';
import { expect, test } from './harness/fixtures.ts';
import { pointAt, readTable, rowsOf, seed } from './harness/rows.ts';
import type { Surface } from './harness/surface.ts';
import { poll } from './harness/surface.ts';
import type { TestBrowser } from './harness/test-browser.ts';

const [first, second] = DEMO_PAGES;
if (!first || !second) throw new Error('there are no demo pages');

const LETTER = 'textarea.letter';

/** A mentor whose profile is a demo page, with what happened so far; the panel is pointed at her. */
async function seedMentor(app: TestBrowser, urls: string[], at = 0): Promise<Mentor> {
  const { mentors, interactions } = people(at + 1, Date.now());
  const found = mentors[at];
  if (!found) throw new Error('there are too few mentors');
  const mentor: Mentor = {
    ...found,
    urls,
    language: 'en',
    hooks: [{ text: 'the talk “Quiet deploys”', url: null, addedAt: found.createdAt }],
  };
  await seed(app, {
    mentors: [mentor],
    interactions: interactions.filter(({ mentorId }) => mentorId === mentor.id),
    goals: [{ id: 'g', text: 'lead a small data team by June', createdAt: 1, updatedAt: 1 }],
    singles: [
      pointAt(mentor.id),
      {
        key: 'me',
        value: { name: 'Lina Morel', situation: '', pitch: 'data analyst for two years', signature: '' },
      },
    ],
  });
  return mentor;
}

/** Read in the panel itself: the background may be stopped. */
const draftIn = async (panel: Surface): Promise<string> => {
  const [draft] = (await panel.evaluate(readTable, 'drafts')) as Draft[];
  return draft?.body ?? '';
};

const stored = (panel: Surface, text: string) =>
  poll(async () => (await draftIn(panel)) === text, `not stored: ${text}`);

/** The letter once it is there and says (or no longer says) something. */
const letterWith = (panel: Surface, words: string) =>
  poll(
    async () => {
      const text = await panel.text(LETTER);
      return text.includes(words) && text;
    },
    async () => `${words} is not in: ${await panel.text(LETTER)}`,
  );

test('text survives a closed panel, another page, a stopped background, and a killed browser', async ({
  app,
  demo,
}) => {
  await seedMentor(app, [demo.urlOf(first)]);
  await app.open(demo.urlOf(first));
  let panel = await app.openPanel();
  await panel.fill(LETTER, 'One.');
  await stored(panel, 'One.');
  await panel.close();
  panel = await app.openPanel();
  expect(await panel.text(LETTER)).toBe('One.');

  await app.navigate(demo.urlOf(second));
  await panel.click(LETTER);
  await panel.press('Control+End');
  await panel.type(' Two.');
  await stored(panel, 'One. Two.');

  await app.stopBackground();
  await panel.click(LETTER);
  await panel.press('Control+End');
  await panel.type(' Three.');
  await stored(panel, 'One. Two. Three.');

  const rest = ' Four, and typed on until the very last moment.';
  let acknowledged = '';
  for (const character of rest) {
    await panel.type(character);
    if (character === ' ') acknowledged = await draftIn(panel);
  }
  await app.killAndRestart();
  await app.open(demo.urlOf(first));
  panel = await app.openPanel();
  const found = await panel.text(LETTER);
  expect(acknowledged.length).toBeGreaterThan('One. Two. Three.'.length);
  expect(found.slice(0, acknowledged.length)).toBe(acknowledged);
  expect(`One. Two. Three.${rest}`.slice(0, found.length)).toBe(found);
});

test('purpose, channel, language and wording make another suggestion; the mentee’s own text comes back', async ({
  app,
  demo,
}) => {
  const { givenName } = await seedMentor(app, [demo.urlOf(first)], 3);
  const panel = await app.openPanel();
  const suggestions = new Set<string>();
  for (const purpose of [
    'Invitation note',
    'First message',
    'Follow-up 1',
    'Follow-up 2',
    'Kind closing',
    'Thanks',
  ]) {
    await panel.choose({ role: 'combobox', name: 'Purpose' }, purpose);
    const fresh = async () => {
      const text = await panel.text(LETTER);
      return text !== '' && !suggestions.has(text) && text;
    };
    const text = await poll(fresh, `no suggestion of its own for ${purpose}`);
    expect(text).toContain(givenName);
    expect(text).not.toMatch(/\{\{|\}\}|undefined|null|\[|\]/);
    suggestions.add(text);
  }
  expect(await rowsOf(app, 'drafts')).toEqual([]);

  await panel.choose({ role: 'combobox', name: 'Purpose' }, 'First message');
  await letterWith(panel, 'lead a small data team by June');
  expect(await panel.count({ role: 'textbox', name: 'Subject' })).toBe(0);
  await panel.choose({ role: 'combobox', name: 'Channel' }, 'E-mail');
  await panel.waitFor({ role: 'textbox', name: 'Subject' });
  await panel.choose({ role: 'combobox', name: 'Language' }, 'French, vous');
  expect(await letterWith(panel, 'Bonjour')).toMatch(/\b(vous|votre)\b/);
  await panel.choose({ role: 'combobox', name: 'Language' }, 'French, tu');
  await poll(async () => !/\b(vous|votre)\b/.test(await panel.text(LETTER)), 'it still says vous');
  await panel.choose({ role: 'combobox', name: 'Language' }, 'English');
  const suggested = await letterWith(panel, 'Hello');
  await panel.click({ role: 'button', name: 'Vary' });
  await poll(async () => (await panel.text(LETTER)) !== suggested, 'the wording stays the same');

  const own = 'Dear Tom, these are my own words.';
  await panel.fill(LETTER, own);
  await stored(panel, own);
  await panel.click({ role: 'button', name: 'Vary' });
  await poll(async () => (await panel.text(LETTER)) !== own, 'Vary did nothing');
  await panel.click({ role: 'button', name: 'Undo' });
  await poll(async () => (await panel.text(LETTER)) === own, 'the own words are gone');
  await stored(panel, own);
});

test('words the coach proposes are put in by one press, where they belong, and taken back by another', async ({
  app,
  demo,
}) => {
  await seedMentor(app, [demo.urlOf(first)], 3);
  const panel = await app.openPanel();
  await panel.choose({ role: 'combobox', name: 'Purpose' }, 'First message');
  const own = 'Hello,\n\nYour talk “Quiet deploys” changed how I work.\n\nLina';
  await panel.fill(LETTER, own);
  await stored(panel, own);
  await panel.click({ role: 'button', name: 'Add “Thank you for reading.”' });
  const thanked = await letterWith(panel, 'Thank you for reading.');
  expect(thanked.trim()).toMatch(/reading\.\s+Lina$/);
  await stored(panel, thanked);
  await panel.click({ role: 'button', name: 'Undo' });
  await stored(panel, own);
});

test('a text over the limit says by how much, cannot be marked as ready, and is copied only when asked twice', async ({
  app,
  demo,
}) => {
  await seedMentor(app, [demo.urlOf(first)]);
  const panel = await app.openPanel();
  await panel.choose({ role: 'combobox', name: 'Purpose' }, 'Invitation note');
  const long = 'Would you have ten minutes? '.repeat(9).slice(0, 231);
  await panel.fill(LETTER, long);
  await panel.waitFor({ text: '· 31 characters too many' });
  await panel.waitFor({ text: 'Shorten it first: it is over the limit.' });
  await panel.click({ role: 'checkbox', name: 'Ready to send...' });
  await stored(panel, long);
  expect(await rowsOf(app, 'drafts')).toMatchObject([{ ready: false }]);

  await panel.click({ role: 'button', name: 'Copy and open' });
  await panel.waitFor({ role: 'dialog', name: 'Longer than the network allows' });
  await panel.click({ role: 'button', name: 'Shorten it' });
  await panel.waitForGone({ role: 'dialog' });
  expect(await app.clipboard()).not.toBe(long);
  expect(await panel.count({ text: 'Sent?' })).toBe(0);
  await panel.click({ role: 'button', name: 'Copy and open' });
  await panel.click({ role: 'button', name: 'Copy all the same' });
  await panel.waitFor({ text: 'Sent?' });
  expect(await app.clipboard()).toBe(long);

  await panel.fill(LETTER, long.slice(0, 200));
  await panel.waitForGone('.over');
  await panel.click({ role: 'checkbox', name: 'Ready to send' });
  await poll(async () => (await rowsOf(app, 'drafts'))[0]?.ready === true, 'it is not marked as ready');
});

/** The journal without what the seed put there: what was sent from here. */
const sentFrom = async (app: TestBrowser): Promise<Interaction[]> =>
  (await rowsOf(app, 'interactions')).filter(({ direction }) => direction === 'out');

test('the copied text is exact, the profile opens, one key answers whether it was sent, and undo gives the draft back', async ({
  app,
  demo,
}) => {
  await seedMentor(app, [demo.urlOf(first)]);
  const panel = await app.openPanel();
  await panel.choose({ role: 'combobox', name: 'Purpose' }, 'First message');
  const text = 'Hello — “Quiet deploys”, l’été à 8 h 30 ? 🙂 <b>&amp;';
  await panel.fill(LETTER, text);
  await stored(panel, text);
  await panel.click({ role: 'button', name: 'Copy and open' });
  await panel.waitFor({ text: 'Sent?' });
  expect(await app.clipboard()).toBe(text);
  expect(await (await app.tab(demo.urlOf(first))).text('h1')).toContain('Camille Durand');

  await panel.press('n');
  await panel.waitForGone({ text: 'Sent?' });
  expect(await sentFrom(app)).toEqual([]);
  expect(await panel.text(LETTER)).toBe(text);

  await panel.click({ role: 'button', name: 'Copy and open' });
  await panel.waitFor({ text: 'Sent?' });
  await panel.press('y');
  await panel.waitFor({ text: 'Noted in the journal' });
  expect(await sentFrom(app)).toMatchObject([{ kind: 'message', text }]);
  expect(await rowsOf(app, 'drafts')).toEqual([]);
  await panel.waitFor({ text: 'Waiting, day 0' });

  await panel.click({ role: 'button', name: 'Undo' });
  await poll(async () => (await sentFrom(app)).length === 0, 'the journal still says that it was sent');
  expect(await rowsOf(app, 'drafts')).toMatchObject([{ body: text, purpose: 'first-message' }]);
});
