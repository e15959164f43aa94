/** A new device of somebody with thousands of mentors, as she sees it: how far it is, stopped, gone on with. */
import { people } from '../../seed/people.ts';
import { test as base, expect } from '../harness/fixtures.ts';
import { rowsOf, seed } from '../harness/rows.ts';
import type { Surface } from '../harness/surface.ts';
import { type VaultServer, vaultServer, wordsOnSheet } from '../harness/vault-stage.ts';

const test = base.extend<{ server: VaultServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures needed from this pattern
  server: async ({}, use) => {
    const server = await vaultServer();
    await use(server);
    await server.end();
  },
});

// The server ends while the page still asks it who else is in the vault.
test.use({ expectedComplaints: [/ERR_CONNECTION_(?:RESET|REFUSED)/] });

const PEOPLE = 3_000;

/** Keeps every line of progress the page shows from now on, and stops the run once, at the first that begins with `until`. */
const watchProgress = (desk: Surface, until: string) =>
  desk.evaluate((beginning) => {
    const lines: string[] = [];
    let hasStopped = false;
    Object.assign(globalThis, { lines });
    const look = () => {
      const line = document.querySelector('progress')?.parentElement?.textContent ?? '';
      if (line && line !== lines.at(-1)) lines.push(line);
      const stop = [...document.querySelectorAll('button')].find(
        (button) => button.textContent === 'Stop for now',
      );
      if (!line.startsWith(beginning) || !stop || hasStopped) return;
      hasStopped = true;
      stop.click();
    };
    new MutationObserver(look).observe(document.body, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  }, until);

const linesOf = (desk: Surface) =>
  desk.evaluate(() => (Reflect.get(globalThis, 'lines') as string[]).join('\n'));

test('a device that joins says how far it is, stops while it merges, and goes on', async ({
  app,
  server,
}, info) => {
  test.setTimeout(240_000);
  await seed(app, { mentors: people(PEOPLE, Date.now()).mentors });
  const desk = await app.open('desk.html#/vault');
  await desk.click({ role: 'link', name: 'Make a vault' });
  await desk.fill({ role: 'textbox', name: 'Address of the server' }, server.origin);
  await desk.fill({ role: 'textbox', name: 'Name of this device' }, 'The first device');
  await desk.click({ role: 'button', name: 'Continue' });
  await desk.waitFor('.sheet');
  const words = await wordsOnSheet(desk);
  await desk.click({ role: 'link', name: '← Your devices' });
  await desk.waitFor({ text: 'Synced just now' }, 120_000);

  await desk.click({ role: 'button', name: 'Take this device out' });
  await desk.click({ role: 'radio', name: 'Erase everything on this device' });
  await desk.fill({ role: 'textbox', name: 'To confirm, type erase' }, 'erase');
  await desk.click({ role: 'button', name: 'Take it out' });
  await desk.waitFor({ role: 'link', name: 'Join with words' });
  expect(await rowsOf(app, 'mentors')).toEqual([]);

  await watchProgress(desk, 'Brought together with what is here');
  await desk.click({ role: 'link', name: 'Join with words' });
  await desk.fill({ role: 'textbox', name: 'Your twelve words' }, `${words.join(' ')} ${server.origin}`);
  await desk.press('Tab');
  await desk.click({ role: 'button', name: 'Join' });
  await desk.waitFor({ text: 'Stopped. It goes on where it was...' }, 120_000);
  await desk.screenshot(info.outputPath('stopped-merging.png'));
  const lines = await linesOf(desk);
  expect(lines).toContain('entries received');
  expect(lines).toContain('Brought together with what is here');
  await desk.click({ role: 'button', name: 'Go on' });
  await desk.waitFor({ text: 'Synced just now' }, 120_000);
  expect(await rowsOf(app, 'mentors')).toHaveLength(PEOPLE);
});
