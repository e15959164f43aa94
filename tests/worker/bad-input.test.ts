/** Whatever comes in that does not fit is refused with a code that says why, and nothing of it is stored. */
import { describe, expect, it } from 'vitest';
import { type ErrorCode, LIMITS } from '../../shared/sync-api.ts';
import { ask, change, freshDevice, freshWords, opened, records } from './server.ts';

const good = change('a', 1);
const reminder = (value: unknown) => ({ changes: [{ ...good, reminder: value }] });

const PUSHES: [string, unknown, number, ErrorCode][] = [
  ['nothing', undefined, 415, 'not-json'],
  ['null', null, 400, 'invalid'],
  ['a list', [good], 400, 'invalid'],
  ['no changes', { changes: [] }, 400, 'invalid'],
  ['an unknown field', { changes: [good], force: true }, 400, 'invalid'],
  ['an unknown field in a change', { changes: [{ ...good, vault: 'x' }] }, 400, 'invalid'],
  ['a field of every object', JSON.parse('{"changes":[],"__proto__":{}}'), 400, 'invalid'],
  ['an id twice', { changes: [good, change('b', 1), good] }, 400, 'duplicate-ids'],
  ['an empty id', { changes: [{ ...good, id: '' }] }, 400, 'invalid'],
  ['an id that is a number', { changes: [{ ...good, id: 7 }] }, 400, 'invalid'],
  ['an id with quotes', { changes: [{ ...good, id: `a'"` }] }, 400, 'invalid'],
  ['an id that ends in a line end', { changes: [{ ...good, id: 'a\n' }] }, 400, 'invalid'],
  ['an id too long', { changes: [{ ...good, id: 'a'.repeat(65) }] }, 400, 'invalid'],
  ['revision 0', { changes: [{ ...good, rev: 0 }] }, 400, 'invalid'],
  ['a negative revision', { changes: [{ ...good, rev: -1 }] }, 400, 'invalid'],
  ['half a revision', { changes: [{ ...good, rev: 1.5 }] }, 400, 'invalid'],
  ['a huge revision', { changes: [{ ...good, rev: 2 ** 40 }] }, 400, 'invalid'],
  ['a revision that is text', { changes: [{ ...good, rev: '1' }] }, 400, 'invalid'],
  ['no sealed part', { changes: [{ id: 'a', rev: 1 }] }, 400, 'invalid'],
  ['an empty sealed part', { changes: [{ ...good, sealed: '' }] }, 400, 'invalid'],
  ['base64 with a letter missing', { changes: [{ ...good, sealed: 'abc' }] }, 400, 'invalid'],
  ['base64url', { changes: [{ ...good, sealed: 'ab-_' }] }, 400, 'invalid'],
  ['plain text', { changes: [{ ...good, sealed: 'Marie Dupont, CTO' }] }, 400, 'invalid'],
  [
    'a record too large',
    { changes: [{ ...good, sealed: 'A'.repeat(LIMITS.sealed + 4) }] },
    413,
    'record-too-large',
  ],
  ['too many changes', { changes: records(LIMITS.changes + 1) }, 413, 'too-many-changes'],
  ['a body too large', { changes: [good], more: 'A'.repeat(LIMITS.body) }, 413, 'body-too-large'],
  ['a reminder that is a number', reminder(7), 400, 'invalid'],
  ['a reminder without a time', reminder({}), 400, 'invalid'],
  ['a reminder before all time', reminder({ dueAt: -1 }), 400, 'invalid'],
  ['a reminder after all time', reminder({ dueAt: 1e300 }), 400, 'invalid'],
  ['a reminder with half a title', reminder({ dueAt: 1, title: 'a\ud800' }), 400, 'invalid'],
  ['a reminder with a title of two lines', reminder({ dueAt: 1, title: 'a\r\nBcc: b' }), 400, 'invalid'],
  ['a reminder with a title too long', reminder({ dueAt: 1, title: 'a'.repeat(201) }), 400, 'invalid'],
  ['a reminder with an empty title', reminder({ dueAt: 1, title: '' }), 400, 'invalid'],
];

