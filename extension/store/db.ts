/** The database of this device, and what every write needs beside it. Opened once per page or worker. */
import Dexie, { type EntityTable, type Table, type Transaction } from 'dexie';
import { z } from 'zod/mini';
import type { Goal, Settings } from '../../shared/mentee.ts';
import type { Draft, Interaction, Mentor, OwnTemplate, Planned, Reminder } from '../../shared/model.ts';
import { noteChanges } from './changes.ts';
import type { KeptEdit } from './kept.ts';
import type { Merge } from './merges.ts';
import type { Removal } from './removals.ts';
import type { Arrival, Track } from './tracks.ts';
import { BROWSER_VERSION, VERSION } from './version.ts';

/** One row per thing that exists once: `me`, `settings`, `panel`, `tick`, `tally`, `salt`, `vault`, `sync`. */
export interface Single {
  key: string;
  value: unknown;
}

/** A salted hash of a canonical address the mentee deleted for good; the salt is that of the device it was made on. */
export const DoNotContact = z.object({ hash: z.string(), salt: z.string(), at: z.int() });
export type DoNotContact = z.infer<typeof DoNotContact>;

/**
 * Dexie 4 opens a database written by a newer version as if it were its own, and would write to it: after the
 * browser's VersionError it asks again without a number. Asked so, this names ours again, and the refusal stands.
 */
function refusingNewer(factory: IDBFactory | undefined): {
  indexedDB?: Pick<IDBFactory, 'open' | 'deleteDatabase' | 'databases'>;
} {
  if (!factory) return {};
  return {
    indexedDB: {
      open: (name, version = BROWSER_VERSION) => factory.open(name, version),
      deleteDatabase: (name) => factory.deleteDatabase(name),
      // Without it Dexie keeps a list of its own, in a second database opened with each.
      databases: () => factory.databases(),
    },
  };
}

/** Version 1: one device alone. */
const FIRST = {
  mentors: 'id, *urls, *links, name, stage, updatedAt',
  interactions: 'id, [mentorId+at], meetsAt',
  drafts: 'id, mentorId, updatedAt',
  reminders: 'id, mentorId, [state+dueAt], [state+zone]',
  goals: 'id, createdAt',
  merges: 'id, keptId, at',
  removals: 'id, at',
  doNotContact: 'hash',
  singles: 'key',
};
/** Version 2: what a device in a vault has to know. A salted hash names its salt: there may be several now. */
const SINCE_SYNC = {
  doNotContact: 'hash, salt',
  kept: 'id, at',
  tracks: 'key, [dirty+owner], name, owner',
  arrivals: 'key, owner',
};
/** Version 3: templates of the mentee's own. */
const SINCE_TEMPLATES = { templates: 'id, updatedAt' };

async function withSalts(upgrade: Transaction): Promise<void> {
  const own: unknown = (await upgrade.table('singles').get('salt'))?.value;
  if (typeof own !== 'string') return;
  await upgrade.table('doNotContact').toCollection().modify({ salt: own });
}

export class Database extends Dexie {
  declare mentors: EntityTable<Mentor, 'id'>;
  declare interactions: EntityTable<Interaction, 'id'>;
  declare drafts: EntityTable<Draft, 'id'>;
  declare reminders: EntityTable<Reminder, 'id'>;
  declare goals: EntityTable<Goal, 'id'>;
  declare templates: EntityTable<OwnTemplate, 'id'>;
  declare merges: EntityTable<Merge, 'id'>;
  declare removals: EntityTable<Removal, 'id'>;
  declare doNotContact: Table<DoNotContact, string>;
  declare singles: Table<Single, string>;
  declare kept: EntityTable<KeptEdit, 'id'>;
  declare tracks: EntityTable<Track, 'key'>;
  declare arrivals: EntityTable<Arrival, 'key'>;

  constructor(
    name = 'passerelle',
    options: { indexedDB?: IDBFactory; IDBKeyRange?: typeof IDBKeyRange } = {},
  ) {
    super(name, { ...options, ...refusingNewer(options.indexedDB ?? globalThis.indexedDB) });
    this.version(1).stores(FIRST);
    this.version(2)
      .stores({ ...FIRST, ...SINCE_SYNC })
      .upgrade(withSalts);
    this.version(VERSION).stores({ ...FIRST, ...SINCE_SYNC, ...SINCE_TEMPLATES });
    // Beneath Dexie's hooks (2), above what it watches and caches (0): notes are seen by live queries too.
    this.use({ stack: 'dbcore', name: 'changes', level: 1.5, create: noteChanges });
    // Gives way to a newer version for good: opened again, as Dexie would, this one could not read the data.
    this.on('versionchange', () => {
      this.close();
      return false;
    });
  }
}

/** Something was to be kept for a mentor who was deleted, or merged, in another window meanwhile. */
export class MentorGone extends Error {
  override readonly name = 'MentorGone';
}

/** From a mentor's journal, what comes next; `null` for nothing. `follow-up/policy.ts` is the one in use. */
export type Plan = (
  journal: readonly Interaction[],
  settings: Settings,
  zone: string,
  now: number,
) => Planned | null;

/**
 * What every function of this folder takes first. Transactions are given `async` functions, even around a
 * single call: Dexie 4 follows native awaits only from those, and commits too early otherwise.
 * Clock, chance, zone and policy are given, never reached for.
 */
export interface Store {
  readonly db: Database;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** A new UUIDv7. */
  readonly newId: () => string;
  /** The zone the device is in. */
  readonly deviceZone: () => string;
  readonly plan: Plan;
  /** Called after every committed write that may have moved a reminder. */
  readonly onRemindersMoved: () => void;
}
