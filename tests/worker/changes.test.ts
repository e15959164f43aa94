/** Push and pull: what two and three devices and their server tell each other. */
import { describe, expect, it } from 'vitest';
import { LIMITS, PullReply, PushReply } from '../../shared/sync-api.ts';
import { ask, change, env, opened, records, type TestDevice } from './server.ts';

/** Everything from `after` on, page by page. */
async function pulledAll(device: TestDevice, after = 0, limit = 500) {
  const pages: PullReply[] = [];
  for (let page = await device.pull(after, limit); ; page = await device.pull(page.cursor, limit)) {
    pages.push(page);
    if (!page.more) return { changes: pages.flatMap(({ changes }) => changes), pages };
  }
}

describe('a push', () => {
  it('reaches the other devices in the order it was made', async () => {
    const first = await opened();
    const [second, third] = [await first.join(), await first.join()];
    await first.push(change('a', 1), change('b', 1));
    await second.push(change('c', 1), change('a', 2));
    const expected = [change('b', 1), change('c', 1), change('a', 2)];
    for (const device of [first, second, third]) expect((await device.pull()).changes).toEqual(expected);
  });

  it('sent again after a lost reply is no conflict, and changes nothing', async () => {
    const device = await opened();
    const changes = [change('a', 1), change('b', 1)];
    await device.push(...changes);
    const usage = (await device.usage()).used;
    const again = await device.push(...changes);
    expect(again.conflicts).toEqual([]);
    expect((await device.usage()).used).toEqual(usage);
    expect((await device.pull()).changes).toEqual(changes);
  });

  it('of a record that another device changed is a conflict and shows what is stored', async () => {
    const first = await opened();
    const second = await first.join();
    await first.push(change('a', 1));
    await first.push(change('a', 2, 'what the first wrote'));
    const reply = await second.push(change('a', 2, 'what the second wrote'), change('b', 1));
    expect(reply.conflicts).toEqual([change('a', 2, 'what the first wrote')]);
    expect((await first.pull()).changes).toEqual([change('a', 2, 'what the first wrote'), change('b', 1)]);
    expect((await second.push(change('a', 3, 'what both wrote'))).conflicts).toEqual([]);
  });

  it.each([
    ['older', 1],
    ['the same', 2],
    ['two ahead', 4],
  ])('with other bytes and a revision that is %s overwrites nothing', async (_, rev) => {
    const device = await opened();
    await device.push(change('a', 1));
    await device.push(change('a', 2));
    const reply = await device.push(change('a', rev, 'another text'));
    expect(reply.conflicts).toEqual([change('a', 2)]);
    expect((await device.pull()).changes).toEqual([change('a', 2)]);
  });

  it('of a record the server does not have is taken at any revision: it may have lost it', async () => {
    const device = await opened();
    expect((await device.push(change('a', 7))).conflicts).toEqual([]);
    expect((await device.push(change('a', 8))).conflicts).toEqual([]);
  });

  it('tells a device that knew all before it that it knows all after it', async () => {
    const first = await opened();
    const second = await first.join();
    const { cursor } = await first.pull();
    const mine = await first.push(change('a', 1));
    expect(mine.before).toBe(cursor);
    expect(await first.pull(mine.cursor)).toEqual({
      changes: [],
      cursor: mine.cursor,
      more: false,
      answers: [],
    });
    await second.push(change('b', 1));
    expect((await first.push(change('c', 1))).before).toBeGreaterThan(mine.cursor);
  });

  it('of the same record from three devices at once is taken from one of them', async () => {
    const first = await opened();
    const devices = [first, await first.join(), await first.join()];
    await first.push(change('a', 1));
    const replies = await Promise.all(
      devices.map((device, at) => device.push(change('a', 2, `version ${at}`))),
    );
    const [winner, ...none] = replies.flatMap(({ conflicts }, at) => (conflicts.length === 0 ? [at] : []));
    expect(none).toEqual([]);
    const stored = change('a', 2, `version ${winner}`);
    expect((await first.pull()).changes).toEqual([stored]);
    for (const { conflicts } of replies.filter((_, at) => at !== winner)) expect(conflicts).toEqual([stored]);
  });

  it('stores, keeps and gives back the largest record there may be', async () => {
    const device = await opened();
    const large = { id: 'large', rev: 1, sealed: 'AAAA'.repeat(LIMITS.sealed / 4) };
    expect((await device.push(large)).conflicts).toEqual([]);
    const { changes } = await device.pull();
    expect(changes[0]?.sealed === large.sealed).toBe(true);
  });

  it('that meets many large conflicts shows as many as a reply can carry, and names the others', async () => {
    const device = await opened();
    const ids = ['a', 'b', 'c', 'd'];
    const large = 'A'.repeat(1_000_000);
    for (const id of ids) await device.push({ id, rev: 1, sealed: large });
    const { conflicts } = await device.push(...ids.map((id) => change(id, 1, 'small')));
    expect(conflicts.map(({ id, sealed }) => [id, sealed?.length])).toEqual([
      ['a', large.length],
      ['b', large.length],
      ['c', large.length],
      ['d', undefined],
    ]);
  });
});

