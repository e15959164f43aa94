/** What a merge set aside is written down: in the mentor's journal, or among what is shown until it is seen. */
import { zone } from '../store/settings.ts';
import { keyOf, putRows } from '../store/tracks.ts';
import { keptRecords } from './kept-edits.ts';
import type { Kept } from './merge.ts';
import type { Sync } from './sync.ts';

const KEPT = 'kept' as const;
const JOURNAL = 'interactions' as const;

/** Once for each: another device may have written it, or the mentee may have taken it away. Inside a transaction. */
export async function tellKept({ store, sentence }: Sync, kept: readonly Kept[]): Promise<void> {
  if (kept.length === 0) return;
  const telling = { at: store.now(), zone: await zone(store), sentence };
  const records = kept
    .flatMap((each) => keptRecords(each, telling))
    .map(({ table, id, row }) => ({ table: table === 'kept' ? KEPT : JOURNAL, id, row }));
  const known = await store.db.tracks.bulkGet(records.map(({ table, id }) => keyOf(table, id)));
  await putRows(
    store,
    records.filter((_, at) => known[at] === undefined),
  );
}
