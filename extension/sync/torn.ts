/**
 * Mentors whose records no longer fit together, because records travel one by one and two devices acted at once: one
 * deleted or merged her while the other wrote to her. Looked at once everything has come; what was written is never
 * left without a mentor to show it.
 */
import { draftId } from '../store/drafts.ts';
import { mentorById } from '../store/mentors.ts';
import { Merge } from '../store/merges.ts';
import { Removal } from '../store/removals.ts';
import { readable } from '../store/rows.ts';
import { zone } from '../store/settings.ts';
import { keepInStep } from '../store/standing.ts';
import { putRows, rowsOf, type SyncedTable } from '../store/tracks.ts';
import type { VaultRow } from '../store/vault.ts';
import { same } from './canonical.ts';
import { type Job, step } from './job.ts';
import { isEdited, type Kept, mergeRecord } from './merge.ts';
import { tellKept } from './tell.ts';
import { fromWire, toWire } from './wire.ts';

interface Live {
  table: SyncedTable;
  id: string;
  row: { id: string; mentorId: string };
}

/** Notes a mentor to look at, in the step that merged her records: deleted and yet there, or gone and yet written to. */
export async function noteTorn(
  job: Job,
  vault: VaultRow,
  owner: string,
  seen: readonly unknown[],
): Promise<void> {
  const { store } = job.sync;
  const isThere = (await store.db.mentors.get(owner)) !== undefined;
  const isTorn = isThere ? (await removalsOf(job, owner)).length > 0 : (await liveOf(job, owner)).length > 0;
  if (!isTorn) return;
  const removals = readable(Removal, seen).filter(({ mentor }) => mentor.id === owner);
  const others = vault.torn.filter((each) => each.owner !== owner || each.removals.length > 0);
  vault.torn = [...others, { owner, removals }];
}

/** Mends every mentor noted. */
export async function mendTorn(job: Job): Promise<void> {
  while (job.vault.torn.length > 0) {
    await step(job, async ({ vault }) => {
      const [next, ...others] = vault.torn;
      if (next) await mend(job, next.owner, readable(Removal, next.removals));
      vault.torn = others;
    });
  }
}

async function mend(job: Job, owner: string, seen: readonly Removal[]): Promise<void> {
  const { store } = job.sync;
  const there = await removalsOf(job, owner);
  const all = [...there, ...seen.filter(({ id }) => !there.some((each) => each.id === id))];
  const [removal] = all.toSorted((a, b) => b.at - a.at);
  if (await mentorById(store, owner)) {
    if (there.length > 0) await undo(job, all, there);
    return keepInStep(store, owner);
  }
  const live = await liveOf(job, owner);
  // What only a device planned goes with her.
  const planned = live.filter(({ table, row }) => table === 'reminders' && !isWritten(table, null, row));
  await putRows(
    store,
    planned.map(({ table, id }) => ({ table, id, row: null })),
  );
  const written = live.filter((each) => !planned.includes(each));
  const isUnknown = written.some((each) => !isIn(removal, each));
  // Where the removal is gone, somebody has put her back, or wants to.
  if (removal && written.length > 0 && (isUnknown || there.length === 0)) {
    await undo(job, all, there);
    await tellKept(job.sync, [keptAlive(removal)]);
    await keepInStep(store, owner);
  }
  if (!removal && written.length > 0) await moveOver(job, owner, written);
}

/** Whether the mentee wrote it, or changed it since `before`. */
function isWritten(table: SyncedTable, before: unknown, row: unknown): boolean {
  const [base, now] = [toWire(table, before), toWire(table, row)];
  return now !== null && now !== 'damaged' && isEdited(table, base === 'damaged' ? null : base, now);
}

/** Whether the removal holds it as it is: its deletion has not come yet, or not all of it was sent at once. */
function isIn(removal: Removal | undefined, { table, id, row }: Live): boolean {
  const { interactions = [], drafts = [], reminders = [] } = removal ?? {};
  const held = [...interactions, ...drafts, ...reminders].find((each) => each.id === id);
  return held !== undefined && !isWritten(table, held, row);
}

function keptAlive({ mentor: { id, updatedAt } }: Removal): Kept {
  return { why: 'deleted-elsewhere', table: 'mentors', id, mentorId: id, field: '', value: updatedAt };
}

