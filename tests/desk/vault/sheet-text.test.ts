/** What the QR code of the words says, and what becomes of a text pasted into the field for the words. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetText, withWord, wordsAndServer } from '../../../extension/entrypoints/desk/vault/sheet-text.ts';
import { entropyFromWords, wordsFromEntropy } from '../../../extension/sync/words.ts';
import { LANGUAGES } from '../../../shared/model.ts';

const ENTROPY = Uint8Array.fromHex('9e885d952ad362caeb4efe34a8e91bd2');
const FRENCH = wordsFromEntropy(ENTROPY, 'fr');
const ENGLISH = wordsFromEntropy(ENTROPY, 'en');

const anyEntropy = fc.uint8Array({ minLength: 16, maxLength: 16 });

describe('the text of the QR code', () => {
  it('gives words and server back, whatever the words', () => {
    fc.assert(
      fc.property(
        anyEntropy,
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom('https://example.org', 'https://vault.example:8443', 'http://localhost:8787'),
        (bytes, language, server) => {
          const entropy = Uint8Array.from(bytes);
          const read = wordsAndServer(sheetText(wordsFromEntropy(entropy, language), server));
          expect(read.server).toBe(server);
          expect(entropyFromWords(read.words)).toMatchObject({ ok: true, entropy });
        },
      ),
    );
  });

  it('is found among other words too, and an address that is none of a server is left out', () => {
    expect(wordsAndServer('ozone drill\nhttps://example.org\ngrab')).toEqual({
      words: 'ozone drill\n \ngrab',
      server: 'https://example.org',
    });
    expect(wordsAndServer('ozone http://example.org')).toEqual({ words: 'ozone', server: null });
    expect(wordsAndServer('ozone drill')).toEqual({ words: 'ozone drill', server: null });
  });
});

describe('a suggested word', () => {
  it('takes the place of the wrong one and leaves the rest as it was typed', () => {
    const typed = FRENCH.with(3, 'entaser').join('\n');
    expect(withWord(typed, 3, 'entasser')).toBe(FRENCH.join('\n'));
    expect(withWord('1. ozone 2. dril 3. grab', 1, 'drill')).toBe('1. ozone 2. drill 3. grab');
  });

  it('finds its place among accents that were typed as characters of their own', () => {
    const typed = FRENCH.with(11, 'nerveu').join(' ').normalize('NFD');
    expect(withWord(typed, 11, 'nerveux').normalize('NFC')).toBe(FRENCH.join(' '));
  });

  it('lets two neighbours change places where that is what was meant', () => {
    const [first = '', second = ''] = ENGLISH;
    const typed = ENGLISH.with(0, second).with(1, first).join(' ');
    const outcome = entropyFromWords(typed);
    const suspect = outcome.ok ? undefined : outcome.suspects.find(({ at }) => at === 0);
    expect(suspect?.meant).toEqual([first]);
    expect(withWord(typed, 0, first)).toBe(ENGLISH.join(' '));
  });

  it('makes the words whole for every single slip that is noticed', () => {
    fc.assert(
      fc.property(anyEntropy, fc.nat(11), fc.constantFrom(...LANGUAGES), (bytes, at, language) => {
        const words = wordsFromEntropy(Uint8Array.from(bytes), language);
        const word = words[at] ?? '';
        const typed = words.with(at, `${word.slice(0, 1)}${word.slice(2)}`).join(' ');
        const outcome = entropyFromWords(typed);
        if (outcome.ok) return;
        const meant = outcome.suspects.find((suspect) => suspect.at === at)?.meant ?? [];
        if (meant.includes(word)) expect(withWord(typed, at, word)).toBe(words.join(' '));
      }),
      { numRuns: 30 },
    );
  });
});
