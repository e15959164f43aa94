/** Pages that stay open bring reminders up to date too: the background may have missed a journey or a meeting. */
import { browserBell } from '../follow-up/bell.ts';
import { tick } from '../follow-up/ring.ts';
import type { Store } from '../store/db.ts';

/** A store that does not open shows in the page itself. */
export async function keepTime(store: Store): Promise<void> {
  await store.db.open().then(
    () => tick(store, browserBell),
    () => undefined,
  );
}
