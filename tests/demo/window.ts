/** A browser window with the extension for a person to try it in; start.ts opens it where there is a screen. */
import { spawn } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { builtExtension } from '../e2e/harness/built-extension.ts';
import { launchFirefox } from '../e2e/harness/firefox.ts';
import type { BrowserName } from '../run/browsers.ts';
import { findBrowser, howToLoadByHand } from '../run/browsers.ts';
import { ROOT } from '../run/command.ts';
import type { Demo } from './server.ts';

const WHAT_TO_TRY = `
The browser has Passerelle in it and the list of demo pages open. Try:
  1. Open a profile, press the Passerelle button (Chrome: behind the puzzle piece) and save the person.
  2. On another profile press Alt+Shift+S, or choose Passerelle in the menu of a right click.
  3. Write a first message in the panel beside the page.
Nothing here is real: the people are invented, the profile is thrown away next time. Ctrl+C ends it.
`;

/** Opens the window on the demo pages. Resolves when the person closes it. */
export async function showWindow(name: BrowserName, demo: Demo): Promise<void> {
  const program = findBrowser(name);
  if (program === null) throw new Error(howToLoadByHand(name));
  const profile = join(ROOT, `.output/demo-profile-${name}`);
  await rm(profile, { recursive: true, force: true });
  await mkdir(profile, { recursive: true });
  console.log(WHAT_TO_TRY);
  const extension = builtExtension(name);
  if (name === 'firefox') {
    // A release Firefox takes an unsigned extension from its remote control only.
    const app = await launchFirefox(program, { extension, profile, headed: true });
    await app.open(demo.url);
    return app.ended();
  }
  const browser = spawn(
    program,
    [
      `--user-data-dir=${profile}`,
      `--load-extension=${extension}`,
      '--no-first-run',
      '--no-default-browser-check',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      demo.url,
    ],
    { stdio: 'ignore' },
  );
  const stop = () => void browser.kill();
  process.once('exit', stop);
  await new Promise<void>((resolve) => {
    browser.once('exit', () => resolve());
  });
  process.removeListener('exit', stop);
}
