/** A vault as a whole: opened, looked at, erased. */
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../shared/sync-api.ts';
import { ask, change, clock, env, freshDevice, freshWords, opened } from './server.ts';

describe('opening a vault', () => {
  it('gives a token that enters it, and a name that begins with its shard', async () => {
    const words = freshWords();
    const answer = await ask('POST', '/v1/vaults', { body: { ...words, device: freshDevice() } });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ vault: expect.stringMatching(/^[012]\./) });
    const device = await opened();
    expect(device.vault.slice(2)).toBe(device.words.vault);
    expect((await device.ask('GET', '/v1/vault')).status).toBe(200);
  });

  it('a second time is refused, and changes nothing', async () => {
    const device = await opened();
    await device.push(change('a', 1));
    const again = { ...device.words, device: freshDevice() };
    expect(await ask('POST', '/v1/vaults', { body: again })).toMatchObject({
      status: 409,
      code: 'vault-exists',
    });
    expect((await device.usage()).used).toMatchObject({ records: 1, devices: 1 });
  });

  it('at the same moment from two devices opens it once', async () => {
    const words = freshWords();
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => ask('POST', '/v1/vaults', { body: { ...words, device: freshDevice() } })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409]);
  });

  it('with somebody else’s vault id and another key does not enter it', async () => {
    const { words } = await opened();
    const forged = { vault: words.vault, joinKey: freshWords().joinKey, device: freshDevice() };
    expect((await ask('POST', '/v1/vaults', { body: forged })).code).toBe('vault-exists');
    expect((await ask('POST', '/v1/devices', { body: forged })).code).toBe('no-such-vault');
  });

  it('leaves neither key nor token in the database', async () => {
    const { words, token, vault } = await opened();
    const shard = { '0': env.DB, '1': env.DB_1, '2': env.DB_2 }[vault.slice(0, 1)];
    const kept = await shard?.prepare('SELECT * FROM vaults').all();
    const text = JSON.stringify(kept?.results);
    expect(text).toContain(words.vault);
    expect(text).not.toContain(words.joinKey);
    expect(text).not.toContain(token.split('.')[3]);
  });
});

describe('looking at a vault', () => {
  it('tells what it holds and what it may hold', async () => {
    const device = await opened();
    await device.push(change('a', 1, 'four'), change('b', 1, 'four'));
    await device.push(change('a', 2, 'a longer text'));
    expect(await device.usage()).toEqual({
      vault: device.vault,
      createdAt: clock.now,
      cursor: 36,
      used: { records: 2, bytes: btoa('four').length + btoa('a longer text').length, devices: 1 },
      limits: { records: LIMITS.records, bytes: LIMITS.bytes, devices: LIMITS.devices },
    });
  });
});

describe('erasing a vault', () => {
  it('takes its records, reminders and devices, and nobody else’s', async () => {
    const [device, other] = [await opened(), await opened()];
    const second = await device.join();
    const ringing = { ...change('a', 1), reminder: { dueAt: clock.now } };
    await device.push(ringing);
    await other.push(ringing);
    expect((await second.ask('DELETE', '/v1/vault')).status).toBe(204);
    for (const each of [device, second])
      expect(await each.ask('GET', '/v1/changes')).toMatchObject({ status: 401, code: 'unauthorized' });
    const left = await Promise.all(
      [env.DB, env.DB_1, env.DB_2].flatMap((shard) =>
        ['vaults WHERE id', 'records WHERE vault', 'reminders WHERE vault'].map(
          async (where) =>
            (await shard?.prepare(`SELECT 1 FROM ${where} = ?1`).bind(device.words.vault).all())?.results
              .length,
        ),
      ),
    );
    expect(left).toEqual(Array(9).fill(0));
    expect((await other.pull()).changes).toHaveLength(1);
  });

  it('makes room for a new one by the same words', async () => {
    const device = await opened();
    await device.push(change('a', 1));
    await device.ask('DELETE', '/v1/vault');
    expect(
      (await ask('POST', '/v1/devices', { body: { ...device.words, device: freshDevice() } })).code,
    ).toBe('no-such-vault');
    const anew = await opened(device.words);
    expect((await anew.pull()).changes).toEqual([]);
    expect((await device.ask('GET', '/v1/vault')).code).toBe('unauthorized');
  });
});
