/**
 * What has to be sent, in requests the server takes: at most 500 records and 1.5 MB, what belongs to one mentor together
 * where it fits. Sealed bytes are stored before they leave and repeated until they are acknowledged.
 */
import { type Change, LIMITS, type PushReply } from '../../shared/sync-api.ts';
import type { Store } from '../store/db.ts';
import { settings } from '../store/settings.ts';
import { type Pending, putTracks, rowsOf, type Track, waiting } from '../store/tracks.ts';
import type { VaultRow } from '../store/vault.ts';
import { acknowledged } from './acknowledge.ts';
import { type Row, same } from './canonical.ts';
import { digestOf, type Job, step } from './job.ts';
import { ringTime } from './ring-times.ts';
import { recordName, seal } from './vault.ts';
import { baseOf, toWire } from './wire.ts';

/** Characters of a change beside its sealed bytes and its title. */
const AROUND = 200;
/** Characters around the changes, and some room. */
const ENVELOPE = 1_000;

/** A request: the changes, the tracks they are of, and the SHA-256 of the sealed bytes of each. */
export interface Parcel {
  readonly changes: Change[];
  readonly tracks: Track[];
  readonly digests: string[];
}

/** A record to send, with what its change has to know. */
export interface Sendable {
  readonly track: Track;
  readonly base: Row | null;
  readonly row: Row | null;
  readonly stored: unknown;
  /** The mentor it belongs to; only where she lets names be shown. */
  readonly mentor: unknown;
}

/** What differs from what the server has, as much as one request may hold; none where nothing is left. In a step. */
export async function nextBatch(store: Store, vault: VaultRow): Promise<Sendable[]> {
  for (;;) {
    const tracks = await nextTracks(store, vault);
    if (tracks.length === 0) return [];
    const differing = await withoutClean(store, tracks);
    if (differing.length === 0) continue;
    const { showTitles } = await settings(store);
    const owners = showTitles ? differing.map(({ track }) => track.owner) : [];
    const mentors = await store.db.mentors.bulkGet(owners);
    return differing.map((each, at) => ({ ...each, mentor: mentors[at] }));
  }
}

/** The tracks of what can be sent: not what is too large, nor what a record we could not open stands against. */
export function toSend(store: Store, { refused }: Pick<VaultRow, 'refused'>) {
  return waiting(store).filter(
    ({ name, isTooLarge }) => !isTooLarge && (name === undefined || refused[name] === undefined),
  );
}

/** Up to 500 tracks of records to send; a mentor whose records would be parted waits for the next request. */
async function nextTracks(store: Store, vault: VaultRow): Promise<Track[]> {
  const found = await toSend(store, vault)
    .limit(LIMITS.changes + 1)
    .toArray();
  if (found.length <= LIMITS.changes) return found;
  const last = found.at(-1)?.owner;
  const whole = found.filter(({ owner }) => owner !== last);
  return whole.length > 0 && last !== '' ? whole : found.slice(0, LIMITS.changes);
}

/** What differs from what the server has; the tracks of the rest are clean again. */
async function withoutClean(store: Store, tracks: readonly Track[]) {
  const rows = await rowsOf(store, tracks);
  const clean: Track[] = [];
  const differing = tracks.flatMap((track, at) => {
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
  return differing;
}

/** The batch sealed and stored, ready to leave; empty where all of it was too large, or was changed meanwhile. */
export async function parcelOf(job: Job, batch: readonly Sendable[]): Promise<Parcel> {
  const chosen = new Map<string, { name: string; pending: Pending }>();
  const tooLarge = new Set<string>();
  let room = LIMITS.body - ENVELOPE;
  for (const each of batch) {
    const made = await pendingOf(job, each);
    if (made === 'too-large') tooLarge.add(each.track.key);
    else {
      room -= made.pending.sealed.length + AROUND + (made.pending.reminder?.title?.length ?? 0) * 3;
      if (room < 0 && chosen.size > 0) break;
      chosen.set(each.track.key, made);
    }
  }
  const parcel = await stored(job, chosen, tooLarge);
  return { ...parcel, digests: await Promise.all(parcel.changes.map(({ sealed }) => digestOf(sealed))) };
}

async function pendingOf(
  { sync, keys }: Job,
  sendable: Sendable,
): Promise<{ name: string; pending: Pending } | 'too-large'> {
  const { track, row } = sendable;
  const { table, id } = track;
  if (track.pending)
    return { name: track.name ?? (await recordName(keys, table, id)), pending: track.pending };
  const sealing = await seal(keys, { table, id, row }, track.rev + 1, sync.random);
  if (!sealing.ok) return 'too-large';
  const reminder = ringTime(sync, sendable);
  const { id: name, rev, sealed } = sealing.record;
  return { name, pending: { rev, sealed, row, ...(reminder === undefined ? {} : { reminder }) } };
}

/** Stores what is about to be sent. A record that went another way meanwhile is left for the next request. */
async function stored(
  job: Job,
  chosen: ReadonlyMap<string, { name: string; pending: Pending }>,
  tooLarge: ReadonlySet<string>,
): Promise<Pick<Parcel, 'changes' | 'tracks'>> {
  const { store } = job.sync;
  return step(job, async ({ status }) => {
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
    if (tooLarge.size > 0) Object.assign(status, { trouble: 'record-too-large', count: tooLarge.size });
    return { changes, tracks };
  });
}

/** What the server has taken becomes the base; what it sent back instead is looked at as if it was pulled. In a step. */
export async function acknowledge(
  { sync: { store } }: Job,
  vault: VaultRow,
  parcel: Parcel,
  reply: PushReply,
): Promise<void> {
  const conflicts = new Set(reply.conflicts.map(({ id }) => id));
  const tracks = await store.db.tracks.bulkGet(parcel.tracks.map(({ key }) => key));
  const settled: Track[] = [];
  for (const [at, track] of tracks.entries()) {
    const [sent, digest] = [parcel.changes[at], parcel.digests[at]];
    if (!track || !sent || digest === undefined || track.pending?.sealed !== sent.sealed) continue;
    const { pending: _, ...rest } = track;
    settled.push(conflicts.has(sent.id) ? rest : await acknowledged(store, track, digest));
  }
  await putTracks(store, settled);
  if (reply.before === vault.cursor) vault.cursor = reply.cursor;
}
