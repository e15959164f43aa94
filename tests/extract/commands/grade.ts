/** How well recorded pages are read: each expected field right, empty or wrong, and whether that is good enough. */
import type { Profile } from '../../../shared/profile.ts';
import type { Expected, RecordedPage } from '../recorded.ts';

export const GRADED = ['name', 'headline', 'role', 'organisation', 'location', 'url'] as const;
export type GradedField = (typeof GRADED)[number];

/** `empty`: shown, and not read. `wrong`: read as something else, or read where nothing is shown. */
export type Mark = 'right' | 'empty' | 'wrong';

export interface Grade {
  page: RecordedPage;
  /** Of each field that is expected to be something, or to be empty. */
  fields: Map<GradedField, { mark: Mark; expected: string | null; read: string | null }>;
  /** Of the decision who the page is about: nobody, one person, several. */
  people: Mark;
}

/** The least share of right ones, as promised; what a page does not show does not count. No page of nobody is forgiven. */
export const THRESHOLDS: readonly { field: GradedField; least: number }[] = [
  { field: 'name', least: 0.97 },
  { field: 'headline', least: 0.9 },
  { field: 'organisation', least: 0.9 },
  { field: 'location', least: 0.9 },
  { field: 'url', least: 0.99 },
];

const namesOf = (expected: Expected): (string | undefined)[] =>
  expected.several ?? (expected.profile ? [expected.profile.name] : []);

const markOf = (expected: string | null, read: string | null): Mark =>
  read === expected ? 'right' : read === null ? 'empty' : 'wrong';

/** @param profiles what was read of the page */
export function grade(page: RecordedPage, profiles: readonly Profile[]): Grade {
  const names = namesOf(page.expected);
  const fields: Grade['fields'] = new Map();
  const profile = names.length === 1 && profiles.length === 1 ? profiles[0] : undefined;
  for (const field of GRADED) {
    const expected = page.expected.profile?.[field];
    if (expected === undefined) continue;
    const read = profile?.[field] ?? null;
    fields.set(field, { mark: markOf(expected, read), expected, read });
  }
  const asMany = profiles.length === names.length;
  const people = asMany ? 'right' : profiles.length === 0 ? 'empty' : 'wrong';
  return { page, fields, people };
}

export interface Count {
  right: number;
  empty: number;
  wrong: number;
}

export function count(marks: Iterable<Mark>): Count {
  const counted = { right: 0, empty: 0, wrong: 0 };
  for (const mark of marks) counted[mark] += 1;
  return counted;
}

/** The marks of a field, of the pages that show it. */
export function marksOf(grades: readonly Grade[], field: GradedField): Mark[] {
  return grades.flatMap(({ fields }) => {
    const graded = fields.get(field);
    return graded && (graded.expected !== null || graded.mark === 'wrong') ? [graded.mark] : [];
  });
}

/** What is not good enough, one sentence each; empty where all is. */
export function shortcomings(grades: readonly Grade[]): string[] {
  const found = THRESHOLDS.flatMap(({ field, least }) => {
    const { right, empty, wrong } = count(marksOf(grades, field));
    const share = right / (right + empty + wrong);
    return share < least ? [`${field}: ${(share * 100).toFixed(1)} % right, ${least * 100} % wanted`] : [];
  });
  for (const { page, people } of grades)
    if (page.expected.kind === 'nobody' && people !== 'right')
      found.push(`${page.name}: somebody was made of a page about nobody`);
  return found;
}
