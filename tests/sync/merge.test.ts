/** Two devices, one record: what stands, what is kept beside, what is said. */
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../extension/store/settings.ts';
import { canonical, isEmpty, type Json, type Row, same, stronger } from '../../extension/sync/canonical.ts';
import type { TableName } from '../../extension/sync/field-rules.ts';
import { type Diverged, mergeBelongings, mergeRecord } from '../../extension/sync/merge.ts';
import { mergeSets } from '../../extension/sync/merge-sets.ts';

const BASE: Row = { id: 'm', name: 'Inès', note: 'met in Lyon', tags: ['data'], role: null, updatedAt: 1 };

function both(mine: Row | null, theirs: Row | null, base: Row | null = BASE, table: TableName = 'mentors') {
  const versions = [mine, theirs].map((version) => version && { ...base, ...version });
  const [one = null, two = null] = versions;
  return mergeRecord({ table, id: 'm', base, mine: one, theirs: two });
}

describe('a mentor edited on two devices', () => {
  it('has both edits where they are of different fields', () => {
    const { row, kept } = both({ role: 'CTO' }, { note: 'met in Lyon, likes Rust' });
    expect(row).toMatchObject({ role: 'CTO', note: 'met in Lyon, likes Rust' });
    expect(kept).toEqual([]);
  });

  it('keeps the longer of two edits of one text, and the other beside, whatever the clocks say', () => {
    for (const [early, late] of [
      [1, 9e12],
      [9e12, 1],
    ]) {
      const { row, kept } = both(
        { note: 'short', updatedAt: early ?? 0 },
        { note: 'somewhat longer', updatedAt: late ?? 0 },
      );
      expect(row).toMatchObject({ note: 'somewhat longer', updatedAt: 9e12 });
      expect(kept).toEqual([
        { why: 'edited-twice', table: 'mentors', id: 'm', mentorId: 'm', field: 'note', value: 'short' },
      ]);
    }
  });

  it('keeps what was written where the other device emptied the field', () => {
    const { row, kept } = both({ note: '' }, { note: 'x' });
    expect(row).toMatchObject({ note: 'x' });
    expect(kept).toEqual([]);
  });

  it('has the tags of both, and not those that one took away', () => {
    expect(both({ tags: ['data', 'rust'] }, { tags: ['lyon'] }).row).toMatchObject({
      tags: ['lyon', 'rust'],
    });
  });

  it('has the answers of both about the fit', () => {
    const fit = { affinity: { level: 1, note: '' } };
    const { row, kept } = both(
      { fit: { affinity: { level: 2, note: 'warm' } } },
      { fit: { affinity: { level: 3, note: '' }, values: { level: 1, note: '' } } },
      { ...BASE, fit },
    );
    expect(row?.fit).toEqual({ affinity: { level: 3, note: 'warm' }, values: { level: 1, note: '' } });
    expect(kept.map(({ field, value }) => [field, value])).toEqual([['fit.affinity.level', 2]]);
    expect(both({ fit: {} }, { fit, note: 'x' }, { ...BASE, fit }).row?.fit).toEqual({});
  });

  it('made on both before the first sync is one, and nothing of either is lost', () => {
    const { row, kept } = mergeRecord({
      table: 'mentors',
      id: 'm',
      base: null,
      mine: { name: 'Inès', tags: ['a'], createdAt: 5 },
      theirs: { name: 'Inès Valdor', tags: ['b'], createdAt: 3 },
    });
    expect(row).toEqual({ name: 'Inès Valdor', tags: ['a', 'b'], createdAt: 3 });
    expect(kept.map(({ value }) => value)).toEqual(['Inès']);
  });
});

describe('a deletion', () => {
  it('stands where the other device did nothing, or only what devices do by themselves', () => {
    expect(both(null, {}).row).toBeNull();
    expect(both({ updatedAt: 7 }, null).row).toBeNull();
    expect(both(null, null).row).toBeNull();
  });

  it('gives way to an edit, and that is said', () => {
    for (const { row, kept } of [both(null, { note: 'x' }), both({ note: 'x' }, null)]) {
      expect(row).toMatchObject({ note: 'x' });
      expect(kept).toEqual([
        { why: 'deleted-elsewhere', table: 'mentors', id: 'm', mentorId: 'm', field: '', value: 1 },
      ]);
    }
  });

  it('is not what a record is that was never synced', () => {
    const row = { id: 'm', note: 'x' };
    expect(mergeRecord({ table: 'mentors', id: 'm', base: null, mine: row, theirs: null })).toMatchObject({
      row,
      kept: [],
    });
    expect(mergeRecord({ table: 'mentors', id: 'm', base: null, mine: null, theirs: row })).toMatchObject({
      row,
      kept: [],
    });
  });
});

