/** One run of syncing: pull, merge, push, until both sides hold the same. May be stopped at any moment. */
import type { RunOptions, RunOutcome, Sync } from './sync.ts';

/** Brings this device and its vault together. `force` (the mentee's word) does not wait for `retryAt`. */
export declare function run(sync: Sync, options?: RunOptions & { force?: boolean }): Promise<RunOutcome>;
/** On the mentee's word after trouble: forgets what was said, reads the whole vault again, and runs. */
export declare function startOver(sync: Sync, options?: RunOptions): Promise<RunOutcome>;
/** The mentee has read what was said; it is forgotten where nothing else has to be done. */
export declare function dismissTrouble(sync: Sync): Promise<void>;
/** `showTitles` was changed: every reminder is sent again, with or without its title, by the next run. */
export declare function resendReminders(sync: Sync): Promise<void>;
