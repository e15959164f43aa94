/** What a page says about one person. Not stored itself: the mentee looks at it first. */
import { z } from 'zod/mini';
import { day, line, MAX, webUrl } from './values.ts';

/** The text fields that a page may tell about a person. */
export const PROFILE_FIELDS = [
  'name',
  'givenName',
  'familyName',
  'headline',
  'role',
  'organisation',
  'location',
  'language',
] as const;
export type ProfileField = (typeof PROFILE_FIELDS)[number];

/** Where a value came from: the reader that found it, and the place it looked at (`Person.jobTitle`). */
export const Source = z.object({ reader: line, place: line });
export type Source = z.infer<typeof Source>;

/** More readers than there are. */
const MAX_AGREED = 20;

/** Where a value that was chosen came from, and the other readers that found the same. */
export const Chosen = z.extend(Source, { agreed: z.optional(z.array(line).check(z.maxLength(MAX_AGREED))) });
export type Chosen = z.infer<typeof Chosen>;

/** More choice than this helps nobody. */
export const MAX_RUNNERS_UP = 3;

/** Another value the page gave for a field, with less behind it. */
export const RunnerUp = z.object({ value: line, source: Source });
export type RunnerUp = z.infer<typeof RunnerUp>;

/** What a page says about one person. Not stored itself: the mentee looks at it first. */
export const Profile = z.object({
  url: webUrl,
  name: z.string().check(z.minLength(1), z.maxLength(MAX.name)),
  givenName: z.nullable(line),
  familyName: z.nullable(line),
  headline: z.nullable(line),
  role: z.nullable(line),
  organisation: z.nullable(line),
  location: z.nullable(line),
  language: z.nullable(line),
  links: z.array(webUrl).check(z.maxLength(MAX.list)),
  hooks: z
    .array(
      z.object({
        text: z.string().check(z.minLength(1), z.maxLength(MAX.hook)),
        url: z.nullable(webUrl),
        date: z.nullable(day),
      }),
    )
    .check(z.maxLength(MAX.list)),
  site: line,
  evidence: z.partialRecord(z.enum(PROFILE_FIELDS), Chosen),
  runnersUp: z.partialRecord(z.enum(PROFILE_FIELDS), z.array(RunnerUp).check(z.maxLength(MAX_RUNNERS_UP))),
});
export type Profile = z.infer<typeof Profile>;
