/** Typing two of the twelve words back: which are asked for, and what a wrong answer is told. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { twoPlaces, wrongWord } from '../../../extension/entrypoints/desk/vault/asked-words.ts';
import { wordsFromEntropy } from '../../../extension/sync/words.ts';

const WORDS = wordsFromEntropy(Uint8Array.fromHex('9e885d952ad362caeb4efe34a8e91bd2'), 'fr');

describe('the two words asked for', () => {
  it('are two different ones of the twelve, in their order', () => {
    const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(chance, chance, (one, other) => {
        const drawn = [one, other];
        const [first, second] = twoPlaces(() => drawn.shift() ?? 0);
        expect(first).toBeGreaterThanOrEqual(0);
        expect(second).toBeLessThan(12);
        expect(first).toBeLessThan(second);
      }),
    );
  });

  it('can be any two', () => {
    const seen = new Set<string>();
    for (let one = 0; one < 12; one++) {
      for (let other = 0; other < 11; other++) {
        const drawn = [one / 12, other / 11];
        seen.add(`${twoPlaces(() => drawn.shift() ?? 0)}`);
      }
    }
    expect(seen.size).toBe((12 * 11) / 2);
  });
});

describe('an answer', () => {
  it('is right whatever its capitals, accents and spaces', () => {
    expect(wrongWord(' DEPENSER ', 1, WORDS)).toBeNull();
    expect(wrongWord('dépenser', 1, WORDS)).toBeNull();
  });

  it('is told when it is missing, nearly right, a word from another place, or wrong', () => {
    expect(wrongWord('  ', 1, WORDS)).toEqual({ why: 'missing' });
    expect(wrongWord('dépensé', 1, WORDS)).toEqual({ why: 'near' });
    expect(wrongWord('monument', 1, WORDS)).toEqual({ why: 'other', place: 0 });
    expect(wrongWord('voiture', 1, WORDS)).toEqual({ why: 'wrong' });
  });
});
