/** The handlers the platform calls, given their clock, their chance and their way out. */
import type { MessageBatch, ScheduledController } from '@cloudflare/workers-types';
import type { Hono } from 'hono';
import { type App, makeApp } from './app.ts';
import type { Gate } from './auth.ts';
import { Cost } from './database.ts';
import { ringDue } from './deliver/due.ts';
import { consume } from './deliver/queue.ts';
import { tidy } from './deliver/tidy.ts';
import type { Env, Surroundings } from './env.ts';

/** The cron that comes once a day; the other comes every minute. `wrangler.toml` names the same. */
const ONCE_A_DAY = '17 3 * * *';

export interface Worker {
  fetch: Hono<App>['fetch'];
  scheduled(controller: ScheduledController, env: Env): Promise<void>;
  queue(batch: MessageBatch<unknown>, env: Env): Promise<void>;
}

/** The whole Worker. */
export function makeWorker(surroundings: Surroundings): Worker {
  const gateOf = (env: Env): Gate => ({ ...surroundings, env, cost: new Cost() });
  return {
    fetch: makeApp(surroundings).fetch,
    scheduled: ({ cron, scheduledTime }, env) =>
      cron === ONCE_A_DAY ? tidy(gateOf(env)) : ringDue(scheduledTime, gateOf(env)),
    queue: (batch, env) => consume(batch, gateOf(env)),
  };
}
