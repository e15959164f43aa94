/**
 * What Cloudflare asks and allows, each with where it was read and when. Prices in USD a month.
 *
 * Read in stored copies of public pages, not live: D1, Queues and Workers prices in transcriptions of
 * developers.cloudflare.com (last seen 2026-08 to 2026-10), limits of Workers, D1, Queues and Durable Objects in copies
 * of its limits pages (2026-04 to 2026-08), mail as quoted in a public discussion of 2026. What is marked "from
 * memory" was found in none of them.
 */
export const READ = '2026-11-22';

interface Price {
  /** What the plan includes in a month. */
  included: number;
  /** For each `per` beyond that. */
  usd: number;
  per: number;
}

const MILLION = 1_000_000;
const GB = 1_000_000_000;

export const PLAN_USD = 5;

/** Workers Paid. */
export const PRICES = {
  requests: { included: 10 * MILLION, usd: 0.3, per: MILLION },
  cpuMs: { included: 30 * MILLION, usd: 0.02, per: MILLION },
  rowsRead: { included: 25_000 * MILLION, usd: 0.001, per: MILLION },
  rowsWritten: { included: 50 * MILLION, usd: 1, per: MILLION },
  storedBytes: { included: 5 * GB, usd: 0.75, per: GB },
  queueOperations: { included: MILLION, usd: 0.4, per: MILLION },
  mails: { included: 3_000, usd: 0.35, per: 1_000 },
} as const satisfies Record<string, Price>;
export type Priced = keyof typeof PRICES;

/** What is different where each vault is a Durable Object with SQLite; rows cost the same. Storage: from memory. */
export const OBJECT_PRICES = {
  objectRequests: { included: MILLION, usd: 0.15, per: MILLION },
  gbSeconds: { included: 400_000, usd: 12.5, per: MILLION },
  storedBytes: { included: 5 * GB, usd: 0.2, per: GB },
} as const satisfies Record<string, Price>;

/** Of the free plan, for a day where a day is meant. */
export const FREE = {
  requests: 100_000,
  rowsRead: 5 * MILLION,
  rowsWritten: 100_000,
  queueOperations: 10_000,
  databaseBytes: 500 * MILLION,
  accountBytes: 5 * GB,
  subrequests: 50,
} as const;

export const PAID = {
  databaseBytes: 10 * GB,
  /** Raised when asked for. */
  accountBytes: 1_000 * GB,
  /** One database runs one statement after the other; at about a millisecond each. From memory. */
  queriesPerSecond: 1_000,
  subrequests: 10_000,
  /** Of one invocation to D1. From memory. */
  queriesPerInvocation: 1_000,
  messagesPerSecond: 5_000,
} as const;

/** What so much costs beyond what is included. */
export const costOf = ({ included, usd, per }: Price, amount: number): number =>
  (Math.max(0, amount - included) / per) * usd;
