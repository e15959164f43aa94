/** What comes from a server that lost something, says a thing twice, or what cannot be read yet. */
import { describe, expect, it } from 'vitest';
import { takeBack } from '../../../extension/store/interactions.ts';
import { changeMentor } from '../../../extension/store/mentors.ts';
import { vaultRow } from '../../../extension/store/vault.ts';
import { leaveVault, wordsAgain } from '../../../extension/sync/membership.ts';
import { PullReply } from '../../../shared/sync-api.ts';
import { env } from '../../worker/server.ts';
import { Device, type Meddler, SERVER, seen } from './device.ts';
import { noteOf, pair } from './pair.ts';

/** Every record comes as if a newer client had sealed it. */
const unreadable: Meddler = async (_, real) => {
  const page = PullReply.parse(await (await real()).json());
  const changes = page.changes.map((change) => ({ ...change, sealed: btoa('rubbish'.repeat(50)) }));
  return Response.json({ ...page, changes });
};

describe('a server that lost what it had', () => {
  it('is told everything again', async () => {
    const { one, two, id } = await pair();
    await changeMentor(one.store, id, { note: 'kept here' });
    await one.run();
    const vault = await vaultRow(one.store);
    const lose = (sql: string) => env.DB.prepare(sql).bind(vault?.keys.vaultId).run();
    await lose('DELETE FROM records WHERE vault = ?1');
    await lose('UPDATE vaults SET cursor = 1, records = 0, bytes = 0 WHERE id = ?1');
    expect(await one.run()).toEqual({ kind: 'needs-you', why: 'server-lost-data' });
    await leaveVault(two.sync, 'erase');
    await two.join(vault?.entropy ?? new Uint8Array(16));
    await two.run();
    expect(await seen(two)).toEqual(await seen(one));
    expect(await noteOf(two, id)).toBe('kept here');
  });
});

describe('a server that goes back again and again', () => {
  it('is not read forever', async () => {
    const { one } = await pair();
    one.meddler = async (request, real) => {
      const { pathname, search } = new URL(request.url);
      const cursor = search.endsWith('after=0') ? 5 : 1;
      return pathname === '/v1/changes'
        ? Response.json({ changes: [], cursor, more: true, answers: [] })
        : real();
    };
    expect(await one.run()).toEqual({ kind: 'needs-you', why: 'server-unclear' });
  });
});

describe('what comes from the server', () => {
  it('is looked at again by the next release, which may read more', async () => {
    const { one, two, id } = await pair();
    await changeMentor(two.store, id, { note: 'from the future' });
    await two.run();
    one.meddler = unreadable;
    expect(await one.run()).toEqual({ kind: 'needs-you', why: 'update-needed' });
    one.meddler = (_, real) => real();
    expect(await one.run()).toEqual({ kind: 'needs-you', why: 'update-needed' });
    Object.assign(one.sync, { release: '2' });
    expect(await one.run()).toEqual({ kind: 'synced' });
    expect(await noteOf(one, id)).toBe('from the future');
  });

  it('is taken in at last where it could not be opened at first, and nothing more is said of it', async () => {
    const { one, two, id } = await pair();
    await changeMentor(two.store, id, { note: 'torn on the way' });
    await two.run();
    one.meddler = unreadable;
    expect(await one.run()).toEqual({ kind: 'needs-you', why: 'update-needed' });
    one.meddler = (_, real) => real();
    await changeMentor(two.store, id, { note: 'whole again' });
    await two.run();
    expect(await one.run()).toEqual({ kind: 'synced' });
    expect(await noteOf(one, id)).toBe('whole again');
  });

  it('does not go back behind what already waits to be merged', async () => {
    const { one, two, id } = await pair();
    const { cursor = 0, token } = (await vaultRow(one.store)) ?? {};
    const asOf = async () => {
      const headers = { Authorization: `Bearer ${token}` };
      const page = await one.fetchReal(new Request(`${SERVER}/v1/changes?after=${cursor}`, { headers }));
      return PullReply.parse(await page.json());
    };
    await changeMentor(two.store, id, { note: 'older' });
    await two.run();
    const { changes } = await asOf();
    await changeMentor(two.store, id, { note: 'newer' });
    await two.run();
    // Received, and killed before it was merged.
    await one.runAndDie(3);
    expect(await one.store.db.arrivals.count()).toBeGreaterThan(0);
    one.meddler = async (_, real) =>
      Response.json({ ...PullReply.parse(await (await real()).json()), changes });
    expect(await one.run()).toEqual({ kind: 'synced' });
    expect(await noteOf(one, id)).toBe('newer');
  });

  it('does not bring back what was kept beside and taken away by her', async () => {
    const { one, two, id } = await pair();
    const three = new Device(3);
    await three.join((await wordsAgain(one.sync)) ?? new Uint8Array(16));
    await three.run();
    for (const device of [two, three]) await changeMentor(device.store, id, { note: 'short' });
    await changeMentor(one.store, id, { note: 'somewhat longer' });
    await three.run();
    await one.run();
    const kept = await one.store.db.interactions.filter(({ text }) => text.includes('short')).toArray();
    expect(kept).toHaveLength(1);
    await takeBack(one.store, `${kept[0]?.id}`);
    await one.run();
    for (const device of [two, one, two]) expect(await device.run()).toEqual({ kind: 'synced' });
    expect(await noteOf(two, id)).toBe('somewhat longer');
    expect((await two.store.db.interactions.toArray()).filter(({ text }) => text.includes('short'))).toEqual(
      [],
    );
  });
});
