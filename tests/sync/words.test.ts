/** Words on paper, and what a hand does to them. */
import * as bip39 from '@scure/bip39';
import { wordlist as english } from '@scure/bip39/wordlists/english.js';
import { wordlist as french } from '@scure/bip39/wordlists/french.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedWords, slipsBetween } from '../../extension/sync/near-words.ts';
import { entropyFromWords, wordsFromEntropy } from '../../extension/sync/words.ts';
import { LANGUAGES } from '../../shared/model.ts';

const someBits = fc.uint8Array({ minLength: 16, maxLength: 16 });
const aLanguage = fc.constantFrom(...LANGUAGES);
const LISTS = { en: english, fr: french };
/** Of the published BIP39 test vectors. */
const PUBLISHED = [
  ['00000000000000000000000000000000', `${'abandon '.repeat(11)}about`],
  [
    '7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f',
    'legal winner thank year wave sausage worth useful legal winner thank yellow',
  ],
  ['ffffffffffffffffffffffffffffffff', `${'zoo '.repeat(11)}wrong`],
  [
    '9e885d952ad362caeb4efe34a8e91bd2',
    'ozone drill grab fiber curtain grace pudding thank cruise elder eight picnic',
  ],
] as const;
const BITS = Uint8Array.fromHex('9e885d952ad362caeb4efe34a8e91bd2');
const FRENCH = wordsFromEntropy(BITS, 'fr');
const ENGLISH = wordsFromEntropy(BITS, 'en');

function suspects(words: readonly string[]) {
  const outcome = entropyFromWords(words.join(' '));
  return outcome.ok ? [] : outcome.suspects;
}

describe('twelve words', () => {
  it('are those of the published vectors', () => {
    for (const [hex, words] of PUBLISHED) {
      expect(wordsFromEntropy(Uint8Array.fromHex(hex), 'en').join(' ')).toBe(words);
      expect(entropyFromWords(words)).toEqual({ ok: true, entropy: Uint8Array.fromHex(hex), language: 'en' });
    }
  });

  it('come back as the same bits, in either language, with one meaning in the other', () => {
    fc.assert(
      fc.property(someBits, aLanguage, (bits, language) => {
        const words = wordsFromEntropy(bits, language);
        expect(words).toHaveLength(12);
        expect(words.every((word) => word === word.normalize('NFC'))).toBe(true);
        expect(bip39.validateMnemonic(words.join(' ').normalize('NFKD'), LISTS[language])).toBe(true);
        expect(entropyFromWords(words.join(' '))).toEqual({ ok: true, entropy: bits, language });
      }),
    );
  });

  it('are read whatever the hand did to accents, case, spaces and numbering', () => {
    const plain = FRENCH.join(' ').normalize('NFD').replaceAll(/\p{M}/gu, '');
    expect(plain).not.toBe(FRENCH.join(' '));
    const ways = [
      plain,
      plain.toUpperCase(),
      FRENCH.join(' ').normalize('NFD'),
      `  ${FRENCH.join('\n\t ')}  `,
      FRENCH.map((word, at) => `${at + 1}. ${word},`).join(' '),
      FRENCH.join(' '),
    ];
    for (const way of ways)
      expect(entropyFromWords(way)).toEqual({ ok: true, entropy: BITS, language: 'fr' });
    expect(foldedWords('1. CŒUR, Été; naïf')).toEqual(['coeur', 'ete', 'naif']);
  });

  it('are made of sixteen bytes and of nothing else', () => {
    expect(() => wordsFromEntropy(new Uint8Array(32), 'en')).toThrow(RangeError);
  });
});

describe('a wrong word', () => {
  it('that no list has is named, with the word that is meant, first the one that fits the others', () => {
    for (const words of [FRENCH, ENGLISH]) {
      words.forEach((word, at) => {
        for (const slip of [`${word.slice(0, -2)}q${word.slice(-1)}`, `q${word.slice(1)}`]) {
          const [suspect, ...others] = suspects(words.with(at, slip));
          expect(others).toEqual([]);
          expect(suspect?.at).toBe(at);
          expect(suspect?.meant[0]).toBe(word);
        }
      });
    }
  });

  it('that is as near to others as to the right one is told apart by the eleven others', () => {
    const [suspect] = suspects(ENGLISH.with(5, 'grabe'));
    expect(suspect?.meant[0]).toBe('grace');
    expect(suspect?.meant).toHaveLength(3);
  });

  it('that was cut after four letters is recognised', () => {
    expect(suspects(ENGLISH.with(3, 'fibe'))[0]).toMatchObject({ at: 3, typed: 'fibe' });
    expect(suspects(ENGLISH.with(3, 'fibe'))[0]?.meant[0]).toBe('fiber');
    expect(suspects(ENGLISH.with(0, 'ozon').with(6, 'pudd')).map(({ meant }) => meant[0])).toEqual([
      'ozone',
      'pudding',
    ]);
  });

  it('that is in the list is found among the suspects when it looks like the right one', () => {
    let tried = 0;
    for (let seed = 0; seed < 8; seed++) {
      const bits = Uint8Array.from({ length: 16 }, (_, at) => (seed * 37 + at * 101) % 256);
      const words = wordsFromEntropy(bits, 'en');
      words.forEach((word, at) => {
        const lookalike = english.find((other) => slipsBetween(other, word) === 1);
        if (!lookalike || entropyFromWords(words.with(at, lookalike).join(' ')).ok) return;
        tried++;
        const found = suspects(words.with(at, lookalike));
        expect(found.length).toBeLessThanOrEqual(3);
        expect(found.find((suspect) => suspect.at === at)?.meant).toContain(word);
      });
    }
    expect(tried).toBeGreaterThan(15);
  });

  it('and its neighbour are named when they changed places', () => {
    const moved = FRENCH.with(4, `${FRENCH[5]}`).with(5, `${FRENCH[4]}`);
    const outcome = entropyFromWords(moved.join(' '));
    expect(outcome).toMatchObject({ ok: false, why: 'checksum', language: 'fr' });
    expect(suspects(moved)).toContainEqual({ at: 4, typed: foldedOf(FRENCH[5]), meant: [FRENCH[4]] });
  });
});

const foldedOf = (word = '') => word.normalize('NFD').replaceAll(/\p{M}/gu, '');

describe('anything else typed', () => {
  it('says how many words there are, and which of them are none', () => {
    expect(entropyFromWords('')).toMatchObject({ ok: false, why: 'count', count: 0, suspects: [] });
    expect(entropyFromWords(ENGLISH.slice(1).join(' '))).toMatchObject({ why: 'count', count: 11 });
    const run = [`${ENGLISH[0]}${ENGLISH[1]}`, ...ENGLISH.slice(2)].join(' ');
    expect(entropyFromWords(run)).toMatchObject({ why: 'count', count: 11, suspects: [{ at: 0 }] });
  });

  it('is never a surprise', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), manyWords), (typed) => {
        const outcome = entropyFromWords(typed);
        if (!outcome.ok) expect(['count', 'spelling', 'checksum']).toContain(outcome.why);
      }),
    );
  });
});

const manyWords = fc
  .array(fc.constantFrom(...english, ...french), { minLength: 12, maxLength: 12 })
  .map((words) => words.join(' '));
