/** Versions of a mentor as several devices may make them, and what becomes of them on their way through a server. */
import fc from 'fast-check';
import type { Row } from '../../extension/sync/canonical.ts';
import type { TableName } from '../../extension/sync/field-rules.ts';
import { type Kept, type Merged, mergeRecord } from '../../extension/sync/merge.ts';
import { FIT_CRITERIA } from '../../shared/model.ts';

/** Few words, so that two devices often write the same, and one often the longer. */
const aWord = fc.constantFrom('', 'a', 'b', 'é', 'ab', 'abc', '1', 'null');
const aName = fc.constantFrom('Inès', 'Ines', 'Inès Valdor');
const aUrl = fc.constantFrom('https://a.example/', 'https://b.example/', 'https://c.example/');
const aTime = fc.integer({ min: 1, max: 9 });
const aHook = fc.record({
  text: fc.constantFrom('talk', 'article', 'turn'),
  url: fc.option(aUrl),
  addedAt: aTime,
});
const anAnswer = fc.record({ level: fc.integer({ min: 0, max: 3 }), note: aWord });

export const MENTOR_ID = '019aa0c4-7c00-7000-8000-00000000000a';

/** A mentor as she travels. */
export const aMentorRow: fc.Arbitrary<Row> = fc.record({
  id: fc.constant(MENTOR_ID),
  name: aName,
  givenName: fc.option(aName),
  familyName: fc.constant(null),
  headline: fc.option(aWord.filter(Boolean)),
  role: fc.option(aWord.filter(Boolean)),
  organisation: fc.constant(null),
  location: fc.constant(null),
  language: fc.constantFrom('en', 'fr', null),
  address: fc.constantFrom('tu', 'vous'),
  urls: fc.uniqueArray(aUrl),
  links: fc.constant([]),
  source: fc.constantFrom('web', 'event'),
  hooks: fc.uniqueArray(aHook, { selector: ({ text }) => text }),
  tags: fc.uniqueArray(fc.constantFrom('x', 'y', 'z', 'été'), { maxLength: 4 }),
  note: aWord,
  goalIds: fc.constant([]),
  fit: fc.dictionary(fc.constantFrom(...FIT_CRITERIA.slice(0, 2)), anAnswer, { noNullPrototype: true }),
  createdAt: aTime,
  updatedAt: aTime,
});

/** What was synced last, and what a device made of it: some fields changed, everything, nothing, or deleted. */
export function someVersions(devices: number): fc.Arbitrary<{ base: Row | null; made: (Row | null)[] }> {
  const changes = fc.array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.tuple(
          aMentorRow,
          fc.subarray(['name', 'note', 'tags', 'hooks', 'fit', 'urls', 'role']),
        ),
      },
      { weight: 1, arbitrary: fc.constant(null) },
    ),
    { minLength: devices, maxLength: devices },
  );
  return fc.tuple(fc.option(aMentorRow, { freq: 6 }), aMentorRow, changes).map(([base, blank, all]) => ({
    base,
    made: all.map((change) => {
      if (!change) return base ? null : blank;
      const [other, fields] = change;
      const changed = Object.fromEntries(fields.map((field) => [field, other[field] ?? null]));
      return { ...(base ?? other), ...changed, updatedAt: other.updatedAt ?? 0 };
    }),
  }));
}

export function merge(
  base: Row | null,
  mine: Row | null,
  theirs: Row | null,
  table: TableName = 'mentors',
): Merged {
  return mergeRecord({ table, id: MENTOR_ID, base, mine, theirs });
}

/** Kept edits without order and without repetition: two devices that say the same write one note. */
export function keptSet(kept: readonly Kept[]): string[] {
  return [...new Set(kept.map((each) => JSON.stringify(each)))].toSorted();
}

/** The devices push one after another; each merges what the server holds into its own first. */
export function pushed(base: Row | null, made: readonly (Row | null)[]): { row: Row | null; kept: string[] } {
  const [first = null, ...rest] = made;
  const kept: Kept[] = [];
  let stored = first;
  for (const mine of rest) {
    const outcome = merge(base, mine, stored);
    kept.push(...outcome.kept);
    stored = outcome.row;
  }
  return { row: stored, kept: keptSet(kept) };
}
