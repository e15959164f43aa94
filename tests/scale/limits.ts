/** Which limit a growing server meets, at how many mentees, and what is changed then. Pure. */
import { busiestMinuteOf, forecastOf, type Model, queriesPerSecondOf, usageOf, vaultBytes } from './model.ts';
import { FREE, PAID } from './prices.ts';

export interface Limit {
  plan: 'free' | 'paid';
  name: string;
  /** How many mentees it lets through. */
  mentees: number;
  /** What is changed there. */
  then: string;
}

/** Rows that one answer to the cron holds, and messages it hands on at once (worker/deliver/due.ts). */
const PAGE = 1_000;
const MESSAGES = 100;
/** Of each shard it asks twice: for reminders, and for channels that are to try again. */
const ASKED = 2;
const MOST = 10_000_000_000;

/** All limits, each plan's first one first. */
export function limitsOf(model: Model): Limit[] {
  const day = (mentees: number) => usageOf(mentees / model.behaviour.days, model, 1);
  const bytes = (mentees: number) => mentees * vaultBytes(model);
  const shards = (mentees: number) => forecastOf(mentees, model).shards;
  const handedOn = (mentees: number) => busiestMinuteOf(mentees, model) * (1 / PAGE + 1 / MESSAGES);
  const limit = (
    plan: Limit['plan'],
    name: string,
    [load, most]: [(mentees: number) => number, number],
    then: string,
  ): Limit => ({ plan, name, mentees: mostWithin(load, most), then });
  const payFor = 'the paid plan, 5 USD a month';
  const limits = [
    limit(
      'free',
      'a database holds 500 MB',
      [bytes, FREE.databaseBytes],
      'the next shard is bound: up to ten',
    ),
    limit('free', 'all databases hold 5 GB', [bytes, FREE.accountBytes], payFor),
    limit('free', '100,000 requests a day', [(n) => day(n).requests, FREE.requests], payFor),
    limit('free', '100,000 rows written a day', [(n) => day(n).rowsWritten, FREE.rowsWritten], payFor),
    limit('free', '5,000,000 rows read a day', [(n) => day(n).rowsRead, FREE.rowsRead], payFor),
    limit(
      'free',
      '10,000 queue operations a day',
      [(n) => day(n).queueOperations, FREE.queueOperations],
      'the queue is left out of wrangler.toml (the cron then delivers a few a minute itself), or the paid plan',
    ),
    limit(
      'free',
      'one run of the cron may make 50 subrequests',
      [(n) => ASKED * (bytes(n) / FREE.databaseBytes) + handedOn(n), FREE.subrequests],
      payFor,
    ),
    limit(
      'paid',
      'a database holds 10 GB',
      [bytes, PAID.databaseBytes],
      'the next shard is bound, and the full one closed',
    ),
    limit(
      'paid',
      'a database runs about 1,000 statements a second',
      [(n) => queriesPerSecondOf(n, model), PAID.queriesPerSecond],
      'the same: shards share the load as they share the bytes',
    ),
    limit(
      'paid',
      'all databases hold 1,000 GB',
      [bytes, PAID.accountBytes],
      'Cloudflare is asked for more, or vaults become Durable Objects',
    ),
    limit(
      'paid',
      'a queue takes 5,000 messages a second, and the busiest minute has 60',
      [(n) => busiestMinuteOf(n, model), PAID.messagesPerSecond * 60],
      'a second queue; until then the last reminders of that minute ring in the next',
    ),
    limit(
      'paid',
      'one run of the cron may make 10,000 subrequests',
      [(n) => ASKED * shards(n) + handedOn(n), PAID.subrequests],
      'a cron of its own for each group of shards, or an alarm in each Durable Object',
    ),
    limit(
      'paid',
      'joining asks every shard, and one request may ask 1,000 times',
      [shards, PAID.queriesPerInvocation],
      'vaults become Durable Objects: their name alone finds them',
    ),
  ];
  return limits.toSorted((a, b) => a.plan.localeCompare(b.plan) || a.mentees - b.mentees);
}

/** The greatest number of mentees whose load is no more than `most`; loads only grow. */
function mostWithin(load: (mentees: number) => number, most: number): number {
  let [low, high] = [0, MOST];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (load(middle) <= most) low = middle;
    else high = middle;
  }
  return low;
}
