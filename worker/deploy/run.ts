/**
 * `npm run deploy`: brings the server to your own Cloudflare account, as docs/own-server.md tells. `--dry-run` only
 * says what would be done. What you choose stands in `own-server.json`.
 */
import { spawn } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { experimental_readRawConfig } from 'wrangler';
import { z } from 'zod/mini';
import { objectionOf, type Ran } from './account.ts';
import { bringServer, rehearsalOf, type Surroundings } from './bring.ts';
import { newSecret } from './secrets.ts';
import { Settings } from './settings.ts';

const ROOT = join(import.meta.dirname, '../..');
const OUTCOME = join(ROOT, '.wrangler/deploy-outcome.json');

const Queued = z.looseObject({ queue: z.string(), dead_letter_queue: z.optional(z.string()) });
const Base = z.looseObject({
  name: z.string(),
  vars: z.optional(z.record(z.string(), z.string())),
  queues: z.optional(
    z.looseObject({ producers: z.optional(z.array(Queued)), consumers: z.optional(z.array(Queued)) }),
  ),
  d1_databases: z.array(z.looseObject({ migrations_dir: z.string() })).check(z.minLength(1)),
});
/** One of the lines wrangler writes for programs. */
const Deployed = z.looseObject({ type: z.literal('deploy'), targets: z.array(z.string()) });

function wrangler(args: readonly string[], { isShown = false } = {}): Promise<Ran> {
  const bin = join(ROOT, 'node_modules/wrangler/bin/wrangler.js');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bin, ...args], {
      cwd: ROOT,
      env: { ...process.env, WRANGLER_SEND_METRICS: 'false', WRANGLER_OUTPUT_FILE_PATH: OUTCOME },
      stdio: isShown ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (piece: string) => {
        output += piece;
      });
    child.once('error', reject);
    child.once('close', (code) => resolve({ isOk: code === 0, output }));
  });
}

const around: Surroundings = {
  wrangler,
  writeJson: async (path, value) => {
    await mkdir(dirname(join(ROOT, path)), { recursive: true });
    await writeFile(join(ROOT, path), `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  },
  remove: (path) => rm(join(ROOT, path), { force: true }),
  newSecret,
  say: (line) => console.log(line),
};

async function settingsOf(path: string): Promise<Settings> {
  const text = await readFile(path, 'utf8').catch(() => '{}');
  return Settings.parse(JSON.parse(text));
}

/** The `workers.dev` address, as wrangler noted it; null where it did not say. */
async function addressOf(): Promise<string | null> {
  const lines = (await readFile(OUTCOME, 'utf8').catch(() => '')).split('\n').filter((line) => line !== '');
  const targets = lines.flatMap((line) => {
    const outcome = Deployed.safeParse(JSON.parse(line));
    return outcome.success ? outcome.data.targets : [];
  });
  return targets.find((target) => target.startsWith('https://')) ?? null;
}

async function deploy(isRehearsal: boolean): Promise<number> {
  const settings = await settingsOf(join(ROOT, 'own-server.json'));
  const { rawConfig } = experimental_readRawConfig({ config: join(ROOT, 'wrangler.toml') });
  const base = Base.parse(rawConfig);
  if (isRehearsal) {
    console.log(
      'This is what would be done. Nothing is asked or changed; what is there already is left out then.\n',
    );
    for (const line of rehearsalOf(settings, base)) console.log(line);
    return 0;
  }
  const objection = await objectionOf(wrangler, process.env.CLOUDFLARE_ACCOUNT_ID);
  if (objection !== null) {
    console.error(objection);
    return 1;
  }
  await rm(OUTCOME, { force: true });
  await bringServer(settings, base, around);
  const address = settings.domain === undefined ? await addressOf() : `https://${settings.domain}`;
  console.log(`\nThe server is there${address === null ? '.' : `: ${address}`}`);
  console.log('In Passerelle: Settings > Your devices > Use another server, and this address.');
  if (settings.mailFrom === undefined)
    console.log('Mail is off. docs/own-server.md says what it needs; calendar and phones work without.');
  return 0;
}

const { values: flags } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } });
try {
  process.exitCode = await deploy(flags['dry-run']);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
