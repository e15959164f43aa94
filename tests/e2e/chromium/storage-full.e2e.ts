/** No room left on the device. Only Chromium lets a test answer the page's writes for the browser. */
import type { Draft } from '../../../shared/model.ts';
import { people } from '../../seed/people.ts';
import { expect, test } from '../harness/fixtures.ts';
import { pointAt, readTable, seed } from '../harness/rows.ts';
import { poll } from '../harness/surface.ts';

const LETTER = 'textarea.letter';

test('when there is no room left, the text stays on screen, says so, and is stored once there is room', async ({
  app,
}) => {
  const { mentors, interactions } = people(1, Date.now());
  const [mentor] = mentors;
  await seed(app, { mentors, interactions, singles: [pointAt(mentor?.id ?? '')] });
  const panel = await app.open('sidepanel.html');
  await panel.fill(LETTER, 'Before the disk was full.');
  const draft = async () => ((await panel.evaluate(readTable, 'drafts')) as Draft[])[0]?.body;
  await poll(async () => (await draft()) === 'Before the disk was full.', 'not stored');

  // The browser's own answer to a write for which there is no room, to every write from here on.
  await panel.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    Object.assign(globalThis, { makeRoom: () => Object.assign(IDBObjectStore.prototype, { put }) });
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await panel.click(LETTER);
  await panel.press('Control+End');
  await panel.type(' And after.');
  await panel.waitFor({ text: 'Not saved. Your text is still here: copy it to be safe.' });
  expect(await panel.text(LETTER)).toBe('Before the disk was full. And after.');
  expect(await draft()).toBe('Before the disk was full.');
  await panel.run('void makeRoom()');
  await panel.type('!');
  await poll(
    async () => (await draft()) === 'Before the disk was full. And after.!',
    'not stored once there is room',
  );
  await panel.waitForGone({ text: 'Not saved. Your text is still here: copy it to be safe.' });
});
