/** The columns a mentee chose for her table. */
import { describe, expect, it } from 'vitest';
import { keepColumns, keptColumns, type Place } from '../../extension/entrypoints/desk/table/kept-columns.ts';
import { COLUMNS } from '../../extension/entrypoints/desk/table/lines.ts';

function place(held: string | null = null): Place {
  const kept = new Map(held === null ? [] : [['desk-table-columns', held]]);
  return () => ({ getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => kept.set(key, value) });
}

describe('the columns of the table', () => {
  it('are all there at first', () => {
    expect(keptColumns(place())).toEqual([...COLUMNS]);
  });

  it('are the same the next time', () => {
    const here = place();
    keepColumns(here, ['role', 'tags']);
    expect(keptColumns(here)).toEqual(['role', 'tags']);
  });

  it('may all be hidden', () => {
    const here = place();
    keepColumns(here, []);
    expect(keptColumns(here)).toEqual([]);
  });

  it('keep their order and come once, whatever was written there', () => {
    expect(keptColumns(place('["tags","role","tags"]'))).toEqual(['role', 'tags']);
  });

  it('are all there where nonsense is written', () => {
    for (const nonsense of ['', '{', '3', '["role","salary"]', '{"role":true}', 'null']) {
      expect(keptColumns(place(nonsense)), nonsense).toEqual([...COLUMNS]);
    }
  });

  it('can be chosen where the browser keeps nothing', () => {
    const refused: Place = () => {
      throw new DOMException('no', 'SecurityError');
    };
    expect(keptColumns(refused)).toEqual([...COLUMNS]);
    expect(() => keepColumns(refused, ['role'])).not.toThrow();
  });
});
