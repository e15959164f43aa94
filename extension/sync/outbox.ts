/**
 * What has to be sent, in requests the server takes: at most 500 records and 1.5 MB, what belongs to one mentor together
 * where it fits. Sealed bytes are stored before they leave and repeated until they are acknowledged.
 */
import { type Change, LIMITS, type PushReply } from '../../shared/sync-api.ts';
import type { Store } from '../store/db.ts';
import { settings } from '../store/settings.ts';
import { type Pending, putTracks, rowsOf, syncedTables, type Track } from '../store/tracks.ts';
import { changeStatus, changeVault, type VaultRow } from '../store/vault.ts';
import { acknowledged } from './acknowledge.ts';
import { type Row, same } from './canonical.ts';
import { digestOf, type Job, step, vaultOf } from './job.ts';
import { ringTime } from './ring-times.ts';
import { recordName, seal } from './vault.ts';
import { baseOf, toWire } from './wire.ts';

/** Characters of a change beside its sealed bytes and its title. */
const AROUND = 200;
/** Characters around the changes, and some room. */
const ENVELOPE = 1_000;

/** A request: the changes, and the tracks they are of. */
export interface Parcel {
  readonly changes: Change[];
  readonly tracks: Track[];
}

interface Sendable {
  readonly track: Track;
  readonly base: Row | null;
  readonly row: Row | null;
  readonly stored: unknown;
}

/** The next request, sealed and stored; null where nothing is left to send. */
export async function nextParcel(job: Job): Promise<Parcel | null> {
  for (;;) {
    const vault = await vaultOf(job);
    const tracks = await nextTracks(job.sync.store, vault);
    if (tracks.length === 0) return null;
    const sendable = await withoutClean(job, tracks);
    const parcel = await sealed(job, sendable);
    if (parcel.changes.length > 0) return parcel;
  }
}

/** Up to 500 tracks of records to send; a mentor whose records would be parted waits for the next request. */
async function nextTracks(store: Store, { refused }: VaultRow): Promise<Track[]> {
  const found = await store.db.tracks
    .where('[dirty+owner]')
    .between([1, ''], [1, '\uffff'], true, true)
    .filter(({ name, isTooLarge }) => !isTooLarge && (name === undefined || refused[name] === undefined))
    .limit(LIMITS.changes + 1)
    .toArray();
  if (found.length <= LIMITS.changes) return found;
  const last = found.at(-1)?.owner;
  const whole = found.filter(({ owner }) => owner !== last);
  return whole.length > 0 && last !== '' ? whole : found.slice(0, LIMITS.changes);
}

/** What differs from what the server has; the tracks of the rest are clean again. */
async function withoutClean(job: Job, tracks: readonly Track[]): Promise<Sendable[]> {
  const { store } = job.sync;
  return step(job, syncedTables(store), async () => {
    const rows = await rowsOf(store, tracks);
    const clean: Track[] = [];
    const sendable = tracks.flatMap((track, at) => {
      const stored = rows[at];
      const now = toWire(track.table, stored);
      const base = track.before ? baseOf(track.table, track.before) : now === 'damaged' ? null : now;
      const isSame = now === 'damaged' || (same(now, base) && !track.again);
      if (now !== 'damaged' && (track.pending || !isSame)) return [{ track, base, row: now, stored }];
      const { dirty: _, before: __, pending: ___, ...rest } = track;
      clean.push(rest);
      return [];
    });
    await putTracks(store, clean);
    return sendable;
  });
}

async function sealed(job: Job, sendable: readonly Sendable[]): Promise<Parcel> {
  const { store } = job.sync;
  const prefs = await settings(store);
  const owners = [...new Set(sendable.map(({ track }) => track.owner))];
  const people = await store.db.mentors.bulkGet(owners);
  const mentors = new Map(people.map((mentor, at) => [owners[at], mentor]));
  const chosen = new Map<string, { name: string; pending: Pending }>();
  const tooLarge = new Set<string>();
  let room = LIMITS.body - ENVELOPE;
  for (const each of sendable) {
    const made = await pendingOf(job, each, mentors.get(each.track.owner), prefs.showTitles);
    if (made === 'too-large') tooLarge.add(each.track.key);
    else {
      room -= made.pending.sealed.length + AROUND + (made.pending.reminder?.title?.length ?? 0) * 3;
      if (room < 0 && chosen.size > 0) break;
      chosen.set(each.track.key, made);
    }
  }
  return stored(job, chosen, tooLarge);
}

async function pendingOf(
  { sync, keys }: Job,
  { track, base, row, stored }: Sendable,
  mentor: unknown,
  showsTitles: boolean,
): Promise<{ name: string; pending: Pending } | 'too-large'> {
  const { table, id } = track;
  if (track.pending)
    return { name: track.name ?? (await recordName(keys, table, id)), pending: track.pending };
  const sealing = await seal(keys, { table, id, row }, track.rev + 1, sync.random);
  if (!sealing.ok) return 'too-large';
  const reminder = ringTime(sync, { track, base, row, stored, mentor, showsTitles });
  const { id: name, rev, sealed } = sealing.record;
  return { name, pending: { rev, sealed, row, ...(reminder === undefined ? {} : { reminder }) } };
}

/** Stores what is about to be sent. A record that went another way meanwhile is left for the next request. */
async function stored(
  job: Job,
  chosen: ReadonlyMap<string, { name: string; pending: Pending }>,
  tooLarge: ReadonlySet<string>,
): Promise<Parcel> {
  const { store } = job.sync;
  return step(job, syncedTables(store), async () => {
    const now = await store.db.tracks.bulkGet([...chosen.keys(), ...tooLarge]);
    const tracks: Track[] = [];
    const changes: Change[] = [];
    for (const track of now) {
      if (track && tooLarge.has(track.key)) await putTracks(store, [{ ...track, isTooLarge: true }]);
      const made = track && chosen.get(track.key);
      if (!made || made.pending.rev !== track.rev + 1) continue;
      const { name, pending } = made;
      tracks.push({ ...track, name, pending });
      const { rev, sealed, reminder } = pending;
      changes.push({ id: name, rev, sealed, ...(reminder === undefined ? {} : { reminder }) });
    }
    await putTracks(store, tracks);
    if (tooLarge.size > 0) await changeStatus(store, { trouble: 'record-too-large', count: tooLarge.size });
    return { changes, tracks };
  });
}

/** What the server has taken becomes the base, in one step; what it sent back instead will come with the next pull. */
export async function settle(job: Job, parcel: Parcel, reply: PushReply): Promise<void> {
  const { store } = job.sync;
  const conflicts = new Set(reply.conflicts.map(({ id }) => id));
  const digests = new Map(
    await Promise.all(parcel.changes.map(async ({ id, sealed }) => [id, await digestOf(sealed)] as const)),
  );
  await step(job, syncedTables(store), async (vault) => {
    const tracks = await store.db.tracks.bulkGet(parcel.tracks.map(({ key }) => key));
    const settled: Track[] = [];
    for (const [at, track] of tracks.entries()) {
      const sent = parcel.changes[at];
      if (!track || !sent || track.pending?.sealed !== sent.sealed) continue;
      const { pending: _, ...rest } = track;
      const digest = digests.get(sent.id) ?? '';
      settled.push(conflicts.has(sent.id) ? rest : await acknowledged(store, track, digest));
    }
    await putTracks(store, settled);
    if (reply.before === vault.cursor) await changeVault(store, job.token, () => ({ cursor: reply.cursor }));
  });
}