/** Puts back what the removals took: what is not there, and what was changed before it was deleted. */
async function undo(job: Job, removals: readonly Removal[], there: readonly Removal[]): Promise<void> {
  const { store } = job.sync;
  for (const removal of removals) {
    const taken = [
      { table: 'mentors' as const, id: removal.mentor.id, row: removal.mentor },
      ...removal.interactions.map((row) => ({ table: 'interactions' as const, id: row.id, row })),
      ...removal.drafts.map((row) => ({ table: 'drafts' as const, id: row.id, row })),
      ...removal.reminders.map((row) => ({ table: 'reminders' as const, id: row.id, row })),
    ].filter(({ table, row }) => table !== 'reminders' || isWritten(table, null, row));
    const now = await rowsOf(store, taken);
    await putRows(
      store,
      taken.filter((_, at) => now[at] === undefined),
    );
    for (const [at, each] of taken.entries()) await bringIn(job, each, now[at]);
  }
  await putRows(
    store,
    there.map(({ id }) => ({ table: 'removals', id, row: null })),
  );
}

/** What the deleted version says and the living one does not: a merge without a base. */
async function bringIn(
  { sync }: Job,
  { table, id, row }: { table: SyncedTable; id: string; row: unknown },
  now: unknown,
): Promise<void> {
  const [mine, theirs] = [toWire(table, now), toWire(table, row)];
  if (mine === null || mine === 'damaged' || theirs === 'damaged') return;
  const merged = mergeRecord({ table, id, base: null, mine, theirs });
  if (merged.row && !same(merged.row, mine))
    await putRows(sync.store, [{ table, id, row: fromWire(table, merged.row, await zone(sync.store)) }]);
  await tellKept(sync, merged.kept);
}

/** She was merged into somebody else: what was written to her meanwhile follows. */
async function moveOver(job: Job, owner: string, written: readonly Live[]): Promise<void> {
  const { store } = job.sync;
  const merges = readable(Merge, await store.db.merges.toArray()).filter(({ other }) => other.id === owner);
  const keptId = merges.toSorted((a, b) => b.at - a.at)[0]?.keptId;
  if (keptId === undefined || !(await mentorById(store, keptId))) return;
  for (const { table, id, row } of written) {
    const moved = { ...row, mentorId: keptId };
    if (table !== 'drafts') await putRows(store, [{ table, id, row: moved }]);
    else await moveDraft(job, id, keptId);
  }
  await keepInStep(store, keptId);
}

/** A draft goes over where there is none for that purpose; else its text is kept in the journal. */
async function moveDraft({ sync }: Job, id: string, keptId: string): Promise<void> {
  const draft = await sync.store.db.drafts.get(id);
  if (!draft) return;
  const newId = draftId(keptId, draft.purpose);
  const isFree = (await sync.store.db.drafts.get(newId)) === undefined;
  const moved = { table: 'drafts', id: newId, row: { ...draft, id: newId, mentorId: keptId } } as const;
  await putRows(sync.store, [...(isFree ? [moved] : []), { table: 'drafts', id, row: null }]);
  if (!isFree && draft.body.trim() !== '')
    await tellKept(sync, [
      { why: 'edited-twice', table: 'drafts', id: newId, mentorId: keptId, field: 'body', value: draft.body },
    ]);
}

async function removalsOf({ sync: { store } }: Job, owner: string): Promise<Removal[]> {
  const tracks = await store.db.tracks.where('owner').equals(owner).toArray();
  const ids = tracks.flatMap(({ table, id }) => (table === 'removals' ? [id] : []));
  return readable(Removal, await store.db.removals.bulkGet(ids));
}

async function liveOf({ sync: { store } }: Job, owner: string): Promise<Live[]> {
  const { interactions, drafts, reminders } = store.db;
  const journal = await interactions
    .where('[mentorId+at]')
    .between([owner, -Infinity], [owner, Infinity])
    .toArray();
  return [
    ...journal.map((row) => ({ table: 'interactions' as const, id: row.id, row })),
    ...(await drafts.where('mentorId').equals(owner).toArray()).map((row) => ({
      table: 'drafts' as const,
      id: row.id,
      row,
    })),
    ...(await reminders.where('mentorId').equals(owner).toArray()).map((row) => ({
      table: 'reminders' as const,
      id: row.id,
      row,
    })),
  ];
}
