/**
 * `npm test`: types and lint, builds, unit tests, end-to-end tests in both browsers, in this order, whatever fails on
 * the way; the last line sums them up. The tests inside workerd use one core and nothing that the others make: they run
 * beside them from the builds on, and are shown last.
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
  /** @param log takes the output of a step that runs beside others */
  run(log?: string): Promise<Counts>;
}

interface Result {
  title: string;
  counts: Counts;
  seconds: number;
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

/** The unit tests of some of vitest's projects; those with a log run beside others, and leave them a core. */
async function runUnit(projects: readonly string[], minutes: number, log?: string): Promise<Counts> {
  const report = await freshReport(`unit-${projects.join('-')}.json`);
  const chosen = projects.map((name) => `--project ${name}`).join(' ');
  const reporters = `--reporter=default --reporter=json --outputFile.json="${report}"`;
  const workers = log === undefined ? '' : '--maxWorkers=1';
  const line = `vitest run --config tests/vitest.config.ts ${chosen} ${workers} ${reporters}`;
  const endedWell = await runCommand(line, { minutes, ...(log === undefined ? {} : { log }) });
  return countVitest(await readReport(report), endedWell);
}

async function runEndToEnd(): Promise<Counts> {
  const missing = (['chromium', 'firefox'] as const).filter((name) => ensureBrowser(name) === null);
  for (const name of missing) console.error(howToLoadByHand(name));
  const report = await freshReport('e2e.json');
  const line = 'playwright test --config tests/e2e/playwright.config.ts';
  const endedWell = await runCommand(line, { minutes: 30, env: { E2E_JSON: report } });
  return countPlaywright(await readReport(report), endedWell);
}

const first: Step[] = [
  { title: 'types and lint', run: async () => oneTest(await runCommand('npm run check', { minutes: 3 })) },
  { title: 'builds', run: async () => oneTest(await runCommand('npm run build', { minutes: 3 })) },
];
const then: Step[] = [
  { title: 'unit tests', run: () => runUnit(['extension'], 20) },
  { title: 'end to end', run: runEndToEnd },
];
const beside: Step = { title: 'server and vault', run: (log) => runUnit(['worker', 'vault'], 40, log) };

async function timed({ title, run }: Step, log?: string): Promise<Result> {
  const start = Date.now();
  const counts = await run(log);
  return { title, counts, seconds: Math.round((Date.now() - start) / 1000) };
}

async function inTurn(steps: readonly Step[]): Promise<Result[]> {
  const results: Result[] = [];
  for (const step of steps) {
    console.log(`\n=== ${step.title}`);
    results.push(await timed(step));
  }
  return results;
}

const results = await inTurn(first);
await mkdir(REPORTS, { recursive: true });
const log = join(REPORTS, 'beside.log');
const running = timed(beside, log);
results.push(...(await inTurn(then)));
results.push(await running);
console.log(`\n=== ${beside.title}, which ran beside the others`);
console.log(await readFile(log, 'utf8'));

const total = sumCounts(results.map(({ counts }) => counts));
console.log('=== summary');
for (const { title, counts, seconds } of results)
  console.log(`${title}, ${seconds} s: ${countsToLine(counts)}`);
// The line that programs read: nothing may follow it.
console.log(countsToLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;
