/** Into a vault and out of it: opened, joined, left, its devices, its words. Each may be stopped at any moment and asked again. */
import type { VaultReply } from '../../shared/sync-api.ts';
import { changeVault, enterVault, forgetVault, vaultRow } from '../store/vault.ts';
import { type Client, clientOf, type Failure, type Reply } from './client.ts';
import { nameOf } from './device.ts';
import { type Doorway, enteredBy, settleRename } from './entry.ts';
import { run } from './run.ts';
import type { RunOptions, Sync } from './sync.ts';
import { ENTROPY_BYTES } from './words.ts';

/** `already`: this device is in a vault. */
export type Entering = { kind: 'ok'; entropy: Uint8Array<ArrayBuffer> } | { kind: 'already' } | Failure;
export type NoVault = { kind: 'no-vault' };

/** Opens a new vault. The words are those of the entropy returned (`wordsFromEntropy`). Records are sent by the next run. */
export async function openVault(sync: Sync, doorway: Doorway): Promise<Entering> {
  return enterFirst(sync, doorway, 'open', sync.random(ENTROPY_BYTES));
}

/** Joins the vault of these words; what is here and what is there come together in the next run. */
export async function joinVault(
  sync: Sync,
  doorway: Doorway,
  entropy: Uint8Array<ArrayBuffer>,
): Promise<Entering> {
  return enterFirst(sync, doorway, 'join', entropy);
}

async function enterFirst(
  sync: Sync,
  doorway: Doorway,
  how: 'open' | 'join',
  entropy: Uint8Array<ArrayBuffer>,
): Promise<Entering> {
  if (await vaultRow(sync.store)) return { kind: 'already' };
  const entered = await enteredBy(sync, doorway, how, entropy);
  if (entered.kind !== 'ok') return entered;
  await enterVault(sync.store, entered.value);
  return { kind: 'ok', entropy };
}

/** Where this device is, for the settings page. */
export interface MembershipSummary {
  readonly server: string;
  readonly deviceId: string;
  readonly deviceName: string;
  readonly joinedAt: number;
  /** New words were asked for, and the new vault does not hold everything yet. */
  readonly isMoving: boolean;
}

/** Null for no vault. Safe in a live query. */
export async function membershipSummary({ store }: Sync): Promise<MembershipSummary | null> {
  const vault = await vaultRow(store);
  if (!vault) return null;
  const { server, deviceId, deviceName, joinedAt, left } = vault;
  return { server, deviceId, deviceName, joinedAt, isMoving: left.length > 0 };
}

/** The entropy behind the words, to show them again; null for no vault. */
export async function wordsAgain({ store }: Sync): Promise<Uint8Array<ArrayBuffer> | null> {
  return (await vaultRow(store))?.entropy ?? null;
}

/** The server's calls for the vault this device is in (channels, reminders); null for no vault. */
export async function client({ store, fetch }: Sync): Promise<Client | null> {
  const vault = await vaultRow(store);
  return vault && clientOf({ address: vault.server, fetch }, vault.token);
}

export interface NamedDevice {
  readonly id: string;
  /** null where the name cannot be opened. */
  readonly name: string | null;
  readonly createdAt: number;
  /** To the day. */
  readonly seenAt: number;
  readonly isThis: boolean;
}

export async function devices(sync: Sync): Promise<Reply<NamedDevice[]> | NoVault> {
  const [vault, calls] = [await vaultRow(sync.store), await client(sync)];
  if (!vault || !calls) return { kind: 'no-vault' };
  const reply = await calls.devices();
  if (reply.kind !== 'ok') return reply;
  const named = reply.value.devices.map(async ({ name, ...device }) => ({
    ...device,
    name: await nameOf(vault.keys, device.id, name),
  }));
  return { kind: 'ok', value: await Promise.all(named) };
}

/** Ends the token of a device at once. What it holds it keeps; new words keep it out for good. */
export async function revokeDevice(sync: Sync, id: string): Promise<Reply<null> | NoVault> {
  return (await client(sync))?.revoke(id) ?? { kind: 'no-vault' };
}

export async function vaultUsage(sync: Sync): Promise<Reply<VaultReply> | NoVault> {
  return (await client(sync))?.vault() ?? { kind: 'no-vault' };
}

/** Gives this device another name in the list. */
export async function renameThisDevice(sync: Sync, name: string): Promise<Reply<null> | NoVault> {
  const vault = await vaultRow(sync.store);
  if (!vault) return { kind: 'no-vault' };
  await changeVault(sync.store, vault.token, () => ({ renaming: name }));
  return settleRename(sync);
}

/**
 * Leaves the vault: this device forgets keys and token, and its token ends at the server where that is reached. `erase`
 * also erases everything the mentee has on this device, settings included; `keep` keeps it. Works offline.
 */
export async function leaveVault(sync: Sync, data: 'keep' | 'erase'): Promise<void> {
  const [vault, calls] = [await vaultRow(sync.store), await client(sync)];
  await forgetVault(sync.store, data);
  if (vault && calls) await calls.revoke(vault.deviceId);
}

/** Erases the vault on the server, for all devices, and leaves it; what is on this device stays. */
export async function eraseVault(sync: Sync): Promise<Reply<null> | NoVault> {
  const calls = await client(sync);
  if (!calls) return { kind: 'no-vault' };
  const reply = await calls.eraseVault();
  if (reply.kind === 'ok') await forgetVault(sync.store, 'keep');
  return reply;
}

/**
 * Makes a new vault from what is on this device; the old one is erased once the new one holds everything (a run does that,
 * also after a restart). Other devices join again. Returns the entropy of the new words.
 */
export async function newWords(sync: Sync, options: RunOptions = {}): Promise<Entering | NoVault> {
  // What other devices have sent by now comes along; where the old server is gone, what is here is all there is.
  await run(sync, { ...options, force: true });
  const old = await vaultRow(sync.store);
  if (!old) return { kind: 'no-vault' };
  const entropy = sync.random(ENTROPY_BYTES);
  const entered = await enteredBy(sync, old, 'open', entropy);
  if (entered.kind !== 'ok') return entered;
  const left = [...old.left, { server: old.server, token: old.token }];
  await enterVault(sync.store, { ...entered.value, left });
  await run(sync, { ...options, force: true });
  return { kind: 'ok', entropy };
}
