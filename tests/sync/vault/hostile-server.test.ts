/** A server that lies: whatever it answers, nothing on the device changes but what it says of the server. */
import { beforeAll, describe, expect, it } from 'vitest';
import { changeMentor, saveMentor } from '../../../extension/store/mentors.ts';
import { removeMentor } from '../../../extension/store/removals.ts';
import { syncStatus } from '../../../extension/store/sync-state.ts';
import { vaultRow } from '../../../extension/store/vault.ts';
import { dismissTrouble, startOver } from '../../../extension/sync/run.ts';
import { seal } from '../../../extension/sync/vault.ts';
import { PullReply, type SealedRecord } from '../../../shared/sync-api.ts';
import { Device, seen } from './device.ts';

/** Answers every pull with what `lie` makes of what the vault really holds, or in place of it. */
function lying(device: Device, lie: (reply: PullReply) => unknown): void {
  device.meddler = async (request, real) => {
    if (request.method !== 'GET' || !request.url.includes('/v1/changes')) return real();
    const url = new URL(request.url);
    url.searchParams.set('after', '0');
    const whole = await device.fetchReal(new Request(url, request));
    return Response.json(lie(PullReply.parse(await whole.json())));
  };
}

let old: SealedRecord[];
let foreign: SealedRecord[];
let ours: Device;
let entropy: Uint8Array<ArrayBuffer>;

/** A vault of two mentors, the first of whom was changed twice; and what it was before. */
beforeAll(async () => {
  ours = new Device(1);
  entropy = await ours.open();
  const { mentor } = await saveMentor(ours.store, { name: 'Inès Valdor' });
  await saveMentor(ours.store, { name: 'Tomás Reyes' });
  await ours.run();
  old = await everything(ours);
  await changeMentor(ours.store, mentor.id, { note: 'met in Lyon' });
  await ours.run();
  const other = new Device(9);
  await other.open();
  await saveMentor(other.store, { name: 'Somebody Else' });
  await other.run();
  foreign = await everything(other);
});

async function everything(device: Device): Promise<SealedRecord[]> {
  let records: SealedRecord[] = [];
  const honest = device.meddler;
  lying(device, (reply) => {
    records = reply.changes;
    return { ...reply, changes: [] };
  });
  await device.run();
  device.meddler = honest;
  return records;
}

/** A device that is in the vault and has synced, but for the last change of the other one. */
async function victim(number: number): Promise<Device> {
  const device = new Device(number);
  await device.join(entropy);
  await device.run();
  await saveMentor(ours.store, { name: `News ${number}` });
  await ours.run();
  return device;
}

const swapped = (records: readonly SealedRecord[]) =>
  records.map((record, at) => ({ ...record, sealed: records[(at + 1) % records.length]?.sealed ?? '' }));

/** The last ones are those the victim does not know. */
const fresh = (reply: PullReply) => reply.changes.slice(-2);

const REFUSED: Record<string, (reply: PullReply) => unknown> = {
  'one record’s content under another’s name': (reply) => ({ ...reply, changes: swapped(fresh(reply)) }),
  'records under names of its own': (reply) => ({
    ...reply,
    changes: fresh(reply).map((record, at) => ({ ...record, id: `name-${at}` })),
  }),
  'records with bigger numbers than they were sealed with': (reply) => ({
    ...reply,
    changes: reply.changes.map((record) => ({ ...record, rev: record.rev + 1 })),
  }),
  'records that were cut short': (reply) => ({
    ...reply,
    changes: fresh(reply).map((record) => ({ ...record, sealed: record.sealed.slice(0, -8) })),
  }),
  'records with one bit changed': (reply) => ({
    ...reply,
    changes: fresh(reply).map((record) => ({ ...record, sealed: flipped(record.sealed) })),
  }),
  'records of another vault': (reply) => ({ ...reply, changes: foreign }),
};

function flipped(sealed: string): string {
  const bytes = Uint8Array.fromBase64(sealed);
  const at = bytes.length - 1;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes.toBase64();
}

const UNCLEAR: Record<string, (reply: PullReply) => unknown> = {
  'fields this protocol does not have': (reply) => ({ ...reply, hello: 'there' }),
  'a cursor that is no number': (reply) => ({ ...reply, cursor: '7' }),
  'more and more of nothing': (reply) => ({ ...reply, changes: [], more: true, cursor: 1e9 }),
  'a record of a revision below one': (reply) => ({
    ...reply,
    changes: reply.changes.map((record) => ({ ...record, rev: 0 })),
  }),
  'something else altogether': () => ['no'],
};

