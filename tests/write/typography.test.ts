import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typeset } from '../../extension/write/typography.ts';

describe('typography', () => {
  it('sets French spaces that do not break before ; : ! ? and inside quotation marks', () => {
    expect(typeset('Ah ; oui : non ! quoi ? « a » et «b»', 'fr')).toBe(
      'Ah\u00a0; oui\u00a0: non\u00a0! quoi\u00a0? «\u00a0a\u00a0» et «\u00a0b\u00a0»',
    );
    expect(typeset('Quoi?', 'fr')).toBe('Quoi\u00a0?');
  });

  it('leaves addresses and times of day alone', () => {
    expect(typeset('https://exemple.org/?q=1 à 15:30', 'fr')).toBe('https://exemple.org/?q=1 à 15:30');
  });

  it('sets apostrophes, not quotation marks', () => {
    expect(typeset("l'école d'Inès", 'fr')).toBe('l’école d’Inès');
    expect(typeset("I don't, the analysts' view", 'en')).toBe('I don’t, the analysts’ view');
  });

  it('closes the gaps of sentences that were left out', () => {
    expect(typeset('A.   B  .\n\n\n\nC , d,.\n ', 'en')).toBe('A. B.\n\nC, d.');
    expect(typeset('Really?. Yes….', 'en')).toBe('Really? Yes…');
  });

  it('changes nothing when done twice', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab «»;:!?,.…\n\'’"\u00a0'), maxLength: 40 });
    fc.assert(
      fc.property(text, fc.constantFrom('en' as const, 'fr' as const), (some, language) => {
        fc.pre(!/«\s*»/u.test(some));
        const once = typeset(some, language);
        expect(typeset(once, language).length).toBeLessThanOrEqual(once.length);
        expect(once).not.toMatch(/[^\S\n]{2}|\n{3}/u);
      }),
      { numRuns: 500 },
    );
  });
});
