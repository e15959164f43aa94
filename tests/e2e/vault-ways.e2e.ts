/** The ways of one device through a vault: another name, new words, out of it and in again, and the end of the vault. */

import { people } from '../seed/people.ts';
import { test as base, expect } from './harness/fixtures.ts';
import { rowsOf, seed } from './harness/rows.ts';
import type { Surface } from './harness/surface.ts';
import {
  expectNoBarriers,
  makeVault,
  syncNow,
  type VaultServer,
  vaultServer,
  wordsOnSheet,
} from './harness/vault-stage.ts';

const test = base.extend<{ server: VaultServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures needed from this pattern
  server: async ({}, use) => {
    const server = await vaultServer();
    await use(server);
    await server.end();
  },
});

async function join(desk: Surface, origin: string, words: readonly string[]): Promise<void> {
  await desk.click({ role: 'link', name: 'Join with words' });
  // As the QR code says it: words and address in one text.
  await desk.fill({ role: 'textbox', name: 'Your twelve words' }, `${words.join(' ')} ${origin}`);
  await desk.press('Tab');
  expect(await desk.text({ role: 'textbox', name: 'Address of the server' })).toBe(origin);
  await desk.click({ role: 'button', name: 'Join' });
}

test.describe('a device in a vault', () => {
  // Words that open nothing are refused, and browsers note that.
  test.use({ expectedComplaints: [/status of 404|status of 401/] });

  test('gets another name and new words, leaves, comes back, and ends the vault', async ({ app, server }) => {
    test.setTimeout(150_000);
    const { mentors } = people(3, Date.now());
    await seed(app, { mentors });
    const old = await makeVault(app, server.origin);
    const desk = await syncNow(app);

    await desk.click({ role: 'button', name: 'Rename' });
    await desk.fill({ role: 'textbox', name: 'Name of this device' }, 'At the office');
    await desk.click('dialog button[type="submit"]');
    await desk.waitFor({ text: 'At the office' });

    await desk.click({ role: 'button', name: 'Make new words' });
    await desk.waitFor({ text: 'A new vault is made from this device...' });
    await desk.click('dialog .danger');
    await desk.waitFor('.sheet');
    const words = await wordsOnSheet(desk);
    expect(words).not.toEqual(old);

    await desk.click({ role: 'link', name: '← Your devices' });
    await desk.waitFor({ role: 'heading', name: 'Your twelve words are not on paper yet' });
    await syncNow(app);
    await desk.click({ role: 'button', name: 'Take this device out' });
    await desk.waitFor({ text: 'This is the only device in the vault...' });
    await expectNoBarriers(desk);
    await desk.click({ role: 'button', name: 'Take it out' });
    await desk.waitFor({ role: 'link', name: 'Make a vault' });
    expect(await rowsOf(app, 'mentors')).toHaveLength(3);

    await join(desk, server.origin, old);
    await desk.waitFor({ text: 'No vault on this server opens with these words...' });
    await expectNoBarriers(desk);
    await desk.click({ role: 'link', name: '← Your devices' });
    await join(desk, server.origin, words);
    await desk.waitFor({ role: 'heading', name: 'Devices' });
    await syncNow(app);
    expect(await rowsOf(app, 'mentors')).toHaveLength(3);

    await desk.click({ role: 'button', name: 'Erase the vault everywhere' });
    await desk.fill({ role: 'textbox', name: 'To confirm, type erase' }, 'erase');
    await desk.click({ role: 'button', name: 'Erase the vault' });
    await desk.waitFor({ text: 'The vault was erased. Everything on this device is still here.' });
    await desk.waitFor({ role: 'link', name: 'Make a vault' });
    expect(await rowsOf(app, 'mentors')).toHaveLength(3);
  });

  test('erases what is here only after the word was typed', async ({ app, server }) => {
    test.setTimeout(120_000);
    await seed(app, { mentors: people(3, Date.now()).mentors });
    await makeVault(app, server.origin);
    const desk = await syncNow(app);
    await desk.click({ role: 'button', name: 'Take this device out' });
    await desk.click({ role: 'radio', name: 'Erase everything on this device' });
    await desk.waitFor({ text: '3 mentors with all drafts...' });
    await desk.click({ role: 'button', name: 'Take it out' });
    await desk.waitFor({ role: 'textbox', name: 'To confirm, type erase' });
    expect(await rowsOf(app, 'mentors')).toHaveLength(3);
    await desk.fill({ role: 'textbox', name: 'To confirm, type erase' }, 'Erase');
    await desk.click({ role: 'button', name: 'Take it out' });
    // Said once the server knows, too.
    await desk.waitFor({ text: 'This device is no longer in the vault' });
    await desk.waitFor({ role: 'link', name: 'Make a vault' });
    expect(await rowsOf(app, 'mentors')).toEqual([]);
  });
});
