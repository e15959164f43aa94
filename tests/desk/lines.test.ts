/** The table: which mentors it shows and in what order. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  COLUMNS,
  filtered,
  type Line,
  linesFrom,
  type Sort,
  sorted,
  tagsOf,
} from '../../extension/entrypoints/desk/table/lines.ts';
import { type Mentor, type Reminder, STAGES } from '../../shared/model.ts';

const DAY = 24 * 3_600_000;
const NOW = Date.UTC(2026, 10, 2, 10);

function mentor(id: string, more: Partial<Mentor> = {}): Mentor {
  return {
    id,
    name: id,
    givenName: null,
    familyName: null,
    headline: null,
    role: null,
    organisation: null,
    location: null,
    language: null,
    address: 'vous',
    urls: [],
    links: [],
    source: 'web',
    hooks: [],
    tags: [],
    note: '',
    goalIds: [],
    fit: {},
    stage: 'saved',
    stageSince: NOW,
    lastInteractionAt: NOW,
    createdAt: NOW,
    updatedAt: NOW,
    ...more,
  };
}

function reminder(mentorId: string, dueAt: number): Reminder {
  return {
    id: `${mentorId} ${dueAt}`,
    mentorId,
    kind: 'own',
    dueAt,
    date: '2026-11-02',
    time: '09:00',
    zone: 'UTC',
    state: 'waiting',
    snoozes: 0,
    by: 'mentee',
    note: '',
    becauseAt: 0,
    rungAt: null,
  };
}

const lines = (...mentors: Mentor[]): Line[] => linesFrom(mentors, []);
const names = (some: readonly Line[]): string[] => some.map((line) => line.mentor.name);
const order = (some: readonly Line[], by: Sort['by'], down = false) =>
  names(sorted(some, { by, down }, NOW, 'fr'));

describe('the order of the table', () => {
  it('puts accents where the language has them', () => {
    expect(order(lines(mentor('Zoé'), mentor('Élise'), mentor('eva'), mentor('Anna')), 'name')).toEqual([
      'Anna',
      'Élise',
      'eva',
      'Zoé',
    ]);
  });

  it('puts what is empty last, upwards and downwards', () => {
    const some = lines(mentor('a'), mentor('b', { role: 'Zoologist' }), mentor('c', { role: 'Analyst' }));
    expect(order(some, 'role')).toEqual(['c', 'b', 'a']);
    expect(order(some, 'role', true)).toEqual(['b', 'c', 'a']);
  });

  it('follows the road for stages, not the alphabet', () => {
    const some = lines(mentor('a', { stage: 'mentoring' }), mentor('b', { stage: 'contacted' }), mentor('c'));
    expect(order(some, 'stage')).toEqual(['c', 'b', 'a']);
  });

  it('counts the days of silence only where somebody is expected to answer', () => {
    const some = lines(
      mentor('a', { stage: 'contacted', lastInteractionAt: NOW - 3 * DAY }),
      mentor('b', { stage: 'replied', lastInteractionAt: NOW - 9 * DAY }),
      mentor('c', { stage: 'saved', lastInteractionAt: NOW - 90 * DAY }),
    );
    expect(order(some, 'silence', true)).toEqual(['b', 'a', 'c']);
  });

  it('looks at the soonest reminder of each mentor', () => {
    const some = linesFrom(
      [mentor('a'), mentor('b'), mentor('c')],
      [reminder('a', 30), reminder('b', 20), reminder('a', 10)],
    );
    expect(order(some, 'reminder')).toEqual(['a', 'b', 'c']);
  });

  it('loses nobody, has no ties, and does not depend on the order before', () => {
    const people = fc.uniqueArray(
      fc.record({
        id: fc.uuid(),
        name: fc.constantFrom('Ana', 'ana', 'Bo', 'Çelik'),
        role: fc.option(fc.constantFrom('x', 'y')),
        stage: fc.constantFrom(...STAGES),
        tags: fc.array(fc.constantFrom('a', 'b')),
        createdAt: fc.integer({ min: 0, max: 3 }),
      }),
      { selector: ({ id }) => id },
    );
    const sort = fc.record({ by: fc.constantFrom('name' as const, ...COLUMNS), down: fc.boolean() });
    fc.assert(
      fc.property(people, sort, fc.func(fc.integer()), (some, by, shuffle) => {
        const all = lines(...some.map((each) => mentor(each.id, each)));
        const mixed = all.toSorted((a, b) => shuffle(a.mentor.id) - shuffle(b.mentor.id));
        const result = sorted(all, by, NOW, 'en');
        expect(result.map((line) => line.mentor.id).sort()).toEqual(some.map(({ id }) => id).sort());
        expect(sorted(mixed, by, NOW, 'en')).toEqual(result);
      }),
    );
  });
});

describe('the filters of the table', () => {
  const all = lines(
    mentor('a', { stage: 'contacted', tags: ['data'] }),
    mentor('b', { stage: 'contacted' }),
    mentor('c', { tags: ['data', 'sre'] }),
  );

  it('show everybody where none is set', () => {
    expect(names(filtered(all, { ids: null, stage: null, tag: null }))).toEqual(['a', 'b', 'c']);
  });

  it('hold together: found, at this stage, with this tag', () => {
    expect(names(filtered(all, { ids: null, stage: 'contacted', tag: 'data' }))).toEqual(['a']);
    expect(names(filtered(all, { ids: new Set(['b', 'c']), stage: null, tag: 'data' }))).toEqual(['c']);
    expect(names(filtered(all, { ids: new Set(), stage: null, tag: null }))).toEqual([]);
  });

  it('offer each tag once, in order', () => {
    expect(
      tagsOf([mentor('a', { tags: ['zèbre', 'été'] }), mentor('b', { tags: ['été', 'eau'] })], 'fr'),
    ).toEqual(['eau', 'été', 'zèbre']);
  });
});