describe('a pull', () => {
  it('comes in pages as long as asked for, that leave nothing out', async () => {
    const first = await opened();
    await first.push(...records(500));
    await first.push(...records(200, 100, 2));
    const all = await pulledAll(await first.join(), 0, 64);
    expect(all.pages.length).toBe(Math.ceil(500 / 64));
    expect(all.changes).toHaveLength(500);
    expect(new Set(all.changes.map(({ id }) => id)).size).toBe(500);
    expect(all.changes.filter(({ rev }) => rev === 2)).toHaveLength(200);
  });

  it('is cut where a page would grow too large, and leaves nothing out', async () => {
    const device = await opened();
    const large = 'A'.repeat(1_200_000);
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    for (const id of ids) await device.push({ id, rev: 1, sealed: large });
    const { changes, pages } = await pulledAll(device);
    expect(changes.map(({ id }) => id)).toEqual(ids);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages)
      expect(JSON.stringify(page).length).toBeLessThan(LIMITS.page + LIMITS.sealed + 10_000);
  });

  it('after something that was read says that there is nothing new', async () => {
    const device = await opened();
    await device.push(change('a', 1));
    const { cursor } = await device.pull();
    expect(await device.pull(cursor)).toEqual({ changes: [], cursor, more: false, answers: [] });
  });

  it('of a server that lost data shows an older cursor', async () => {
    const device = await opened();
    await device.push(change('a', 1));
    const { cursor } = await device.pull();
    const shard = { '0': env.DB, '1': env.DB_1, '2': env.DB_2 }[device.vault.slice(0, 1)];
    await shard?.prepare('UPDATE vaults SET cursor = 3 WHERE id = ?1').bind(device.words.vault).run();
    await shard?.prepare('DELETE FROM records WHERE vault = ?1').bind(device.words.vault).run();
    expect(cursor).toBeGreaterThan(3);
    expect(await device.pull(cursor)).toEqual({ changes: [], cursor: 3, more: false, answers: [] });
    expect((await device.push(change('a', 2))).conflicts).toEqual([]);
  });
});

describe('another vault', () => {
  it('is never read, written or counted, though its records have the same ids', async () => {
    const [one, other] = [await opened(), await opened()];
    await one.push(change('a', 1, 'of one'));
    expect((await other.push(change('a', 1, 'of the other'))).conflicts).toEqual([]);
    expect((await one.pull()).changes).toEqual([change('a', 1, 'of one')]);
    expect((await other.pull()).changes).toEqual([change('a', 1, 'of the other')]);
    expect((await one.usage()).used).toMatchObject({ records: 1, devices: 1 });
  });

  it.each([
    ['without a token', {}],
    ['with a token that never was', { token: `0.${'A'.repeat(22)}.a.${'A'.repeat(43)}` }],
    ['with a token of a shard there is not', { token: `9.${'A'.repeat(22)}.a.${'A'.repeat(43)}` }],
    ['with a token of another form', { token: 'x' }],
    ['with a cookie', { headers: { Cookie: 'token=0' } }],
    ['with a password', { headers: { Authorization: 'Basic YTpi' } }],
  ])('is closed to a request %s', async (_, asked) => {
    for (const [method, path] of [
      ['GET', '/v1/vault'],
      ['DELETE', '/v1/vault'],
      ['GET', '/v1/devices'],
      ['DELETE', '/v1/devices/a'],
      ['GET', '/v1/changes'],
      ['POST', '/v1/changes'],
    ] as const) {
      const answer = await ask(method, path, asked);
      expect(answer).toMatchObject({ status: 401, code: 'unauthorized' });
      expect(answer.headers.get('WWW-Authenticate')).toBe('Bearer');
    }
  });

  it('is closed to a token whose shard, vault or spelling is another', async () => {
    const [device, other] = [await opened(), await opened()];
    const [shard, , id, secret] = device.token.split('.');
    for (const token of [
      `${(Number(shard) + 1) % 3}.${device.words.vault}.${id}.${secret}`,
      `${other.vault}.${id}.${secret}`,
      `${device.vault}.${other.id}.${secret}`,
      `${device.vault}.${id}.${'A'.repeat(43)}`,
      `${device.vault}.${id}.${other.token.split('.')[3]}`,
      `${device.vault}.${id}.${secret?.toLowerCase()}`,
      device.token.slice(0, -1),
      `${device.token}A`,
    ])
      expect((await ask('GET', '/v1/vault', { token })).code).toBe('unauthorized');
  });
});

describe('replies', () => {
  it('are what the contract says, without anything more', async () => {
    const device = await opened();
    const pushed = await device.ask('POST', '/v1/changes', { body: { changes: [change('a', 1)] } });
    expect(PushReply.parse(pushed.body)).toEqual(pushed.body);
    const pulled = await device.ask('GET', '/v1/changes');
    expect(PullReply.parse(pulled.body)).toEqual(pulled.body);
  });
});
