import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { objectionOf } from '../../worker/deploy/account.ts';
import { bringServer, OWN_CONFIG, rehearsalOf, SECRETS_FILE } from '../../worker/deploy/bring.ts';
import { type BaseConfig, configOf } from '../../worker/deploy/plan.ts';
import { newSecret } from '../../worker/deploy/secrets.ts';
import { Settings } from '../../worker/deploy/settings.ts';
import { ROOT } from '../run/command.ts';
import { FakeAccount } from './account.ts';

const settings = (chosen: object = {}) => Settings.parse(chosen);

const BASE: BaseConfig = {
  name: 'passerelle',
  main: 'worker/index.ts',
  compatibility_date: '2026-10-01',
  triggers: { crons: ['* * * * *'] },
  send_email: [{ name: 'MAIL' }],
  queues: {
    producers: [{ queue: 'passerelle-deliveries' }],
    consumers: [{ queue: 'passerelle-deliveries', dead_letter_queue: 'passerelle-dead' }],
  },
  d1_databases: [{ migrations_dir: 'worker/migrations' }],
};

it('on an empty account everything is made, in an order in which nothing lacks what it needs', async () => {
  const account = new FakeAccount();
  await bringServer(settings({ shards: 2 }), BASE, account.around);
  expect(account.changes).toEqual([
    'd1 create passerelle-0',
    'd1 create passerelle-1',
    'queues create passerelle-deliveries',
    'queues create passerelle-dead',
    'd1 migrations apply DB --remote --config wrangler.own.json',
    'd1 migrations apply DB_1 --remote --config wrangler.own.json',
    'deploy --config wrangler.own.json --secrets-file .wrangler/new-secrets.json',
  ]);
  expect(Object.keys(account.secrets ?? {})).toEqual(['LINK_SECRET', 'VAPID_KEY']);
  expect(account.files.get(OWN_CONFIG)).toMatchObject({
    d1_databases: [
      { binding: 'DB', database_name: 'passerelle-0', database_id: 'id-of-passerelle-0' },
      { binding: 'DB_1', database_name: 'passerelle-1', database_id: 'id-of-passerelle-1' },
    ],
  });
});

it('deploying again makes nothing anew, and leaves the secrets as they are: links and phones go on working', async () => {
  const account = new FakeAccount();
  await bringServer(settings(), BASE, account.around);
  const secrets = { ...account.secrets };
  account.asked = [];
  await bringServer(settings(), BASE, account.around);
  expect(account.changes).toEqual([
    'd1 migrations apply DB --remote --config wrangler.own.json',
    'deploy --config wrangler.own.json',
  ]);
  expect(account.secrets).toEqual(secrets);
});

it('a secret that came later is added beside those that are there', async () => {
  const account = new FakeAccount();
  account.secrets = { LINK_SECRET: 'from before' };
  await bringServer(settings(), BASE, account.around);
  expect(account.secrets).toEqual({ LINK_SECRET: 'from before', VAPID_KEY: 'VAPID_KEY made as number 1' });
});

it.each(['d1 list', 'queues info', 'secret list'])(
  'an account that does not answer is never taken for an empty one (%s)',
  async (broken) => {
    const account = new FakeAccount();
    await bringServer(settings(), BASE, account.around);
    Object.assign(account, { asked: [], broken });
    await expect(bringServer(settings(), BASE, account.around)).rejects.toThrow('fetch failed');
    expect(account.changes).toEqual([]);
  },
);

it('what failed half-way is taken up again by the next try', async () => {
  const account = new FakeAccount();
  account.broken = 'queues create';
  await expect(bringServer(settings(), BASE, account.around)).rejects.toThrow('fetch failed');
  Object.assign(account, { asked: [], broken: null });
  await bringServer(settings(), BASE, account.around);
  expect(account.changes).not.toContain('d1 create passerelle-0');
  expect(account.changes.at(-1)).toMatch(/^deploy/);
});

