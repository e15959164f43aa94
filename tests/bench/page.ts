/** What a page costs that is not saved, what reading a large one takes, and how long Save needs on top. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DEMO_PAGES } from '../demo/pages.ts';
import { serveDemo } from '../demo/server.ts';
import { launchBrowser } from '../e2e/harness/launch.ts';
import type { Surface } from '../e2e/harness/surface.ts';
import type { TestBrowser } from '../e2e/harness/test-browser.ts';
import { fill } from '../seed/fill.ts';
import { people } from '../seed/people.ts';
import { captureTimes } from './capture-times.ts';
import { median, type Row, rounded } from './row.ts';

const ROUNDS = 15;
const MEGABYTE = 1_000_000;

const [person] = DEMO_PAGES;

/** Measures in Chromium with 10,000 mentors stored. */
export async function measurePage(extension: string): Promise<Row[]> {
  if (!person) throw new Error('there are no demo pages');
  const demo = await serveDemo({ port: 0 });
  const app = await launchBrowser('chromium', { extension });
  try {
    const desk = await app.open('desk.html#/about');
    await fill(desk, { ...people(10_000, Date.now()) });
    await desk.close();
    const tab = await app.open(demo.urlOf(person));
    return [
      {
        name: 'scripts, elements and requests of ours in a page that is not saved',
        value: await traces(tab),
        unit: '',
        budget: 0,
      },
      {
        name: 'reading a 1 MB page',
        value: rounded(await readingTime(app, extension)),
        unit: 'ms',
        budget: 50,
      },
      {
        name: 'Save pressed to stored, beyond reading, 10000 mentors',
        value: rounded(await savingTime(app, demo.url)),
        unit: 'ms',
        budget: 50,
      },
    ];
  } finally {
    await app.close();
    await demo.close();
  }
}

/**
 * What the page holds of any extension, and what was fetched that it does not name itself. The icon of a site is not
 * counted: the browser asks for it on its own, with or without an extension, on the first page of a site it shows.
 */
function traces(tab: Surface): Promise<number> {
  return tab.evaluate(() => {
    const ours = [...document.querySelectorAll('*')].filter((element) =>
      element.outerHTML.includes('chrome-extension://'),
    );
    const fetched = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    return ours.length + fetched.filter((path) => path !== '/favicon.ico').length;
  });
}

/** The capture script as it is injected, run in a page of a megabyte of profile; the median of several runs. */
async function readingTime(app: TestBrowser, extension: string): Promise<number> {
  const code = await readFile(join(extension, 'capture.js'), 'utf8');
  const filler =
    '<section><h3>Experience</h3><p>Ran a small team that moved <a href="/x">things</a> with care.</p></section>';
  const page = `<!doctype html><html lang="en"><title>Nora Field - Staff engineer at Quiet Works | LinkedIn</title><main><h1>Nora Field</h1><div>Staff engineer at Quiet Works</div><div>Oslo, Norway</div>${filler.repeat(Math.ceil(MEGABYTE / filler.length))}</main></html>`;
  return median(await captureTimes(app, code, page, ROUNDS));
}

/** From the press on "Keep as a mentor" until the toast says it is stored, in the real popup, for several people. */
async function savingTime(app: TestBrowser, demoUrl: string): Promise<number> {
  const times: number[] = [];
  for (const page of DEMO_PAGES.filter(({ file }) => !file.startsWith('nobody'))) {
    await app.open(demoUrl.replace('localhost', `${page.host}.localhost`).replace(/\/$/, page.path));
    const popup = await app.openPopup();
    await popup.click({ role: 'button', name: 'Save...' });
    await popup.waitFor({ role: 'button', name: 'Keep as a mentor' });
    times.push(
      await popup.evaluate(async () => {
        const start = performance.now();
        document.querySelector<HTMLButtonElement>('button[type="submit"]')?.click();
        while (!document.querySelector('.toast')) await new Promise(requestAnimationFrame);
        return performance.now() - start;
      }),
    );
    await popup.close();
  }
  return median(times);
}
