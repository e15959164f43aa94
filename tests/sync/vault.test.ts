/** What comes back from a server is what was sealed, or is refused with the reason. */
import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { padded, paddedLength, SMALLEST, unpadded } from '../../extension/sync/padding.ts';
import {
  type Content,
  keysFromEntropy,
  MAX_PLAIN,
  MAX_SEALED,
  open,
  seal,
} from '../../extension/sync/vault.ts';
import type { SealedRecord } from '../../shared/sync-api.ts';
import * as second from './second-client.ts';

const random = (length: number) => Uint8Array.from(randomBytes(length));
const MINE = Uint8Array.from({ length: 16 }, (_, at) => at);
const { keys } = await keysFromEntropy(MINE);
const { keys: foreign } = await keysFromEntropy(MINE.map((byte) => byte ^ 1));
const others = second.secondKeys(MINE);

const GOAL: Content = { table: 'goals', id: 'g1', row: { id: 'g1', text: 'Diriger une équipe' } };

async function sealed(content: Content, rev = 1, by = keys): Promise<SealedRecord> {
  const sealing = await seal(by, content, rev, random);
  if (!sealing.ok) throw new Error(sealing.why);
  return sealing.record;
}

/** The record with its bytes changed. */
function changed(record: SealedRecord, change: (bytes: Uint8Array) => Uint8Array): SealedRecord {
  return { ...record, sealed: change(Uint8Array.fromBase64(record.sealed)).toBase64() };
}

/** Sealed rightly by somebody who has the words and a program that errs. */
function forged(deflated: Uint8Array, id: string): SealedRecord {
  return { id, rev: 1, sealed: second.secondSeal(others, { id, rev: 1, iv: random(12), deflated }) };
}

const aContent = fc.record({
  table: fc.constantFrom('mentors', 'goals'),
  id: fc.uuid(),
  row: fc
    .option(fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true }))
    .map((row) => row as Content['row']),
});

describe('a sealed record', () => {
  it('opens to what was sealed, deletions too, here and in node:crypto', async () => {
    await fc.assert(
      fc.asyncProperty(
        aContent,
        fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
        async (content, rev) => {
          const record = await sealed(content, rev);
          const plain = JSON.stringify(content);
          expect(await open(keys, record)).toEqual({ ok: true, content: JSON.parse(plain) });
          expect(second.secondOpen(others, record)).toBe(plain);
          expect(record.id).toBe(second.secondName(others, content.table, content.id));
        },
      ),
    );
  });

  it('opens whole, whatever its fields are called', async () => {
    const plain =
      '{"table":"goals","id":"g1","row":{"__proto__":1,"toString":{"__proto__":{"a":2}},"":null}}';
    const { id } = await sealed(GOAL);
    const outcome = await open(keys, forged(second.deflate(plain), id));
    expect(outcome.ok && JSON.stringify(outcome.content)).toBe(plain);
  });

  it('of node:crypto opens here', async () => {
    await fc.assert(
      fc.asyncProperty(aContent, async (content) => {
        const id = second.secondName(others, content.table, content.id);
        const plain = JSON.stringify(content);
        expect(await open(keys, forged(second.deflate(plain), id))).toEqual({
          ok: true,
          content: JSON.parse(plain),
        });
      }),
    );
  });

  it('tells nothing by its bytes: neither words nor ids nor whether it is a deletion', async () => {
    const record = await sealed(GOAL);
    const gone = await sealed({ ...GOAL, row: null });
    expect(record.id).toBe(gone.id);
    expect(record.id).not.toContain('g1');
    expect(record.sealed.length).toBe(gone.sealed.length);
    expect(Buffer.from(record.sealed, 'base64').toString('latin1')).not.toContain('quipe');
  });

  it('is never the same twice, and is named otherwise in another vault', async () => {
    const [one, two] = [await sealed(GOAL), await sealed(GOAL)];
    expect(one.sealed).not.toBe(two.sealed);
    expect((await sealed(GOAL, 1, foreign)).id).not.toBe(one.id);
  });

  it('is made with keys that cannot be read out', async () => {
    expect([keys.sealing.extractable, keys.naming.extractable]).toEqual([false, false]);
    await expect(crypto.subtle.exportKey('raw', keys.sealing)).rejects.toThrow();
  });
});

