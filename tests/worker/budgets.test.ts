/** What requests cost, in rows: the same whatever the vault holds. Measured by the database itself. */
import type { Queue } from '@cloudflare/workers-types';
import { describe, expect, it } from 'vitest';
import { PullReply } from '../../shared/sync-api.ts';
import { Cost } from '../../worker/database.ts';
import type { Delivery } from '../../worker/deliver/delivery.ts';
import { ringDue } from '../../worker/deliver/due.ts';
import { Bell, MINUTE } from './bell.ts';
import { change, clock, env, opened, records, surroundings, type TestDevice } from './server.ts';

/** A vault of `count` records on shard 0, with neighbours, as vaults have. */
async function filled(count: number): Promise<TestDevice> {
  let device = await opened();
  for (let neighbours = 0; neighbours < 20 || !device.vault.startsWith('0'); neighbours++) {
    await device.push(change('a', 1));
    device = await opened();
  }
  for (let from = 0; from < count; from += 500)
    await device.push(...records(Math.min(500, count - from), from));
  return device;
}

const LENGTH = records(1)[0]?.sealed.length ?? 0;

describe('a pull', () => {
  it.each([100, 2000, 10_000])('of n from a vault of %i records reads n + 2 rows at most', async (size) => {
    const device = await filled(size);
    const { cursor } = await device.usage();
    for (const count of [0, 1, 10, 100, Math.min(size, 500)]) {
      const answer = await device.ask('GET', `/v1/changes?after=${cursor - count * LENGTH}`);
      expect(PullReply.parse(answer.body).changes).toHaveLength(count);
      expect(answer.rowsRead).toBeLessThanOrEqual(count + 2);
      expect(answer.rowsRead).toBeGreaterThan(count);
      expect(answer.rowsWritten).toBe(0);
    }
  });

  it('when nothing is new reads one row: the vault’s', async () => {
    const device = await filled(100);
    const { cursor } = await device.usage();
    expect((await device.ask('GET', `/v1/changes?after=${cursor}`)).rowsRead).toBe(1);
  });

  it('page by page from the start reads n + 2 rows a page', async () => {
    const device = await filled(2000);
    let cursor = 0;
    for (const page of [500, 500, 500, 500]) {
      const answer = await device.ask('GET', `/v1/changes?after=${cursor}`);
      expect(answer.rowsRead).toBeLessThanOrEqual(page + 2);
      cursor = PullReply.parse(answer.body).cursor;
    }
    expect(cursor).toBe((await device.usage()).cursor);
  });
});

describe('a push', () => {
  it.each([0, 2000, 10_000])(
    'to a vault of %i records writes two rows a change, and one: the vault’s',
    async (size) => {
      const device = await filled(size);
      for (const count of [1, 10, 100, 500]) {
        const changes = records(count, size + 1000 * count);
        const first = await device.ask('POST', '/v1/changes', { body: { changes } });
        expect(first.rowsWritten).toBe(2 * count + 1);
        const second = changes.map(({ id }) => change(id, 2));
        const edited = await device.ask('POST', '/v1/changes', { body: { changes: second } });
        expect(edited.rowsWritten).toBe(2 * count + 1);
        for (const { rowsRead } of [first, edited]) expect(rowsRead).toBeLessThanOrEqual(8 * count + 8);
        const again = await device.ask('POST', '/v1/changes', { body: { changes: second } });
        expect(again.rowsWritten).toBe(1);
      }
    },
  );

  it.each([
    ['nothing rings for', false, 3],
    ['that mails', true, 4],
  ])('with reminders to a vault %s writes a constant number of rows a change', async (_, mails, rows) => {
    const device = await filled(2000);
    if (mails) await new Bell().mailTo(device, 'budgets@example.com');
    const written = [];
    for (const count of [1, 10, 100, 500]) {
      const changes = records(count, 10_000 * count).map((each) => ({
        ...each,
        reminder: { dueAt: clock.now + 1000 },
      }));
      const answer = await device.ask('POST', '/v1/changes', { body: { changes } });
      written.push((answer.rowsWritten - 1) / count);
      expect(answer.rowsRead).toBeLessThanOrEqual(16 * count + 16);
    }
    expect(new Set(written)).toEqual(new Set([rows]));
  });
});

describe('a minute of the cron', () => {
  it.each([0, 1, 100, 1200])(
    'with n = %i due reads 2n + 2 rows at most, whatever is stored',
    async (count) => {
      await env.DB.exec('UPDATE reminders SET ring_at = NULL');
      const dueIn = (time: number) => (each: ReturnType<typeof change>) => ({
        ...each,
        reminder: { dueAt: clock.now + time },
      });
      for (const half of [Math.ceil(count / 2), Math.floor(count / 2)]) {
        const device = await filled(0);
        await new Bell().mailTo(device, `cron-${half}-${count}@example.com`);
        await device.push(...records(500).map(dueIn(10 * MINUTE)));
        for (let from = 0; from < half; from += 400)
          await device.push(...records(Math.min(400, half - from), 1000 + from).map(dueIn(MINUTE)));
      }
      clock.now += MINUTE;
      const [cost, sent]: [Cost, Delivery[]] = [new Cost(), []];
      const sendBatch = async (batch: Iterable<{ body: Delivery }>) =>
        void sent.push(...[...batch].map(({ body }) => body));
      const queue = { sendBatch } as unknown as Queue<Delivery>;
      const { DB_1: _, DB_2: __, ...one } = env;
      await ringDue(clock.now, { ...surroundings, cost, env: { ...one, DELIVERIES: queue } });
      expect(sent.flatMap(({ reminders }) => reminders)).toHaveLength(count);
      expect(cost.rowsRead).toBeLessThanOrEqual(2 * count + 2);
      expect(cost.rowsWritten).toBe(0);
    },
  );
});

describe('what a request costs', () => {
  it('is told where it is switched on, and nowhere else', async () => {
    const device = await opened();
    const told = await device.ask('GET', '/v1/vault');
    expect(told.rowsRead).toBeGreaterThan(0);
    const { SHOW_COST: _, ...quiet } = env;
    const { headers } = await device.ask('GET', '/v1/vault', { env: quiet });
    expect(headers.get('X-Rows-Read')).toBeNull();
    expect(headers.get('X-Rows-Written')).toBeNull();
  });
});
