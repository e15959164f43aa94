/**
 * What happens once a day: mentees whose vault nobody used for two years are told so; what is empty and reaches nobody
 * goes; and what the server needs no longer is forgotten. A few rows at a time: the rest comes the next day.
 */
import type { Gate } from '../auth.ts';
import { Database } from '../database.ts';
import { shardsOf } from '../env.ts';
import { logError } from '../errors.ts';
import { forget, lookAtUnused } from '../queries/tidying.ts';

/** One run. A shard that fails is logged, and does not keep the others from it. */
export async function tidy(gate: Gate): Promise<void> {
  for (const [shard, d1] of shardsOf(gate.env).entries()) {
    try {
      const database = new Database(d1, gate.cost);
      await lookAtUnused(database, gate.now());
      await forget(database, gate.now());
    } catch (error) {
      logError(error, { part: 'tidy', shard });
    }
  }
}
