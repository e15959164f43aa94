/** What the steps of one run share: the vault, its client, and a transaction that ends the run where the vault was left meanwhile. */
import type { Table } from 'dexie';
import type { Progress, Trouble } from '../store/sync-state.ts';
import type { VaultRow } from '../store/vault.ts';
import { vaultRow } from '../store/vault.ts';
import type { Client, Failure } from './client.ts';
import type { Sync } from './sync.ts';
import type { VaultKeys } from './vault.ts';

export interface Job {
  readonly sync: Sync;
  readonly token: string;
  readonly keys: VaultKeys;
  readonly client: Client;
  readonly signal: AbortSignal | undefined;
  readonly report: (progress: Progress) => Promise<void>;
  /** A sign of life where nothing can be counted. */
  readonly alive: () => Promise<void>;
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
 * One local step: all of it or nothing, and only while this device is in the vault the run began with. `singles` is
 * among `tables`.
 */
export function step<T>(
  { sync: { store }, token }: Job,
  tables: readonly Table[],
  act: (vault: VaultRow) => Promise<T>,
): Promise<T> {
  return store.db.transaction('rw', [...tables], async () => {
    const vault = await vaultRow(store);
    if (vault?.token !== token) throw new Halt({ kind: 'left' });
    return act(vault);
  });
}

/** The vault as it is now. */
export async function vaultOf({ sync: { store }, token }: Job): Promise<VaultRow> {
  const vault = await vaultRow(store);
  if (vault?.token !== token) throw new Halt({ kind: 'left' });
  return vault;
}

/** SHA-256 of sealed bytes, base64: the same bytes are known again without being kept. */
export async function digestOf(sealed: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(sealed));
  return new Uint8Array(hash).toBase64();
}
