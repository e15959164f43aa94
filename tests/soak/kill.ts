/**
 * `npm run soak:kill`: the local Worker is killed with `kill -9` in the middle of pushes, again and again, and after
 * each time every vault must hold what was acknowledged. Of the one push whose reply was lost, all or nothing may be
 * there. `--rounds=50`
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type LocalWorker, startWorker } from '../server/worker.ts';
import { killedWhilePushing, type Outcome, PushingDevice } from './pushing-device.ts';

const DEVICES = 4;

const { values: flags } = parseArgs({ options: { rounds: { type: 'string', default: '50' } } });
const rounds = Number(flags.rounds);
const folder = await mkdtemp(join(tmpdir(), 'passerelle-soak-'));
const start = (): Promise<LocalWorker> =>
  startWorker({ port: 0, persistTo: folder, vars: {}, shards: 2, unlimited: true });

const total: Outcome = { acknowledged: 0, lostAndStored: 0, lostAndNotStored: 0 };
let worker = await start();
try {
  const devices = await Promise.all(Array.from({ length: DEVICES }, () => PushingDevice.open(worker.origin)));
  for (let round = 1; round <= rounds; round += 1) {
    await killedWhilePushing(worker, devices);
    worker = await start();
    for (const device of devices) {
      const outcome = await device.check(worker.origin);
      total.acknowledged += outcome.acknowledged;
      total.lostAndStored += outcome.lostAndStored;
      total.lostAndNotStored += outcome.lostAndNotStored;
    }
    const { acknowledged, lostAndStored, lostAndNotStored } = total;
    const lost = `${lostAndStored} lost replies of pushes that were stored, ${lostAndNotStored} of such that were not`;
    console.log(`killed ${round} of ${rounds}: ${acknowledged} pushes acknowledged and there; ${lost}`);
  }
  console.log('Nothing acknowledged was missing, and no push was stored in part.');
} finally {
  await worker.kill();
  await rm(folder, { recursive: true, force: true });
}
