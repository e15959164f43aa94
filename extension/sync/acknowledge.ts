/** What a push that reached the server makes of the track of a record: what was sent is the base of what comes next. */
import type { Store } from '../store/db.ts';
import { rowsOf, type Track } from '../store/tracks.ts';
import { same } from './canonical.ts';
import { toWire } from './wire.ts';

/** The track once its pending revision is the server's; still dirty where the row was changed since it was sealed. Inside a transaction. */
export async function acknowledged(store: Store, track: Track, digest: string): Promise<Track> {
  const { pending, dirty: _, before: __, again: ___, ...rest } = track;
  if (!pending) return track;
  const [row] = await rowsOf(store, [track]);
  const settled = { ...rest, rev: pending.rev, digest };
  const now = toWire(track.table, row);
  if (now === 'damaged' || same(now, pending.row)) return settled;
  return { ...settled, dirty: 1, before: { as: 'sent', row: pending.row } };
}