describe('deleting a mentor', () => {
  const SAID: Row = { id: 'i1', mentorId: 'm', kind: 'message', text: 'Bonjour', at: 1 };
  const NEWS: Row = { id: 'i2', mentorId: 'm', kind: 'reply', text: 'Avec plaisir', at: 2 };
  const DRAFT: Row = { id: 'd', mentorId: 'm', body: 'Merci', updatedAt: 1 };
  const PLAN: Row = {
    id: 'r',
    mentorId: 'm',
    by: 'policy',
    state: 'waiting',
    snoozes: 0,
    due: '2026-12-01T09:00',
  };

  function deleted(...others: Omit<Diverged, 'mine'>[]): Diverged[] {
    const known = [
      { table: 'mentors', id: 'm', base: BASE, theirs: { ...BASE, updatedAt: 9 } },
      { table: 'interactions', id: 'i1', base: SAID, theirs: SAID },
      { table: 'drafts', id: 'd', base: DRAFT, theirs: DRAFT },
    ] as const;
    const replaced = known.filter(({ id }) => !others.some((other) => other.id === id));
    return [...replaced, ...others].map((each) => ({ ...each, mine: null }));
  }
  const turned = (records: Diverged[]) =>
    records.map(({ mine, theirs, ...rest }) => ({ ...rest, mine: theirs, theirs: mine }));

  it('deletes all of hers where nothing was done for her elsewhere', () => {
    for (const records of [deleted(), turned(deleted())])
      expect(mergeBelongings(records).every(({ row, kept }) => row === null && kept.length === 0)).toBe(true);
  });

  it('is undone whole where a reply was noted meanwhile, and that is said once', () => {
    const records = deleted({ table: 'interactions', id: 'i2', base: null, theirs: NEWS });
    for (const outcome of [mergeBelongings(records), mergeBelongings(turned(records))]) {
      expect(outcome.map(({ row }) => row?.id)).toEqual(['m', 'i1', 'd', 'i2']);
      expect(outcome.flatMap(({ kept }) => kept).map(({ why, id }) => [why, id])).toEqual([
        ['deleted-elsewhere', 'm'],
      ]);
    }
  });

  it('is undone whole where a draft was changed', () => {
    const outcome = mergeBelongings(
      deleted({ table: 'drafts', id: 'd', base: DRAFT, theirs: { ...DRAFT, body: 'Merci à vous' } }),
    );
    expect(outcome.map(({ row }) => row?.id)).toEqual(['m', 'i1', 'd']);
    expect(outcome.find(({ id }) => id === 'd')?.row?.body).toBe('Merci à vous');
  });

  it('stands where the policy alone planned something for her, and the plan goes too', () => {
    const outcome = mergeBelongings(deleted({ table: 'reminders', id: 'r', base: null, theirs: PLAN }));
    expect(outcome.filter(({ row }) => row !== null)).toEqual([]);
  });

  it('leaves to each record its own rules where she was not deleted', () => {
    const [journal] = mergeBelongings([
      { table: 'interactions', id: 'i1', base: SAID, mine: null, theirs: SAID },
      { table: 'mentors', id: 'm', base: BASE, mine: BASE, theirs: { ...BASE, note: 'x' } },
    ]);
    expect(journal?.row).toBeNull();
  });
});

describe('the journal', () => {
  const entry: Row = { id: 'i', mentorId: 'm', kind: 'note', text: 'English words', at: 7 };

  it('has an entry once, wherever it was written', () => {
    const { row, kept } = both({ text: 'Des mots français', at: 5 }, {}, null, 'interactions');
    expect(kept).toEqual([]);
    expect(row).toEqual({ text: 'Des mots français', at: 5 });
    expect(both(entry, entry, null, 'interactions').row).toEqual(entry);
  });

  it('follows the mentor it was moved to', () => {
    expect(both({ mentorId: 'n' }, {}, entry, 'interactions').row).toEqual({ ...entry, mentorId: 'n' });
  });
});

describe('a reminder', () => {
  const reminder: Row = {
    id: 'r',
    mentorId: 'm',
    by: 'policy',
    state: 'waiting',
    snoozes: 0,
    due: '2026-12-01T09:00',
    rungAt: null,
  };
  const on = (mine: Row, theirs: Row, base: Row | null = reminder) => both(mine, theirs, base, 'reminders');

  it('that was closed on one device is closed, also before the first sync', () => {
    expect(on({ state: 'done' }, { rungAt: 5 }).row).toMatchObject({ state: 'done', rungAt: 5 });
    expect(on({ ...reminder, state: 'done' }, reminder, null)).toMatchObject({
      row: { state: 'done' },
      kept: [],
    });
    expect(on({ state: 'dismissed' }, { state: 'done' }).row).toMatchObject({ state: 'done' });
    expect(on({ state: 'waiting' }, {}, { ...reminder, state: 'done' }).row).toMatchObject({
      state: 'waiting',
    });
  });

  it('that the mentee moved stays moved where the policy planned it anew', () => {
    const moved = { due: '2026-12-02T09:00', snoozes: 1 };
    const planned = { due: '2026-12-09T09:00' };
    for (const { row, kept } of [on(moved, planned), on(planned, moved)]) {
      expect(row?.due).toBe('2026-12-02T09:00');
      expect(kept).toEqual([]);
    }
    expect(on(planned, { due: '2026-12-08T09:00' })).toMatchObject({ row: planned, kept: [] });
  });

  it('that was moved twice tells the other day', () => {
    const { row, kept } = on(
      { due: '2026-12-02T09:00', snoozes: 1 },
      { due: '2026-12-03T18:00', snoozes: 1 },
    );
    expect(row?.due).toBe('2026-12-03T18:00');
    expect(kept.map(({ value }) => value)).toEqual(['2026-12-02T09:00']);
  });

  it('shown as a question on the clipboard is answered once', () => {
    const draft: Row = { id: 'd', body: 'x', copiedAt: 5 };
    expect(both({ copiedAt: null }, {}, draft, 'drafts').row).toMatchObject({ copiedAt: null });
    expect(both({ copiedAt: 6 }, { copiedAt: 8 }, draft, 'drafts').row).toMatchObject({ copiedAt: 8 });
  });
});

