/**
 * The server beside the demo: the Worker on this machine, with its cron. Its databases and secrets lie in
 * `.wrangler/demo` and are kept from run to run, so that devices find their vault again.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { z } from 'zod/mini';
import { GENERATED_SECRETS } from '../../worker/deploy/plan.ts';
import { newSecret } from '../../worker/deploy/secrets.ts';
import { ROOT } from '../run/command.ts';
import { startWorker } from '../server/worker.ts';
import { openMailSink } from './mail-sink.ts';

const FOLDER = join(ROOT, '.wrangler/demo');
/** As `wrangler dev` has it. */
const USUAL_PORT = 8787;
const MINUTE = 60_000;

export interface VaultServer {
  origin: string;
  stop(): Promise<void>;
}

/** The Worker, or null where it does not start: everything but syncing works without it. */
export async function startVaultServer(): Promise<VaultServer | null> {
  const mails = await openMailSink((line) => console.log(line));
  try {
    const worker = await startWorker({
      port: (await isFree(USUAL_PORT)) ? USUAL_PORT : 0,
      persistTo: FOLDER,
      vars: {
        ...(await secrets()),
        SHOW_COST: 'yes',
        MAIL_FROM: 'reminders@passerelle.localhost',
        MAIL_URL: mails.url,
      },
    });
    const cron = setInterval(() => worker.minute().catch(console.error), MINUTE);
    const stop = async () => {
      clearInterval(cron);
      mails.close();
      await worker.stop();
    };
    return { origin: worker.origin, stop };
  } catch (error) {
    mails.close();
    console.error(`The server did not start, and syncing is not to be tried: ${error}`);
    return null;
  }
}

/** Those of the last run, or new ones. */
async function secrets(): Promise<Record<string, string>> {
  const file = join(FOLDER, 'secrets.json');
  const text = await readFile(file, 'utf8').catch(() => 'null');
  const kept = z.record(z.enum(GENERATED_SECRETS), z.string()).safeParse(JSON.parse(text));
  if (kept.success) return kept.data;
  const made = Object.fromEntries(
    await Promise.all(GENERATED_SECRETS.map(async (name) => [name, await newSecret(name)] as const)),
  );
  await mkdir(FOLDER, { recursive: true });
  await writeFile(file, JSON.stringify(made), { mode: 0o600 });
  return made;
}

function isFree(port: number): Promise<boolean> {
  const probe = createServer();
  return new Promise((resolve) => {
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
