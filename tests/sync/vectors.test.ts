/** The frozen vectors: a change of any of them means that nobody opens her vault any more. */
import { describe, expect, it } from 'vitest';
import { keysFromEntropy, open, recordName, seal } from '../../extension/sync/vault.ts';
import { entropyFromWords, wordsFromEntropy } from '../../extension/sync/words.ts';
import { textOf } from '../promises/sources.ts';
import * as second from './second-client.ts';
import vectors from './vectors.json' with { type: 'json' };

const ENTROPY = Uint8Array.fromHex(vectors.entropy);
const { keys, joinKey } = await keysFromEntropy(ENTROPY);
const others = second.secondKeys(ENTROPY);

describe('the frozen vectors', () => {
  it('hold for the words, in both directions', () => {
    expect(wordsFromEntropy(ENTROPY, 'en').join(' ')).toBe(vectors.words.en);
    expect(wordsFromEntropy(ENTROPY, 'fr').join(' ')).toBe(vectors.words.fr);
    expect(entropyFromWords(vectors.words.en)).toEqual({ ok: true, entropy: ENTROPY, language: 'en' });
    expect(entropyFromWords(vectors.words.fr)).toEqual({ ok: true, entropy: ENTROPY, language: 'fr' });
  });

  it('hold for the keys, of this client and of node:crypto', () => {
    expect({ vaultId: keys.vaultId, joinKey }).toEqual({
      vaultId: vectors.vaultId,
      joinKey: vectors.joinKey,
    });
    expect(others).toMatchObject({ vaultId: vectors.vaultId, joinKey: vectors.joinKey });
    expect(others.sealing.toString('hex')).toBe(vectors.sealingKey);
    expect(others.naming.toString('hex')).toBe(vectors.namingKey);
  });

  it.each(vectors.records)('hold for revision $rev: sealed and opened by this client', async (vector) => {
    const { content, rev, iv, id, sealed } = vector;
    expect(await recordName(keys, content.table, content.id)).toBe(id);
    expect(JSON.stringify(content)).toBe(vector.plain);
    const sealing = await seal(keys, content, rev, () => Uint8Array.fromHex(iv));
    expect(sealing).toEqual({ ok: true, record: { id, rev, sealed } });
    expect(await open(keys, { id, rev, sealed })).toEqual({ ok: true, content });
  });

  it.each(vectors.records)('hold for revision $rev: sealed and opened by node:crypto', (vector) => {
    const { content, rev, iv, id, sealed, associatedData } = vector;
    expect(second.secondName(others, content.table, content.id)).toBe(id);
    expect(second.associatedData(others, id, rev)).toBe(associatedData);
    const parts = { id, rev, iv: Uint8Array.fromHex(iv), deflated: Uint8Array.fromHex(vector.deflated) };
    expect(second.secondSeal(others, parts)).toBe(sealed);
    expect(second.secondOpen(others, { id, rev, sealed })).toBe(vector.plain);
  });

  it('are what docs/sync.md tells', () => {
    const told = textOf('docs/sync.md');
    const { sealed = '' } = vectors.records[0] ?? {};
    const { words, vaultId, joinKey, sealingKey, namingKey } = vectors;
    for (const value of [words.en, words.fr, vaultId, joinKey, sealingKey, namingKey, sealed])
      expect(told).toContain(value);
  });
});
