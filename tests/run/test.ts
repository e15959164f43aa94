/**
 * `npm test`: types and lint, builds, unit tests, end-to-end tests in both browsers, in this order, whatever fails on
 * the way; the last line sums them up.
 */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureBrowser, howToLoadByHand } from './browsers.ts';
import { ROOT, runCommand } from './command.ts';
import type { Counts } from './counts.ts';
import { countPlaywright, countsToLine, countVitest, oneTest, sumCounts } from './counts.ts';

const REPORTS = join(ROOT, '.output/reports');

interface Step {
  title: string;
  run(): Promise<Counts>;
}

/** A report of an earlier run must never be counted: it is removed before the step. */
async function freshReport(name: string): Promise<string> {
  const path = join(REPORTS, name);
  await mkdir(REPORTS, { recursive: true });
  await rm(path, { force: true });
  return path;
}

async function readReport(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch(() => 'null');
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Side by side: the tests inside workerd run on one core each. */
const UNIT_RUNS = [['extension', 'worker'], ['vault']] as const;

async function runUnit(): Promise<Counts> {
  const counts = UNIT_RUNS.map(async (projects) => {
    const report = await freshReport(`unit-${projects.join('-')}.json`);
    const chosen = projects.map((name) => `--project ${name}`).join(' ');
    const reporters = `--reporter=default --reporter=json --outputFile.json="${report}"`;
    const line = `vitest run --config tests/vitest.config.ts ${chosen} ${reporters}`;
    const endedWell = await runCommand(line, { minutes: 10 });
    return countVitest(await readReport(report), endedWell);
  });
  return sumCounts(await Promise.all(counts));
}

async function runEndToEnd(): Promise<Counts> {
  const missing = (['chromium', 'firefox'] as const).filter((name) => ensureBrowser(name) === null);
  for (const name of missing) console.error(howToLoadByHand(name));
  const report = await freshReport('e2e.json');
  const line = 'playwright test --config tests/e2e/playwright.config.ts';
  const endedWell = await runCommand(line, { minutes: 15, env: { E2E_JSON: report } });
  return countPlaywright(await readReport(report), endedWell);
}

const steps: Step[] = [
  { title: 'types and lint', run: async () => oneTest(await runCommand('npm run check', { minutes: 3 })) },
  { title: 'builds', run: async () => oneTest(await runCommand('npm run build', { minutes: 3 })) },
  { title: 'unit tests', run: runUnit },
  { title: 'end to end', run: runEndToEnd },
];

const results: { title: string; counts: Counts; seconds: number }[] = [];
for (const { title, run } of steps) {
  console.log(`\n=== ${title}`);
  const start = Date.now();
  const counts = await run();
  results.push({ title, counts, seconds: Math.round((Date.now() - start) / 1000) });
}

const total = sumCounts(results.map(({ counts }) => counts));
console.log('\n=== summary');
for (const { title, counts, seconds } of results)
  console.log(`${title}, ${seconds} s: ${countsToLine(counts)}`);
// The line that programs read: nothing may follow it.
console.log(countsToLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;
