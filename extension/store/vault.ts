/** The vault this device is in: one row with its keys, and one, `sync`, with how syncing stands. No row: no vault. */
import type { Table } from 'dexie';
import { z } from 'zod/mini';
import type { Store } from './db.ts';
import { readableOne } from './rows.ts';
import { type SyncStatus, statusFrom } from './sync-state.ts';
import { keyOf, SYNCED_TABLES, syncedTables } from './tracks.ts';

const text = z.string();
const key = z.custom<CryptoKey>((value) => value instanceof CryptoKey);
const bytes = z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array);

export const VaultRow = z.object({
  /** `https://vault.example`. */
  server: text,
  token: text,
  deviceId: text,
  deviceName: text,
  /** They can be used and not read out. */
  keys: z.object({ vaultId: text, sealing: key, naming: key }),
  /** Behind the words, to show them again. */
  entropy: bytes,
  joinedAt: z.int(),
  cursor: z.int(),
  /** How far what was here on joining has been noted as to be sent; null: all of it. */
  seeded: z.nullable(z.object({ table: z.enum(SYNCED_TABLES), after: text })),
  /** The server lost data, or the mentee wants two stories brought together: equal revisions may differ until all is sent. */
  isRecovering: z.boolean(),
  /** Records passed over, by their name: the revision, and whether a newer client may read it. */
  refused: z.record(text, z.object({ rev: z.int(), isNewer: z.boolean() })),
  /** The release of the extension that passed them over: another one looks again. */
  release: text,
  /** A new name that was sent and not acknowledged: the token may be another one by now. */
  renaming: z.nullable(text),
  /** Vaults before new words, erased once this one holds everything. */
  left: z.array(z.object({ server: text, token: text })),
  /** Mentors whose records no longer fit together: looked at once all records have come. */
  torn: z.array(z.object({ owner: text, removals: z.array(z.unknown()) })),
});
export type VaultRow = z.infer<typeof VaultRow>;

const UNTRIED: SyncStatus = {
  syncedAt: null,
  aliveAt: null,
  progress: null,
  waitingSince: null,
  failures: 0,
  retryAt: null,
  trouble: null,
  count: 0,
};

export async function vaultRow(store: Store): Promise<VaultRow | null> {
  return readableOne(VaultRow, (await store.db.singles.get('vault'))?.value);
}

/** The two rows of a device in a vault, as one step of syncing may change them. */
export interface InVault {
  vault: VaultRow;
  status: SyncStatus;
}

/**
 * One local step, all of it or nothing: `act` is given the two rows, null where this device is in no vault, and what it
 * sets in them is stored at the end. `singles` is among `tables`.
 */
export async function actInVault<T>(
  store: Store,
  tables: readonly Table[],
  act: (now: InVault | null) => Promise<T>,
): Promise<T> {
  const { db } = store;
  return db.transaction('rw', [...tables], async () => {
    const [first, second] = await db.singles.bulkGet(['vault', 'sync']);
    const [vault, status] = [readableOne(VaultRow, first?.value), statusFrom(second?.value)];
    if (!vault || !status) return act(null);
    const [vaultBefore, statusBefore] = [{ ...vault }, { ...status }];
    const done = await act({ vault, status });
    const changed = [
      ...(hasChanged(vaultBefore, vault) ? [{ key: 'vault', value: vault }] : []),
      ...(hasChanged(statusBefore, status) ? [{ key: 'sync', value: status }] : []),
    ];
    if (changed.length > 0) await db.singles.bulkPut(changed);
    return done;
  });
}

function hasChanged(before: object, after: object): boolean {
  const known = new Map<string, unknown>(Object.entries(before));
  return Object.entries(after).some(([field, value]) => known.get(field) !== value);
}

/** Enters a vault, or changes to another one: nothing of it is known yet, and all that is here is to be sent. */
export async function enterVault(store: Store, vault: VaultRow): Promise<void> {
  const { singles, tracks, arrivals } = store.db;
  await store.db.transaction('rw', [singles, tracks, arrivals], async () => {
    await tracks.clear();
    await arrivals.clear();
    await singles.put({ key: 'vault', value: vault });
    await singles.put({ key: 'sync', value: UNTRIED });
  });
}

/** Changes the row of the vault that has this token; false where this device has left it meanwhile. */
export async function changeVault(
  store: Store,
  token: string,
  change: (vault: VaultRow) => Partial<VaultRow>,
): Promise<boolean> {
  return store.db.transaction('rw', store.db.singles, async () => {
    const vault = await vaultRow(store);
    if (vault?.token !== token) return false;
    await store.db.singles.put({ key: 'vault', value: { ...vault, ...change(vault) } });
    return true;
  });
}

/** Changes how syncing stands and returns how it stands then; null, and nothing is done, where there is no vault. */
export async function changeStatus(
  store: Store,
  change: (status: SyncStatus) => Partial<SyncStatus>,
): Promise<SyncStatus | null> {
  return store.db.transaction('rw', store.db.singles, async () => {
    const status = statusFrom((await store.db.singles.get('sync'))?.value);
    if (!status) return null;
    const next = { ...status, ...change(status) };
    await store.db.singles.put({ key: 'sync', value: next });
    return next;
  });
}

/** Forgets the vault; with `erase`, and in the same act, everything else on this device. */
export async function forgetVault(store: Store, data: 'keep' | 'erase'): Promise<void> {
  await store.db.transaction('rw', syncedTables(store), async () => {
    await store.db.singles.bulkDelete(['vault', 'sync']);
    const { tracks, arrivals } = store.db;
    const tables = data === 'erase' ? syncedTables(store) : [tracks, arrivals];
    for (const table of tables) await table.clear();
  });
  store.onRemindersMoved();
}

/** Every reminder that waits, and every meeting, is sent again, with what is told of it in plain. */
export async function sendRemindersAgain(store: Store): Promise<void> {
  const { reminders, interactions, tracks } = store.db;
  await store.db.transaction('rw', [reminders, interactions, tracks], async () => {
    const waiting = await reminders
      .where('[state+dueAt]')
      .between(['waiting', -Infinity], ['waiting', Infinity])
      .primaryKeys();
    const meetings = await interactions.where('meetsAt').above(-Infinity).primaryKeys();
    const keys = [
      ...waiting.map((id) => keyOf('reminders', id)),
      ...meetings.map((id) => keyOf('interactions', id)),
    ];
    await tracks.where('key').anyOf(keys).modify({ dirty: 1, again: true });
  });
}

/** The id of this device among those of a vault: the one it has, or `fresh`, which it keeps from now on. */
export async function knownDeviceId(store: Store, fresh: string): Promise<string> {
  return store.db.transaction('rw', store.db.singles, async () => {
    const known = readableOne(text, (await store.db.singles.get('device'))?.value);
    if (known !== null) return known;
    await store.db.singles.put({ key: 'device', value: fresh });
    return fresh;
  });
}
