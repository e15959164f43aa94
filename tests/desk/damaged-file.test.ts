/** Rows that cannot be read, given to the mentee as a file. */
import { describe, expect, it } from 'vitest';
import { damagedFile } from '../../extension/entrypoints/desk/settings/damaged-file.ts';

describe('the file of damaged rows', () => {
  it('says which table each row comes from', () => {
    expect(JSON.parse(damagedFile([{ table: 'mentors', row: { id: 'a', name: 42 } }]))).toEqual([
      { table: 'mentors', row: { id: 'a', name: 42 } },
    ]);
  });

  it('can be written whatever a database holds', () => {
    const knot: { id: string; self?: unknown } = { id: 'a' };
    knot.self = knot;
    const rows = [1n, NaN, undefined, new Date(NaN), new Date(0), new Map([['a', 1]]), knot, null];
    expect(
      JSON.parse(damagedFile(rows.map((row) => ({ table: 'goals', row })))).map(
        (each: { row: unknown }) => each.row,
      ),
    ).toEqual([
      '1',
      'NaN',
      'undefined',
      'Invalid Date',
      '1970-01-01T00:00:00.000Z',
      [['a', 1]],
      { id: 'a', self: '…' },
      null,
    ]);
  });
});
