/** How a run ended, as the row that pages follow has it: all is synced, to be tried again, or something needs the mentee. */
import type { SyncStatus, Trouble } from '../store/sync-state.ts';
import { actInVault, type InVault } from '../store/vault.ts';
import type { Failure } from './client.ts';
import type { Halt } from './job.ts';
import type { RunOutcome, Sync } from './sync.ts';

/** The wait after the first failed try, and the longest, in milliseconds: each try doubles it, and chance spreads it. */
const FIRST_WAIT = 30_000;
const LONGEST_WAIT = 3_600_000;

/** Told until she has seen it, also when all went well afterwards. */
const LASTING: ReadonlySet<Trouble | null> = new Set(['server-lost-data', 'record-too-large']);

/** No run goes on. */
export const ENDED = { aliveAt: null, progress: null } satisfies Partial<SyncStatus>;

/** Both sides hold the same: set in the last step of a run, where it was seen that nothing waits. `at`: epoch milliseconds. */
export function succeed({ vault, status }: InVault, at: number): RunOutcome {
  const passed = Object.values(vault.refused);
  const refused = passed.some(({ isNewer }) => isNewer) ? 'update-needed' : 'records-refused';
  const lasting = LASTING.has(status.trouble) ? status.trouble : null;
  const trouble = passed.length > 0 ? refused : lasting;
  // Where the mentee asked meanwhile for all to be read again, that is still to come.
  vault.isRecovering &&= vault.cursor === 0;
  Object.assign(status, {
    ...ENDED,
    syncedAt: at,
    waitingSince: null,
    failures: 0,
    retryAt: null,
    trouble,
    count: passed.length || (trouble ? status.count : 0),
  } satisfies SyncStatus);
  return trouble ? { kind: 'needs-you', why: trouble } : { kind: 'synced' };
}

/**
 * The run in the vault of that token ended before that. Where this device has changed vaults meanwhile, or has a new token
 * because it was renamed, what the server said of the old one is not about it.
 */
export async function halted({ store, chance }: Sync, token: string, why: Halt['why']): Promise<RunOutcome> {
  return actInVault(store, [store.db.singles], async (now) => {
    if (!now) return { kind: 'no-vault' };
    const { vault, status } = now;
    Object.assign(status, ENDED);
    if (why.kind === 'left' || vault.token !== token) return { kind: 'no-vault' };
    if (why.kind === 'stopped') return { kind: 'stopped' };
    const trouble = why.kind === 'trouble' ? why.trouble : troubleOf(why);
    const retryAt = Math.round(store.now() + waitAfter(status.failures, why, chance));
    Object.assign(status, { failures: status.failures + 1, retryAt } satisfies Partial<SyncStatus>);
    if (!trouble) {
      status.waitingSince ??= store.now();
      return { kind: 'offline', retryAt };
    }
    Object.assign(status, { trouble, waitingSince: null } satisfies Partial<SyncStatus>);
    return { kind: 'needs-you', why: trouble };
  });
}

/** What the mentee has to know of a failure; null where trying again is all there is to do. */
function troubleOf(failure: Failure): Trouble | null {
  if (failure.kind === 'bad-reply') return 'server-unclear';
  if (failure.kind !== 'refused') return null;
  if (failure.code === 'unauthorized') return 'removed';
  return failure.code === 'vault-full' ? 'vault-full' : 'server-unclear';
}

/** How long to wait, in milliseconds: longer after each failure, and not all devices at once. */
function waitAfter(failures: number, why: Halt['why'], chance: () => number): number {
  if (why.kind === 'too-many-requests') return why.waitMs;
  return Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(failures, 10)) * (0.5 + chance() / 2);
}
