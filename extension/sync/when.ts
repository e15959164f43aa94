/** When to sync, decided from what happened and from how the last tries went. */
import type { RunOutcome, Sync } from './sync.ts';

/** Starts following this page's edits (debounced), the network, and the clock (every 15 minutes); runs once now. Returns how to stop. */
export declare function keepSynced(sync: Sync): () => void;
/** One run where there is a vault, for the background (browser start, alarm). Never throws for a fault of the network. */
export declare function syncOnce(sync: Sync): Promise<RunOutcome>;
