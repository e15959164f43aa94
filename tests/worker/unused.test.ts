/** Vaults nobody uses: the mentee is told, nothing she has is taken away, and only what is empty goes. */
import { beforeEach, describe, expect, it } from 'vitest';
import { shardsOf } from '../../worker/env.ts';
import { Bell, DAY, due, MINUTE, silence } from './bell.ts';
import { ask, change, clock, env, opened, type TestDevice } from './server.ts';

const YEAR = 365 * DAY;
const ONCE_A_DAY = '17 3 * * *';

let bell: Bell;
let device: TestDevice;
beforeEach(async () => {
  clock.now = (Math.floor(clock.now / DAY) + 2) * DAY;
  await silence();
  bell = new Bell();
  device = await opened();
});

/** The night comes, and the minutes after it. */
async function night(): Promise<void> {
  await bell.tick(ONCE_A_DAY);
  await bell.pass(12);
}

const isThere = async (one = device) => (await one.ask('GET', '/v1/vault')).status === 200;
async function count(table: string): Promise<number> {
  const shard = shardsOf(env)[Number(device.vault[0])];
  return Number(await shard?.prepare(`SELECT count(*) AS n FROM ${table}`).first('n'));
}

describe('a vault that no device came to for two years', () => {
  it('goes if it is empty and reaches nobody', async () => {
    clock.now += 2 * YEAR - DAY;
    await night();
    clock.now -= 12 * MINUTE;
    const other = await opened();
    clock.now += DAY;
    await night();
    expect(await isThere()).toBe(false);
    expect(await isThere(other)).toBe(true);
  });

  it('stays if it holds anything', async () => {
    await device.push(change('a', 1));
    clock.now += 3 * YEAR;
    await night();
    expect((await device.pull()).changes).toHaveLength(1);
  });

  it('stays if a channel reaches her, and she is told through it; once a year', async () => {
    await bell.mailTo(device, 'lea@example.com', 'fr');
    await device.push(change('a', 1));
    clock.now += 2 * YEAR;
    await night();
    expect(bell.mails.map(({ subject }) => subject)).toEqual(['Votre coffre Passerelle est toujours là']);
    expect(bell.mails[0]?.text).toContain('Rien n’est effacé');
    clock.now += 100 * DAY;
    await night();
    expect(bell.mails).toHaveLength(1);
    clock.now += YEAR;
    await night();
    expect(bell.mails).toHaveLength(2);
    expect((await device.pull()).changes).toHaveLength(1);
  });

  it('stays if it is empty but has a channel', async () => {
    await bell.mailTo(device);
    clock.now += 2 * YEAR;
    await night();
    expect(await isThere()).toBe(true);
  });

  it('tells her so together with a reminder, in one mail', async () => {
    await bell.mailTo(device, 'together@example.com');
    const dueAt = clock.now + 2 * YEAR + 2 * MINUTE;
    await device.push({ ...change('a', 1), reminder: { dueAt, title: 'Write to Max' } });
    bell.provider = () => new Response(null, { status: 500 });
    clock.now += 2 * YEAR;
    await bell.tick(ONCE_A_DAY);
    await bell.pass(1);
    bell.provider = (take) => {
      take();
      return new Response();
    };
    await bell.pass(30);
    const mails = bell.mails.filter(({ to }) => to === 'together@example.com');
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toMatch(/two years[\s\S]+Write to Max/);
  });

  it('is one that is used again as soon as a device comes', async () => {
    clock.now += 2 * YEAR - DAY;
    expect(await isThere()).toBe(true);
    clock.now += 2 * DAY;
    await night();
    expect(await isThere()).toBe(true);
  });
});

describe('what is needed no longer', () => {
  it('is forgotten: lost messages after ninety days, addresses nobody confirmed after a day', async () => {
    const body = { address: 'somebody@example.com', language: 'en' };
    await device.ask('PUT', '/v1/channels/email', { env: bell.env, body });
    expect(await count('channels')).toBeGreaterThan(0);
    clock.now += 2 * DAY;
    await night();
    const { body: shown } = await device.ask('GET', '/v1/channels');
    expect(shown).toMatchObject({ email: null });
    const codes = await env.DB.prepare('SELECT count(*) AS n FROM code_mails').first('n');
    expect(codes).toBe(0);

    await bell.mailTo(device);
    bell.provider = () => new Response(null, { status: 422 });
    await device.push(due('a', 1));
    await bell.pass(1);
    expect(await count('dead_letters')).toBe(1);
    clock.now += 89 * DAY;
    await night();
    expect(await count('dead_letters')).toBe(1);
    clock.now += 2 * DAY;
    await night();
    expect(await count('dead_letters')).toBe(0);
  });

  it('goes with the vault when the mentee erases it: channels, addresses, lost messages', async () => {
    await bell.mailTo(device, 'erased@example.com');
    bell.provider = () => new Response(null, { status: 422 });
    await device.push(due('a', 1), due('b', 60));
    await bell.pass(1);
    expect((await device.ask('DELETE', '/v1/vault')).status).toBe(204);
    for (const table of ['vaults', 'records', 'reminders', 'channels', 'dead_letters']) {
      const column = table === 'vaults' ? 'id' : 'vault';
      const shard = shardsOf(env)[Number(device.vault[0])];
      const sql = `SELECT count(*) AS n FROM ${table} WHERE ${column} = ?1`;
      expect([table, await shard?.prepare(sql).bind(device.words.vault).first('n')]).toEqual([table, 0]);
    }
    expect((await ask('GET', '/v1/health')).status).toBe(200);
  });
});