it('new secrets do not stay on the disk, whether deploying worked or not', async () => {
  const account = new FakeAccount();
  await bringServer(settings(), BASE, account.around);
  expect([...account.files.keys()]).toEqual([OWN_CONFIG]);
  const unlucky = new FakeAccount();
  unlucky.broken = 'deploy';
  await expect(bringServer(settings(), BASE, unlucky.around)).rejects.toThrow();
  expect([...unlucky.files.keys()]).toEqual([OWN_CONFIG]);
  expect(SECRETS_FILE).toMatch(/^\.wrangler\//);
});

it('one more shard is one more database; the others are left alone', async () => {
  const account = new FakeAccount();
  await bringServer(settings(), BASE, account.around);
  account.asked = [];
  await bringServer(settings({ shards: 2, closedShards: [0] }), BASE, account.around);
  expect(account.changes[0]).toBe('d1 create passerelle-1');
  expect(account.changes.filter((line) => line.startsWith('d1 create'))).toHaveLength(1);
  expect(account.files.get(OWN_CONFIG)).toMatchObject({ vars: { CLOSED_SHARDS: '0' } });
});

it('fewer shards than there are, or all of them closed, are refused before anything is done', async () => {
  const account = new FakeAccount();
  await bringServer(settings({ shards: 3 }), BASE, account.around);
  account.asked = [];
  await expect(bringServer(settings({ shards: 2 }), BASE, account.around)).rejects.toThrow('passerelle-2');
  const closed = settings({ shards: 3, closedShards: [0, 1, 2] });
  await expect(bringServer(closed, BASE, account.around)).rejects.toThrow('closed');
  expect(account.changes).toEqual([]);
});

it('two servers of one account have nothing in common', () => {
  const found = { databases: [], queues: [], secrets: [] };
  const text = JSON.stringify(configOf(settings({ name: 'second' }), BASE, found));
  expect(text).not.toContain('passerelle');
  expect(text).toContain('"second-deliveries"');
});

it('mail is bound only where the owner said whom it is from', () => {
  const found = { databases: [], queues: [], secrets: [] };
  expect(configOf(settings(), BASE, found)).not.toHaveProperty('send_email');
  const own = configOf(settings({ mailFrom: 'reminders@example.com' }), BASE, found);
  expect(own).toMatchObject({ send_email: [{ name: 'MAIL' }], vars: { MAIL_FROM: 'reminders@example.com' } });
});

it('whoever is not logged in, or has several accounts, is told what to do', async () => {
  const who = (accounts: object[]) => async () => ({ isOk: true, output: JSON.stringify({ accounts }) });
  const loggedOut = async () => ({ isOk: false, output: '{"loggedIn":false}' });
  const two = [
    { id: 'a1', name: 'Mine' },
    { id: 'b2', name: 'The club’s' },
  ];
  expect(await objectionOf(loggedOut, undefined)).toContain('wrangler login');
  expect(await objectionOf(who(two), undefined)).toContain('b2  The club’s');
  expect(await objectionOf(who(two), 'b2')).toBeNull();
  expect(await objectionOf(who(two.slice(1)), undefined)).toBeNull();
});

it('a rehearsal names every step and its command', () => {
  const lines = rehearsalOf(settings(), BASE).join('\n');
  expect(lines).toContain('wrangler d1 create passerelle-0');
  expect(lines).toContain('wrangler deploy');
});

it('secrets are new each time, and a push key is one that signs', async () => {
  expect(await newSecret('LINK_SECRET')).toMatch(/^[\w-]{43}$/);
  expect(await newSecret('LINK_SECRET')).not.toBe(await newSecret('LINK_SECRET'));
  const jwk = JSON.parse(await newSecret('VAPID_KEY'));
  const key = await crypto.subtle.importKey('jwk', jwk, { name: 'ECDSA', namedCurve: 'P-256' }, false, [
    'sign',
  ]);
  expect(key.usages).toEqual(['sign']);
});

it('settings with a slip in them are refused', () => {
  for (const slip of [{ shards: 0 }, { shard: 2 }, { name: 'My Server' }, { mailFrom: 'nobody' }])
    expect(Settings.safeParse(slip).success).toBe(false);
});

it('docs/own-server.md shows every setting, and an example that may be copied', () => {
  const page = readFileSync(join(ROOT, 'docs/own-server.md'), 'utf8');
  const [, example = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
  expect(Object.keys(Settings.parse(JSON.parse(example)))).toEqual(Object.keys(Settings.shape));
  const explained = [...page.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
  expect(explained).toEqual(Object.keys(Settings.shape));
});

it('wrangler itself takes what is written for it', async () => {
  const { experimental_readRawConfig } = await import('wrangler');
  const { rawConfig } = experimental_readRawConfig({ config: join(ROOT, 'wrangler.toml') });
  const chosen = settings({ shards: 3, mailFrom: 'reminders@example.com', domain: 'sync.example.com' });
  const found = {
    databases: [0, 1, 2].map((at) => ({
      name: `passerelle-${at}`,
      id: `00000000-0000-4000-8000-00000000000${at}`,
    })),
    queues: [],
    secrets: [],
  };
  const folder = await mkdtemp(join(tmpdir(), 'passerelle-deploy-'));
  try {
    const config = join(folder, 'wrangler.json');
    const own = {
      ...configOf(chosen, rawConfig as unknown as BaseConfig, found),
      main: join(ROOT, 'worker/index.ts'),
    };
    await writeFile(config, JSON.stringify(own));
    const bin = join(ROOT, 'node_modules/wrangler/bin/wrangler.js');
    const args = [bin, 'deploy', '--dry-run', '--config', config, '--outdir', join(folder, 'out')];
    const { stdout, stderr } = await promisify(execFile)(process.execPath, args, {
      env: { ...process.env, WRANGLER_SEND_METRICS: 'false' },
    });
    expect(stdout).toContain('env.DB_2 (passerelle-2)');
    expect(`${stdout}${stderr}`).not.toMatch(/unexpected|warning/i);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
