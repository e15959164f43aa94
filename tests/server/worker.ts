/**
 * Starts the Worker on this machine for whoever needs a server: `npm start`, the stories in real browsers, the bench,
 * the soaks. It runs in a process group of its own (`keeper.ts`), which ends with whoever started it, however that ends.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod/mini';
import { ROOT } from '../run/command.ts';

export const WorkerOptions = z.strictObject({
  /** On 127.0.0.1; 0 for a free one. */
  port: z.int(),
  /** The folder the databases lie in. It is made where it is not there. */
  persistTo: z.string(),
  /** Variables and secrets of the Worker, over those of `wrangler.toml`. */
  vars: z.record(z.string(), z.string()),
  /** How many databases are bound; 1 where nothing is said. */
  shards: z.optional(z.int()),
  /** Lifts the rate limits, to measure and to soak. */
  unlimited: z.optional(z.boolean()),
  /** Another program in place of the Worker, with the same bindings. */
  entry: z.optional(z.string()),
});
export type WorkerOptions = z.infer<typeof WorkerOptions>;

const Started = z.strictObject({ origin: z.string() });

export interface LocalWorker {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  origin: string;
  /** The process that keeps it; workerd is a child of it. */
  pid: number;
  /**
   * Runs the cron for the minute that ends at `time` (epoch ms; now): what fell due in it rings, and where it is a tenth
   * minute, all that is due. Returns once it was handed on; the queue needs a second more. A reminder that was due when
   * it was pushed belongs to a minute that ends five seconds later or more.
   */
  minute(time?: number): Promise<void>;
  /** Ends it in good order. What was written stays in `persistTo`. */
  stop(): Promise<void>;
  /** `kill -9` of it and of workerd, in the middle of whatever they do. */
  kill(): Promise<void>;
}

const START_WITHIN = 60_000;
/** Compiled once, wrangler and miniflare take a quarter less of the processor at every further start. */
const COMPILED = join(ROOT, 'node_modules/.cache/keeper');
/** As `wrangler.toml` has it. */
const EVERY_MINUTE = encodeURIComponent('* * * * *');

/** The Worker, once it answers, with its migrations applied. Throws what the Worker said where it does not start. */
export async function startWorker(options: WorkerOptions): Promise<LocalWorker> {
  const keeper = spawn(process.execPath, [join(import.meta.dirname, 'keeper.ts')], {
    // On Linux and macOS a group of its own, so that workerd can be ended with it.
    detached: process.platform !== 'win32',
    env: { ...process.env, NODE_COMPILE_CACHE: COMPILED },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(keeper, 'exit');
  const kill = async () => {
    killGroup(keeper);
    await ended;
  };
  keeper.stdin.write(`${JSON.stringify(options)}\n`);
  try {
    const { origin } = await startedBy(keeper);
    const stop = async () => {
      keeper.stdin.end();
      await ended;
    };
    const minute = async (time = Date.now()) => {
      const address = `${origin}/cdn-cgi/local/scheduled?cron=${EVERY_MINUTE}&time=${time}`;
      const { ok, status } = await fetch(address);
      if (!ok) throw new Error(`The cron answered ${status}.`);
    };
    return { origin, pid: keeper.pid ?? 0, minute, stop, kill };
  } catch (error) {
    await kill();
    throw error;
  }
}

/** The first line that is an answer; whatever comes after it is the Worker's log. */
function startedBy({ stdout, exitCode }: ChildProcess): Promise<z.infer<typeof Started>> {
  return new Promise((resolve, reject) => {
    if (!stdout || exitCode !== null) return reject(new Error('The Worker ended before it started.'));
    const timer = setTimeout(() => reject(new Error('The Worker did not start in time.')), START_WITHIN);
    const lines = createInterface({ input: stdout });
    lines.on('line', (line) => {
      const started = Started.safeParse(parsed(line));
      if (started.success) resolve(started.data);
      else console.error(line);
    });
    lines.once('close', () => {
      clearTimeout(timer);
      reject(new Error('The Worker did not start.'));
    });
  });
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It had ended by itself.
  }
}
