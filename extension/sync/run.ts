/**
 * One run of syncing: pull, merge, push, until both sides hold the same. It may be stopped at any moment and begins where
 * it was; among all pages and the background, one runs at a time.
 */
import type { SyncStatus, Trouble } from '../store/sync-state.ts';
import {
  actInVault,
  changeStatus,
  changeVault,
  sendRemindersAgain,
  type VaultRow,
  vaultRow,
} from '../store/vault.ts';
import { clientOf } from './client.ts';
import { settleMoves, settleRename } from './entry.ts';
import { Halt, type Job } from './job.ts';
import { ENDED, halted } from './outcome.ts';
import { rounds } from './rounds.ts';
import type { RunOptions, RunOutcome, Sync } from './sync.ts';

const LOCK = 'passerelle-sync';

/** Records that were passed over are pulled again with all others. */
const LOOK_AGAIN = { cursor: 0, refused: {} } satisfies Partial<VaultRow>;

/** What ends all syncing until the mentee has looked. */
const BLOCKING: ReadonlySet<Trouble> = new Set(['removed', 'two-stories']);

/** Brings this device and its vault together. `force` (the mentee's word) does not wait for the next try. */
export async function run(sync: Sync, options: RunOptions & { force?: boolean } = {}): Promise<RunOutcome> {
  return sync.locks.request(LOCK, { ifAvailable: true }, async (lock) =>
    lock ? oneRun(sync, options) : { kind: 'busy' as const },
  );
}

/** On the mentee's word after trouble: forgets what was said, reads the whole vault again, and runs. */
export async function startOver(sync: Sync, options: RunOptions = {}): Promise<RunOutcome> {
  const vault = await vaultRow(sync.store);
  if (!vault) return { kind: 'no-vault' };
  await changeVault(sync.store, vault.token, () => ({ cursor: 0, isRecovering: true, refused: {} }));
  await changeStatus(sync.store, () => ({ trouble: null, count: 0 }));
  return run(sync, { ...options, force: true });
}

/** The mentee has read what was said; it is said again only where it happens again. */
export async function dismissTrouble({ store }: Sync): Promise<void> {
  await changeStatus(store, () => ({ trouble: null, count: 0 }));
}

/** `showTitles` was changed: every reminder is sent again, with or without its title, by the next run. */
export async function resendReminders({ store }: Sync): Promise<void> {
  await sendRemindersAgain(store);
}

async function oneRun(sync: Sync, options: RunOptions & { force?: boolean }): Promise<RunOutcome> {
  let begun = await begin(sync, options);
  if ('vault' in begun && begun.vault.renaming !== null) {
    await settleRename(sync);
    begun = await begin(sync, options);
  }
  if (!('vault' in begun)) return begun;
  try {
    const outcome = await rounds(begun);
    if (begun.vault.left.length > 0) await settleMoves(sync, options.signal);
    return outcome;
  } catch (error) {
    if (error instanceof Halt) return halted(sync, begun.token, error.why);
    await changeStatus(sync.store, () => ENDED);
    throw error;
  }
}

/** The first step: whether there is anything to run, and with what. After an update of the extension all that was passed over comes again. */
async function begin(sync: Sync, options: RunOptions & { force?: boolean }): Promise<Job | RunOutcome> {
  const { store, release } = sync;
  const { singles, arrivals } = store.db;
  return actInVault(store, [singles, arrivals], async (now) => {
    if (!now) return { kind: 'no-vault' };
    const { vault, status } = now;
    const { trouble, retryAt } = status;
    if (!options.force && trouble && BLOCKING.has(trouble)) return { kind: 'needs-you', why: trouble };
    if (!options.force && retryAt !== null && retryAt > store.now()) return { kind: 'offline', retryAt };
    Object.assign(status, { aliveAt: store.now(), progress: null } satisfies Partial<SyncStatus>);
    if (vault.release !== release) {
      vault.release = release;
      if (Object.keys(vault.refused).length > 0) Object.assign(vault, LOOK_AGAIN);
    }
    return jobOf(sync, options, vault, (await arrivals.count()) > 0);
  });
}

function jobOf(sync: Sync, { signal, onProgress }: RunOptions, vault: VaultRow, hasArrivals: boolean): Job {
  const { token, keys, server } = vault;
  const client = clientOf({ address: server, fetch: sync.fetch, signal }, token);
  return { sync, token, keys, client, signal, onProgress, vault, hasArrivals };
}
