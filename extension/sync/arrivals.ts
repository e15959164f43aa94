/**
 * Once all records have come: brought together with what was changed here, one mentor at a time, for to delete her is
 * one act. Each step is one transaction: rows, bases, revisions, and the arrivals it took.
 */

import { zone } from '../store/settings.ts';
import { keepInStep } from '../store/standing.ts';
import {
  type Arrival,
  dropArrivals,
  keyOf,
  putRows,
  putTracks,
  rowsOf,
  type Track,
  waiting,
} from '../store/tracks.ts';
import type { InVault, VaultRow } from '../store/vault.ts';
import { type Row, same } from './canonical.ts';
import { checkSignal, type Job, step } from './job.ts';
import { type Diverged, type Merged, mergeBelongings, mergeRecord } from './merge.ts';
import { tellKept } from './tell.ts';
import { noteTorn } from './torn.ts';
import { baseOf, fromWire, toWire } from './wire.ts';

/** Records in one transaction, about: pages stay alive between two. */
const STEP = 200;

/** A record with all that is known of it, before it is merged. */
interface Meeting extends Diverged {
  readonly arrival: Arrival | undefined;
  readonly track: Track | undefined;
  /** What this device has as its row now. */
  readonly here: Row | null;
}

/** Merges everything that has arrived. Returns whether the settings were among it. */
export async function mergeArrivals(job: Job): Promise<boolean> {
  let hasSettings = false;
  for (let done = 0; job.hasArrivals; ) {
    checkSignal(job);
    const merged = await step(job, (now) => mergeSome(job, now, done));
    done += merged.length;
    hasSettings ||= merged.some(({ table }) => table === 'settings');
    job.sync.store.onRemindersMoved();
    if (job.hasArrivals) await job.sync.breathe();
  }
  return hasSettings;
}

/** Merges what arrived for nobody in particular and for some mentors, theirs whole; returns what was merged. Inside a step. */
async function mergeSome(job: Job, { vault, status }: InVault, done: number): Promise<Arrival[]> {
  const { arrivals } = job.sync.store.db;
  const total = done + (await arrivals.count());
  const first = await arrivals.orderBy('owner').limit(STEP).toArray();
  const owners = [...new Set(first.map(({ owner }) => owner))].filter(Boolean);
  const loose = first.filter(({ owner }) => owner === '');
  const [from, to] = [owners[0], owners.at(-1)];
  const hers = from && to ? await arrivals.where('owner').between(from, to, true, true).toArray() : [];
  const all = [...loose, ...hers];
  if (all.length > 0) await mergeGroups(job, vault, owners, all);
  status.progress = { phase: 'merging', done: done + all.length, total };
  job.hasArrivals = done + all.length < total;
  return all;
}

/** Merges what arrived for some mentors, whole, and for nobody in particular. Inside a transaction. */
async function mergeGroups(
  job: Job,
  vault: VaultRow,
  owners: readonly string[],
  arrivals: readonly Arrival[],
): Promise<void> {
  const { store } = job.sync;
  const groups = await meetingsOf(job, owners, arrivals);
  const meetings = [...groups.values()].flat();
  const removals = await removalsIn(job, meetings);
  const outcomes = new Map(
    [...groups.values()].flatMap(mergedBy).map((each) => [keyOf(each.table, each.id), each]),
  );
  const here = await zone(store);
  const rows = meetings.flatMap(({ table, id, here: now }) => {
    const row = outcomes.get(keyOf(table, id))?.row ?? null;
    return same(row, now) ? [] : [{ table, id, row: row && fromWire(table, row, here) }];
  });
  await putRows(store, rows);
  await putTracks(
    store,
    meetings.map((meeting) => tracked(meeting, outcomes.get(keyOf(meeting.table, meeting.id)))),
  );
  await tellKept(
    job.sync,
    [...outcomes.values()].flatMap(({ kept }) => kept),
  );
  await dropArrivals(
    store,
    arrivals.map(({ key }) => key),
  );
  // Also those a record has left for somebody else.
  const touched = new Set([...owners, ...meetings.map(({ track }) => track?.owner ?? '')]);
  touched.delete('');
  for (const owner of touched) {
    await keepInStep(store, owner);
    await noteTorn(job, vault, owner, removals);
  }
}

