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
  syncedTables,
  type Track,
} from '../store/tracks.ts';
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
  const { store } = job.sync;
  let hasSettings = false;
  for (;;) {
    checkSignal(job);
    const first = await store.db.arrivals.orderBy('owner').limit(STEP).toArray();
    if (first.length === 0) return hasSettings;
    hasSettings ||= first.some(({ table }) => table === 'settings');
    await step(job, syncedTables(store), async () => {
      const mentors = new Set(first.map(({ owner }) => owner));
      const loose = first.filter(({ owner }) => owner === '');
      if (loose.length > 0) await mergeGroup(job, '', loose);
      mentors.delete('');
      for (const owner of mentors) {
        await mergeGroup(job, owner, await store.db.arrivals.where('owner').equals(owner).toArray());
      }
    });
    store.onRemindersMoved();
  }
}

async function mergeGroup(job: Job, owner: string, arrivals: readonly Arrival[]): Promise<void> {
  const { store } = job.sync;
  const meetings = await meetingsOf(job, owner, arrivals);
  const removals = await removalsIn(job, meetings);
  const outcomes = mergedBy(meetings);
  const here = await zone(store);
  const changed = outcomes.filter(({ table, id, row }) => {
    const meeting = meetings.find((each) => each.table === table && each.id === id);
    return !same(row, meeting?.here ?? null);
  });
  await putRows(
    store,
    changed.map(({ table, id, row }) => ({ table, id, row: row && fromWire(table, row, here) })),
  );
  await putTracks(
    store,
    meetings.map((meeting) => tracked(meeting, outcomes)),
  );
  await tellKept(
    job.sync,
    outcomes.flatMap(({ kept }) => kept),
  );
  await dropArrivals(
    store,
    arrivals.map(({ key }) => key),
  );
  const owners = new Set([owner, ...meetings.map(({ track }) => track?.owner ?? '')]);
  owners.delete('');
  for (const each of owners) {
    await keepInStep(store, each);
    await noteTorn(job, each, removals);
  }
}

/** What arrived for this mentor, and what of hers was changed here. */
async function meetingsOf(job: Job, owner: string, arrivals: readonly Arrival[]): Promise<Meeting[]> {
  const { tracks, arrivals: waiting } = job.sync.store.db;
  const byKey = new Map(arrivals.map((arrival) => [arrival.key, arrival]));
  const dirty = owner === '' ? [] : await tracks.where('[dirty+owner]').equals([1, owner]).toArray();
  // One that is moving to another mentor is merged there.
  const elsewhere = await waiting.bulkGet(dirty.map(({ key }) => key));
  const mine = dirty.filter(({ key }, at) => byKey.has(key) || elsewhere[at] === undefined);
  const known = await tracks.bulkGet([...byKey.keys()]);
  const all = new Map([...known, ...mine].flatMap((track) => (track ? [[track.key, track]] : [])));
  const records = [...new Set([...byKey.keys(), ...all.keys()])].flatMap((key) => {
    const [arrival, track] = [byKey.get(key), all.get(key)];
    const record = arrival ?? track;
    return record ? [{ table: record.table, id: record.id, arrival, track }] : [];
  });
  const rows = await rowsOf(job.sync.store, records);
  return records.map((record, at) => meetingOf(record, rows[at]));
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
function tracked({ table, id, arrival, track, base }: Meeting, outcomes: readonly Merged[]): Track {
  const row = outcomes.find((each) => each.table === table && each.id === id)?.row ?? null;
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
