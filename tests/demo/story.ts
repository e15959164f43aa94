/** The main job on the demo pages, as `npm start` plays it where there is no screen, and as the tests play it. */
import { DEMO_PAGES } from './pages.ts';
import type { Stage } from './stage.ts';

/** Plays the job from a fresh profile: save, write, send by hand, be reminded, note the reply. Throws where a step cannot be done. */
export async function playMainJob({ app, demo, say, shot }: Stage): Promise<void> {
  const [first] = DEMO_PAGES;
  if (!first) throw new Error('there are no demo pages');

  say('Say who you are and what you want to reach, on the first-run page.');
  const welcome = await app.tab(/welcome\.html/);
  await welcome.waitFor({ role: 'heading' });
  await shot(welcome, 'welcome');

  say(`Open the profile of ${first.title} (invented, like everybody here).`);
  await app.open(demo.urlOf(first));

  say('Press the toolbar button: the popup knows the name from the tab alone, the page is not read.');
  const popup = await app.openPopup();
  await popup.waitFor({ role: 'button', name: 'Save...' });
  await shot(popup, 'popup');

  say('Press Save: the page is read once, and what was read can be corrected.');
  await popup.click({ role: 'button', name: 'Save...' });
  await popup.waitFor({ role: 'button', name: 'Keep as a mentor' });
  await shot(popup, 'what-was-read');
  await popup.click({ role: 'button', name: 'Keep as a mentor' });

  say('Open the side panel to write. The text is built on what the page told; every keystroke is kept.');
  await popup.click({ role: 'button', name: 'Write' });
  const panel = await app.panel();
  await panel.waitFor('textarea.letter');
  await shot(panel, 'write');
  await panel.click('textarea.letter');
  await panel.press('Control+End');
  await panel.type(' PS: thank you for your time.');
  await panel.waitFor({ text: 'Draft saved' });

  say('Copy the text and open the profile: you paste it and send it yourself.');
  await panel.click({ role: 'button', name: 'Copy and open' });
  await panel.waitFor({ text: 'Sent?' });
  await shot(panel, 'sent-question');
  await panel.click({ role: 'button', name: 'Yes, sent...' });
  await panel.waitFor({ text: 'Waiting, day 0' });

  say('Later the reply arrives: one entry in the journal, and the follow-up is off the list.');
  await panel.click({ role: 'tab', name: 'Journal...' });
  await panel.click({ role: 'button', name: 'Note it' });
  await panel.waitFor({ text: 'Replied' });
  await shot(panel, 'journal');

  say('Everything is on the desk, on this device only.');
  const desk = await app.open('desk.html#/mentors');
  await desk.waitFor({ text: first.title });
  await shot(desk, 'desk');
}
