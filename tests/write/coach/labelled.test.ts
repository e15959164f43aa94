import { describe, expect, it } from 'vitest';
import { figuresOf, isKept } from './figures.ts';
import { labelledMessages, SETS } from './labelled.ts';

describe.each(SETS)('on the labelled messages (%s)', (set) => {
  const messages = labelledMessages(set);

  it('every rule is right in 90 of 100 things it raises, and sees 85 of 100 that are there', () => {
    expect(figuresOf(messages).filter((figures) => !isKept(figures))).toEqual([]);
  });

  it('no message is there twice, and both languages are', () => {
    expect(new Set(messages.map(({ draft }) => draft.body)).size).toBe(messages.length);
    const french = messages.filter(({ draft }) => draft.language === 'fr').length;
    expect(french / messages.length).toBeGreaterThan(0.4);
    expect(french / messages.length).toBeLessThan(0.65);
  });
});

it('the labelled messages are at least three hundred, and some trip nothing', () => {
  const all = SETS.flatMap(labelledMessages);
  expect(all.length).toBeGreaterThanOrEqual(300);
  expect(all.filter(({ notOk }) => notOk.length === 0).length).toBeGreaterThan(40);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});
