/** The steps of one run, each a local transaction or a request: noting what was here on joining, pull, merge, push, until nothing is left. */
import type { Answer, PushReply, SealedRecord } from '../../shared/sync-api.ts';
import { restandAll } from '../store/standing.ts';
import type { Progress } from '../store/sync-state.ts';
import {
  countWaiting,
  keyOf,
  ownerOf,
  putTracks,
  SYNCED_TABLES,
  sendAllAgain,
  slice,
} from '../store/tracks.ts';
import type { InVault, VaultRow } from '../store/vault.ts';
import { carryOut } from './answers.ts';
import { mergeArrivals } from './arrivals.ts';
import type { Reply } from './client.ts';
import { checkSignal, Halt, type Job, step } from './job.ts';
import { acknowledge, nextBatch, parcelOf, type Sendable } from './outbox.ts';
import { succeed } from './outcome.ts';
import { receive } from './receive.ts';
import type { RunOutcome } from './sync.ts';
import { mendTorn } from './torn.ts';

/** Rows noted in one step. */
const SLICE = 500;
/** Other devices may push all the time; a server that never agrees must not be asked forever. */
const MOST_ROUNDS = 12;

/** Brings both sides together. @throws Halt where that does not end well */
export async function rounds(job: Job): Promise<RunOutcome> {
  await noteAll(job);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const answers = await pull(job);
    if (await mergeArrivals(job)) await restandAll(job.sync.store);
    await mendTorn(job);
    await carryOut(job, answers);
    const outcome = await push(job);
    if (outcome) return outcome;
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
  while (job.vault.seeded) {
    checkSignal(job);
    await step(job, ({ vault }) => noteSlice(job, vault));
  }
}

async function noteSlice({ sync: { store } }: Job, vault: VaultRow): Promise<void> {
  for (let room = SLICE; vault.seeded && room > 0; ) {
    const { table, after } = vault.seeded;
    const records = await slice(store, table, after, room);
    const known = await store.db.tracks.bulkGet(records.map(({ id }) => keyOf(table, id)));
    const fresh = records.filter((_, at) => known[at] === undefined);
    await putTracks(
      store,
      fresh.map(({ id, row }) => ({
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
    const last = records.length < room ? undefined : records.at(-1)?.id;
    const next = SYNCED_TABLES[SYNCED_TABLES.indexOf(table) + 1];
    vault.seeded = last === undefined ? (next ? { table: next, after: '' } : null) : { table, after: last };
    room -= records.length;
  }
}

/** Takes in all that is new; returns what the mentee answered elsewhere. */
async function pull(job: Job): Promise<Answer[]> {
  let done = 0;
  let total: number | null = null;
  let hasLost = false;
  let { cursor } = job.vault;
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
    // Worth a question where there is time to read the answer.
    if (page.more && cursor === 0) total = expected(await job.client.vault()).used.records;
    done += page.changes.length;
    if (page.changes.length > 0 || page.cursor > cursor)
      await receive(job, page.changes, {
        place: { from: cursor, to: page.cursor },
        progress: { phase: 'receiving', done, total },
      });
    cursor = page.cursor;
    if (!page.more) return page.answers;
  }
}

/** The server went back behind what this device knows: all is read again, and all it lost is sent again. */
async function loseGround(job: Job): Promise<void> {
  await step(job, async ({ vault, status }) => {
    await sendAllAgain(job.sync.store);
    vault.cursor = 0;
    vault.isRecovering = true;
    status.trouble = 'server-lost-data';
  });
}

/** Sends what waits until nothing does; null where the server has something newer, and another round is needed. */
async function push(job: Job): Promise<RunOutcome | null> {
  let done = 0;
  let total = 0;
  let next = await step(job, async (now) => {
    total = await countWaiting(job.sync.store);
    return nextOrEnd(job, now);
  });
  while ('batch' in next) {
    checkSignal(job);
    const parcel = await parcelOf(job, next.batch);
    // Nothing: all of it was too large, or was changed meanwhile.
    const reply = parcel.changes.length > 0 ? expected(await job.client.push(parcel.changes)) : null;
    done += parcel.changes.length;
    const progress: Progress = { phase: 'sending', done, total: Math.max(done, total) };
    const after = await step(job, async (now): Promise<Next | null> => {
      if (reply) await acknowledge(job, now.vault, parcel, reply);
      now.status.progress = progress;
      return reply && reply.conflicts.length > 0 ? null : nextOrEnd(job, now);
    });
    if (!after) {
      await receive(job, reply?.conflicts.flatMap(withBytes) ?? []);
      return null;
    }
    next = after;
  }
  return next;
}

/** More to send; or, where nothing is left, the end. */
type Next = { batch: Sendable[] } | RunOutcome;

async function nextOrEnd({ sync: { store } }: Job, now: InVault): Promise<Next> {
  const batch = await nextBatch(store, now.vault);
  return batch.length > 0 ? { batch } : succeed(now, store.now());
}

/** A conflict the server had room to send; what it had not will come with the next pull. */
function withBytes({ id, rev, sealed }: PushReply['conflicts'][number]): SealedRecord[] {
  return sealed === null ? [] : [{ id, rev, sealed }];
}