describe('a hostile server', () => {
  it('cannot change a single bit', async () => {
    const record = await sealed(GOAL);
    const length = Uint8Array.fromBase64(record.sealed).length;
    for (let at = 0; at < length; at++) {
      const outcome = await open(
        keys,
        changed(record, (bytes) => bytes.with(at, (bytes[at] ?? 0) ^ (1 << (at % 8)))),
      );
      expect(outcome).toEqual({ ok: false, why: at === 0 ? 'wrong-version' : 'tampered' });
    }
  });

  it('cannot swap, rename or renumber a record, or bring one of another vault', async () => {
    const record = await sealed(GOAL, 3);
    const other = await sealed({ ...GOAL, id: 'g2' }, 3);
    const tries: SealedRecord[] = [
      { ...record, sealed: other.sealed },
      { ...record, id: other.id },
      { ...record, rev: 2 },
      { ...record, rev: 4 },
      { ...record, sealed: (await sealed(GOAL, 3, foreign)).sealed },
      await sealed(GOAL, 3, foreign),
    ];
    for (const each of tries) expect(await open(keys, each)).toEqual({ ok: false, why: 'tampered' });
  });

  it('cannot cut a record or add to it', async () => {
    const record = await sealed(GOAL);
    for (const change of [
      (bytes: Uint8Array) => bytes.subarray(0, -1),
      (bytes: Uint8Array) => bytes.subarray(0, 29),
      (bytes: Uint8Array) => bytes.subarray(0, 0),
      (bytes: Uint8Array) => Uint8Array.from([...bytes, 0]),
    ])
      expect(await open(keys, changed(record, change))).toEqual({ ok: false, why: 'not-ours' });
    const grown = changed(record, (bytes) => Uint8Array.from([...bytes, ...new Uint8Array(64)]));
    expect((await open(keys, grown)).ok).toBe(false);
  });

  it('cannot bring anything else as a record', async () => {
    const { id } = await sealed(GOAL);
    for (const text of ['', '!', 'AQ', 'AQ==', 'é', 'AQ== ', 'A'.repeat(5)])
      expect(await open(keys, { id, rev: 1, sealed: text })).toEqual({ ok: false, why: 'not-ours' });
    await fc.assert(
      fc.asyncProperty(
        fc.string(),
        fc.double(),
        fc.uint8Array({ maxLength: 600 }),
        async (id, rev, bytes) => {
          expect((await open(keys, { id, rev, sealed: bytes.toBase64() })).ok).toBe(false);
        },
      ),
    );
  });

  it('cannot make a device read more than it can hold', async () => {
    const { id } = await sealed(GOAL);
    const huge = 'A'.repeat(Math.ceil(MAX_SEALED / 3) * 4 + 4);
    expect(await open(keys, { id, rev: 1, sealed: huge })).toEqual({ ok: false, why: 'too-large' });
    const bomb = second.deflate(' '.repeat(MAX_PLAIN + 1));
    expect(bomb.length).toBeLessThan(20_000);
    expect(await open(keys, forged(bomb, id))).toEqual({ ok: false, why: 'too-large' });
  });
});

describe('a record sealed with the right words by a program that errs', () => {
  const plain = JSON.stringify(GOAL);

  it('is refused when its name is not that of its content', async () => {
    const { id } = await sealed({ ...GOAL, id: 'g2' });
    expect(await open(keys, forged(second.deflate(plain), id))).toEqual({ ok: false, why: 'not-ours' });
  });

  it('is refused when what is inside is damaged, cut, followed by more, or no record', async () => {
    const { id } = await sealed(GOAL);
    const whole = second.deflate(plain);
    const insides = [
      new Uint8Array(0),
      whole.subarray(0, -2),
      Uint8Array.from([...whole, 7]),
      second.deflate(`${plain}x`),
      second.deflate('[]'),
      second.deflate('{"table":"goals","id":"g1"}'),
      second.deflate('{"table":"goals","id":"g1","row":[]}'),
      second.deflate('{"table":"goals","id":"g1","row":null,"more":1}'),
    ];
    for (const inside of insides)
      expect(await open(keys, forged(inside, id))).toEqual({ ok: false, why: 'not-ours' });
  });
});

describe('a row that is too large', () => {
  it('is not sealed, and the reason is given', async () => {
    const noise = random(MAX_SEALED).toBase64();
    expect(await seal(keys, { ...GOAL, row: { noise } }, 1, random)).toEqual({ ok: false, why: 'too-large' });
    const long = { ...GOAL, row: { long: 'a'.repeat(MAX_PLAIN) } };
    expect(await seal(keys, long, 1, random)).toEqual({ ok: false, why: 'too-large' });
  });

  it('starts beyond what opens again', async () => {
    const noise = random(700_000).toBase64();
    expect((await open(keys, await sealed({ ...GOAL, row: { noise } }))).ok).toBe(true);
  });
});

describe('padding', () => {
  it('is that of the paper: 12 % at most, and a padded size stays', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 30 }), (length) => {
        const size = paddedLength(length);
        expect(size).toBe(second.padme(length));
        expect(size).toBeGreaterThanOrEqual(Math.max(length, SMALLEST));
        expect(size).toBeLessThanOrEqual(Math.max(length * 1.12, SMALLEST));
        expect(paddedLength(size)).toBe(size);
      }),
    );
    expect([257, 1000, 1025, 70_000].map(paddedLength)).toEqual([272, 1024, 1088, 71_680]);
  });

  it('gives back what was padded, and nothing when a byte of it is wrong', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (content) => {
        const filled = padded(Uint8Array.from(content));
        expect(unpadded(filled)).toEqual(content);
        if (filled.length > 4 + content.length) expect(unpadded(filled.with(-1, 1))).toBeNull();
        expect(unpadded(filled.with(0, 255))).toBeNull();
      }),
    );
  });
});