describe('a server that answers with', () => {
  for (const [index, [what, lie]] of Object.entries(REFUSED).entries())
    it(`${what} is refused, and nothing here changes`, async () => {
      const device = await victim(20 + index);
      const before = await seen(device);
      lying(device, lie);
      expect(await device.run()).toMatchObject({ kind: 'needs-you', why: 'records-refused' });
      expect(await seen(device)).toEqual(before);
      // The real server again, on her word: all is there.
      device.meddler = (_, real) => real();
      expect(await startOver(device.sync)).toEqual({ kind: 'synced' });
      expect(await seen(device)).toEqual(await seen(ours));
    });

  for (const [index, [what, lie]] of Object.entries(UNCLEAR).entries())
    it(`${what} is not understood, and nothing here changes`, async () => {
      const device = await victim(40 + index);
      const before = await seen(device);
      lying(device, lie);
      expect(await device.run()).toMatchObject({ kind: 'needs-you', why: 'server-unclear' });
      expect(await seen(device)).toEqual(before);
    });

  it('an old state is told to have lost data, and nothing here changes', async () => {
    const device = await victim(60);
    await device.run();
    const before = await seen(device);
    lying(device, (reply) => ({ ...reply, changes: old, cursor: 10 }));
    await device.run();
    expect(await syncStatus(device.store)).toMatchObject({ trouble: 'server-lost-data' });
    expect(await seen(device)).toEqual(before);
  });

  it('an old revision of one record, replayed, is told, and nothing here changes', async () => {
    const device = await victim(61);
    await device.run();
    const before = await seen(device);
    lying(device, (reply) => ({ ...reply, changes: old }));
    expect(await device.run()).toMatchObject({ kind: 'needs-you', why: 'server-lost-data' });
    expect(await seen(device)).toEqual(before);
    await dismissTrouble(device.sync);
    device.meddler = (_, real) => real();
    expect(await device.run()).toEqual({ kind: 'synced' });
    expect(await seen(device)).toEqual(before);
  });

  it('the same records again and in another order changes nothing', async () => {
    const device = await victim(62);
    await device.run();
    const before = await seen(device);
    lying(device, (reply) => ({ ...reply, changes: reply.changes.toReversed() }));
    expect(await device.run()).toEqual({ kind: 'synced' });
    expect(await seen(device)).toEqual(before);
  });

  it('two contents under one revision is stopped at once, and nothing here changes', async () => {
    const device = await victim(63);
    await device.run();
    const before = await seen(device);
    // Sealed by a device of this vault, as a second story would be: another sealing of the same revision.
    const [known] = await device.store.db.tracks.toArray();
    const vault = await vaultRow(device.store);
    if (!vault || !known) throw new Error('no vault');
    const other = await seal(
      vault.keys,
      { table: known.table, id: known.id, row: null },
      known.rev,
      device.sync.random,
    );
    if (!other.ok) throw new Error('not sealed');
    lying(device, (reply) => ({ ...reply, changes: [other.record] }));
    expect(await device.run()).toEqual({ kind: 'needs-you', why: 'two-stories' });
    expect(await seen(device)).toEqual(before);
    device.meddler = (_, real) => real();
    expect(await startOver(device.sync)).toEqual({ kind: 'synced' });
    expect(await seen(device)).toEqual(before);
  });

  it('a page without end is put down, and a redirect is not followed', async () => {
    const device = await victim(65);
    const before = await seen(device);
    device.meddler = async () => new Response(endless(), { headers: { 'Content-Type': 'application/json' } });
    expect(await device.run()).toMatchObject({ kind: 'needs-you', why: 'server-unclear' });
    expect(await seen(device)).toEqual(before);
    const inits: (RequestInit | undefined)[] = [];
    Object.assign(device.sync, {
      fetch: async (_: RequestInfo | URL, init?: RequestInit) => {
        inits.push(init);
        throw new TypeError('redirected');
      },
    });
    expect(await device.run()).toMatchObject({ kind: 'offline' });
    expect(inits[0]).toMatchObject({ redirect: 'error', credentials: 'omit', cache: 'no-store' });
  });

  it('a conflict over and over comes to an end', async () => {
    const device = await victim(66);
    await device.run();
    const { mentor } = await saveMentor(device.store, { name: 'Nadia Oriel' });
    device.meddler = async (request, real) => {
      if (request.method !== 'POST') return real();
      const { changes } = (await request.clone().json()) as { changes: SealedRecord[] };
      const conflicts = changes.map(({ id, rev }) => ({ id, rev: rev + 1, sealed: null }));
      return Response.json({ before: 0, cursor: 0, conflicts });
    };
    expect(await device.run()).toMatchObject({ kind: 'needs-you', why: 'server-unclear' });
    device.meddler = (_, real) => real();
    await removeMentor(device.store, mentor.id);
    await device.run();
    expect((await syncStatus(device.store))?.syncedAt).toBe(device.store.at);
  });
});

function endless(): ReadableStream<Uint8Array> {
  const piece = new TextEncoder().encode(' '.repeat(65_536));
  return new ReadableStream({ pull: (to) => to.enqueue(piece) });
}