describe('settings', () => {
  it('of a new device are no edits as long as they are the defaults', () => {
    const mine: Row = { ...DEFAULT_SETTINGS };
    const theirs: Row = { ...DEFAULT_SETTINGS, theme: 'dark', restWeekdays: [5, 6, 7], welcomed: true };
    expect(mergeRecord({ table: 'settings', id: 'settings', base: null, mine, theirs })).toMatchObject({
      row: theirs,
      kept: [],
    });
  });

  it('changed twice tell the other choice, without a mentor', () => {
    const { row, kept } = both(
      { remindAt: '08:00' },
      { remindAt: '10:00' },
      { remindAt: '09:00' },
      'settings',
    );
    expect(row).toEqual({ remindAt: '10:00' });
    expect(kept).toMatchObject([{ mentorId: null, field: 'remindAt', value: '08:00' }]);
  });
});

describe('lists', () => {
  const most = { most: 3, additions: 'first' } as const;
  const hook = (text: string, addedAt: number, url: string | null = null): Json => ({ text, url, addedAt });

  it('that are full keep the rest beside', () => {
    const { items, surplus } = mergeSets(
      [],
      [hook('a', 1), hook('b', 4)],
      [hook('c', 2), hook('d', 3)],
      most,
    );
    expect(items).toEqual([hook('b', 4), hook('d', 3), hook('c', 2)]);
    expect(surplus).toEqual([{ text: 'a', url: null }]);
  });

  it('have the newest reason to write first, and the rest as it was', () => {
    const base = [hook('z', 1), hook('y', 2)];
    const { items } = mergeSets(base, [hook('a', 8), ...base], [hook('b', 9), ...base], { ...most, most: 9 });
    expect(items).toEqual([hook('b', 9), hook('a', 8), ...base]);
  });

  it('keep both forms of a reason that got two addresses, one beside', () => {
    const base = [hook('a', 1)];
    const { items, replaced } = mergeSets(
      base,
      [hook('a', 1, 'https://b.example/')],
      [hook('a', 1, 'https://c.example/')],
      most,
    );
    expect(items).toEqual([hook('a', 1, 'https://c.example/')]);
    expect(replaced).toEqual([{ text: 'a', url: 'https://b.example/' }]);
    expect(mergeSets(base, [hook('a', 1, 'https://b.example/')], [], most).items).toHaveLength(1);
    expect(mergeSets(base, base, [], most).items).toEqual([]);
  });

  it('tell a full list of a mentor as such', () => {
    const tags = (letter: string) => Array.from({ length: 40 }, (_, at) => `${letter}${at}`);
    const { row, kept } = both({ tags: tags('a') }, { tags: tags('b') }, { ...BASE, tags: [] });
    expect(row?.tags).toHaveLength(50);
    expect(kept).toHaveLength(30);
    expect(kept[0]).toMatchObject({ why: 'list-full', field: 'tags', mentorId: 'm' });
  });
});

describe('values', () => {
  it('are compared by what they say', () => {
    expect(canonical({ b: 1, a: [{ d: 1, c: 2 }] })).toBe('{"a":[{"c":2,"d":1}],"b":1}');
    expect([
      same('1', 1),
      same('null', null),
      same(undefined, null),
      same({ a: 1, b: 2 }, { b: 2, a: 1 }),
    ]).toEqual([false, false, false, true]);
    expect([isEmpty('null'), isEmpty(''), isEmpty(null), isEmpty([]), isEmpty(0), isEmpty(false)]).toEqual([
      false,
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('have one that stands, in either order', () => {
    const pairs: [Json, Json, Json][] = [
      ['', 'a', 'a'],
      [null, 0, 0],
      ['b', 'aa', 'aa'],
      ['a', 'b', 'b'],
      [9, 10, 10],
      ['1', 1, '1'],
      ['tu', 'vous', 'vous'],
    ];
    for (const [one, two, stands] of pairs)
      expect([stronger(one, two), stronger(two, one)]).toEqual([stands, stands]);
  });
});
