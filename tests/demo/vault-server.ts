/** The server beside the demo: the Worker on this machine, its databases in `.wrangler/demo`, kept from run to run. */
import { createServer } from 'node:net';
import { join } from 'node:path';
import { ROOT } from '../run/command.ts';
import { type LocalWorker, startWorker } from '../server/worker.ts';

const FOLDER = join(ROOT, '.wrangler/demo');
/** As `wrangler dev` has it. */
const USUAL_PORT = 8787;

/** The Worker, or null where it does not start: everything but syncing works without it. */
export async function startVaultServer(): Promise<LocalWorker | null> {
  const port = (await isFree(USUAL_PORT)) ? USUAL_PORT : 0;
  return startWorker({ port, persistTo: FOLDER, vars: { SHOW_COST: 'yes' } }).catch((error: unknown) => {
    console.error(`The server did not start, and syncing is not to be tried: ${error}`);
    return null;
  });
}

function isFree(port: number): Promise<boolean> {
  const probe = createServer();
  return new Promise((resolve) => {
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