describe('a push', () => {
  it.each(PUSHES)('with %s is refused', async (_, body, status, code) => {
    const device = await opened();
    expect(await device.ask('POST', '/v1/changes', { body })).toMatchObject({ status, code });
    expect((await device.usage()).used.records).toBe(0);
  });

  it.each([
    ['half a JSON', '{"changes":[', 'malformed'],
    ['two JSONs', '{}{}', 'malformed'],
    ['no UTF-8', new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]), 'malformed'],
    ['a thousand brackets', '['.repeat(1000), 'malformed'],
    ['a hundred thousand lists in lists', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'invalid'],
    ['a number beyond numbers', '{"changes":[{"id":"a","rev":1e999,"sealed":"AAAA"}]}', 'invalid'],
  ])('of %s is refused', async (_, raw, code) => {
    const device = await opened();
    expect(await device.ask('POST', '/v1/changes', { raw })).toMatchObject({ status: 400, code });
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', ''])(
    'sent as "%s" is refused: a form of a web page can send that',
    async (type) => {
      const device = await opened();
      const asked = { body: { changes: [good] }, headers: { 'Content-Type': type } };
      expect(await device.ask('POST', '/v1/changes', asked)).toMatchObject({ status: 415, code: 'not-json' });
    },
  );

  it('that hides how long it is is stopped at the limit', async () => {
    const device = await opened();
    const piece = new TextEncoder().encode(' '.repeat(65_536));
    let sent = 0;
    const raw = new ReadableStream({
      pull(stream) {
        sent += piece.length;
        if (sent > 8 * LIMITS.body) stream.close();
        else stream.enqueue(piece);
      },
    });
    const headers = { 'Transfer-Encoding': 'chunked' };
    expect((await device.ask('POST', '/v1/changes', { raw, headers })).code).toBe('body-too-large');
    expect(sent).toBeLessThan(2 * LIMITS.body);
  });

  it('of the most that is allowed is taken', async () => {
    const device = await opened();
    const title = 'é'.repeat(LIMITS.title);
    const most = records(LIMITS.changes).map((each) => ({
      ...each,
      id: each.id.padEnd(64, 'x'),
      rev: 0x7fffffff,
      reminder: { dueAt: 8.64e15, title },
    }));
    expect((await device.push(...most)).conflicts).toEqual([]);
    expect((await device.pull()).changes[0]).toEqual({
      id: most[0]?.id,
      rev: 0x7fffffff,
      sealed: most[0]?.sealed,
    });
  });
});

describe('a pull', () => {
  it.each([
    'after=-1',
    'after=1.5',
    'after=1e3',
    'after=0x10',
    'after=',
    'after=%20',
    'after=abc',
    'after=9007199254740992',
    'after=99999999999999999999999',
    'after=1&after=2',
    'limit=0',
    'limit=501',
    'limit=-0',
    'before=1',
    'after=1%00',
    '__proto__=1',
  ])('with ?%s is refused', async (query) => {
    const device = await opened();
    expect(await device.ask('GET', `/v1/changes?${query}`)).toMatchObject({ status: 400, code: 'invalid' });
  });

  it('after the end of all numbers is answered with where the vault stands', async () => {
    const device = await opened();
    expect(await device.pull(Number.MAX_SAFE_INTEGER)).toEqual({
      changes: [],
      cursor: 0,
      more: false,
      answers: [],
    });
  });
});

describe('opening and joining', () => {
  const words = freshWords();
  it.each([
    ['no device', { ...words }],
    ['no join key', { vault: words.vault, device: freshDevice() }],
    [
      'words in place of what they give',
      { vault: 'abandon abandon about', joinKey: 'x', device: freshDevice() },
    ],
    ['a vault id too short', { ...words, vault: words.vault.slice(1), device: freshDevice() }],
    ['a shard of one’s choice', { ...words, vault: `1.${words.vault}`, device: freshDevice() }],
    ['a name in plain words', { ...words, device: { id: 'a', name: 'Laptop of Marie' } }],
    ['a name too long', { ...words, device: { id: 'a', name: 'A'.repeat(516) } }],
    ['a device id that would be a path', { ...words, device: { id: '$.a"', name: 'AAAA' } }],
    ['a token of one’s choice', { ...words, device: freshDevice(), token: 'x' }],
  ])('with %s is refused', async (_, body) => {
    for (const path of ['/v1/vaults', '/v1/devices'])
      expect(await ask('POST', path, { body })).toMatchObject({ status: 400, code: 'invalid' });
  });

  it('says where it does not fit, and never what stood there', async () => {
    const answer = await ask('POST', '/v1/vaults', {
      body: { ...words, joinKey: 'a secret', device: freshDevice() },
    });
    expect(answer.text).toContain('joinKey');
    expect(answer.text).not.toContain('a secret');
  });
});

describe('an address', () => {
  it.each([
    ['GET', '/'],
    ['GET', '/v1'],
    ['GET', '/v1/vault/'],
    ['GET', '/v2/vault'],
    ['GET', '/v1/changes/a'],
    ['DELETE', '/v1/devices/a/b'],
    ['GET', '/v1/%2e%2e/x'],
    ['GET', '/.env'],
  ])('that is none is not found: %s %s', async (method, path) => {
    const device = await opened();
    expect(await device.ask(method, path)).toMatchObject({ status: 404, code: 'not-found' });
  });

  it.each([
    ['PUT', '/v1/vault'],
    ['GET', '/v1/vaults'],
    ['PATCH', '/v1/changes'],
    ['DELETE', '/v1/changes'],
    ['GET', '/v1/devices/a'],
    ['POST', '/v1/health'],
  ])('does not take another method: %s %s', async (method, path) => {
    const device = await opened();
    expect(await device.ask(method, path)).toMatchObject({ status: 405, code: 'method-not-allowed' });
  });

  it.each(['%00', 'a b', `%27%20OR%201=1`, '..%2f', 'a'.repeat(65), '%F0%9F'])(
    'of a device that cannot be one is refused: %s',
    async (id) => {
      const device = await opened();
      const { status } = await device.ask('DELETE', `/v1/devices/${id}`);
      expect(status === 400 || status === 404).toBe(true);
      expect((await device.usage()).used.devices).toBe(1);
    },
  );
});
