/**
 * The cron's half of ringing: takes what is due on every shard, with a lease, and hands it on, one message for each
 * vault. What is handed on and never done is due again when the lease is over.
 */
import type { Gate } from '../auth.ts';
import { Database } from '../database.ts';
import { shardsOf } from '../env.ts';
import { logError } from '../errors.ts';
import { takeDue } from '../queries/deliveries.ts';
import type { Delivery } from './delivery.ts';
import { deliver } from './queue.ts';

/** Reminders taken in one transaction, and how often in one run: what 128 MB and a minute hold with ease. */
const CHUNK = 500;
const CHUNKS = 20;
/** What one message to the queue may hold: 100 deliveries, 256 kB (Cloudflare, 2026-11); with some room. */
const MAX_MESSAGES = 100;
const MAX_BYTES = 200_000;
/** Without a queue: the free plan lets one run ask the database 50 times, and a vault takes up to six. */
const FEW = 6;

/** One run of the cron. A shard that fails is logged, and does not keep the others from ringing. */
export async function ringDue(gate: Gate): Promise<void> {
  const { DELIVERIES } = gate.env;
  const chunk = DELIVERIES ? CHUNK : FEW;
  for (const [shard, d1] of shardsOf(gate.env).entries()) {
    try {
      const database = new Database(d1, gate.cost);
      const taken = await takenFrom(database, gate.now(), chunk, DELIVERIES ? CHUNKS : 1);
      const deliveries = deliveriesOf(shard, taken);
      if (!DELIVERIES) for (const each of deliveries) await deliver(each, gate);
      else for (const batch of batchesOf(deliveries)) await DELIVERIES.sendBatch(batch);
    } catch (error) {
      logError(error, { part: 'cron', shard });
    }
  }
}

type Taken = Awaited<ReturnType<typeof takeDue>>;

async function takenFrom(database: Database, now: number, chunk: number, chunks: number): Promise<Taken> {
  const taken: Taken = [];
  for (let count = 0; count < chunks; count++) {
    const some = await takeDue(database, now, chunk);
    taken.push(...some);
    if (some.length < chunk) break;
  }
  return taken;
}

/** One for each vault. */
function deliveriesOf(shard: number, taken: Taken): Delivery[] {
  return [...Map.groupBy(taken, ({ vault }) => vault)].map(([vault, rows]) => ({
    shard,
    vault,
    reminders: rows.flatMap(({ reminder }) => (reminder === null ? [] : [reminder])),
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
