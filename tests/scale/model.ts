/** From a number of mentees to shards, load and cost: the month of `month.ts`, the prices of `prices.ts`. Pure. */
import type { Measured } from './actions.ts';
import type { Behaviour } from './behaviour.ts';
import { actsOf, costOfActs } from './month.ts';
import { costOf, OBJECT_PRICES, PAID, PLAN_USD, PRICES, type Priced } from './prices.ts';

/** A shard takes no new vaults from there on: those it has still grow. */
const FILL = 0.8;
/** Of what one database can run in a second, for the busiest hour: the rest is for what nobody foresaw. */
const BUSY = 0.5;
/** A message is written, read and deleted. */
const OPERATIONS_PER_MESSAGE = 3;
/** Messages one invocation of the consumer takes (wrangler.toml). */
const BATCH = 4;
/** How long a Durable Object is at work for a request, with its 128 MB. Assumed. */
const OBJECT_SECONDS = 0.02;
const OBJECT_GB = 0.125;

export type Usage = Record<Priced, number>;

export interface Forecast {
  mentees: number;
  shards: number;
  usage: Usage;
  /** Statements a second on one shard in the busiest hour. */
  queriesPerSecond: number;
  /** Vaults that are to be told something in the busiest minute. */
  busiestMinute: number;
  /** USD a month, the plan among them. */
  bill: Record<Priced | 'plan', number>;
  total: number;
}

export interface Model {
  behaviour: Behaviour;
  measured: Measured;
}

export const vaultBytes = ({ behaviour, measured: { stored } }: Model): number =>
  behaviour.records * stored.record + stored.vault;

/** The month of so many mentees, on as many shards as they need. */
export function forecastOf(mentees: number, model: Model): Forecast {
  const storedBytes = mentees * vaultBytes(model);
  const busy = queriesPerSecondOf(mentees, model);
  const shards = Math.max(
    1,
    Math.ceil(storedBytes / (PAID.databaseBytes * FILL)),
    Math.ceil(busy / (PAID.queriesPerSecond * BUSY)),
  );
  const usage = usageOf(mentees, model, shards);
  const bill = {
    plan: PLAN_USD,
    ...mapped(usage, (name, amount) => costOf(PRICES[name], amount)),
  };
  return {
    mentees,
    shards,
    usage,
    queriesPerSecond: busy / shards,
    busiestMinute: busiestMinuteOf(mentees, model),
    bill,
    total: sumOf(Object.values(bill)),
  };
}

/** What a month takes of everything that has a price. */
export function usageOf(mentees: number, model: Model, shards: number): Usage {
  const { behaviour, measured } = model;
  const acts = actsOf(mentees, behaviour, shards);
  const { rowsRead, rowsWritten } = costOfActs(acts, measured);
  const { pull, pulled, push, pushed } = measured.cpu;
  const asked = acts.open + acts.join + acts.pull + acts.calendar;
  // The cron and the consumer are counted as requests too, to be on the safe side.
  const invocations = acts.tick / shards + acts.told / BATCH;
  return {
    requests: asked + acts.push + invocations,
    cpuMs: (asked + invocations) * pull + acts.pulled * pulled + acts.push * push + acts.pushed * pushed,
    rowsRead,
    rowsWritten,
    storedBytes: mentees * vaultBytes(model),
    queueOperations: acts.told * OPERATIONS_PER_MESSAGE,
    mails: acts.told * (behaviour.mailShare / (behaviour.mailShare + behaviour.phoneShare)),
  };
}

/** Statements a second of all mentees together in the busiest hour, the cron's left out. */
export function queriesPerSecondOf(mentees: number, { behaviour, measured }: Model): number {
  const acts = { ...actsOf(mentees, behaviour, 1), tick: 0 };
  const seconds = behaviour.days * 86_400;
  return (costOfActs(acts, measured).queries / seconds) * behaviour.peak;
}

export function busiestMinuteOf(mentees: number, { behaviour }: Model): number {
  const { activeShare, mailShare, phoneShare, sameMinute } = behaviour;
  return mentees * activeShare * (mailShare + phoneShare) * sameMinute;
}

/** The same month where each vault is a Durable Object: what changes of the bill, and the sum. */
export function objectTotalOf(forecast: Forecast): number {
  const { usage, bill } = forecast;
  const { objectRequests, gbSeconds, storedBytes } = OBJECT_PRICES;
  const seconds = usage.requests * OBJECT_SECONDS * OBJECT_GB;
  return (
    forecast.total -
    bill.storedBytes +
    costOf(storedBytes, usage.storedBytes) +
    costOf(objectRequests, usage.requests) +
    costOf(gbSeconds, seconds)
  );
}

function mapped(usage: Usage, of: (name: Priced, amount: number) => number): Usage {
  const { requests, cpuMs, rowsRead, rowsWritten, storedBytes, queueOperations, mails } = usage;
  return {
    requests: of('requests', requests),
    cpuMs: of('cpuMs', cpuMs),
    rowsRead: of('rowsRead', rowsRead),
    rowsWritten: of('rowsWritten', rowsWritten),
    storedBytes: of('storedBytes', storedBytes),
    queueOperations: of('queueOperations', queueOperations),
    mails: of('mails', mails),
  };
}

export const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);
