/** Vaults on several databases: growth is one binding more, and nothing ever moves. */
import { describe, expect, it } from 'vitest';
import { EntryReply } from '../../shared/sync-api.ts';
import { shardForNew, shardsOf } from '../../worker/env.ts';
import { ask, change, env, freshDevice, freshWords, opened, TestDevice } from './server.ts';

const ids = Array.from({ length: 3000 }, () => freshWords().vault);
const { DB_1: _one, DB_2: _two, ...single } = env;

describe('vaults', () => {
  it('are spread over all shards there are', () => {
    expect(shardsOf(env)).toHaveLength(3);
    const counts = [0, 1, 2].map((shard) => ids.filter((id) => shardForNew(env, id) === shard).length);
    for (const count of counts) expect(count).toBeGreaterThan(850);
    expect(new Set(ids.map((id) => shardForNew(single, id)))).toEqual(new Set([0]));
  });

  it('never open on a shard that is closed', () => {
    const closed = { ...env, CLOSED_SHARDS: '0,2' };
    expect(new Set(ids.map((id) => shardForNew(closed, id)))).toEqual(new Set([1]));
  });

  it('stay where they are when shards are added: old words and old tokens still find them', async () => {
    for (let count = 0; count < 6; count++) {
      const words = freshWords();
      const body = { ...words, device: freshDevice() };
      const reply = EntryReply.parse((await ask('POST', '/v1/vaults', { body, env: single })).body);
      expect(reply.vault.startsWith('0.')).toBe(true);
      const old = new TestDevice(words, body.device.id, reply);
      await old.push(change('a', 1));
      const joined = await old.join();
      expect(joined.vault).toBe(reply.vault);
      expect((await joined.pull()).changes).toEqual([change('a', 1)]);
      expect((await ask('POST', '/v1/vaults', { body })).code).toBe('vault-exists');
    }
  });

  it('keep to their own shard with everything they hold', async () => {
    for (let count = 0; count < 9; count++) {
      const device = await opened();
      await device.push({ ...change('a', 1), reminder: { dueAt: 1 } });
      const holding = await Promise.all(
        shardsOf(env).map(async (shard) => {
          const tables = ['vaults WHERE id', 'records WHERE vault', 'reminders WHERE vault'].map((where) =>
            shard.prepare(`SELECT 1 FROM ${where} = ?1`).bind(device.words.vault),
          );
          return (await shard.batch(tables)).map(({ results }) => results.length);
        }),
      );
      const own = Number(device.vault.slice(0, 1));
      expect(holding).toEqual([0, 1, 2].map((shard) => (shard === own ? [1, 1, 1] : [0, 0, 0])));
    }
  });
});

describe('the state of the server', () => {
  it('is good when all shards answer', async () => {
    expect((await ask('GET', '/v1/health')).body).toEqual({ status: 'ok', shards: 3 });
  });

  it('is not good when one does not', async () => {
    const DB_1 = {
      ...env.DB,
      prepare: () => ({ bind: () => ({ all: () => Promise.reject(new Error('gone')) }) }),
    };
    const broken = { ...env, DB_1: DB_1 as unknown as typeof env.DB };
    expect((await ask('GET', '/v1/health', { env: broken })).code).toBe('internal');
  });
});
