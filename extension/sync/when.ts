/** When to sync: what starts a run in a page. Everything that must survive is a row. */
import { liveQuery } from 'dexie';
import { faultOf } from '../store/faults.ts';
import { syncStatus } from '../store/sync-state.ts';
import { vaultRow } from '../store/vault.ts';
import { toSend } from './outbox.ts';
import { run } from './run.ts';
import type { Sync } from './sync.ts';

/** After the last keystroke or click: a text being written is not sent letter by letter. */
export const AFTER_EDIT = 5_000;
/** While anything is open: what other devices did is there when she looks. */
export const EVERY = 15 * 60_000;

/** What happened since this page looked last; all in epoch milliseconds. */
export interface Moment {
  readonly now: number;
  /** Edits wait to be sent; the last one was made then, null for none. */
  readonly editedAt: number | null;
  /** When all was synced, or this page has tried, last; null for never. */
  readonly lastAt: number | null;
  /** When a failed try is to be repeated; null where none failed. */
  readonly retryAt: number | null;
}

/** When the next run is due (epoch milliseconds, in the past for at once). */
export function nextRun({ now, editedAt, lastAt, retryAt }: Moment): number {
  // A clock that was set back must not hold syncing up for as long.
  if (retryAt !== null && retryAt > now) return Math.min(retryAt, now + EVERY);
  const last = lastAt === null ? -Infinity : Math.min(lastAt, now);
  return Math.min(editedAt === null ? Infinity : editedAt + AFTER_EDIT, last + EVERY);
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
  let triedAt: number | null = null;
  let callOff = (): void => undefined;
  const go = async (force = false) => {
    callOff();
    editedAt = null;
    const outcome = await run(sync, { force, signal: stop.signal });
    triedAt = outcome.kind === 'no-vault' ? null : store.now();
    // What was to be sent may have come too late for the run of another page.
    if (outcome.kind === 'busy') editedAt ??= triedAt;
    await plan();
  };
  const plan = async () => {
    const status = await syncStatus(store);
    // Here, not before: an edit may have planned meanwhile.
    callOff();
    if (!status || stop.signal.aborted) return;
    const now = store.now();
    const { syncedAt, retryAt } = status;
    const lastAt = triedAt === null ? syncedAt : Math.max(triedAt, syncedAt ?? triedAt);
    const at = nextRun({ now, editedAt, lastAt, retryAt });
    // No more often than once a second, whatever a clock says.
    callOff = after(Math.max(1_000, at - now), () => quietly(go()));
  };
  const watched = liveQuery(async () => {
    const vault = await vaultRow(store);
    return {
      isIn: vault !== null,
      waits: vault !== null && (await toSend(store, vault).first()) !== undefined,
    };
  }).subscribe({
    next: ({ isIn, waits }) => {
      editedAt = waits ? store.now() : null;
      if (isIn) quietly(plan());
      else callOff();
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
