/** When a database fails in the middle: nothing is half done, nothing is told that is not the client’s to know. */
import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Env } from '../../worker/env.ts';
import { change, clock, env, opened, records } from './server.ts';

const SECRET = 'Marie Dupont at 203.0.113.7';

type Batch = (database: D1Database, statements: D1PreparedStatement[]) => Promise<unknown>;

/** The server on databases whose every batch goes through `batch`. */
function failing(batch: Batch): Env {
  const wrapped = (database: D1Database): D1Database =>
    ({
      prepare: (sql: string) => database.prepare(sql),
      batch: (statements: D1PreparedStatement[]) => batch(database, statements),
    }) as unknown as D1Database;
  return {
    ...env,
    DB: wrapped(env.DB),
    DB_1: wrapped(env.DB_1 ?? env.DB),
    DB_2: wrapped(env.DB_2 ?? env.DB),
  };
}

const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
afterEach(() => {
  logged.mockClear();
});

const changes = [...records(20), { ...change('a', 1), reminder: { dueAt: clock.now, title: SECRET } }];

describe('a database that fails', () => {
  it.each([0, 1, 2, 3])(
    'in a push after %i statements leaves nothing of it; the same push then goes through',
    async (at) => {
      const device = await opened();
      const before = await device.usage();
      const broken = failing((database, statements) =>
        database.batch(
          statements.toSpliced(at, 0, database.prepare(`INSERT INTO vaults (id) VALUES (NULL)`)),
        ),
      );
      expect(await device.ask('POST', '/v1/changes', { body: { changes }, env: broken })).toMatchObject({
        status: 500,
        code: 'internal',
      });
      expect(await device.usage()).toEqual(before);
      expect((await device.pull()).changes).toEqual([]);
      expect((await device.push(...changes)).conflicts).toEqual([]);
      expect((await device.pull()).changes).toHaveLength(21);
    },
  );

  it('after it stored a push, before it said so, takes the push again without doubling it', async () => {
    const device = await opened();
    const broken = failing(async (database, statements) => {
      await database.batch(statements);
      throw new Error('Network connection lost.');
    });
    expect((await device.ask('POST', '/v1/changes', { body: { changes }, env: broken })).code).toBe(
      'internal',
    );
    expect((await device.push(...changes)).conflicts).toEqual([]);
    expect((await device.pull()).changes).toHaveLength(21);
    expect((await device.usage()).used.records).toBe(21);
  });

  it('while a vault is erased leaves all of it', async () => {
    const device = await opened();
    await device.push(...changes);
    const broken = failing((database, statements) =>
      database.batch([...statements, database.prepare('INSERT INTO vaults (id) VALUES (NULL)')]),
    );
    expect((await device.ask('DELETE', '/v1/vault', { env: broken })).code).toBe('internal');
    expect((await device.pull()).changes).toHaveLength(21);
  });
});

describe('an unknown error', () => {
  const broken = failing(() => Promise.reject(new Error(SECRET)));

  it('says nothing of itself to the client, but for an id to ask about', async () => {
    const device = await opened();
    const answer = await device.ask('POST', '/v1/changes', { body: { changes }, env: broken });
    expect(answer.text).not.toContain('Marie');
    expect(answer.text).not.toMatch(/stack|SQL|worker\//);
    expect(answer.body).toMatchObject({ error: { requestId: answer.headers.get('X-Request-Id') } });
  });

  it('is logged with its id and its place, and with nothing of the mentee', async () => {
    const device = await opened();
    const headers = { 'CF-Connecting-IP': '198.51.100.23' };
    const answer = await device.ask('POST', '/v1/changes', { body: { changes }, env: broken, headers });
    expect(logged).toHaveBeenCalledOnce();
    const line = logged.mock.calls.join('\n');
    expect(line).toContain(answer.headers.get('X-Request-Id'));
    expect(line).toContain('pushChanges');
    for (const secret of [SECRET, device.token, device.words.vault, device.id, '198.51.100.23', 'record-0'])
      expect(line).not.toContain(secret);
  });

  it('is the only thing that is logged: requests and refusals are not', async () => {
    const device = await opened();
    const all = (['log', 'info', 'warn', 'debug', 'error'] as const).map((level) => vi.spyOn(console, level));
    await device.push(change('a', 1));
    await device.ask('POST', '/v1/changes', { body: { wrong: SECRET } });
    await device.ask('GET', '/nowhere');
    for (const each of all) expect(each).not.toHaveBeenCalled();
  });
});
