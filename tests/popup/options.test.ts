/** Why a value was chosen, in words, and what else the page gave. */
import { afterAll, describe, expect, it } from 'vitest';
import { optionsFor } from '../../extension/entrypoints/popup/capture/options.ts';
import { sourceText } from '../../extension/entrypoints/popup/capture/source-text.ts';
import { speak } from '../../extension/language.ts';
import { profile } from '../store/people.ts';

afterAll(() => speak('en'));

const from = (reader: string, ...agreed: string[]) => sourceText({ reader, place: 'x', agreed });

describe('why a value was chosen', () => {
  it('is said with where else the page says the same, each place once', () => {
    speak('en');
    expect(from('linkedin')).toBe('Read in the profile');
    expect(from('json-ld', 'headings')).toBe('Read in the data for search engines and the headings');
    expect(from('json-ld', 'microdata', 'rdfa')).toBe('Read in the data for search engines');
    expect(from('headings', 'meta', 'h-card')).toBe(
      'Read in the headings, the description, and the contact card',
    );
  });

  it('is said in French too', () => {
    speak('fr');
    expect(from('json-ld', 'headings', 'meta')).toBe(
      'Lu dans les données pour moteurs de recherche, les titres de la page et la description',
    );
  });

  it('tells what was taken from a link or worked out apart', () => {
    speak('en');
    expect(from('link')).toBe('Taken from the link');
    expect(from('derived')).toBe('Worked out from the other fields');
    expect(from('meta', 'derived')).toBe('Read in the description');
  });

  it('needs no list of who agreed', () => {
    speak('en');
    expect(sourceText({ reader: 'title', place: 'title' })).toBe('Read in the title of the tab');
  });
});

describe('the values to choose from', () => {
  const source = { reader: 'meta', place: 'description' };

  it('are the one read, then the runners-up, each once', () => {
    const read = profile({
      evidence: { role: { reader: 'json-ld', place: 'jobTitle' } },
      runnersUp: {
        role: [
          { value: 'Engineer', source },
          { value: 'Head of research', source },
        ],
      },
    });
    expect(optionsFor(read, 'role')).toEqual([
      { value: 'Head of research', source: { reader: 'json-ld', place: 'jobTitle' } },
      { value: 'Engineer', source },
    ]);
  });

  it('are none where the page gave none, and one where there is no choice', () => {
    expect(optionsFor(profile({ role: null }), 'role')).toEqual([]);
    expect(optionsFor(profile(), 'role')).toHaveLength(1);
  });
});
