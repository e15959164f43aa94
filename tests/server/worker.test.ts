import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { HealthReply, VaultReply } from '../../shared/sync-api.ts';
import { openMailSink } from '../demo/mail-sink.ts';
import { openVault, sealedRecord } from './device.ts';
import { startWorker } from './worker.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passerelle-worker-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const options = () => ({ port: 0, persistTo: folder, vars: { SHOW_COST: 'yes' }, shards: 2 });

/** The processes of a group that still run, by their numbers. From /proc: not every machine has `ps`. */
function runningOf(group: number): string[] {
  return readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && isRunningIn(group, pid));
}

function isRunningIn(group: number, pid: string): boolean {
  try {
    // After the name in brackets: state, parent, group (proc_pid_stat(5)).
    const [, state, inGroup] = /\) (\S) \d+ (\d+) /.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return Number(inGroup) === group && state !== 'Z';
  } catch {
    // It ended meanwhile.
    return false;
  }
}

it('the server starts with as many databases as are asked for, and says what a request costs', async () => {
  const worker = await startWorker(options());
  const answer = await fetch(`${worker.origin}/v1/health`);
  expect(HealthReply.parse(await answer.json())).toEqual({ status: 'ok', shards: 2 });
  expect(answer.headers.get('X-Rows-Read')).not.toBeNull();
  await worker.stop();
});

it('what was stored is there again after a restart, in good order or not', async () => {
  const first = await startWorker(options());
  const { token, vault } = await openVault(first.origin);
  await first.stop();
  const second = await startWorker(options());
  await second.kill();
  const third = await startWorker(options());
  const answer = await fetch(`${third.origin}/v1/vault`, { headers: { Authorization: `Bearer ${token}` } });
  expect(VaultReply.parse(await answer.json()).vault).toBe(vault);
  await third.stop();
});

it.runIf(process.platform === 'linux')(
  'it ends with whoever started it, even when that was killed',
  async () => {
    const starter = spawn(process.execPath, [
      '--input-type=module',
      '-e',
      `import { startWorker } from ${JSON.stringify(join(import.meta.dirname, 'worker.ts'))};
     const { pid } = await startWorker(${JSON.stringify(options())});
     console.log(pid);`,
    ]);
    const [said] = await once(starter.stdout, 'data');
    const group = Number(`${said}`);
    expect(runningOf(group).length).toBeGreaterThan(1);
    starter.kill('SIGKILL');
    await expect.poll(() => runningOf(group), { timeout: 20_000 }).toEqual([]);
  },
);

it.runIf(process.platform === 'linux')('nothing of it keeps running once it is ended', async () => {
  for (const end of ['stop', 'kill'] as const) {
    const worker = await startWorker(options());
    expect(runningOf(worker.pid).length).toBeGreaterThan(1);
    await worker[end]();
    await expect.poll(() => runningOf(worker.pid)).toEqual([]);
  }
});

it('a reminder that is due goes by cron and queue into a mail', async () => {
  const mails: string[] = [];
  const sink = await openMailSink((line) => mails.push(line));
  const vars = {
    LINK_SECRET: 'a secret that is as long as it has to be',
    MAIL_FROM: 'us@example.com',
    MAIL_URL: sink.url,
  };
  const worker = await startWorker({ ...options(), vars });
  const device = await openVault(worker.origin);
  const ask = (method: string, path: string, body: object) =>
    fetch(`${worker.origin}${path}`, {
      method,
      headers: { Authorization: `Bearer ${device.token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  await ask('PUT', '/v1/channels/email', { address: 'camille@example.com', language: 'en' });
  const [code] = /\b\d{6}\b/.exec(mails.join()) ?? [];
  expect((await ask('POST', '/v1/channels/email/confirmation', { code })).status).toBe(204);
  const reminder = { dueAt: Date.now(), title: 'Thank Nora' };
  await device.push([{ ...sealedRecord('one', 1), reminder }]);
  // What is due already rings five seconds later at the soonest.
  await expect
    .poll(() => worker.minute().then(() => mails.join()), { timeout: 30_000, interval: 2_000 })
    .toContain('Thank Nora');
  expect(mails).toHaveLength(2);
  await worker.stop();
  sink.close();
});
