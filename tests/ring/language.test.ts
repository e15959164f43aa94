/** Which language the mentee reads. */
import { describe, expect, it } from 'vitest';
import { languageFor, speak } from '../../extension/language.ts';
import { m } from '../../extension/locales/compiled/messages.js';

describe('the language', () => {
  it('is the one chosen, whatever the browser says', () => {
    expect(languageFor('fr', ['en-GB'])).toBe('fr');
    expect(languageFor('en', ['fr'])).toBe('en');
  });

  it('is otherwise the first of the browser we speak, and English where there is none', () => {
    const first: [string[], string][] = [
      [['fr-CA', 'en'], 'fr'],
      [['FR'], 'fr'],
      [['en-US', 'fr'], 'en'],
      [['de', 'fr-CH', 'en'], 'fr'],
      [['de', 'it'], 'en'],
      [['frr', 'frp-IT'], 'en'],
      [[], 'en'],
    ];
    expect(first.map(([preferred]) => languageFor('auto', preferred))).toEqual(
      first.map(([, expected]) => expected),
    );
  });

  it('is spoken from the moment it is chosen', () => {
    speak('fr');
    const french = m.they_replied();
    speak('en');
    expect(m.they_replied()).not.toBe(french);
    speak('fr');
    expect(m.they_replied()).toBe(french);
  });
});
