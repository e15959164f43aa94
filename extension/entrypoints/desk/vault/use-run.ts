/** The run of syncing that the mentee started herself, which she can stop; it goes on when she leaves the page. */
import { changeStatus } from '../../../store/vault.ts';
import { run, startOver } from '../../../sync/run.ts';
import type { RunOptions, RunOutcome, Sync } from '../../../sync/sync.ts';
import { EVERY } from '../../../sync/when.ts';

/** One per window: kept outside of the components, which come and go. What is shown of it follows the row that each run writes. */
let current: AbortController | null = null;
let wasStopped = false;

export interface OwnRun {
  /** Syncs now, without waiting for the next try. */
  start: () => Promise<void>;
  /** After trouble: reads the whole vault again. */
  startOver: () => Promise<void>;
  /** Null where this window has not started the run. */
  stop: (() => void) | null;
  /** She stopped it, and nothing was started since. */
  isStopped: boolean;
}

export function useRun(sync: Sync): OwnRun {
  const begin = async (go: (options: RunOptions) => Promise<RunOutcome>) => {
    if (current) return;
    const controller = new AbortController();
    current = controller;
    wasStopped = false;
    try {
      await go({ signal: controller.signal });
    } finally {
      current = null;
      wasStopped = controller.signal.aborted;
      // Else this page would go on by itself a second later.
      if (controller.signal.aborted)
        await changeStatus(sync.store, () => ({ retryAt: sync.store.now() + EVERY }));
    }
  };
  const running = current;
  return {
    start: () => begin((options) => run(sync, { ...options, force: true })),
    startOver: () => begin((options) => startOver(sync, options)),
    stop: running && (() => running.abort()),
    isStopped: wasStopped,
  };
}
