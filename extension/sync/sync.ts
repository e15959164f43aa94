/** What everything that talks to a vault is given: the store, the network, chance, and words it cannot choose itself. */
import type { Mentor, Reminder } from '../../shared/model.ts';
import type { Store } from '../store/db.ts';
import type { Progress, Trouble } from '../store/sync-state.ts';
import type { Kept } from './merge.ts';
import type { RandomBytes } from './vault.ts';

/** `navigator.locks`: one run at a time among all pages and the background. */
export type Locks = Pick<LockManager, 'request'>;

export interface Sync {
  readonly store: Store;
  readonly fetch: typeof fetch;
  readonly locks: Locks;
  readonly random: RandomBytes;
  /** The release of the extension; another one looks again at records that were passed over. */
  readonly release: string;
  /** A number from 0 to 1, for the jitter of repeated tries. */
  readonly chance: () => number;
  /** Waits for a moment between steps that follow at once: pages that look at the rows come to draw them only then. */
  readonly breathe: () => Promise<void>;
  /** The sentence before what a merge set aside. */
  readonly sentence: (kept: Kept) => string;
  /** What the calendar and the mail say of a reminder, or of a meeting; used only where the mentee lets names be shown. */
  readonly title: (mentor: Mentor, reminder: Reminder | null) => string;
  /** What "done" means: closes the reminder and writes the journal (`follow-up/today.ts`). */
  readonly finish: (store: Store, reminder: Reminder) => Promise<unknown>;
}

/** How a run ended. `busy`: another page is at it. `later`: not before `retryAt` (epoch milliseconds). */
export type RunOutcome =
  | { kind: 'synced' }
  | { kind: 'no-vault' }
  | { kind: 'busy' }
  | { kind: 'stopped' }
  | { kind: 'offline'; retryAt: number }
  | { kind: 'needs-you'; why: Trouble };

export interface RunOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}
