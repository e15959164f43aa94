/**
 * Row and outgoing change in one transaction: beneath every write to a synced table, and in the same transaction, it is
 * noted which record changed and what it was when it was synced last. No caller can forget it. Where this device is in
 * no vault, that costs one look at a key per transaction.
 */
import Dexie, {
  type DBCore,
  type DBCoreMutateRequest,
  type DBCoreMutateResponse,
  type DBCoreTable,
  type DBCoreTransaction,
  type PromiseExtended,
} from 'dexie';
import { keyOf, ownerOf, SYNCED_TABLES, type SyncedTable, type Track } from './tracks.ts';

/** Of the rows that exist once, those that are records. */
const SINGLES = new Map<unknown, SyncedTable>([
  ['me', 'me'],
  ['settings', 'settings'],
]);
/** The tables whose rows are records of a vault: all that is synced, but for the rows of `singles`. */
const TABLES = new Map<string, SyncedTable>(
  SYNCED_TABLES.filter((name) => !SINGLES.has(name)).map((name) => [name, name]),
);

interface Touched {
  table: SyncedTable;
  key: unknown;
  before: unknown;
  after: unknown;
}

/**
 * What Dexie calls a middleware: the same database, with the notes taken beneath it. No `await` in here: Dexie knows the
 * transaction only across its own promises.
 */
export function noteChanges(core: DBCore): Partial<DBCore> {
  const joined = new WeakMap<DBCoreTransaction, Promise<boolean>>();
  const isInVault = (trans: DBCoreTransaction) => {
    const known = joined.get(trans) ?? hasVault(core, trans);
    joined.set(trans, known);
    return known;
  };
  return {
    transaction(stores, mode, options) {
      const isNoted = mode === 'readwrite' && stores.some((name) => TABLES.has(name) || name === 'singles');
      const all = isNoted ? [...new Set([...stores, 'singles', 'tracks'])] : stores;
      return core.transaction(all, mode, options);
    },
    table(name) {
      const table = core.table(name);
      if (!TABLES.has(name) && name !== 'singles') return table;
      return {
        ...table,
        mutate(request) {
          if (!mayNote(name, request)) return table.mutate(request);
          return isInVault(request.trans).then((isNoted) =>
            isNoted ? mutateAndNote(core, table, request) : table.mutate(request),
          );
        },
      };
    },
  };
}

/** Of `singles`, most writes are of rows that stay on this device. */
function mayNote(name: string, request: DBCoreMutateRequest): boolean {
  if (name !== 'singles') return true;
  if (request.type === 'deleteRange') return false;
  const keys = request.type === 'delete' ? request.keys : request.values.map(({ key }) => key);
  return keys.some((key) => SINGLES.has(key));
}

function hasVault(core: DBCore, trans: DBCoreTransaction): Promise<boolean> {
  const singles = core.table('singles');
  const range = { type: 1 as const, lower: 'vault', upper: 'vault' };
  return singles
    .count({ trans, query: { index: singles.schema.primaryKey, range } })
    .then((count) => count > 0);
}

function mutateAndNote(
  core: DBCore,
  table: DBCoreTable,
  request: DBCoreMutateRequest,
): Promise<DBCoreMutateResponse> {
  return touchedBy(table, request).then((touched) =>
    table.mutate(request).then((response) => note(core, request.trans, touched).then(() => response)),
  );
}

/** The rows a request is about to change, as they are and as they will be. */
function touchedBy(table: DBCoreTable, request: DBCoreMutateRequest): Promise<Touched[]> {
  const after = new Map<unknown, unknown>();
  if (request.type === 'add' || request.type === 'put') {
    const { extractKey } = table.schema.primaryKey;
    for (const value of request.values) after.set(extractKey?.(value), value);
  }
  return keysOf(table, request, after).then((keys) =>
    table.getMany({ trans: request.trans, keys }).then((rows) =>
      keys.flatMap((key, at) => {
        const synced = table.name === 'singles' ? SINGLES.get(key) : TABLES.get(table.name);
        return synced
          ? [{ table: synced, key, before: rows[at] ?? null, after: after.get(key) ?? null }]
          : [];
      }),
    ),
  );
}

function keysOf(
  table: DBCoreTable,
  request: DBCoreMutateRequest,
  after: ReadonlyMap<unknown, unknown>,
): PromiseExtended<unknown[]> {
  if (request.type === 'delete') return Dexie.Promise.resolve(request.keys);
  if (request.type !== 'deleteRange') return Dexie.Promise.resolve([...after.keys()]);
  const query = { index: table.schema.primaryKey, range: request.range };
  return Dexie.Promise.resolve(table.query({ trans: request.trans, values: false, query })).then(
    ({ result }) => result,
  );
}

/** Marks each record as changed; what it was before is kept with the first change since it was synced. */
function note(core: DBCore, trans: DBCoreTransaction, touched: readonly Touched[]): Promise<unknown> {
  const tracks = core.table('tracks');
  const keys = touched.map(({ table, key }) => keyOf(table, String(key)));
  return tracks.getMany({ trans, keys }).then((known: (Track | undefined)[]) => {
    const values = touched.map((each, at) => noted(known[at], each));
    return tracks.mutate({ type: 'put', trans, values });
  });
}

function noted(known: Track | undefined, { table, key, before, after }: Touched): Track {
  const id = String(key);
  const owner = ownerOf(table, id, after ?? before);
  // A record without a track was never synced: nothing is its base.
  if (!known) {
    const base = { as: 'sent', row: null } as const;
    return { key: keyOf(table, id), table, id, owner, rev: 0, digest: null, dirty: 1, before: base };
  }
  const { isTooLarge: _, ...track } = known;
  const base = known.before ?? ({ as: 'stored', row: before } as const);
  return { ...track, owner: owner || known.owner, dirty: 1, before: base };
}
