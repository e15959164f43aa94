import { describe, expect, it } from 'vitest';
import { lowerFirst, plainLine, shortened, withInnerQuotes } from '../../extension/write/plain-text.ts';

describe('a value put into a sentence', () => {
  it.each([
    ['  Head\n of\tdata ', 'Head of data'],
    ['Head of data.', 'Head of data'],
    ['Why bother?', 'Why bother?'],
    ['Inès M.', 'Inès M.'],
    ['<b>Ada</b> Lovelace', 'Ada Lovelace'],
    ['a < b', 'a < b'],
    ['{{ goal }} and more', 'goal and more'],
    ['Ada , Lovelace', 'Ada, Lovelace'],
    ['a "" b', 'a b'],
    ['a "“ ”" b', 'a b'],
    ['\u202Eabc\u202C\u200B', 'abc'],
    ['null hypothesis', 'null hypothesis'],
    ['... and so on ...', 'and so on'],
    ['C++, Rust;', 'C++, Rust'],
    ['.NET', 'NET'],
    ['50 % of time', '50 % of time'],
  ])('"%s" reads "%s"', (value, expected) => {
    expect(plainLine(value, 100)).toBe(expected);
  });

  it.each([null, '', ' ', 'undefined', 'NULL', '...', '""', '{{}}', '[object Object]', '👋'])(
    'is missing where there is nothing to read: %s',
    (value) => {
      expect(plainLine(value, 100)).toBe(null);
    },
  );

  it('is cut between words, within the length asked', () => {
    expect(shortened('one two three', 9)).toBe('one two…');
    expect(shortened('one two, three', 10)).toBe('one two…');
    expect(shortened('one two', 7)).toBe('one two');
    expect(shortened('👋👋👋', 4)).toBe('👋…');
  });

  it('carries its own quotation marks as inner ones', () => {
    expect(withInnerQuotes('on "why" we «ask»', '‘', '’')).toBe('on ‘why’ we ‘ask’');
    expect(withInnerQuotes('on "why we ask', '‘', '’')).toBe('on why we ask');
  });

  it('starts in lower case inside a sentence unless it is a name in capitals', () => {
    expect(
      ['Move on', 'A talk', 'UX design', 'PhD work', 'I tried', 'J’ai lu', 'Élargir'].map(lowerFirst),
    ).toEqual(['move on', 'a talk', 'UX design', 'PhD work', 'I tried', 'j’ai lu', 'élargir']);
  });
});
