/** What the queue carries: one vault that has something to tell. */
import { z } from 'zod/mini';
import { identifier, VaultId } from '../../shared/sync-api.ts';

export const Delivery = z.strictObject({
  shard: z.int().check(z.minimum(0), z.maximum(9_999)),
  vault: VaultId,
  /** The reminders that fell due; none where only a channel is to try again. */
  reminders: z.array(identifier),
});
export type Delivery = z.infer<typeof Delivery>;
