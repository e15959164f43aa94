/**
 * The Worker as the bench runs it: the real app, and beside it what the outside cannot see. `/bench/fill` stores
 * reminders, `/bench/tick` lets a minute pass and says what that cost in rows, `/bench/deliver` rings for one vault,
 * `/bench/nothing` is the Hono route all others are compared with, and `/bench/alone` the app without its database.
 */
import type { D1Database, Queue } from '@cloudflare/workers-types';
import { Hono } from 'hono';
import { Cost } from '../../worker/database.ts';
import type { Delivery } from '../../worker/deliver/delivery.ts';
import { ringDue } from '../../worker/deliver/due.ts';
import { deliver } from '../../worker/deliver/queue.ts';
import type { Env } from '../../worker/env.ts';
import { makeWorker } from '../../worker/worker.ts';
import { recordedDatabase } from './recorded-database.ts';

const surroundings = {
  now: Date.now,
  randomBytes: (length: number) => crypto.getRandomValues(new Uint8Array(length)),
  // Whatever is sent by mail arrives.
  fetch: async () => new Response(),
};

/** Reminders that are to come, of each vault. */
const PER_VAULT = 10;
const FAR = 8.64e12;

const COUNTING = `WITH RECURSIVE numbers(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n + 1 < ?1)`;
const VAULTS = `${COUNTING} INSERT INTO vaults (id, join_hash, created_at, look_at, max_records, max_bytes)
  SELECT printf('%022d', n), '', 0, ${FAR}, 1, 1 FROM numbers`;
const CHANNELS = `${COUNTING} INSERT INTO channels (vault, id, kind, language, origin, created_at, confirmed_at, address)
  SELECT printf('%022d', n), 'email', 'email', 'en', 'https://sync.example', 0, 0, 'mentee@example.com' FROM numbers`;
const REMINDERS = `${COUNTING} INSERT INTO reminders (vault, id, due_at, changed_at, ring_at)
  SELECT printf('%022d', n / ${PER_VAULT}), 'reminder-' || n, ${FAR} + n, 0, ${FAR} + n FROM numbers`;
/** The first reminder of one vault after the other: what falls due in a minute belongs to many. */
const DUE = `UPDATE reminders SET due_at = ?2, ring_at = ?2, rung_at = NULL
  WHERE (vault, id) IN (SELECT printf('%022d', value), 'reminder-' || (value * ${PER_VAULT}) FROM json_each(?1))`;

const bench = new Hono<{ Bindings: Env }>()
  .get('/bench/nothing', (c) => c.json({ status: 'ok' }))
  .post('/bench/fill/:stored', async ({ env, req, body }) => {
    const stored = Number(req.param('stored'));
    for (const sql of [VAULTS, CHANNELS])
      await env.DB.prepare(sql)
        .bind(stored / PER_VAULT)
        .run();
    await env.DB.prepare(REMINDERS).bind(stored).run();
    return body(null, 204);
  })
  .post('/bench/tick/:due', async ({ env, req, json }) => {
    const [due, now] = [Number(req.param('due')), Date.now()];
    const ids = JSON.stringify(Array.from({ length: due }, (_, vault) => vault));
    await env.DB.prepare(DUE)
      .bind(ids, now - 1_000)
      .run();
    const handed: Delivery[] = [];
    const DELIVERIES = {
      sendBatch: async (batch: Iterable<{ body: Delivery }>) => {
        for (const { body } of batch) handed.push(body);
      },
    } as unknown as Queue<Delivery>;
    const cost = new Cost();
    await ringDue(now, { ...surroundings, env: { ...env, DELIVERIES }, cost });
    return json({ ...cost, handed });
  })
  .post('/bench/deliver', async ({ env, req, json }) => {
    const cost = new Cost();
    await deliver(await req.json(), { ...surroundings, env, cost });
    return json(cost);
  });

const worker = makeWorker(surroundings);
const unlimited = { limit: async () => ({ success: true }) };
let recorded: D1Database | null = null;
bench.all('/bench/alone/*', ({ req, env, executionCtx }) => {
  recorded ??= recordedDatabase(env.DB);
  const alone = { ...env, DB: recorded, DEVICES: unlimited, ADDRESSES: unlimited };
  return worker.fetch(new Request(req.url.replace('/bench/alone', ''), req.raw), alone, executionCtx);
});
bench.all('*', ({ req, env, executionCtx }) => worker.fetch(req.raw, env, executionCtx));

export default { ...worker, fetch: bench.fetch };