/** What arrived for these mentors, and what of theirs was changed here, by the mentor they are merged with. */
async function meetingsOf(
  job: Job,
  owners: readonly string[],
  arrivals: readonly Arrival[],
): Promise<Map<string, Meeting[]>> {
  const { store } = job.sync;
  const { tracks } = store.db;
  const byKey = new Map(arrivals.map((arrival) => [arrival.key, arrival]));
  const [from, to, among] = [owners[0], owners.at(-1), new Set(owners)];
  const changedHere = from && to ? await waiting(store, from, to).toArray() : [];
  const dirty = changedHere.filter(({ owner }) => among.has(owner));
  // One that is moving to another mentor is merged there.
  const elsewhere = await store.db.arrivals.bulkGet(dirty.map(({ key }) => key));
  const mine = dirty.filter(({ key }, at) => byKey.has(key) || elsewhere[at] === undefined);
  const known = await tracks.bulkGet([...byKey.keys()]);
  const all = new Map([...known, ...mine].flatMap((track) => (track ? [[track.key, track]] : [])));
  const records = [...new Set([...byKey.keys(), ...all.keys()])].flatMap((key) => {
    const [arrival, track] = [byKey.get(key), all.get(key)];
    const record = arrival ?? track;
    return record ? [{ table: record.table, id: record.id, owner: record.owner, arrival, track }] : [];
  });
  const rows = await rowsOf(store, records);
  const groups = new Map<string, Meeting[]>();
  for (const [at, record] of records.entries()) {
    const group = groups.get(record.owner) ?? [];
    group.push(meetingOf(record, rows[at]));
    groups.set(record.owner, group);
  }
  return groups;
}

function meetingOf(
  { table, id, arrival, track }: Pick<Meeting, 'table' | 'id' | 'arrival' | 'track'>,
  stored: unknown,
): Meeting {
  const now = toWire(table, stored);
  // A damaged row is nobody's edit: what arrives takes its place.
  const here = now === 'damaged' ? null : now;
  const before = track?.before ? baseOf(table, track.before) : here;
  const base = now === 'damaged' ? null : before;
  const common = { table, id, arrival, track, here };
  if (!arrival) return { ...common, base, mine: here, theirs: base };
  if (arrival.how === 'newer') return { ...common, base, mine: here, theirs: arrival.row };
  // The server went back: what is here comes from what it has. Two stories have nothing in common.
  if (arrival.how === 'older') return { ...common, base: arrival.row, mine: here, theirs: arrival.row };
  return { ...common, base: null, mine: here, theirs: arrival.row };
}

const BELONGINGS: ReadonlySet<string> = new Set(['mentors', 'interactions', 'drafts', 'reminders']);

function mergedBy(meetings: readonly Meeting[]): Merged[] {
  const hers = meetings.filter(({ table }) => BELONGINGS.has(table));
  const others = meetings.filter(({ table }) => !BELONGINGS.has(table));
  return [...mergeBelongings(hers), ...others.map(mergeRecord)];
}

/** The track of a record after the merge: what the server has is the base, and what is here now differs from it or not. */
function tracked({ table, id, arrival, track, base }: Meeting, outcome: Merged | undefined): Track {
  const row = outcome?.row ?? null;
  const server = arrival ? arrival.row : base;
  const owner = arrival?.owner || track?.owner || '';
  const {
    pending,
    dirty: _,
    before: __,
    isTooLarge: ___,
    ...rest
  } = track ?? { key: keyOf(table, id), table, id, owner, rev: 0, digest: null };
  const known = arrival ? { name: arrival.name, rev: arrival.rev, digest: arrival.digest } : {};
  // What was sealed for a revision that is taken will never be acknowledged.
  const kept = !arrival && pending ? { pending } : {};
  const settled = { ...rest, ...known, ...kept, owner };
  const isSent = same(row, server) && !('again' in settled) && !('pending' in settled);
  return isSent ? settled : { ...settled, dirty: 1, before: { as: 'sent', row: server } };
}

/** Deleted mentors among these records, in any version: what was deleted may have to be put back. */
async function removalsIn(job: Job, meetings: readonly Meeting[]): Promise<unknown[]> {
  const rows = await rowsOf(job.sync.store, meetings);
  return meetings.flatMap(({ table, theirs }, at) => (table === 'removals' ? [rows[at] ?? theirs] : []));
}
