/** Metadata in the head of a page: Open Graph, Twitter cards, and plain meta elements. */
import { unescapeOnce } from '../clean-text.ts';
import type { Evidence } from '../evidence.ts';
import { elementsOf, type Page } from '../page.ts';
import { titleParts } from '../page-title.ts';
import { cleanName, looksLikeName, sameName } from '../person-name.ts';

const reader = 'meta';
/** Metadata that only things other than people have. */
const OTHER =
  /^(?:article:(?:published_time|modified_time|section)|citation_title|citation_journal_title|product:.*|music:.*|video:.*|book:isbn|og:price:amount|dc\.source|prism\..*)$/i;
const OTHER_TYPE =
  /^(?:article|book|product|video|music|movie|song|album|event|place|company|object$|.*:.*song)/i;

export function readMetaTags(page: Page): Evidence[] {
  const tags = collect(page);
  const found: Evidence[] = [];
  const add = (field: Evidence['field'], value: string | null | undefined, place: string, weight: number) => {
    if (value) found.push({ field, value, reader, place, weight });
  };
  const type = tags.get('og:type') ?? '';
  const given = tags.get('profile:first_name');
  const family = tags.get('profile:last_name');
  if (type === 'profile') {
    add('person', 'yes', 'og:type', given ? 4 : 2);
    add('name', cleanName(titleParts(tags.get('og:title') ?? '')[0]), 'og:title', 3);
    add('givenName', given, 'profile:first_name', 6);
    add('familyName', family, 'profile:last_name', 6);
    if (given && family) add('name', cleanName(`${given} ${family}`), 'profile:first_name', 4);
  }
  const other = [...tags.keys()].find((name) => OTHER.test(name));
  if (other) add('person', 'no', other, -8);
  if (OTHER_TYPE.test(type)) add('person', 'no', `og:type ${type}`.slice(0, 60), -8);
  const author = cleanName(tags.get('author'));
  // An author named like the whole page is its subject; else she only wrote it.
  if (
    author &&
    looksLikeName(author) &&
    titleParts(page.title)
      .slice(0, 2)
      .some((part) => sameName(part, author))
  ) {
    add('name', author, 'author', 4);
    add('person', 'yes', 'author and title', 2);
  }
  return found;
}

function collect(page: Page): Map<string, string> {
  const tags = new Map<string, string>();
  for (const element of elementsOf(page.document, 'meta[property],meta[name]', 400)) {
    const name = (element.getAttribute('property') ?? element.getAttribute('name') ?? '').toLowerCase();
    const content = element.getAttribute('content')?.slice(0, 5000);
    if (name && content?.trim() && !tags.has(name)) tags.set(name, unescapeOnce(content));
  }
  return tags;
}
