/** Adding a mentor by hand: from what is typed to what is stored. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Entry, entryFrom, fieldsFrom, typedUrl } from '../../extension/entrypoints/desk/add/entry.ts';
import { saveMentor } from '../../extension/store/mentors.ts';
import { memoryStore } from '../store/memory-store.ts';

const EMPTY = entryFrom({ name: '', url: '', hook: '' });
const NOW = 1_700_000_000_000;

function entry(more: Partial<Entry>): Entry {
  return { ...EMPTY, name: 'Inès Valdor', ...more };
}

describe('the address of a profile', () => {
  it('may be left out', () => {
    expect(typedUrl('  ')).toEqual({ kind: 'none' });
    expect(fieldsFrom(entry({}), NOW, null)?.urls).toEqual([]);
  });

  it('is stored in its one form', () => {
    expect(typedUrl('https://fr.linkedin.com/in/Ines-Valdor?trk=x')).toEqual({
      kind: 'good',
      url: 'https://www.linkedin.com/in/ines-valdor',
    });
  });

  it('may be typed without https', () => {
    expect(typedUrl('valdor.example/about')).toEqual({ kind: 'good', url: 'https://valdor.example/about' });
  });

  it('is refused where it is no web address', () => {
    const wrong = ['Inès', 'ines@valdor.example', 'javascript:alert(1)', 'ftp://valdor.example/', 'http://'];
    for (const typed of [...wrong, 'file:///etc', 'two words.example']) {
      expect(typedUrl(typed), typed).toEqual({ kind: 'bad' });
      expect(fieldsFrom(entry({ url: typed }), NOW, null), typed).toBeNull();
    }
  });
});

describe('the form', () => {
  it('needs a name', () => {
    expect(fieldsFrom(entry({ name: '   ' }), NOW, null)).toBeNull();
  });

  it('keeps each tag and each reason once, without the empty ones', () => {
    const fields = fieldsFrom(
      entry({ tags: ' data, ,réseau,data', hooks: 'A talk\n\n  A talk \nAn article' }),
      NOW,
      null,
    );
    expect(fields?.tags).toEqual(['data', 'réseau']);
    expect(fields?.hooks?.map(({ text }) => text)).toEqual(['A talk', 'An article']);
  });

  it('keeps where a selected text was found', () => {
    const found = entryFrom({ name: '', url: 'https://paper.example/a', hook: ' Her  talk\non data ' });
    const fields = fieldsFrom({ ...found, name: 'Inès' }, NOW, 'https://paper.example/a');
    expect(fields?.hooks).toEqual([
      { text: 'Her talk on data', url: 'https://paper.example/a', addedAt: NOW },
    ]);
  });

  it('does not take an article about somebody for her profile', () => {
    expect(entryFrom({ name: '', url: 'https://paper.example/a', hook: 'x' }).url).toBe('');
    expect(entryFrom({ name: '', url: 'https://www.linkedin.com/in/ines', hook: 'x' }).url).not.toBe('');
    expect(entryFrom({ name: '', url: 'https://valdor.example/', hook: '' }).url).toBe(
      'https://valdor.example/',
    );
  });

  it('makes something that can be stored, whatever is typed into it', async () => {
    const long = fc.oneof(fc.string({ unit: 'binary' }), fc.constant('long '.repeat(900)));
    const typed = fc.record({
      name: fc.string({ unit: 'binary', maxLength: 200 }),
      url: fc.oneof(fc.constant(''), fc.webUrl()),
      headline: long,
      role: long,
      organisation: long,
      location: long,
      language: fc.constantFrom(null, 'en' as const, 'fr' as const),
      address: fc.constantFrom('tu' as const, 'vous' as const),
      source: fc.constant('web' as const),
      tags: fc.array(long).map((tags) => tags.join(',')),
      note: long,
      hooks: fc.array(long).map((hooks) => hooks.join('\n')),
    });
    await fc.assert(
      fc.asyncProperty(typed, async (form) => {
        const fields = fieldsFrom(form, NOW, null);
        if (!fields) return;
        const store = memoryStore();
        const { mentor } = await saveMentor(store, fields);
        expect(mentor.name).toBe(form.name.trim());
      }),
      { numRuns: 40 },
    );
  });
});
