/** When to sync: what starts a run in a page. Everything that must survive is a row. */
import { liveQuery } from 'dexie';
import { faultOf } from '../store/faults.ts';
import { syncStatus } from '../store/sync-state.ts';
import { countWaiting } from '../store/tracks.ts';
import { vaultRow } from '../store/vault.ts';
import { run } from './run.ts';
import type { Sync } from './sync.ts';

/** After the last keystroke or click: a text being written is not sent letter by letter. */
export const AFTER_EDIT = 5_000;
/** While anything is open: what other devices did is there when she looks. */
export const EVERY = 15 * 60_000;

/** What happened since this page looked last. */
export interface Moment {
  readonly now: number;
  /** Edits wait to be sent; the last one was made then (epoch milliseconds), null for none. */
  readonly editedAt: number | null;
  /** When all was synced last, and when a failed try may be repeated; null for never, and for at once. */
  readonly syncedAt: number | null;
  readonly retryAt: number | null;
}

/** When the next run is due (epoch milliseconds, in the past for at once). */
export function nextRun({ now, editedAt, syncedAt, retryAt }: Moment): number {
  // A clock that was set back must not hold syncing up for as long.
  const last = syncedAt === null ? -Infinity : Math.min(syncedAt, now);
  const wanted = Math.min(editedAt === null ? Infinity : editedAt + AFTER_EDIT, last + EVERY);
  return Math.max(wanted, Math.min(retryAt ?? -Infinity, now + EVERY));
}

/** A page's clock and network, given so that a test can be both. */
export interface Surroundings {
  /** Calls back after some milliseconds; returns how to call it off. */
  readonly after: (wait: number, act: () => void) => () => void;
  /** Calls back whenever the network is there again; returns how to stop. */
  readonly online: (act: () => void) => () => void;
}

/** Runs now, after edits of this or any other page, when the network is back, and every 15 minutes. Returns how to stop. */
export function keepSynced(sync: Sync, { after, online }: Surroundings): () => void {
  const { store } = sync;
  const stop = new AbortController();
  let editedAt: number | null = null;
  /** What a run leaves waiting cannot be sent: it is no edit. */
  let left = 0;
  let callOff = (): void => undefined;
  const go = async (force = false) => {
    callOff();
    editedAt = null;
    await run(sync, { force, signal: stop.signal });
    left = await countWaiting(store);
    await plan();
  };
  const plan = async () => {
    callOff();
    const status = await syncStatus(store);
    if (!status || stop.signal.aborted) return;
    const now = store.now();
    const at = nextRun({ now, editedAt, syncedAt: status.syncedAt, retryAt: status.retryAt });
    // No more often than once a second, whatever a clock says.
    callOff = after(Math.max(1_000, at - now), () => quietly(go()));
  };
  const watched = liveQuery(async () => ({
    isIn: (await vaultRow(store)) !== null,
    waiting: await countWaiting(store),
  })).subscribe({
    next: ({ isIn, waiting }) => {
      if (!isIn) return callOff();
      if (waiting > left) editedAt = store.now();
      left = Math.min(left, waiting);
      quietly(plan());
    },
    // A database that is gone is told by the page itself.
    error: () => callOff(),
  });
  const offline = online(() => quietly(go(true)));
  quietly(go());
  return () => {
    stop.abort();
    callOff();
    offline();
    watched.unsubscribe();
  };
}

/** A database that does not open, or that a newer version took over, is told by the page itself. */
function quietly(act: Promise<void>): void {
  act.catch((error: unknown) => {
    if (['unexpected', 'full'].includes(faultOf(error))) throw error;
  });
}
