/** What the platform gives the Worker: databases, rate limits, switches. `wrangler.toml` names the same. */
import type { D1Database, Queue, RateLimit, SendEmail } from '@cloudflare/workers-types';
import type { Delivery } from './deliver/delivery.ts';

export interface Env {
  readonly DB: D1Database;
  /** Further shards, numbered without a gap. */
  readonly [shard: `DB_${number}`]: D1Database | undefined;
  /** Opening and joining, per address. */
  readonly ADDRESSES: RateLimit;
  /** Everything else, per device. */
  readonly DEVICES: RateLimit;
  /** Codes by mail, per vault and per address. */
  readonly CODES: RateLimit;
  /** Asking without a token: the calendar, links, the ring page, per address. */
  readonly VISITS: RateLimit;
  /** Carries deliveries from the cron to the consumer. Without it the cron delivers a few itself. */
  readonly DELIVERIES?: Queue<Delivery>;
  /** The platform's own way to send mail. */
  readonly MAIL?: SendEmail;
  /** Whom mails are from, such as `reminders@example.com`. Without it no mail is sent. */
  readonly MAIL_FROM?: string;
  /** A provider that takes mails as JSON over HTTP, in place of the platform; and its token. */
  readonly MAIL_URL?: string;
  readonly MAIL_TOKEN?: string;
  /** Signs links and codes: 32 characters at least, kept as a secret. Without it neither is made nor taken. */
  readonly LINK_SECRET?: string;
  /** The key shown to push services, a JSON Web Key of P-256 with `d`, kept as a secret. Without it nothing rings. */
  readonly VAPID_KEY?: string;
  /** An address that stands in for all push services. For tests on one machine. */
  readonly PUSH_RELAY?: string;
  /** `yes` makes each reply say which rows it read and wrote. For tests and for `wrangler dev`. */
  readonly SHOW_COST?: string;
  /** Shards that take no new vaults, such as `0,1`: how a full database is left alone. */
  readonly CLOSED_SHARDS?: string;
}

/** What is not to be had from the platform: the clock, chance, and the way out. A test gives its own. */
export interface Surroundings {
  /** Epoch milliseconds. */
  now(): number;
  randomBytes(length: number): Uint8Array<ArrayBuffer>;
  fetch(url: string, init: RequestInit): Promise<Response>;
}

/** The databases as bound: shard 0 first. */
export function shardsOf(env: Env): D1Database[] {
  const shards = [env.DB];
  for (let next = env.DB_1; next; next = env[`DB_${shards.length}`]) shards.push(next);
  return shards;
}

/**
 * The shard for a new vault. It follows from the id, so that two requests for the same vault meet in one database,
 * whose primary key lets one of them win.
 */
export function shardForNew(env: Env, vaultId: string): number {
  const closed = new Set((env.CLOSED_SHARDS ?? '').split(','));
  const open = shardsOf(env).flatMap((_, shard) => (closed.has(`${shard}`) ? [] : [shard]));
  let spread = 0;
  for (const character of vaultId) spread = (spread * 31 + character.charCodeAt(0)) >>> 0;
  return open[spread % open.length] ?? 0;
}
