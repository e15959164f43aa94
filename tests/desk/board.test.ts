/** The board: which cards each column shows, and in what order. */
import { describe, expect, it } from 'vitest';
import {
  boardColumns,
  type Columns,
  columnOf,
  foundColumns,
} from '../../extension/entrypoints/desk/board/columns.ts';
import { changeMentor, saveMentor } from '../../extension/store/mentors.ts';
import type { Mentor, Stage } from '../../shared/model.ts';
import { later, type MemoryStore, memoryStore } from '../store/memory-store.ts';
import { logged } from '../store/people.ts';

async function add(store: MemoryStore, name: string): Promise<Mentor> {
  later(store, { hours: 1 });
  return (await saveMentor(store, { name })).mentor;
}

const names = (columns: Columns, stage: Stage) =>
  columnOf(columns, stage).cards.map(({ mentor }) => mentor.name);

describe('a column of the board', () => {
  it('shows who stands there, touched last on top', async () => {
    const store = memoryStore();
    const ana = await add(store, 'Ana');
    await add(store, 'Bo');
    const cem = await add(store, 'Cem');
    later(store, { hours: 1 });
    await changeMentor(store, ana.id, { note: 'met her' });
    await logged(store, cem.id, 'message');
    const columns = await boardColumns(store, {});
    expect(names(columns, 'saved')).toEqual(['Ana', 'Bo']);
    expect(names(columns, 'contacted')).toEqual(['Cem']);
    expect(names(columns, 'replied')).toEqual([]);
  });

  it('puts who waits longest first, with the reason', async () => {
    const store = memoryStore();
    const [ana, bo, cem] = [await add(store, 'Ana'), await add(store, 'Bo'), await add(store, 'Cem')];
    await logged(store, ana.id, 'message');
    later(store, { days: 2 });
    await logged(store, bo.id, 'message');
    later(store, { days: 9 });
    await logged(store, cem.id, 'message');
    const { cards } = columnOf(await boardColumns(store, {}), 'contacted');
    expect(cards.map(({ mentor, due }) => [mentor.name, due?.kind ?? null])).toEqual([
      ['Ana', 'follow-up-1'],
      ['Bo', 'follow-up-1'],
      ['Cem', null],
    ]);
  });

  it('shows as many cards as asked for, says how many there are, and each card once', async () => {
    const store = memoryStore();
    for (let count = 0; count < 7; count += 1) await add(store, `Mentor ${count}`);
    const few = columnOf(await boardColumns(store, { saved: 3 }), 'saved');
    expect([few.cards.length, few.total, few.more]).toEqual([3, 7, true]);
    const all = columnOf(await boardColumns(store, { saved: 7 }), 'saved');
    expect([new Set(all.cards.map(({ mentor }) => mentor.id)).size, all.more]).toEqual([7, false]);
  });

  it('reaches mentors that nobody has touched for long, whoever was touched since', async () => {
    const store = memoryStore();
    for (let count = 0; count < 400; count += 1) await add(store, `Mentor ${count}`);
    for (const turned of [false, true]) {
      const { cards, more } = columnOf(await boardColumns(store, { saved: 350 }), 'saved');
      expect([new Set(cards.map(({ mentor }) => mentor.id)).size, more], String(turned)).toEqual([350, true]);
      // Once more with the first ones saved as the last ones touched.
      await store.db.mentors.toCollection().modify((row) => {
        row.updatedAt = 2 * store.at - row.updatedAt;
      });
    }
    expect(columnOf(await boardColumns(store, { saved: 1000 }), 'saved').cards).toHaveLength(400);
  });

  it('passes over a damaged row without promising more', async () => {
    const store = memoryStore();
    await add(store, 'Ana');
    await store.db.mentors.put({ ...(await add(store, 'Bo')), name: '' });
    const column = columnOf(await boardColumns(store, {}), 'saved');
    expect([column.cards.length, column.more]).toEqual([1, false]);
  });
});

describe('a search on the board', () => {
  it('shows only who was found, in each column, in the order of the search', async () => {
    const store = memoryStore();
    const [ana, bo, cem] = [await add(store, 'Ana'), await add(store, 'Bo'), await add(store, 'Cem')];
    const columns = await foundColumns(store, {}, [cem, ana]);
    expect(names(columns, 'saved')).toEqual(['Cem', 'Ana']);
    expect(columnOf(columns, 'saved').total).toBe(2);
    expect(bo.stage).toBe('saved');
  });
});
