/** The one thing the server is told in plain: when to ring, and the words the mentee chose to show. */
import { describe, expect, it } from 'vitest';
import { change, env, opened, type TestDevice } from './server.ts';

const DUE = Date.UTC(2026, 11, 1, 8);

async function kept(device: TestDevice): Promise<unknown> {
  const shard = { '0': env.DB, '1': env.DB_1, '2': env.DB_2 }[device.vault.slice(0, 1)];
  const sql = 'SELECT id, due_at, title, rung_at FROM reminders WHERE vault = ?1 ORDER BY id';
  return (await shard?.prepare(sql).bind(device.words.vault).all())?.results;
}

async function rung(device: TestDevice): Promise<void> {
  const shard = { '0': env.DB, '1': env.DB_1, '2': env.DB_2 }[device.vault.slice(0, 1)];
  await shard?.prepare('UPDATE reminders SET rung_at = 1 WHERE vault = ?1').bind(device.words.vault).run();
}

const row = (id: string, due_at: number, title: string | null = null) => ({
  id,
  due_at,
  title,
  rung_at: null,
});

describe('a reminder', () => {
  it('is kept with its time, and without a title unless one is sent', async () => {
    const device = await opened();
    await device.push(
      { ...change('a', 1), reminder: { dueAt: DUE } },
      { ...change('b', 1), reminder: { dueAt: DUE + 1, title: 'Préparer la séance' } },
      change('c', 1),
    );
    expect(await kept(device)).toEqual([row('a', DUE), row('b', DUE + 1, 'Préparer la séance')]);
  });

  it('moves with its record, and then rings anew', async () => {
    const device = await opened();
    await device.push({ ...change('a', 1), reminder: { dueAt: DUE, title: 'Write' } });
    await rung(device);
    await device.push({ ...change('a', 2), reminder: { dueAt: DUE + 5 } });
    expect(await kept(device)).toEqual([row('a', DUE + 5)]);
  });

  it('stays as it is where a change says nothing of it, and ends where it says null', async () => {
    const device = await opened();
    await device.push(
      { ...change('a', 1), reminder: { dueAt: DUE } },
      { ...change('b', 1), reminder: { dueAt: DUE } },
    );
    await device.push(change('a', 2), change('b', 2));
    expect(await kept(device)).toEqual([row('a', DUE), row('b', DUE)]);
    await device.push({ ...change('a', 3), reminder: null });
    expect(await kept(device)).toEqual([row('b', DUE)]);
  });

  it('of a change that is refused is not taken', async () => {
    const device = await opened();
    await device.push(
      { ...change('a', 1), reminder: { dueAt: DUE } },
      { ...change('b', 1), reminder: { dueAt: DUE } },
    );
    const { conflicts } = await device.push(
      { ...change('a', 1, 'another'), reminder: { dueAt: DUE + 9 } },
      { ...change('b', 5, 'another'), reminder: null },
    );
    expect(conflicts).toHaveLength(2);
    expect(await kept(device)).toEqual([row('a', DUE), row('b', DUE)]);
  });

  it('that has rung does not ring again because a lost request is repeated', async () => {
    const device = await opened();
    const sent = { ...change('a', 1), reminder: { dueAt: DUE } };
    await device.push(sent);
    await rung(device);
    await device.push(sent);
    expect(await kept(device)).toEqual([{ ...row('a', DUE), rung_at: 1 }]);
  });

  it('of another vault with the same record id is left alone', async () => {
    const [one, other] = [await opened(), await opened()];
    await one.push({ ...change('a', 1), reminder: { dueAt: DUE } });
    await other.push({ ...change('a', 1), reminder: null });
    expect(await kept(one)).toEqual([row('a', DUE)]);
  });
});
