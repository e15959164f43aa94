/** `npm run bench`: the budgets of the extension and of the server, as a table and as `.output/bench.json`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { arch, cpus, platform, totalmem } from 'node:os';
import { join } from 'node:path';
import { builtExtension } from '../e2e/harness/built-extension.ts';
import { buildIfNeeded } from '../run/build.ts';
import { ROOT } from '../run/command.ts';
import { measureCoach } from './coach.ts';
import { measureExtractGrowth } from './extract-growth.ts';
import { measureOtherReaders } from './extract-others.ts';
import { measurePage } from './page.ts';
import { measurePopup } from './popup.ts';
import { isWithin, type Row } from './row.ts';
import { measureSearch } from './search.ts';
import { measureSizes } from './sizes.ts';
import { measureWorker } from './worker.ts';

const COUNTS = [10, 1_000, 10_000];

const machine = `${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${platform()} ${arch()}, Node ${process.version}`;

async function measure(): Promise<Row[]> {
  const extension = builtExtension('chromium');
  return [
    ...measureSizes(extension),
    ...(await measurePopup(extension, COUNTS)),
    ...(await measurePage(extension)),
    ...(await measureExtractGrowth(extension)),
    ...(await measureOtherReaders()),
    ...measureSearch(COUNTS),
    ...measureCoach(),
    ...(await measureWorker()),
  ];
}

if (!(await buildIfNeeded())) process.exit(1);
const rows = (await measure()).map((row) => ({ ...row, ok: isWithin(row) }));
console.log(machine);
console.table(rows);
const file = join(ROOT, '.output/bench.json');
await mkdir(join(ROOT, '.output'), { recursive: true });
await writeFile(file, `${JSON.stringify({ machine, rows }, null, 2)}\n`);
console.log(file);
process.exit(rows.every(({ ok }) => ok) ? 0 : 1);
