/** When something fails while reminders ring: nothing is lost, and nothing comes more often than promised. */
import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Env } from '../../worker/env.ts';
import { Bell, DAY, deadLetters, due, MINUTE, silence } from './bell.ts';
import { clock, env, opened, type TestDevice } from './server.ts';

let bell: Bell;
let device: TestDevice;
const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
beforeEach(async () => {
  clock.now = (Math.floor(clock.now / DAY) + 2) * DAY;
  await silence();
  bell = new Bell();
  device = await opened();
  await bell.mailTo(device);
  await device.push(due('a', 1));
});
afterEach(() => {
  logged.mockClear();
});

/** The same server on databases whose `run`-th statement or transaction fails, before or after it is carried out. */
function failingAt(run: number, when: 'before' | 'after'): Env {
  let count = 0;
  const guarded = async <T>(act: () => Promise<T>): Promise<T> => {
    const fails = count++ === run;
    if (fails && when === 'before') throw new Error('D1_ERROR: overloaded');
    const result = await act();
    if (fails) throw new Error('D1_ERROR: Network connection lost.');
    return result;
  };
  const wrapped = (database: D1Database): D1Database =>
    ({
      prepare: (sql: string) => ({
        bind: (...values: unknown[]) => {
          const statement = database.prepare(sql).bind(...values);
          return Object.assign(Object.create(statement), {
            statement,
            all: () => guarded(() => statement.all()),
          });
        },
      }),
      batch: (statements: { statement: D1PreparedStatement }[]) =>
        guarded(() => database.batch(statements.map(({ statement }) => statement))),
    }) as unknown as D1Database;
  const { DB, DB_1 = DB, DB_2 = DB } = env;
  return { ...bell.env, DB: wrapped(DB), DB_1: wrapped(DB_1), DB_2: wrapped(DB_2) };
}

describe('a message of the queue', () => {
  it('that comes twice, also at the same time, sends one mail', async () => {
    clock.now += MINUTE;
    await bell.tick();
    const messages = [...bell.queue, ...bell.queue, ...bell.queue];
    await Promise.all([bell.consume(messages), bell.consume(messages)]);
    await bell.pass(15);
    expect(bell.mails).toHaveLength(1);
  });

  it('that got lost is made again within ten minutes', async () => {
    clock.now += MINUTE;
    await bell.tick();
    bell.queue.length = 0;
    await bell.pass(10);
    expect(bell.mails).toHaveLength(1);
  });

  it('that is none is dropped, and does not keep the others from being delivered', async () => {
    clock.now += MINUTE;
    await bell.tick();
    const wrong = [null, 1, 'x', {}, { shard: -1, vault: 'x', reminders: [] }];
    const elsewhere = { shard: 99, vault: device.words.vault, reminders: ['a'] };
    expect(await bell.consume([...wrong, elsewhere, ...bell.queue])).toBe(0);
    expect(bell.mails).toHaveLength(1);
  });
});

describe('two runs of the cron', () => {
  it('that meet send one mail', async () => {
    clock.now += MINUTE;
    await Promise.all([bell.tick(), bell.tick()]);
    expect(bell.queue).toHaveLength(2);
    await bell.drain();
    expect(bell.mails).toHaveLength(1);
  });

  it('with the queue standing still in between send one mail when it moves again', async () => {
    clock.now += MINUTE;
    for (let minute = 0; minute < 45; minute++) {
      await bell.tick();
      clock.now += MINUTE;
    }
    expect(bell.queue.length).toBeGreaterThan(3);
    await bell.drain();
    await bell.pass(15);
    expect(bell.mails).toHaveLength(1);
  });
});

describe('a cron that did not run', () => {
  it('for an hour is made up for', async () => {
    clock.now += 60 * MINUTE;
    await bell.pass(10);
    expect(bell.mails).toHaveLength(1);
  });
});

describe('a database that fails', () => {
  it.each([0, 1])('while the cron looks (%i) does not keep the reminder from ringing later', async (at) => {
    clock.now += MINUTE;
    const whole = bell.env;
    bell.env = failingAt(at, 'before');
    await bell.tick();
    bell.env = whole;
    await bell.drain();
    await bell.pass(10);
    expect(bell.mails).toHaveLength(1);
    if (bell.queue.length === 0) expect(logged).toHaveBeenCalled();
  });

  it.each([
    [0, 'before', 1],
    [0, 'after', 1],
    [1, 'before', 2],
    [1, 'after', 1],
  ] as const)(
    'in step %i of a delivery, %s it is done: the mail comes, %i times',
    async (at, when, times) => {
      clock.now += MINUTE;
      await bell.tick();
      const messages = bell.queue.splice(0);
      expect(await bell.consume(messages, failingAt(at, when))).toBe(1);
      expect(await bell.consume(messages)).toBe(0);
      await bell.pass(60);
      expect(bell.mails).toHaveLength(times);
      expect(new Set(bell.mails.map(({ key }) => key)).size).toBe(1);
      expect(bell.mails[0]?.key).toMatch(/^[\w-]{43}$/);
      expect(await deadLetters(device)).toEqual([]);
    },
  );

  it('whenever a mail went out and was to be marked repeats it once, and then keeps what it was', async () => {
    for (let time = 0; time < 30; time++) {
      clock.now += MINUTE;
      await bell.tick();
      await bell.consume(bell.queue.splice(0), failingAt(1, 'before'));
    }
    await bell.pass(60);
    expect(bell.mails).toHaveLength(2);
    expect(await deadLetters(device)).toEqual([
      { channel: 'email', reason: 'outcome-unknown', reminders: '["a"]' },
    ]);
    await device.push(due('b', 1));
    await bell.pass(12);
    expect(bell.mails).toHaveLength(3);
  });
});
