/** Edits that a merge set aside and that belong to no mentor's journal: shown until the mentee has seen them. */
import { z } from 'zod/mini';
import type { Store } from './db.ts';
import { readable } from './rows.ts';
import { SYNCED_TABLES } from './tracks.ts';

const text = z.string();
/** `field` of row `record` in `table`, as the device that lost had it. */
export const KeptEdit = z.object({
  id: text,
  table: z.enum(SYNCED_TABLES),
  record: text,
  field: text,
  value: z.json(),
  why: z.enum(['edited-twice', 'list-full', 'deleted-elsewhere']),
  at: z.int(),
});
export type KeptEdit = z.infer<typeof KeptEdit>;

/** All that was set aside and not yet seen, the newest first. */
export async function keptEdits(store: Store): Promise<KeptEdit[]> {
  return readable(KeptEdit, await store.db.kept.orderBy('at').reverse().toArray());
}

/** Seen: it goes, on every device. */
export async function dismissKept(store: Store, id: string): Promise<void> {
  await store.db.kept.delete(id);
}
