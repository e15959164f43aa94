/** The lines of the table: which are shown and in what order. Pure. */
import { type Mentor, type Reminder, STAGES, type Stage } from '../../../../shared/model.ts';
import { silentDays } from '../board/short-reason.ts';

/** The columns a mentee may show or hide, in their order; the name is always there. */
export const COLUMNS = ['organisation', 'role', 'stage', 'silence', 'reminder', 'tags', 'added'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Line {
  mentor: Mentor;
  /** The next reminder, if one is waiting. */
  reminder: Reminder | null;
}

export interface Sort {
  by: 'name' | Column;
  down: boolean;
}

/** What a line must have to be shown; null asks for nothing. */
export interface Filter {
  ids: ReadonlySet<string> | null;
  stage: Stage | null;
  tag: string | null;
}

/** The mentors, each with the soonest of her reminders. */
export function linesFrom(mentors: readonly Mentor[], waiting: readonly Reminder[]): Line[] {
  const soonest = new Map<string, Reminder>();
  for (const reminder of waiting) {
    const known = soonest.get(reminder.mentorId);
    if (!known || reminder.dueAt < known.dueAt) soonest.set(reminder.mentorId, reminder);
  }
  return mentors.map((mentor) => ({ mentor, reminder: soonest.get(mentor.id) ?? null }));
}

export function filtered(lines: readonly Line[], { ids, stage, tag }: Filter): Line[] {
  return lines.filter(
    ({ mentor }) =>
      (ids === null || ids.has(mentor.id)) &&
      (stage === null || mentor.stage === stage) &&
      (tag === null || mentor.tags.includes(tag)),
  );
}

/** Every tag in use, each once, in the order of the alphabet of `locale`. */
export function tagsOf(mentors: readonly Mentor[], locale: string): string[] {
  return [...new Set(mentors.flatMap(({ tags }) => tags))].sort(new Intl.Collator(locale).compare);
}

/**
 * The lines in order. What has no value stands last, whichever way the order goes; what is equal stands by
 * name, then in the order the mentors were added, so that the same lines always give the same order.
 * @param now epoch milliseconds, for the age of a silence
 */
export function sorted(lines: readonly Line[], { by, down }: Sort, now: number, locale: string): Line[] {
  const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const keyed = lines.map((line) => ({ line, key: keyOf(line, by, now) }));
  const byKey = (a: string | number, b: string | number): number =>
    typeof a === 'string' && typeof b === 'string' ? compare(a, b) : Number(a) - Number(b);
  keyed.sort((a, b) => {
    const order =
      a.key === null || b.key === null
        ? Number(a.key === null) - Number(b.key === null)
        : byKey(a.key, b.key) * (down ? -1 : 1);
    return order || compare(a.line.mentor.name, b.line.mentor.name) || byId(a.line, b.line);
  });
  return keyed.map(({ line }) => line);
}

/** What a line is ordered by; null where it has nothing in that column. */
function keyOf({ mentor, reminder }: Line, by: Sort['by'], now: number): string | number | null {
  switch (by) {
    case 'name':
    case 'organisation':
    case 'role':
      return mentor[by];
    case 'stage':
      return STAGES.indexOf(mentor.stage);
    case 'silence':
      return silentDays(mentor, now);
    case 'reminder':
      return reminder?.dueAt ?? null;
    case 'tags':
      return mentor.tags.length > 0 ? mentor.tags.join(', ') : null;
    case 'added':
      return mentor.createdAt;
  }
}

/** Ids grow with the time they were made at. */
function byId(a: Line, b: Line): number {
  if (a.mentor.id === b.mentor.id) return 0;
  return a.mentor.id < b.mentor.id ? -1 : 1;
}
