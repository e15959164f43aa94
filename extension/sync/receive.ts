/**
 * Records that came from the server, checked and opened: against what is known of them here, and against what a server
 * could make up. What passes waits as an arrival until everything has come; nothing else on this device changes.
 */
import type { SealedRecord } from '../../shared/sync-api.ts';
import type { Progress } from '../store/sync-state.ts';
import { type Arrival, keyOf, ownerOf, putArrivals, putTracks, type Track } from '../store/tracks.ts';
import type { VaultRow } from '../store/vault.ts';
import { acknowledged } from './acknowledge.ts';
import type { Row } from './canonical.ts';
import { digestOf, Halt, type Job, step } from './job.ts';
import { isTable } from './records.ts';
import { open } from './vault.ts';
import { fitting, fromWire, idIn } from './wire.ts';

interface Opened {
  readonly record: SealedRecord;
  readonly digest: string;
  readonly content: { table: Arrival['table']; id: string; row: Row | null } | null;
  /** Of what was not opened. */
  readonly isNewer: boolean;
}

/** More passed over than this are counted no further: a server that sends nothing but rubbish must not fill the disk. */
const MOST_REFUSED = 1_000;

/** Of a page that was pulled: the cursor it was asked with and the one to go on from, and how far all has come. */
interface Page {
  readonly place: { readonly from: number; readonly to: number };
  readonly progress: Progress;
}

/**
 * Takes in records of one reply, and with `page` the place to go on from, in one step.
 * @throws Halt with `two-stories` where a known revision has another content
 */
export async function receive(job: Job, records: readonly SealedRecord[], page?: Page): Promise<void> {
  const { store } = job.sync;
  const opened = await Promise.all(records.map((record) => openedOf(job, record)));
  await step(job, async ({ vault, status }) => {
    const known = await tracksFor(job, opened);
    const waiting = new Map((await store.db.arrivals.bulkGet(opened.flatMap(keysOf))).flatMap(revs));
    const staged: Arrival[] = [];
    const settled: Track[] = [];
    const refused = { ...vault.refused };
    for (const each of opened) {
      const track = known.get(each.record.id);
      const judged = judge(vault, each, track);
      if (judged === 'refused') refused[each.record.id] = { rev: each.record.rev, isNewer: each.isNewer };
      else delete refused[each.record.id];
      if (judged === 'same' && track) settled.push(confirmed(track));
      if (judged === 'ours' && track) settled.push(await acknowledged(store, track, each.digest));
      if (typeof judged === 'object' && (waiting.get(judged.key) ?? 0) < judged.rev) staged.push(judged);
    }
    await putTracks(store, settled);
    await putArrivals(store, staged);
    job.hasArrivals ||= staged.length > 0;
    if (staged.some(({ how }) => how === 'older')) status.trouble = 'server-lost-data';
    vault.refused = Object.fromEntries(Object.entries(refused).slice(0, MOST_REFUSED));
    // Where the mentee asked meanwhile for all to be read again, that stands.
    if (page && vault.cursor === page.place.from) vault.cursor = page.place.to;
    if (page) status.progress = page.progress;
  });
}

function keysOf({ content }: Opened): string[] {
  return content ? [keyOf(content.table, content.id)] : [];
}

function revs(arrival: Arrival | undefined): [string, number][] {
  return arrival ? [[arrival.key, arrival.rev]] : [];
}

async function openedOf(job: Job, record: SealedRecord): Promise<Opened> {
  const digest = await digestOf(record.sealed);
  const opening = await open(job.keys, record);
  if (!opening.ok) return { record, digest, content: null, isNewer: opening.why === 'wrong-version' };
  const { table, id, row } = opening.content;
  // Sealed by a device of this vault, for a table this client does not have: a newer one.
  if (!isTable(table)) return { record, digest, content: null, isNewer: true };
  if (row === null) return { record, digest, content: { table, id, row }, isNewer: false };
  const fit = fitting(table, row);
  const isSound = fit !== null && idIn(table, fit) === id && fromWire(table, fit, 'UTC') !== null;
  return { record, digest, content: isSound ? { table, id, row: fit } : null, isNewer: false };
}

/** What is known of these records, by their names on the wire. */
async function tracksFor(job: Job, opened: readonly Opened[]): Promise<Map<string, Track>> {
  const { tracks } = job.sync.store.db;
  const byName = await tracks
    .where('name')
    .anyOf(opened.map(({ record }) => record.id))
    .toArray();
  const found = new Map(byName.map((track) => [`${track.name}`, track]));
  const keys = opened.flatMap((each) =>
    found.has(each.record.id) ? [] : keysOf(each).map((key) => ({ name: each.record.id, key })),
  );
  const rows = await tracks.bulkGet(keys.map(({ key }) => key));
  rows.forEach((track, at) => {
    const name = keys[at]?.name;
    if (track && name !== undefined) found.set(name, { ...track, name });
  });
  return found;
}

function judge(
  vault: VaultRow,
  { record, digest, content }: Opened,
  track: Track | undefined,
): Arrival | 'refused' | 'same' | 'ours' {
  const known = track?.rev ?? 0;
  if (record.rev === known && track?.digest === digest) return 'same';
  const { pending } = track ?? {};
  if (pending?.rev === record.rev && pending.sealed === record.sealed) return 'ours';
  if (!content) return 'refused';
  if (record.rev === known && !vault.isRecovering)
    throw new Halt({ kind: 'trouble', trouble: 'two-stories' });
  const { table, id, row } = content;
  const owner = row === null ? (track?.owner ?? '') : ownerOf(table, id, row);
  const how = record.rev > known ? 'newer' : record.rev === known ? 'other' : 'older';
  return { key: keyOf(table, id), table, id, owner, name: record.id, rev: record.rev, digest, row, how };
}

/** The server has what is known: nothing has to be sent again but what was changed here. */
function confirmed({ again: _, dirty, ...track }: Track): Track {
  return dirty && track.before ? { ...track, dirty } : track;
}
