/** How a device enters a vault, and what of such acts may be left to finish: a run does that first, or last. */
import { SYNCED_TABLES } from '../store/tracks.ts';
import { changeVault, type VaultRow, vaultRow } from '../store/vault.ts';
import { clientOf, enter, type Reply } from './client.ts';
import { deviceIdOf, sealedName } from './device.ts';
import type { Sync } from './sync.ts';
import { keysFromEntropy } from './vault.ts';

export interface Doorway {
  /** As `serverAddress` gives it. */
  readonly server: string;
  /** What the list of devices shows for this one; sealed before it leaves. */
  readonly deviceName: string;
}

/** The row of a vault just opened or joined; nothing is stored yet. */
export async function enteredBy(
  sync: Sync,
  { server, deviceName }: Doorway,
  how: 'open' | 'join',
  entropy: Uint8Array<ArrayBuffer>,
): Promise<Reply<VaultRow>> {
  const { keys, joinKey } = await keysFromEntropy(entropy);
  const id = await deviceIdOf(sync);
  const device = { id, name: await sealedName(sync, keys, id, deviceName) };
  const reply = await enter({ address: server, fetch: sync.fetch }, how, {
    vault: keys.vaultId,
    joinKey,
    device,
  });
  if (reply.kind !== 'ok') return reply;
  const value: VaultRow = {
    server,
    token: reply.value.token,
    deviceId: id,
    deviceName,
    keys,
    entropy,
    joinedAt: sync.store.now(),
    cursor: 0,
    seeded: { table: SYNCED_TABLES[0], after: '' },
    isRecovering: false,
    refused: {},
    release: sync.release,
    renaming: null,
    left: [],
    torn: [],
  };
  return { kind: 'ok', value };
}

/**
 * Finishes a rename. To rename is to join once more with the same id, which gives a new token and ends the old one; where
 * the reply was lost the old one is dead already, so it is repeated until one comes.
 */
export async function settleRename(sync: Sync): Promise<Reply<null> | { kind: 'no-vault' }> {
  const vault = await vaultRow(sync.store);
  if (!vault) return { kind: 'no-vault' };
  const { renaming: deviceName, server, token, entropy } = vault;
  if (deviceName === null) return { kind: 'ok', value: null };
  const entered = await enteredBy(sync, { server, deviceName }, 'join', entropy);
  if (entered.kind === 'offline' || entered.kind === 'too-many-requests' || entered.kind === 'stopped')
    return entered;
  const joined = entered.kind === 'ok' ? { token: entered.value.token, deviceName } : {};
  await changeVault(sync.store, token, () => ({ ...joined, renaming: null }));
  return entered.kind === 'ok' ? { kind: 'ok', value: null } : entered;
}

/** Erases the vaults before new words: called once the new one holds everything. What cannot be reached is tried again by the next run. */
export async function settleMoves({ store, fetch }: Sync, signal: AbortSignal | undefined): Promise<void> {
  const vault = await vaultRow(store);
  for (const { server, token } of vault?.left ?? []) {
    const reply = await clientOf({ address: server, fetch, signal }, token).eraseVault();
    // Refused: it is gone already, or this device was revoked there; nothing more can be done from here.
    if (vault && (reply.kind === 'ok' || reply.kind === 'refused'))
      await changeVault(store, vault.token, (now) => ({
        left: now.left.filter((each) => each.token !== token),
      }));
  }
}
