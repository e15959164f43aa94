/** How much a vault may hold, and how often somebody may ask. */
import { describe, expect, it } from 'vitest';
import { networkOf } from '../../worker/rate-limits.ts';
import {
  ask,
  change,
  clock,
  env,
  freshDevice,
  freshWords,
  limitedEnv,
  opened,
  records,
  type TestDevice,
} from './server.ts';

async function restrict(
  device: TestDevice,
  column: 'max_records' | 'max_bytes',
  most: number,
): Promise<void> {
  const shard = { '0': env.DB, '1': env.DB_1, '2': env.DB_2 }[device.vault.slice(0, 1)];
  await shard?.prepare(`UPDATE vaults SET ${column} = ?2 WHERE id = ?1`).bind(device.words.vault, most).run();
}

describe('a full vault', () => {
  it('takes no record more, keeps what it has, and nothing of the push that was too much', async () => {
    const device = await opened();
    await restrict(device, 'max_records', 10);
    await device.push(...records(8));
    const usage = await device.usage();
    const changes = [...records(3, 100), { ...change('record-0', 2), reminder: { dueAt: clock.now } }];
    expect(await device.ask('POST', '/v1/changes', { body: { changes } })).toMatchObject({
      status: 409,
      code: 'vault-full',
    });
    expect(await device.usage()).toEqual(usage);
    expect((await device.pull()).changes).toEqual(records(8));
  });

  it('still takes edits of what is there', async () => {
    const device = await opened();
    await restrict(device, 'max_records', 10);
    await device.push(...records(10));
    expect((await device.push(...records(10, 0, 2))).conflicts).toEqual([]);
    expect((await device.usage()).used.records).toBe(10);
  });

  it('is full by size too, and has room again when a record shrinks', async () => {
    const device = await opened();
    await restrict(device, 'max_bytes', 1000);
    await device.push({ id: 'a', rev: 1, sealed: 'A'.repeat(600) });
    const tooMuch = { changes: [{ id: 'b', rev: 1, sealed: 'A'.repeat(404) }] };
    expect((await device.ask('POST', '/v1/changes', { body: tooMuch })).code).toBe('vault-full');
    await device.push({ id: 'a', rev: 2, sealed: 'A'.repeat(400) });
    expect((await device.ask('POST', '/v1/changes', { body: tooMuch })).status).toBe(200);
    expect((await device.usage()).used).toMatchObject({ records: 2, bytes: 804 });
  });

  it('is not passed by many pushes at once', async () => {
    const device = await opened();
    await restrict(device, 'max_records', 10);
    const answers = await Promise.all(
      [0, 4, 8, 12].map((from) => device.ask('POST', '/v1/changes', { body: { changes: records(4, from) } })),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(2);
    expect((await device.usage()).used.records).toBe(8);
  });

  it('counts no conflict and no repeated request', async () => {
    const device = await opened();
    await device.push(...records(5));
    const { used } = await device.usage();
    await device.push(...records(5));
    await device.push({ ...change('record-1', 9, 'something longer, much longer') });
    expect((await device.usage()).used).toEqual(used);
  });
});

describe('somebody who opens an address in a browser', () => {
  const visit = (path: string, language: string) =>
    ask('GET', path, {
      headers: {
        Accept: 'text/html,*/*;q=0.8',
        'Accept-Language': language,
        'CF-Connecting-IP': '203.0.113.9',
      },
      env: limitedEnv,
    });

  it('reads in her language that there is nothing, or that she came too often', async () => {
    const nothing = await visit('/nowhere', 'fr');
    expect([nothing.status, nothing.text]).toEqual([404, expect.stringContaining('Il n’y a rien ici')]);
    let last = nothing;
    for (let count = 0; count < 301; count++) last = await visit('/ring', 'en');
    expect([last.status, last.text]).toEqual([429, expect.stringContaining('try again in a minute')]);
    expect(last.headers.get('Retry-After')).toBe('60');
  });
});

describe('an address', () => {
  it('that opens or joins too often has to wait, whatever words it brings; another has not', async () => {
    const from = (address: string) => ({ headers: { 'CF-Connecting-IP': address }, env: limitedEnv });
    const codes: unknown[] = [];
    for (let count = 0; count < 14; count++) {
      const body = { ...freshWords(), device: freshDevice() };
      const path = count % 2 ? '/v1/vaults' : '/v1/devices';
      codes.push((await ask('POST', path, { body, ...from('203.0.113.7') })).code);
    }
    expect(codes.slice(0, 10)).not.toContain('too-many-requests');
    expect(new Set(codes.slice(10))).toEqual(new Set(['too-many-requests']));
    const body = { ...freshWords(), device: freshDevice() };
    const late = await ask('POST', '/v1/vaults', { body, ...from('203.0.113.7') });
    expect(late).toMatchObject({ status: 429 });
    expect(late.headers.get('Retry-After')).toBe('60');
    expect((await ask('POST', '/v1/vaults', { body, ...from('203.0.113.8') })).status).toBe(201);
  });

  it('of the newer kind counts as its network: whoever has one has 2^64 of them', () => {
    expect(networkOf('203.0.113.7')).toBe('203.0.113.7');
    expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2');
    expect(networkOf('2001:0db8:0001:0002::9')).toBe('2001:db8:1:2');
    expect(networkOf('2001:db8::9')).toBe('2001:db8:0:0');
    expect(networkOf('::1')).toBe('0:0:0:0');
    expect(networkOf('2001:db8::1:2:3:4:5')).toBe('2001:db8:0:1');
  });
});

describe('a device', () => {
  it('that asks too often has to wait, and nobody else', async () => {
    const [device, other] = [await opened(), await opened()];
    const statuses: number[] = [];
    for (let count = 0; count < 310; count++)
      statuses.push((await device.ask('GET', '/v1/changes', { env: limitedEnv })).status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(300);
    expect(statuses.at(-1)).toBe(429);
    expect((await other.ask('GET', '/v1/changes', { env: limitedEnv })).status).toBe(200);
  });

  it('that has to wait costs the database nothing', async () => {
    const device = await opened();
    const env429 = { ...env, DEVICES: { limit: async () => ({ success: false }) } };
    expect(await device.ask('GET', '/v1/vault', { env: env429 })).toMatchObject({
      code: 'too-many-requests',
      rowsRead: 0,
    });
  });
});
