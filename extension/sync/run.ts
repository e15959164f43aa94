/**
 * One run of syncing: pull, merge, push, until both sides hold the same. It may be stopped at any moment and begins where
 * it was; among all pages and the background, one runs at a time.
 */
import type { Progress, Trouble } from '../store/sync-state.ts';
import { syncStatus } from '../store/sync-state.ts';
import { changeStatus, changeVault, sendRemindersAgain, type VaultRow, vaultRow } from '../store/vault.ts';
import { clientOf, type Failure } from './client.ts';
import { settleMoves, settleRename } from './entry.ts';
import { Halt, type Job } from './job.ts';
import { rounds } from './rounds.ts';
import type { RunOptions, RunOutcome, Sync } from './sync.ts';

const LOCK = 'passerelle-sync';

/** The wait after the first failed try, and the longest, in milliseconds: each try doubles it, and chance spreads it. */
const FIRST_WAIT = 30_000;
const LONGEST_WAIT = 3_600_000;

/** What ends all syncing until the mentee has looked. */
const BLOCKING: ReadonlySet<Trouble> = new Set(['removed', 'two-stories']);

/** Brings this device and its vault together. `force` (the mentee's word) does not wait for the next try. */
export async function run(sync: Sync, options: RunOptions & { force?: boolean } = {}): Promise<RunOutcome> {
  const { store, locks } = sync;
  const [vault, status] = [await vaultRow(store), await syncStatus(store)];
  if (!vault || !status) return { kind: 'no-vault' };
  if (!options.force && status.trouble && BLOCKING.has(status.trouble))
    return { kind: 'needs-you', why: status.trouble };
  if (!options.force && status.retryAt !== null && status.retryAt > store.now())
    return { kind: 'offline', retryAt: status.retryAt };
  return locks.request(LOCK, { ifAvailable: true }, async (lock) =>
    lock ? oneRun(sync, options) : { kind: 'busy' as const },
  );
}

/** On the mentee's word after trouble: forgets what was said, reads the whole vault again, and runs. */
export async function startOver(sync: Sync, options: RunOptions = {}): Promise<RunOutcome> {
  const vault = await vaultRow(sync.store);
  if (!vault) return { kind: 'no-vault' };
  await changeVault(sync.store, vault.token, () => ({ cursor: 0, isRecovering: true, refused: {} }));
  await changeStatus(sync.store, { trouble: null, count: 0 });
  return run(sync, { ...options, force: true });
}

/** The mentee has read what was said; it is said again only where it happens again. */
export async function dismissTrouble({ store }: Sync): Promise<void> {
  await changeStatus(store, { trouble: null, count: 0 });
}

/** `showTitles` was changed: every reminder is sent again, with or without its title, by the next run. */
export async function resendReminders({ store }: Sync): Promise<void> {
  await sendRemindersAgain(store);
}

async function oneRun(sync: Sync, options: RunOptions): Promise<RunOutcome> {
  const { store } = sync;
  await changeStatus(store, { aliveAt: store.now(), progress: null });
  try {
    const vault = await prepared(sync);
    if (!vault) return { kind: 'no-vault' };
    await rounds(jobOf(sync, vault, options));
    await settleMoves(sync, options.signal);
    return await succeeded(sync, vault.token);
  } catch (error) {
    if (error instanceof Halt) return await halted(sync, error.why);
    await changeStatus(store, { aliveAt: null, progress: null });
    throw error;
  }
}

/** The vault as it is after what was begun and not finished, and after an update of the extension. */
async function prepared(sync: Sync): Promise<VaultRow | null> {
  const { store, release } = sync;
  await settleRename(sync);
  const vault = await vaultRow(store);
  if (!vault || vault.release === release) return vault;
  const again = Object.keys(vault.refused).length > 0 ? { cursor: 0, refused: {} } : {};
  await changeVault(store, vault.token, () => ({ release, ...again }));
  return vaultRow(store);
}

function jobOf(sync: Sync, vault: VaultRow, { signal, onProgress }: RunOptions): Job {
  const { store, fetch } = sync;
  return {
    sync,
    token: vault.token,
    keys: vault.keys,
    client: clientOf({ address: vault.server, fetch, signal }, vault.token),
    signal,
    alive: () => changeStatus(store, { aliveAt: store.now() }),
    report: async (progress: Progress) => {
      onProgress?.(progress);
      await changeStatus(store, { aliveAt: store.now(), progress });
    },
  };
}

async function succeeded({ store }: Sync, token: string): Promise<RunOutcome> {
  await changeVault(store, token, () => ({ isRecovering: false }));
  const [vault, status] = [await vaultRow(store), await syncStatus(store)];
  const passed = Object.values(vault?.refused ?? {});
  const kept = status?.trouble === 'server-lost-data' || status?.trouble === 'record-too-large';
  const refused = passed.some(({ isNewer }) => isNewer) ? 'update-needed' : 'records-refused';
  const trouble = passed.length > 0 ? refused : kept ? status.trouble : null;
  await changeStatus(store, {
    syncedAt: store.now(),
    aliveAt: null,
    progress: null,
    waitingSince: null,
    failures: 0,
    retryAt: null,
    trouble,
    count: passed.length || (trouble ? (status?.count ?? 0) : 0),
  });
  return trouble ? { kind: 'needs-you', why: trouble } : { kind: 'synced' };
}

async function halted(sync: Sync, why: Halt['why']): Promise<RunOutcome> {
  const { store } = sync;
  if (why.kind === 'left') return { kind: 'no-vault' };
  await changeStatus(store, { aliveAt: null, progress: null });
  if (why.kind === 'stopped') return { kind: 'stopped' };
  const trouble = why.kind === 'trouble' ? why.trouble : troubleOf(why);
  if (!trouble) return waiting(sync, why);
  await waiting(sync, why);
  await changeStatus(store, { trouble, waitingSince: null });
  return { kind: 'needs-you', why: trouble };
}

/** What the mentee has to know of a failure; null where trying again is all there is to do. */
function troubleOf(failure: Failure): Trouble | null {
  if (failure.kind === 'bad-reply') return 'server-unclear';
  if (failure.kind !== 'refused') return null;
  if (failure.code === 'unauthorized') return 'removed';
  return failure.code === 'vault-full' ? 'vault-full' : 'server-unclear';
}

/** Notes when to try again: later after each failure, and not all devices at once. */
async function waiting({ store, chance }: Sync, why: Halt['why']): Promise<RunOutcome> {
  const status = await syncStatus(store);
  const failures = (status?.failures ?? 0) + 1;
  const doubled = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(failures - 1, 10));
  const asked = why.kind === 'too-many-requests' ? why.waitMs : doubled * (0.5 + chance() / 2);
  const retryAt = Math.round(store.now() + asked);
  await changeStatus(store, { failures, retryAt, waitingSince: status?.waitingSince ?? store.now() });
  return { kind: 'offline', retryAt };
}
