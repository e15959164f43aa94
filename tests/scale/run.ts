/**
 * `npm run scale`: what the server costs and where it stops growing, as tables and as `.output/scale.json`. Rows and
 * bytes are those of `measured.json`, which a test compares with the real Worker; the processor is that of the last
 * `npm run bench`, if there was one. `--write` puts the tables of `measured.json` alone into docs/scale.md.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod/mini';
import { ROOT } from '../run/command.ts';
import { Measured } from './actions.ts';
import { TYPICAL } from './behaviour.ts';
import { limitsOf } from './limits.ts';
import { forecastOf, objectTotalOf } from './model.ts';
import { PART } from './page.ts';
import { READ } from './prices.ts';
import { SIZES, tablesOf } from './tables.ts';

const DOCS = join(ROOT, 'docs/scale.md');
const BENCH = join(ROOT, '.output/bench.json');
const OUTPUT = join(ROOT, '.output/scale.json');

const Bench = z.looseObject({
  machine: z.string(),
  rows: z.array(z.looseObject({ name: z.string(), value: z.number() })),
});

const json = async (path: string): Promise<unknown> =>
  JSON.parse(await readFile(path, 'utf8').catch(() => 'null'));

/** The processor's share as the bench measured it; null where it did not run, or on a system that does not tell. */
async function benched(): Promise<Measured['cpu'] | null> {
  const bench = Bench.safeParse(await json(BENCH));
  if (!bench.success) return null;
  const of = (kind: string) =>
    bench.data.rows.find(({ name }) => name === `${kind}: processor of the Worker alone`)?.value;
  const [pull, pull500] = [of('a pull when nothing is new'), of('a pull of 500')];
  const [push1, push500] = [of('a push of 1'), of('a push of 500')];
  if (pull === undefined || pull500 === undefined || push1 === undefined || push500 === undefined)
    return null;
  const pushed = (push500 - push1) / 499;
  return {
    pull,
    pulled: (pull500 - pull) / 500,
    push: push1 - pushed,
    pushed,
    machine: bench.data.machine,
  };
}

const { values: flags } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const committed = Measured.parse(await json(join(import.meta.dirname, 'measured.json')));
if (flags.write) {
  const page = await readFile(DOCS, 'utf8');
  const tables = tablesOf({ behaviour: TYPICAL, measured: committed });
  await writeFile(DOCS, page.replace(PART, `$1\n\n${tables}\n\n$3`));
  console.log(DOCS);
} else {
  const measured = { ...committed, cpu: (await benched()) ?? committed.cpu };
  const model = { behaviour: TYPICAL, measured };
  console.log(`Prices of ${READ}; processor measured on ${measured.cpu.machine}.\n\n${tablesOf(model)}\n`);
  const forecasts = SIZES.map((mentees) => {
    const forecast = forecastOf(mentees, model);
    return { ...forecast, totalAsObjects: objectTotalOf(forecast) };
  });
  await mkdir(join(ROOT, '.output'), { recursive: true });
  await writeFile(
    OUTPUT,
    `${JSON.stringify({ prices: READ, model, forecasts, limits: limitsOf(model) }, null, 2)}\n`,
  );
  console.log(OUTPUT);
}
