/**
 * The process around a local Worker: its first line of input says what to start, its first line of output where it
 * listens, and the end of its input ends it and all it started. A pipe closes even when the other side was killed.
 *
 * Miniflare, which `wrangler dev` is built on, is asked directly: it starts in a second, runs one workerd and no proxy
 * before it, and looks nothing up on the network. What is bound is read from `wrangler.toml`, by wrangler itself.
 */
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { readD1Migrations } from '@cloudflare/vitest-plugin';
import { build } from 'esbuild';
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';
import { unstable_getMiniflareWorkerOptions } from 'wrangler';
import { z } from 'zod/mini';
import { ROOT } from '../run/command.ts';
import { WorkerOptions } from './worker.ts';

const END_WITHIN = 3_000;

/** The program as `wrangler deploy` would bundle it: one module. */
async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'esnext',
    conditions: ['workerd', 'worker', 'browser'],
    external: ['cloudflare:*', 'node:*'],
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

/** Of what `wrangler.toml` binds: what is changed here. */
const Bound = z.looseObject({
  bindings: z.record(z.string(), z.string()),
  ratelimits: z.record(
    z.string(),
    z.object({
      namespace_id: z.string(),
      simple: z.object({ limit: z.number(), period: z.literal([10, 60]) }),
    }),
  ),
});

const bindingOf = (shard: number): string => (shard === 0 ? 'DB' : `DB_${shard}`);

async function start(options: WorkerOptions): Promise<Miniflare> {
  const { workerOptions, main = '' } = unstable_getMiniflareWorkerOptions(join(ROOT, 'wrangler.toml'));
  const shards = Array.from({ length: options.shards ?? 1 }, (_, shard) => bindingOf(shard));
  const { modulesRules: _, ...bound } = Bound.parse(workerOptions);
  if (options.unlimited) for (const { simple } of Object.values(bound.ratelimits)) simple.limit = 1e9;
  const contents = await bundled(options.entry ?? main);
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      ...bound,
      name: 'passerelle',
      modules: [{ type: 'ESModule', path: 'worker.mjs', contents }],
      d1Databases: Object.fromEntries(shards.map((name) => [name, { id: name }])),
      bindings: { ...bound.bindings, ...options.vars },
      host: '127.0.0.1',
      port: options.port,
      resourcePersistencePath: options.persistTo,
      // Answers `/cdn-cgi/local/scheduled`, by which a test lets the minute pass.
      unsafeTriggerHandlers: true,
      cf: false,
      logRequests: false,
    }),
  );
  await miniflare.ready;
  for (const name of shards) await migrate(await miniflare.getD1Database(name));
  return miniflare;
}

type Shard = Awaited<ReturnType<Miniflare['getD1Database']>>;

/** Applies what was not applied yet, and notes it in the table wrangler keeps. */
async function migrate(shard: Shard): Promise<void> {
  await shard.exec(
    'CREATE TABLE IF NOT EXISTS d1_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL)',
  );
  const applied = await shard.prepare('SELECT name FROM d1_migrations').all<{ name: string }>();
  const known = new Set(applied.results.map(({ name }) => name));
  for (const { name, queries } of await readD1Migrations(join(ROOT, 'worker/migrations'))) {
    if (known.has(name)) continue;
    const noted = shard.prepare('INSERT INTO d1_migrations (name) VALUES (?1)').bind(name);
    await shard.batch([...queries.map((query) => shard.prepare(query)), noted]);
  }
}

/** Waits until a request is answered: workerd listens before the program runs. */
async function untilHealthy(origin: string): Promise<void> {
  for (;;) {
    const answer = await fetch(`${origin}/v1/health`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** Ends this process and, where it leads a group, all of it: workerd must never stay behind. */
function end(): never {
  if (process.platform !== 'win32') process.kill(-process.pid, 'SIGKILL');
  process.exit();
}

const input = createInterface({ input: process.stdin });
const closed = once(input, 'close');
const [line] = await once(input, 'line');
let running: Miniflare | null = null;
closed.then(async () => {
  await Promise.race([running?.dispose(), new Promise((done) => setTimeout(done, END_WITHIN))]);
  end();
});
try {
  running = await start(WorkerOptions.parse(JSON.parse(line)));
  const { origin } = await running.ready;
  await untilHealthy(origin);
  console.log(JSON.stringify({ origin }));
} catch (error) {
  console.error(error);
  end();
}
