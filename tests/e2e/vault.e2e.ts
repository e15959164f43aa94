/**
 * Two devices of one mentee, one in each browser, and a server on this machine: a vault made on the one and joined on the
 * other, edits on both, a server that is away for a while, a device that is shut out. Each browser is the first once.
 */
import { people } from '../seed/people.ts';
import { builtExtension } from './harness/built-extension.ts';
import { test as base, expect } from './harness/fixtures.ts';
import { launchBrowser } from './harness/launch.ts';
import { rowsOf, seed } from './harness/rows.ts';
import type { TestBrowser } from './harness/test-browser.ts';
import {
  agree,
  expectNoBarriers,
  makeVault,
  syncNow,
  type VaultServer,
  vaultServer,
} from './harness/vault-stage.ts';

const test = base.extend<{ other: TestBrowser; server: VaultServer }>({
  /** The browser this project is not about. */
  other: async ({ app, expectedComplaints }, use) => {
    const name = app.name === 'chromium' ? 'firefox' : 'chromium';
    const other = await launchBrowser(name, { extension: builtExtension(name) });
    try {
      await use(other);
      const complaints = await other.complaints();
      expect(complaints.filter((line) => !expectedComplaints.some((known) => known.test(line)))).toEqual([]);
    } finally {
      await other.close();
    }
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures needed from this pattern
  server: async ({}, use) => {
    const server = await vaultServer();
    await use(server);
    await server.end();
  },
});

/** Joins from the first-run page, with one letter of one word wrong at first. */
async function joinVault(app: TestBrowser, origin: string, words: readonly string[]): Promise<void> {
  await (await app.tab(/welcome\.html/)).click({ role: 'link', name: 'I already use Passerelle...' });
  const desk = await app.tab('desk.html');
  const wrong = words.with(4, `${words[4]}q`).join(' ');
  await desk.fill({ role: 'textbox', name: 'Your twelve words' }, wrong);
  await desk.fill({ role: 'textbox', name: 'Address of the server' }, origin);
  await desk.fill({ role: 'textbox', name: 'Name of this device' }, 'The second device');
  await desk.click({ role: 'button', name: 'Join' });
  await desk.waitFor({ text: `Word 5, “${words[4]}q”, is on no list. Was it one of these?` });
  await expectNoBarriers(desk);
  await desk.click({ role: 'button', name: `Use “${words[4]}” as word 5` });
  await desk.click({ role: 'button', name: 'Join' });
  await agree(app);
  await desk.waitFor({ text: 'The second device' });
}

async function addMentor(app: TestBrowser, name: string): Promise<void> {
  const desk = await app.tab('desk.html');
  await desk.evaluate(() => {
    location.hash = '#/add';
  });
  await desk.fill({ role: 'textbox', name: 'Name' }, name);
  await desk.click({ role: 'button', name: 'Keep as a mentor' });
  await desk.waitFor({ role: 'heading', name });
}

const names = async (app: TestBrowser) => (await rowsOf(app, 'mentors')).map(({ name }) => name).toSorted();

test.describe('with a vault', () => {
  test.use({
    expectedComplaints: [
      /Failed to load resource: (?:net::ERR_CONNECTION_\w+|.*status of 401)|NetworkError|CORS/,
    ],
  });

  test('two devices share mentors, wait for the network together, and one can be shut out', async ({
    app,
    other,
    server,
  }) => {
    test.setTimeout(240_000);
    const { mentors, interactions, reminders } = people(4, Date.now());
    await seed(app, { mentors, interactions, reminders });
    const words = await makeVault(app, server.origin);
    await syncNow(app);
    await joinVault(other, server.origin, words);
    await syncNow(other);
    expect(await names(other)).toEqual(mentors.map(({ name }) => name).toSorted());

    // Both edit before either syncs.
    await addMentor(app, 'Adaeze Okafor');
    await addMentor(other, 'Jonas Meyer');
    await syncNow(app);
    await syncNow(other);
    await syncNow(app);
    expect(await names(app)).toEqual(await names(other));
    expect(await names(app)).toEqual(expect.arrayContaining(['Adaeze Okafor', 'Jonas Meyer']));

    // The server is away: nothing is refused, nothing is lost.
    await server.stop();
    await addMentor(other, 'Noor van Dijk');
    const waiting = await other.tab('desk.html');
    await waiting.evaluate(() => {
      location.hash = '#/vault';
    });
    await waiting.click({ role: 'button', name: 'Sync now' });
    await waiting.waitFor({ text: 'Waiting for the network' }, 40_000);
    await expectNoBarriers(waiting);
    await server.start();
    await syncNow(other);
    const desk = await syncNow(app);
    expect(await names(app)).toContain('Noor van Dijk');

    // Shut out, the second device keeps what it holds and says what to do.
    await desk.click({ role: 'button', name: 'Remove The second device' });
    await desk.waitFor({ text: 'It is shut out of the vault at once...' });
    await desk.click({ role: 'button', name: 'Remove' });
    await desk.waitForGone({ text: 'The second device' });
    await waiting.click({ role: 'button', name: 'Sync now' });
    await waiting.waitFor({ role: 'heading', name: 'The vault no longer knows this device' });
    await expectNoBarriers(waiting);
    expect(await names(other)).toEqual(await names(app));
  });
});
