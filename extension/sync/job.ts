/** What the steps of one run share: the vault, its client, and a transaction that ends the run where the vault was left meanwhile. */
import type { Progress, Trouble } from '../store/sync-state.ts';
import { syncedTables } from '../store/tracks.ts';
import { actInVault, type InVault, type VaultRow } from '../store/vault.ts';
import type { Client, Failure } from './client.ts';
import type { Sync } from './sync.ts';
import type { VaultKeys } from './vault.ts';

export interface Job {
  readonly sync: Sync;
  readonly token: string;
  readonly keys: VaultKeys;
  readonly client: Client;
  readonly signal: AbortSignal | undefined;
  readonly onProgress: ((progress: Progress) => void) | undefined;
  /** As the last step has left it. */
  vault: VaultRow;
  /** Whether records may wait to be merged. */
  hasArrivals: boolean;
}

/** Why a run ended before both sides held the same. */
export class Halt extends Error {
  override readonly name = 'Halt';
  readonly why: Failure | { kind: 'trouble'; trouble: Trouble } | { kind: 'left' };

  constructor(why: Halt['why']) {
    super(why.kind);
    this.why = why;
  }
}

/** Ends the run where the caller asked for it. */
export function checkSignal({ signal }: Job): void {
  if (signal?.aborted) throw new Halt({ kind: 'stopped' });
}

/**
 * One local step: all of it or nothing, and only while this device is in the vault the run began with. What `act` sets in
 * the rows it is given is stored with the rest; each step is a sign of life, and progress set in it is told once it stands.
 */
export async function step<T>(job: Job, act: (now: InVault) => Promise<T>): Promise<T> {
  const { store } = job.sync;
  let told: Progress | null = null;
  const done = await actInVault(store, syncedTables(store), async (now) => {
    if (now?.vault.token !== job.token) throw new Halt({ kind: 'left' });
    const { status } = now;
    const { progress } = status;
    status.aliveAt = store.now();
    const result = await act(now);
    told = status.progress === progress ? null : status.progress;
    return { result, vault: now.vault };
  });
  job.vault = done.vault;
  if (told) job.onProgress?.(told);
  return done.result;
}

/** SHA-256 of sealed bytes, base64: the same bytes are known again without being kept. */
export async function digestOf(sealed: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(sealed));
  return new Uint8Array(hash).toBase64();
}
