/** The steps of one run, each a local transaction or a request: noting what was here on joining, pull, merge, push, until nothing is left. */
import type { Answer } from '../../shared/sync-api.ts';
import { restandAll } from '../store/standing.ts';
import {
  countWaiting,
  keyOf,
  ownerOf,
  putTracks,
  SYNCED_TABLES,
  sendAllAgain,
  slice,
  syncedTables,
} from '../store/tracks.ts';
import { changeStatus, changeVault, type VaultRow } from '../store/vault.ts';
import { carryOut } from './answers.ts';
import { mergeArrivals } from './arrivals.ts';
import type { Reply } from './client.ts';
import { checkSignal, Halt, type Job, step, vaultOf } from './job.ts';
import { nextParcel, settle } from './outbox.ts';
import { receive } from './receive.ts';
import { mendTorn } from './torn.ts';

/** Rows noted in one step. */
const SLICE = 500;
/** Other devices may push all the time; a server that never agrees must not be asked forever. */
const MOST_ROUNDS = 12;

/** Brings both sides together. @throws Halt where that does not end well */
export async function rounds(job: Job): Promise<void> {
  await noteAll(job);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const answers = await pull(job);
    if (await mergeArrivals(job)) await restandAll(job.sync.store);
    await mendTorn(job);
    await carryOut(job, answers);
    if (await push(job)) return;
  }
  // Whatever it says of these records lies before the cursor.
  await loseGround(job);
  throw new Halt({ kind: 'bad-reply' });
}

/** The value of a reply; anything else ends the run. */
export function expected<T>(reply: Reply<T>): T {
  if (reply.kind === 'ok') return reply.value;
  throw new Halt(reply);
}

/** Notes everything that was here when this device joined as something to send, slice by slice. */
async function noteAll(job: Job): Promise<void> {
  for (let vault = await vaultOf(job); vault.seeded; vault = await vaultOf(job)) {
    checkSignal(job);
    await step(job, syncedTables(job.sync.store), (now) => noteSlice(job, now));
    await job.alive();
  }
}

async function noteSlice(job: Job, { seeded }: VaultRow): Promise<void> {
  if (!seeded) return;
  const { store } = job.sync;
  const records = await slice(store, seeded.table, seeded.after, SLICE);
  const known = await store.db.tracks.bulkGet(records.map(({ table, id }) => keyOf(table, id)));
  const fresh = records.filter((_, at) => known[at] === undefined);
  await putTracks(
    store,
    fresh.map(({ table, id, row }) => ({
      key: keyOf(table, id),
      table,
      id,
      owner: ownerOf(table, id, row),
      rev: 0,
      digest: null,
      dirty: 1,
      before: { as: 'sent', row: null },
    })),
  );
  const after = records.at(-1)?.id;
  const next = SYNCED_TABLES[SYNCED_TABLES.indexOf(seeded.table) + 1];
  const place = after === undefined ? next && { table: next, after: '' } : { ...seeded, after };
  await changeVault(store, job.token, () => ({ seeded: place ?? null }));
}

/** Takes in all that is new; returns what the mentee answered elsewhere. */
async function pull(job: Job): Promise<Answer[]> {
  let done = 0;
  let hasLost = false;
  let { cursor } = await vaultOf(job);
  const total = cursor === 0 ? expected(await job.client.vault()).used.records : null;
  for (;;) {
    checkSignal(job);
    const page = expected(await job.client.pull(cursor));
    if (page.cursor < cursor) {
      if (hasLost) throw new Halt({ kind: 'bad-reply' });
      hasLost = true;
      await loseGround(job);
      cursor = 0;
      continue;
    }
    if (page.more && page.cursor === cursor) throw new Halt({ kind: 'bad-reply' });
    await receive(job, page.changes, page.cursor);
    done += page.changes.length;
    if (done > 0) await job.report({ phase: 'receiving', done, total });
    cursor = page.cursor;
    if (!page.more) return page.answers;
  }
}

/** The server went back behind what this device knows: all is read again, and all it lost is sent again. */
async function loseGround(job: Job): Promise<void> {
  const { store } = job.sync;
  await step(job, [store.db.singles, store.db.tracks], async () => {
    await sendAllAgain(store);
    await changeVault(store, job.token, () => ({ cursor: 0, isRecovering: true }));
    await changeStatus(store, { trouble: 'server-lost-data' });
  });
}

/** Sends what waits; false where the server has something newer, and another round is needed. */
async function push(job: Job): Promise<boolean> {
  let done = 0;
  const total = await countWaiting(job.sync.store);
  for (let parcel = await nextParcel(job); parcel; parcel = await nextParcel(job)) {
    checkSignal(job);
    const reply = expected(await job.client.push(parcel.changes));
    await settle(job, parcel, reply);
    const stored = reply.conflicts.flatMap(({ id, rev, sealed }) => (sealed ? [{ id, rev, sealed }] : []));
    await receive(job, stored, null);
    if (reply.conflicts.length > 0) return false;
    done += parcel.changes.length;
    await job.report({ phase: 'sending', done, total: Math.max(done, total) });
  }
  return true;
}
