/** What the stories of a vault begin with: a server on this machine, a vault made in a browser, one round of syncing. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { type LocalWorker, startWorker } from '../../server/worker.ts';
import { findBarriers } from './barriers.ts';
import { FirefoxTestBrowser } from './firefox.ts';
import { syncedAt } from './rows.ts';
import { poll, type Surface } from './surface.ts';
import type { TestBrowser } from './test-browser.ts';

export interface VaultServer {
  origin: string;
  /** Takes it off the network, and brings it back with all it had. */
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Goes on two days later, and does what the clock has for it to do: all that is due rings. */
  twoDaysLater(): Promise<void>;
  /** For good. */
  end(): Promise<void>;
}

const LATER = join(import.meta.dirname, '../../server/two-days-later.ts');
const TWO_DAYS = 2 * 24 * 3_600_000;
const TEN_MINUTES = 600_000;

/** A server with nothing on it. `vars` are its variables and secrets. */
export async function vaultServer(vars: Record<string, string> = {}): Promise<VaultServer> {
  const persistTo = await mkdtemp(join(tmpdir(), 'passerelle-server-'));
  const begin = (port: number, entry?: string) =>
    startWorker({ port, persistTo, vars, ...(entry ? { entry } : {}) });
  let worker: LocalWorker = await begin(0);
  const { origin } = worker;
  const port = Number(new URL(origin).port);
  return {
    origin,
    stop: () => worker.stop(),
    start: async () => {
      worker = await begin(port);
    },
    twoDaysLater: async () => {
      await worker.stop();
      worker = await begin(port, LATER);
      // At every tenth minute the server looks at all that is due, and not at the last minute alone.
      await worker.minute(Math.floor((Date.now() + TWO_DAYS) / TEN_MINUTES) * TEN_MINUTES);
    },
    end: async () => {
      await worker.stop();
      await rm(persistTo, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** Firefox asks whether data may leave the device; Chromium has no such question. */
export async function agree(app: TestBrowser): Promise<void> {
  if (app instanceof FirefoxTestBrowser) await app.answerQuestion(true);
}

/** By axe, once nothing fades in any more: halfway there, colours are too pale. */
export async function expectNoBarriers(surface: Surface): Promise<void> {
  await surface.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
  expect(await findBarriers(surface)).toEqual([]);
}

export const wordsOnSheet = (desk: Surface) =>
  desk.evaluate(() => [...document.querySelectorAll('.sheet li')].map((word) => word.textContent ?? ''));

/** Makes a vault and types two of its words back, the first one wrong at first. */
export async function makeVault(app: TestBrowser, origin: string): Promise<string[]> {
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

/** Presses "Sync now" on the page of the vault and waits until that round is over. */
export async function syncNow(app: TestBrowser): Promise<Surface> {
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
