/** Planning every follow-up anew after the settings they are planned from changed. */
import type { Store } from '../../../store/db.ts';
import { restandAll } from '../../../store/standing.ts';

/** Mentors planned anew between two reports of progress. */
const SLICE = 200;

/**
 * Plans for everybody, slice by slice.
 * @param onShare told how far it is, 0 to 1, after each slice but the last
 */
export async function replanAll(store: Store, onShare: (share: number) => void): Promise<void> {
  const ids = await store.db.mentors.toCollection().primaryKeys();
  for (let start = 0; start < ids.length; start += SLICE) {
    await restandAll(store, ids.slice(start, start + SLICE));
    if (start + SLICE < ids.length) onShare((start + SLICE) / ids.length);
  }
}
