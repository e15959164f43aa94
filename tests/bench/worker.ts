/** The budgets of the server, measured on the real Worker with its databases on this machine. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LocalWorker, startWorker } from '../server/worker.ts';
import type { Row } from './row.ts';
import { measurePulls, measurePushes, measureTicks } from './worker-costs.ts';
import { measureSpeed } from './worker-speed.ts';

const SIZES = [100, 10_000, 20_000];
const DUES = [0, 100, 10_000];

export async function measureWorker(): Promise<Row[]> {
  return [
    ...(await measured(async ({ origin }) => [
      ...(await measurePulls(origin, SIZES)),
      ...(await measurePushes(origin, SIZES)),
      ...(await measureTicks(origin, DUES)),
    ])),
    // On fresh databases: what was written just before would slow them down.
    ...(await measured(measureSpeed)),
  ];
}

async function measured(measure: (worker: LocalWorker) => Promise<Row[]>): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'passerelle-bench-'));
  const worker = await startWorker({
    port: 0,
    persistTo: folder,
    vars: { SHOW_COST: 'yes' },
    unlimited: true,
    entry: join(import.meta.dirname, 'measured-worker.ts'),
  });
  try {
    return await measure(worker);
  } finally {
    await worker.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
