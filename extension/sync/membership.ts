/** Into a vault and out of it: opened, joined, left, its devices, its words. Each may be stopped at any moment and asked again. */
import type { VaultReply } from '../../shared/sync-api.ts';
import type { Client, Failure, Reply } from './client.ts';
import type { RunOptions, Sync } from './sync.ts';

export interface Doorway {
  /** As `serverAddress` gives it. */
  readonly server: string;
  /** What the list of devices shows for this one; sealed before it leaves. */
  readonly deviceName: string;
}

/** `already`: this device is in a vault. */
export type Entering = { kind: 'ok'; entropy: Uint8Array<ArrayBuffer> } | { kind: 'already' } | Failure;

/** Opens a new vault. The words are those of the entropy returned (`wordsFromEntropy`). Records are sent by the next run. */
export declare function openVault(sync: Sync, doorway: Doorway): Promise<Entering>;
/** Joins the vault of these words; what is here and what is there come together in the next run. */
export declare function joinVault(
  sync: Sync,
  doorway: Doorway,
  entropy: Uint8Array<ArrayBuffer>,
): Promise<Entering>;

/** Where this device is, for the settings page; null for no vault. Safe in a live query. */
export interface MembershipSummary {
  readonly server: string;
  readonly deviceId: string;
  readonly deviceName: string;
  readonly joinedAt: number;
  /** New words were asked for, and the new vault does not hold everything yet. */
  readonly isMoving: boolean;
}
export declare function membershipSummary(sync: Sync): Promise<MembershipSummary | null>;
/** The entropy behind the words, to show them again; null for no vault. */
export declare function wordsAgain(sync: Sync): Promise<Uint8Array<ArrayBuffer> | null>;

export interface NamedDevice {
  readonly id: string;
  /** null where the name cannot be opened. */
  readonly name: string | null;
  readonly createdAt: number;
  /** To the day. */
  readonly seenAt: number;
  readonly isThis: boolean;
}
export type NoVault = { kind: 'no-vault' };
export declare function devices(sync: Sync): Promise<Reply<NamedDevice[]> | NoVault>;
export declare function renameThisDevice(sync: Sync, name: string): Promise<Reply<null> | NoVault>;
export declare function revokeDevice(sync: Sync, id: string): Promise<Reply<null> | NoVault>;
export declare function vaultUsage(sync: Sync): Promise<Reply<VaultReply> | NoVault>;

/**
 * Leaves the vault: this device forgets keys and token, its token ends at the server where that is reached. `erase` also
 * erases everything the mentee has on this device (settings included), `keep` keeps it. Works offline.
 */
export declare function leaveVault(sync: Sync, data: 'keep' | 'erase'): Promise<void>;
/** Erases the vault on the server, for all devices, and leaves it; what is on this device stays. */
export declare function eraseVault(sync: Sync): Promise<Reply<null> | NoVault>;
/**
 * Makes a new vault from what is on this device; the old one is erased once the new one holds everything (the run does
 * that, also after a restart). Other devices join again. Returns the entropy of the new words.
 */
export declare function newWords(sync: Sync, options?: RunOptions): Promise<Entering | NoVault>;

/** The server's calls for the vault this device is in (channels, reminders); null for no vault. */
export declare function client(sync: Sync): Promise<Client | null>;
