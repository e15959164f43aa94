/** Reminders that ring: what falls due in a minute reaches the mentee, once, by what she switched on. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { RemindersReply } from '../../shared/reminders-api.ts';
import type { Delivery } from '../../worker/deliver/delivery.ts';
import { Bell, DAY, due, MINUTE, silence } from './bell.ts';
import { change, clock, opened, type TestDevice } from './server.ts';

let bell: Bell;
let device: TestDevice;
beforeEach(async () => {
  // At the start of an hour, so that a tenth minute is a tenth minute.
  clock.now = (Math.floor(clock.now / DAY) + 2) * DAY;
  await silence();
  bell = new Bell();
  device = await opened();
});

describe('a reminder', () => {
  it('rings in its minute, neither before nor again', async () => {
    await bell.mailTo(device);
    await device.push(due('a', 3));
    await bell.pass(2);
    expect(bell.mails).toHaveLength(0);
    await bell.pass(1);
    expect(bell.mails).toHaveLength(1);
    await bell.pass(60);
    expect(bell.mails).toHaveLength(1);
  });

  it('that was due before the server heard of it rings in the next minutes', async () => {
    await bell.mailTo(device);
    await device.push(due('a', -5000));
    await bell.pass(2);
    expect(bell.mails).toHaveLength(1);
  });

  it('moved to tomorrow rings tomorrow', async () => {
    await bell.mailTo(device);
    await device.push(due('a', 3));
    await bell.pass(1);
    await device.push({ ...due('a', 24 * 60, undefined, 2) });
    await bell.pass(10);
    expect(bell.mails).toHaveLength(0);
    clock.now += DAY - 12 * MINUTE;
    await bell.pass(12);
    expect(bell.mails).toHaveLength(1);
  });

  it('that has rung does not ring again when its record is written with the same time', async () => {
    await bell.mailTo(device);
    const { reminder } = due('a', 1);
    await device.push({ ...change('a', 1), reminder });
    await bell.pass(1);
    await device.push({ ...change('a', 2), reminder });
    await bell.pass(15);
    expect(bell.mails).toHaveLength(1);
    const { body } = await device.ask('GET', '/v1/reminders');
    expect(RemindersReply.parse(body).reminders[0]?.rungAt).not.toBeNull();
  });

  it('that ended, or was moved, between the cron and the delivery is not told', async () => {
    await bell.mailTo(device);
    await device.push(due('a', 1), due('b', 1), due('c', 1, 'Stays'));
    clock.now += MINUTE;
    await bell.tick();
    await device.push({ ...change('a', 2), reminder: null }, due('b', 60, 'Later', 2));
    await bell.drain();
    expect(bell.mails).toHaveLength(1);
    expect(bell.mails[0]?.subject).toBe('A reminder from Passerelle');
    expect(bell.mails[0]?.text).toContain('Stays');
  });

  it('for the calendar only does not ring', async () => {
    await bell.mailTo(device);
    await device.push({ ...change('a', 1), reminder: { dueAt: clock.now + MINUTE, isQuiet: true } });
    await bell.pass(15);
    expect(bell.mails).toEqual([]);
  });

  it('of a vault that nothing rings for gives the cron nothing to do', async () => {
    await device.push(due('a', 1));
    clock.now += MINUTE;
    await bell.tick();
    expect(bell.queue).toEqual([]);
  });

  it('rings on every shard, for the right mentee', async () => {
    const devices = await Promise.all(Array.from({ length: 12 }, () => opened()));
    expect(new Set(devices.map(({ vault }) => vault[0])).size).toBe(3);
    for (const [at, each] of devices.entries()) {
      await bell.mailTo(each, `mentee-${at}@example.com`);
      await each.push(due('a', 1, `For ${at}`));
    }
    await bell.pass(1);
    const told = bell.mails.map(({ to, text }) => [to, /For \d+/.exec(text)?.[0]]);
    expect(told.toSorted()).toEqual(
      devices.map((_, at) => [`mentee-${at}@example.com`, `For ${at}`]).toSorted(),
    );
  });

  it('is listed until it is answered, soonest first', async () => {
    await bell.mailTo(device);
    await device.push(due('b', 5), due('a', 1, 'First'), {
      ...change('q', 1),
      reminder: { dueAt: clock.now, isQuiet: true },
    });
    const start = clock.now;
    await bell.pass(1);
    const { reminders } = RemindersReply.parse((await device.ask('GET', '/v1/reminders')).body);
    expect(reminders).toEqual([
      { id: 'a', dueAt: start + MINUTE, title: 'First', rungAt: clock.now },
      { id: 'b', dueAt: start + 5 * MINUTE, title: null, rungAt: null },
    ]);
  });
});

describe('several reminders', () => {
  it('that are due together become one mail', async () => {
    await bell.mailTo(device);
    await device.push(...['a', 'b', 'c'].map((id) => due(id, 1)));
    await bell.pass(1);
    expect(bell.mails.map(({ subject }) => subject)).toEqual(['3 reminders from Passerelle']);
  });

  it('that fall due within ten minutes of a mail wait, and become one', async () => {
    await bell.mailTo(device);
    await device.push(due('a', 1), due('b', 3), due('c', 7), due('d', 30));
    await bell.pass(10);
    expect(bell.mails).toHaveLength(1);
    await bell.pass(2);
    expect(bell.mails.map(({ subject }) => subject)).toEqual([
      'A reminder from Passerelle',
      '2 reminders from Passerelle',
    ]);
    await bell.pass(30);
    expect(bell.mails).toHaveLength(3);
  });

  it('of hundreds of mentees fit into what the queue takes at once', async () => {
    const sizes: number[] = [];
    const shard = [];
    while (shard.length < 130) {
      const each = await opened();
      if (each.vault.startsWith('1.')) shard.push(each);
    }
    for (const [at, each] of shard.entries()) {
      if (at < 125) await bell.mailTo(each, `many-${at}@example.com`);
      await each.push(...Array.from({ length: at < 3 ? 499 : 1 }, (_, id) => due(`reminder-${at}-${id}`, 1)));
    }
    const queue = bell.env.DELIVERIES;
    bell.env = {
      ...bell.env,
      DELIVERIES: {
        ...queue,
        sendBatch: async (messages: Iterable<{ body: Delivery }>) => {
          const batch = [...messages];
          sizes.push(batch.length);
          expect(batch.length).toBeLessThanOrEqual(100);
          expect(JSON.stringify(batch).length).toBeLessThan(256_000);
          return queue?.sendBatch(batch);
        },
      } as typeof queue & object,
    };
    await bell.pass(1);
    expect(sizes.length).toBeGreaterThan(1);
    expect(bell.mails).toHaveLength(125);
    expect(bell.mails.map(({ subject }) => subject)).toContain('499 reminders from Passerelle');
  });
});

describe('a server without a queue', () => {
  it('delivers itself, a few mentees a minute, until nobody waits', async () => {
    const { DELIVERIES: _, ...rest } = bell.env;
    bell.env = rest;
    const devices = [];
    while (devices.length < 15) {
      const each = await opened();
      if (each.vault.startsWith('2.')) devices.push(each);
    }
    for (const [at, each] of devices.entries()) {
      await bell.mailTo(each, `few-${at}@example.com`);
      await each.push(due('a', 1));
    }
    const counts = [];
    for (let minute = 0; minute < 4; minute++) {
      await bell.pass(1);
      counts.push(bell.mails.length);
    }
    expect(counts).toEqual([6, 12, 15, 15]);
  });
});

describe('what is logged', () => {
  it('while reminders ring is nothing of the mentee', async () => {
    const logged = (['log', 'info', 'warn', 'debug', 'error'] as const).map((level) =>
      vi.spyOn(console, level).mockImplementation(() => undefined),
    );
    await bell.mailTo(device, 'lea.martin@example.com');
    await device.push(due('a-record', 1, 'Écrire à Inès'));
    bell.provider = () => Promise.reject(new Error('lea.martin@example.com: Écrire à Inès'));
    await bell.pass(3);
    const lines = logged.flatMap((each) => each.mock.calls.map((call) => call.join(' '))).join('\n');
    for (const each of logged) each.mockRestore();
    expect(lines).toContain('email');
    for (const secret of ['lea.martin', 'Inès', device.words.vault, 'a-record', '/r/'])
      expect(lines).not.toContain(secret);
  });
});
