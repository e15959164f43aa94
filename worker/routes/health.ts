/** Whether the server and all its shards answer. */
import { Hono } from 'hono';
import type { HealthReply } from '../../shared/sync-api.ts';
import type { App } from '../app.ts';
import { Database } from '../database.ts';
import { shardsOf } from '../env.ts';
import { ping } from '../queries/vaults.ts';

export const health = new Hono<App>().get('/v1/health', async (c) => {
  const shards = shardsOf(c.env);
  await Promise.all(shards.map((d1) => ping(new Database(d1, c.get('gate').cost))));
  const reply: HealthReply = { status: 'ok', shards: shards.length };
  return c.json(reply);
});
