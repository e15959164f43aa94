/** Whether reading a page takes time in proportion to its size, in bytes and in elements, and ends where it must. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser } from '../e2e/harness/launch.ts';
import type { TestBrowser } from '../e2e/harness/test-browser.ts';
import { captureTimes } from './capture-times.ts';
import { median, type Row, rounded } from './row.ts';

const MEGABYTE = 1_000_000;
const ROUNDS = 5;
/** Reading in proportion gives 1 or, since every page has a fixed part, less; what grows with the square gives 10. */
const IN_PROPORTION = 2;

/** The long part is not drawn: reading is measured, not laying out. */
const page = (filler: string, times: number) =>
  `<!doctype html><html lang="en"><title>Nora Field - Staff engineer at Quiet Works | LinkedIn</title><style>ul{display:none}</style><main><h1>Nora Field</h1><div>Staff engineer at Quiet Works</div><div>Oslo, Norway</div><section id="experience"><h2>Experience</h2><ul>${filler.repeat(times)}</ul></section></main></html>`;

const SECTION =
  '<li><h3>Ferry planner</h3><p>Ran a small team that moved <a href="/x">things</a> with care.</p><span>2019 - Present</span></li>';
const ELEMENT = '<li><b>x</b></li>';

type Sized = { size: number; time: number };

async function timesFor(
  app: TestBrowser,
  code: string,
  pages: readonly [number, string][],
): Promise<Sized[]> {
  const found: Sized[] = [];
  for (const [size, html] of pages)
    found.push({ size, time: median(await captureTimes(app, code, html, ROUNDS)) });
  return found;
}

/** The time for each unit of the larger page against that of the smaller one. */
function ratios(found: readonly Sized[], say: (size: number) => string): Row[] {
  return found.slice(1).map((larger, at) => {
    const smaller = found[at];
    const ratio = smaller ? larger.time / larger.size / (smaller.time / smaller.size) : Number.NaN;
    const name = `reading ${say(larger.size)} against ${say(smaller?.size ?? 0)}, for each of them`;
    return { name, value: rounded(ratio), unit: 'x', budget: IN_PROPORTION };
  });
}

export async function measureExtractGrowth(extension: string): Promise<Row[]> {
  const code = await readFile(join(extension, 'capture.js'), 'utf8');
  const app = await launchBrowser('chromium', { extension });
  try {
    const bytes = await timesFor(
      app,
      code,
      [0.1, 1, 10].map((size) => [size, page(SECTION, Math.ceil((size * MEGABYTE) / SECTION.length))]),
    );
    const elements = await timesFor(
      app,
      code,
      [1_000, 10_000, 100_000, 300_000].map((size) => [size, page(ELEMENT, size / 2)]),
    );
    return [
      ...ratios(bytes, (size) => `${size} MB`),
      {
        name: 'reading a 10 MB page',
        value: rounded(bytes.at(-1)?.time ?? Number.NaN),
        unit: 'ms',
        budget: 2_000,
      },
      ...ratios(elements, (size) => `${size} elements`),
    ];
  } finally {
    await app.close();
  }
}
