/** What readers hand to the judge: small statements, each with where it was read and how much it weighs. */

import type { ProfileField } from '../../shared/profile.ts';
import type { MAX } from '../../shared/values.ts';
import { isPrivate } from './private-words.ts';

/**
 * The caps of the stored profile, said again because the capture script must not load the schemas.
 * The type makes the two differ only until the next type check.
 */
export const CAPS: typeof MAX = {
  name: 200,
  line: 500,
  url: 2048,
  hook: 1000,
  note: 20_000,
  message: 20_000,
  list: 50,
};

/**
 * One statement. `weight` is 1 (a guess) to 10 (the site says so in a place made for it).
 * - a profile field: `value` is its text, as found;
 * - `link`: `value` is an address the person shows;
 * - `hook`: `value` is the title of a talk, an article, a project, a former position, a school; `url` where it can
 *   be read, `date` its day (`2026-03-09`) where the page says it for machines;
 * - `person`: the page is about one person (positive weight) or about something else (negative weight).
 */
export type Evidence = {
  field: ProfileField | 'link' | 'hook' | 'person';
  value: string;
  url: string | null;
  date: string | null;
  reader: string;
  place: string;
  weight: number;
};

/** Hooks beyond this are noise: nobody builds a first message on the eleventh article. */
export const MAX_HOOKS = 10;

/** The notebook of one reader. What is empty is not noted, nor a hook that is private. */
export type Notes = {
  found: Evidence[];
  add(
    field: Evidence['field'],
    value: string | null | undefined,
    place: string,
    weight: number,
    more?: { url?: string | null | undefined; date?: string | null | undefined },
  ): void;
};

export function notes(reader: string): Notes {
  const found: Evidence[] = [];
  return {
    found,
    add(field, value, place, weight, { url = null, date = null } = {}) {
      if (value && !(field === 'hook' && isPrivate(value)))
        found.push({ field, value, reader, place, weight, url, date });
    },
  };
}

/** The day in an ISO date or instant (`2026-03-09T18:00`); null where it is none, or only a month or a year. */
export function isoDay(text: string | null | undefined): string | null {
  const [, day] =
    /^\s*((?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?=$|[T\s])/.exec(text ?? '') ?? [];
  const at = day ? new Date(`${day}T00:00:00Z`) : null;
  // The thirty-first of February is a slip of the page's.
  return day && at?.toISOString().startsWith(day) ? day : null;
}
