/** The main job from the first run to the reply, as the demo plays it, and the same road in French; then what is stored. */
import type { Interaction } from '../../shared/model.ts';
import { DEMO_PAGES } from '../demo/pages.ts';
import { playMainJob } from '../demo/story.ts';
import { expect, test } from './harness/fixtures.ts';
import { rowsOf } from './harness/rows.ts';
import type { TestBrowser } from './harness/test-browser.ts';

const [camille] = DEMO_PAGES;
if (!camille) throw new Error('there is no demo page');

const kinds = (journal: readonly Interaction[]): string[] =>
  journal.toSorted((a, b) => a.at - b.at).map(({ kind }) => kind);

/** One mentor who replied, the sent text in her journal, nothing left to send, one reminder: to answer. */
async function expectReplied(
  app: TestBrowser,
  sent: 'invitation' | 'message',
  ending: string,
): Promise<void> {
  const [mentor, ...others] = await rowsOf(app, 'mentors');
  expect(others).toEqual([]);
  expect(mentor).toMatchObject({ name: 'Camille Durand', stage: 'replied' });
  const journal = await rowsOf(app, 'interactions');
  expect(kinds(journal)).toEqual(['saved', 'drafted', sent, 'reply']);
  expect(journal.find(({ kind }) => kind === sent)?.text.endsWith(ending)).toBe(true);
  expect(await rowsOf(app, 'drafts')).toEqual([]);
  const waiting = (await rowsOf(app, 'reminders')).filter(({ state }) => state === 'waiting');
  expect(waiting.map(({ kind }) => kind)).toEqual(['answer-reply']);
}

test('a mentee saves a person, writes, sends by hand, and notes the reply', async ({ app, demo }) => {
  await playMainJob({ app, demo, say: () => undefined, shot: async () => undefined });
  await expectReplied(app, 'invitation', ' PS: thank you for your time.');
});

test.describe('in a French browser', () => {
  test.use({ launch: { language: 'fr' } });

  test('the same road is walked in French from end to end', async ({ app, demo }) => {
    const welcome = await app.tab(/welcome\.html/);
    await welcome.waitFor({ role: 'heading', name: 'Bienvenue' });
    await welcome.fill(
      { role: 'textbox', name: 'Que voulez-vous atteindre ?' },
      'Devenir ingénieure de données',
    );
    await welcome.fill({ role: 'textbox', name: 'Votre nom' }, 'Lina Morel');
    await welcome.click({ role: 'button', name: 'Commencer' });
    await welcome.waitFor({ role: 'link', name: 'Ouvrir le bureau' });

    await app.open(demo.urlOf(camille));
    const popup = await app.openPopup();
    await popup.click({ role: 'button', name: 'Garder...' });
    await popup.click({ role: 'button', name: 'Garder comme mentor' });
    await popup.click({ role: 'button', name: 'Écrire' });

    const panel = await app.panel();
    await panel.waitFor('textarea.letter');
    // A stranger on a network is first sent a note; this mentee has been accepted already.
    await panel.choose({ role: 'combobox', name: 'But du message' }, 'Premier message');
    await panel.waitUntil(
      () => document.querySelector<HTMLTextAreaElement>('textarea.letter')?.value.includes('ingénieure'),
      undefined,
    );
    const letter = await panel.text('textarea.letter');
    expect(letter).toContain('Bonjour');
    expect(letter).toContain('Lina Morel');
    await panel.click('textarea.letter');
    await panel.press('Control+End');
    await panel.type(' P.-S. : merci de votre temps.');
    await panel.waitFor({ text: 'Brouillon enregistré' });
    await panel.click({ role: 'button', name: 'Copier et ouvrir' });
    await panel.waitFor({ text: 'Envoyé ?' });
    await panel.press('o');
    await panel.waitFor({ text: 'En attente, jour 0' });
    await panel.click({ role: 'tab', name: 'Journal...' });
    await panel.click({ role: 'button', name: 'Noter' });
    await panel.waitFor({ text: 'Réponse' });
    await expectReplied(app, 'message', ' P.-S. : merci de votre temps.');
  });
});
