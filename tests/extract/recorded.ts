/**
 * The recorded pages, for the suite, the confusion table, the bench and the stories in real browsers. To add one: put
 * `pages/<site>--<case>.html` here (people in it are invented) and beside it `<site>--<case>.json`, as below. Who
 * looks for them finds both by itself; the demo pages are found the same way.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod/mini';
import { Profile } from '../../shared/profile.ts';

/** A page about one person; the same with traps; about nobody one could save; about a few people to choose from. */
export const KINDS = ['person', 'tricky', 'nobody', 'several'] as const;

/** What a careful person reads on the page, written before any program reads it. */
export const Expected = z.strictObject({
  /** The address the page is shown under. */
  url: z.string(),
  kind: z.enum(KINDS),
  /** What is particular about the page, in words. */
  shape: z.optional(z.string()),
  /** The fields that must be read (null: must be empty); null where the page is nobody. */
  profile: z.optional(z.nullable(z.partial(Profile))),
  /** The names to choose from, in the order of the page. */
  several: z.optional(z.array(z.string())),
  /** The texts of all hooks, in order. */
  hooks: z.optional(z.array(z.string())),
});
export type Expected = z.infer<typeof Expected>;

export interface RecordedPage {
  /** `<site>--<case>` */
  name: string;
  site: string;
  file: URL;
  html: string;
  expected: Expected;
}

const FOLDERS = [new URL('pages/', import.meta.url), new URL('../demo/pages/', import.meta.url)];

function load(name: string, folder: URL): RecordedPage {
  const file = new URL(`${name}.html`, folder);
  const parsed = Expected.safeParse(JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')));
  if (!parsed.success) throw new Error(`${name}.json: ${z.prettifyError(parsed.error)}`);
  const [site = name] = name.split('--');
  return { name, site, file, html: readFileSync(file, 'utf8'), expected: parsed.data };
}

/** All of them, by name. Throws where an expectation is missing or has another shape. */
export function recordedPages(): RecordedPage[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.html'))
      .map((file) => load(file.replace('.html', ''), folder)),
  ).sort((one, other) => one.name.localeCompare(other.name, 'en'));
}
