/**
 * `npm start`: the extension in a browser of its own, beside the demo pages and a server to sync with. Where no screen
 * is there, the main job is played step by step in the terminal instead. `--browser=firefox`, `--port=4321`, `--headless`, `--once` (end after
 * the job).
 */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { builtExtension } from '../e2e/harness/built-extension.ts';
import { launchBrowser } from '../e2e/harness/launch.ts';
import type { BrowserName } from '../run/browsers.ts';
import { ensureBrowser, howToLoadByHand } from '../run/browsers.ts';
import { buildIfNeeded } from '../run/build.ts';
import { ROOT } from '../run/command.ts';
import type { Demo } from './server.ts';
import { serveDemo } from './server.ts';
import { playMainJob } from './story.ts';
import { startVaultServer } from './vault-server.ts';
import { showWindow } from './window.ts';

const SHOTS = join(ROOT, '.output/demo');
const DEFAULT_PORT = 4321;

const { values: flags } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    port: { type: 'string', default: String(DEFAULT_PORT) },
    headless: { type: 'boolean', default: false },
    once: { type: 'boolean', default: false },
  },
});

const hasScreen = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

/** The browser asked for, else the other one, else null with the ways by hand told. */
function chooseBrowser(): BrowserName | null {
  const order: BrowserName[] =
    flags.browser === 'firefox' ? ['firefox', 'chromium'] : ['chromium', 'firefox'];
  const found = order.find((name) => ensureBrowser(name) !== null);
  if (!found) for (const name of order) console.error(howToLoadByHand(name));
  return found ?? null;
}

/** Plays the job headless; pictures go to `.output/demo/<nn>-<name>.png`. Throws where the job cannot be done. */
async function playHeadless(browser: BrowserName, demo: Demo): Promise<void> {
  await rm(SHOTS, { recursive: true, force: true });
  await mkdir(SHOTS, { recursive: true });
  let steps = 0;
  let shots = 0;
  const app = await launchBrowser(browser, { extension: builtExtension(browser) });
  try {
    await playMainJob({
      app,
      demo,
      say: (sentence) => console.log(`${String(++steps).padStart(2)}. ${sentence}`),
      shot: async (surface, name) => {
        const file = join(SHOTS, `${String(++shots).padStart(2, '0')}-${name}.png`);
        await surface.screenshot(file);
        console.log(`    picture: ${file}`);
      },
    });
  } finally {
    await app.close();
  }
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

async function start(): Promise<number> {
  if (!(await buildIfNeeded())) return 1;
  const browser = chooseBrowser();
  const demo = await serveDemo({ port: Number(flags.port) }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return serveDemo({ port: 0 });
  });
  const server = await startVaultServer();
  try {
    console.log(`Demo pages: ${demo.url}`);
    if (server) {
      console.log(`Server to sync with (Your devices, use this address): ${server.origin}`);
      console.log('The mails it sends are shown here, and go nowhere else.');
    }
    if (browser === null) {
      if (flags.once) return 1;
      await untilStopped();
    } else if (flags.headless || flags.once || !hasScreen()) {
      await playHeadless(browser, demo);
      if (flags.once) return 0;
      console.log(`The demo pages stay at ${demo.url}, and the server with them, until Ctrl+C.`);
      await untilStopped();
    } else {
      await Promise.race([showWindow(browser, demo), untilStopped()]);
    }
    return 0;
  } finally {
    await Promise.all([demo.close(), server?.stop()]);
  }
}

process.exit(await start());
