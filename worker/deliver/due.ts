/**
 * The cron's half of ringing: hands on what is due on every shard, one message for each vault. What fell due in a
 * minute belongs to the run of that minute; at every tenth minute all that is still due, because something on its way
 * was lost, is handed on again. That is the lease, and it costs no row: two runs that meet hand the same on twice, and
 * whoever delivers does it once.
 */
import type { Gate } from '../auth.ts';
import { Database } from '../database.ts';
import { shardsOf } from '../env.ts';
import { logError } from '../errors.ts';
import { type Due, dueAfter, startAfter } from '../queries/deliveries.ts';
import type { Delivery } from './delivery.ts';
import { deliver } from './queue.ts';

const MINUTE = 60_000;
const LEASE_MINUTES = 10;
/** Rows in one answer of a database, and how many answers in one run: what a Worker's memory holds with ease. */
const PAGE = 1000;
const PAGES = 50;
/** What one message to the queue may hold: 100 deliveries, 256 kB (Cloudflare, 2026-11); with some room. */
const MAX_MESSAGES = 100;
const MAX_BYTES = 200_000;
/** What one vault may bring into one message; the rest of it is still due at the next tenth minute. */
const MOST_OF_ONE = 1000;
/** Without a queue: the free plan lets one run ask the database 50 times, and a vault takes up to six. */
const FEW = 6;

/**
 * One run of the cron, the one of the minute that ends at `minute`. A shard that fails is logged, and does not keep the
 * others from ringing.
 */
export async function ringDue(minute: number, gate: Gate): Promise<void> {
  for (const [shard, d1] of shardsOf(gate.env).entries()) {
    try {
      const database = new Database(d1, gate.cost);
      await (gate.env.DELIVERIES ? handOn : deliverFew)(shard, database, minute, gate);
    } catch (error) {
      logError(error, { part: 'cron', shard });
    }
  }
}

async function handOn(shard: number, database: Database, minute: number, gate: Gate): Promise<void> {
  const isTenth = Math.floor(minute / MINUTE) % LEASE_MINUTES === 0;
  const from = startAfter(isTenth ? 0 : minute - MINUTE);
  const reminders = await allDue(database, 'reminders', from, minute);
  const channels = await allDue(database, 'channels', from, minute);
  for (const batch of batchesOf(deliveriesOf(shard, reminders, channels)))
    await gate.env.DELIVERIES?.sendBatch(batch);
}

/** What is left waits for the next minute: it stays due. */
async function deliverFew(shard: number, database: Database, minute: number, gate: Gate): Promise<void> {
  const reminders = await dueAfter(database, 'reminders', startAfter(0), minute, PAGE);
  const channels = await dueAfter(database, 'channels', startAfter(0), minute, PAGE);
  for (const each of deliveriesOf(shard, reminders, channels).slice(0, FEW)) await deliver(each, gate);
}

async function allDue(
  database: Database,
  what: 'reminders' | 'channels',
  from: Due,
  upTo: number,
): Promise<Due[]> {
  const all: Due[] = [];
  for (let page = 0; page < PAGES; page++) {
    const some = await dueAfter(database, what, all.at(-1) ?? from, upTo, PAGE);
    all.push(...some);
    if (some.length < PAGE) break;
  }
  return all;
}

/** One for each vault; of a channel that is to try again, the vault alone. */
function deliveriesOf(shard: number, reminders: readonly Due[], channels: readonly Due[]): Delivery[] {
  const byVault = Map.groupBy(reminders, ({ vault }) => vault);
  const vaults = new Set([...byVault.keys(), ...channels.map(({ vault }) => vault)]);
  return [...vaults].map((vault) => ({
    shard,
    vault,
    reminders: (byVault.get(vault) ?? []).map(({ id }) => id).slice(0, MOST_OF_ONE),
  }));
}

function batchesOf(deliveries: readonly Delivery[]): { body: Delivery }[][] {
  const batches: { body: Delivery }[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const body of deliveries) {
    const size = JSON.stringify(body).length;
    bytes += size;
    if (bytes > MAX_BYTES || (batches.at(-1)?.length ?? 0) >= MAX_MESSAGES) {
      batches.push([]);
      bytes = size;
    }
    batches.at(-1)?.push({ body });
  }
  return batches;
}
