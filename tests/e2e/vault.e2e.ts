/**
 * Two devices of one mentee, one in each browser, and a server on this machine: a vault made on the one and joined on the
 * other, edits on both, a server that is away for a while, a device that is shut out. Each browser is the first once.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { people } from '../seed/people.ts';
import { type LocalWorker, startWorker } from '../server/worker.ts';
import { findBarriers } from './harness/barriers.ts';
import { builtExtension } from './harness/built-extension.ts';
import { FirefoxTestBrowser } from './harness/firefox.ts';
import { test as base, expect } from './harness/fixtures.ts';
import { launchBrowser } from './harness/launch.ts';
import { rowsOf, seed, syncedAt } from './harness/rows.ts';
import { poll, type Surface } from './harness/surface.ts';
import type { TestBrowser } from './harness/test-browser.ts';

interface Away {
  origin: string;
  /** Takes the server off the network, and brings it back with all it had. */
  stop(): Promise<void>;
  start(): Promise<void>;
}

const test = base.extend<{ other: TestBrowser; server: Away }>({
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
    const persistTo = await mkdtemp(join(tmpdir(), 'passerelle-server-'));
    const begin = (port: number) => startWorker({ port, persistTo, vars: {} });
    let worker: LocalWorker = await begin(0);
    const { origin } = worker;
    await use({
      origin,
      stop: () => worker.stop(),
      start: async () => {
        worker = await begin(Number(new URL(origin).port));
      },
    });
    await worker.stop();
    await rm(persistTo, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  },
});

/** Firefox asks whether data may leave the device; Chromium has no such question. */
async function agree(app: TestBrowser): Promise<void> {
  if (app instanceof FirefoxTestBrowser) await app.answerQuestion(true);
}

async function expectNoBarriers(surface: Surface): Promise<void> {
  expect(await findBarriers(surface)).toEqual([]);
}

const wordsOnSheet = (desk: Surface) =>
  desk.evaluate(() => [...document.querySelectorAll('.sheet li')].map((word) => word.textContent ?? ''));

/** Makes a vault and types two of its words back, the first one wrong at first. */
async function makeVault(app: TestBrowser, origin: string): Promise<string[]> {
  const desk = await app.open('desk.html#/vault');
  await desk.waitFor({ text: 'On this device only' });
  await expectNoBarriers(desk);
  await desk.click({ role: 'link', name: 'Make a vault' });
  await desk.fill({ role: 'textbox', name: 'Address of the server' }, origin);
  await desk.fill({ role: 'textbox', name: 'Name of this device' }, 'The first device');
  await desk.click({ role: 'button', name: 'Continue' });
  await agree(app);
  await desk.waitFor('.sheet');
  await expectNoBarriers(desk);
  const words = await wordsOnSheet(desk);
  await desk.click({ role: 'button', name: 'They are on paper' });
  await desk.waitFor('form input');
  const asked = await desk.evaluate(() =>
    [...document.querySelectorAll('form label')].map((label) => Number(label.textContent?.match(/\d+/)?.[0])),
  );
  for (const [at, place] of asked.entries()) {
    const word = words[place - 1] ?? '';
    await desk.fill({ role: 'textbox', name: `Word ${place}` }, at === 0 ? `${word}x` : word.toUpperCase());
  }
  await desk.click({ role: 'button', name: 'Done' });
  await desk.waitFor({ text: `Almost. Look at the letters of word ${asked[0]} again.` });
  await desk.fill({ role: 'textbox', name: `Word ${asked[0]}` }, words[(asked[0] ?? 1) - 1] ?? '');
  await desk.click({ role: 'button', name: 'Done' });
  await desk.waitFor({ text: 'This device' });
  return words;
}

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

/** Presses "Sync now" on the page of the vault and waits until that round is over. */
async function syncNow(app: TestBrowser): Promise<Surface> {
  const desk = await app.tab('desk.html');
  await desk.evaluate(() => {
    location.hash = '#/vault';
  });
  await desk.waitFor({ role: 'heading', name: 'Your devices' });
  const began = await desk.evaluate(() => Date.now());
  await poll(
    async () => {
      if ((await desk.count({ role: 'button', name: 'Sync now' })) > 0)
        await desk.click({ role: 'button', name: 'Sync now' }).catch(() => undefined);
      return (await syncedAt(app)) >= began;
    },
    'never synced',
    30_000,
  );
  return desk;
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
