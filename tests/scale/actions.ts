/** What the model counts with: the acts of a month, and what each costs, as tests/worker/costs.test.ts measures it. */
import { z } from 'zod/mini';

export const ACTIONS = [
  /** A vault is opened, with three shards to ask; a second device joins. */
  'open',
  'join',
  /** What the first request of a device on a day costs more than the others. */
  'newDay',
  /** A pull when nothing is new; what it costs more when something is; and each record that comes. */
  'pull',
  'pullSome',
  'pulled',
  /**
   * A push; what it costs more where reminders are in it; each record; and what the reminder of one costs more, in a
   * vault that rings by mail or phone or does not.
   */
  'push',
  'pushReminding',
  'pushed',
  'remindedSilently',
  'reminded',
  /** The cron's minute on one shard; each reminder that is due in it; one message by mail or phone. */
  'tick',
  'due',
  'told',
  /** A calendar program asks; each entry it gets. */
  'calendar',
  'entry',
] as const;
export type Action = (typeof ACTIONS)[number];

const amount = z.number();
export const Cost = z.strictObject({
  /** Statements the database runs. */
  queries: amount,
  rowsRead: amount,
  rowsWritten: amount,
  /** Bytes of bodies, to the Worker and from it. */
  bytesIn: amount,
  bytesOut: amount,
});
export type Cost = z.infer<typeof Cost>;

export const Measured = z.strictObject({
  actions: z.record(z.enum(ACTIONS), Cost),
  /** Bytes one shard grows by: each record of ordinary size, and each vault beside its records. */
  stored: z.strictObject({ record: amount, vault: amount }),
  /** Milliseconds of processor, as `npm run bench` tells them, and on what. */
  cpu: z.strictObject({ pull: amount, pulled: amount, push: amount, pushed: amount, machine: z.string() }),
});
export type Measured = z.infer<typeof Measured>;
