/** Metadata in the head of a page: Open Graph and plain meta elements. */
import { unescapeOnce } from '../clean-text.ts';
import { type Evidence, notes } from '../evidence.ts';
import { elementsOf, type Page } from '../page.ts';
import { isTitled, titleParts } from '../page-title.ts';
import { looksLikeName } from '../person-name.ts';

/** Metadata that only things other than people have. */
const OTHER = /^(?:article:(?:p|mod|s)|citation_|product:|music:|video:|book:|prism\.)/;
const OTHER_TYPE = /^(?:article|book|product|video|music|event|place|company|object$)/;

export function readMetaTags(page: Page): Evidence[] {
  const { found, add } = notes('meta');
  const tags = collect(page);
  const type = tags.get('og:type') ?? '';
  const given = tags.get('profile:first_name');
  const family = tags.get('profile:last_name');
  if (type === 'profile') {
    add('person', '+', 'og:type', given ? 4 : 2);
    add('name', titleParts(tags.get('og:title') ?? '')[0], 'og:title', 3);
    add('givenName', given, 'profile:first_name', 6);
    add('familyName', family, 'profile:last_name', 6);
  }
  const other = OTHER_TYPE.test(type) ? 'og:type' : [...tags.keys()].find((name) => OTHER.test(name));
  add('person', other && '-', other ?? '', -8);
  const author = tags.get('author') ?? '';
  // An author named like the whole page is its subject; else she only wrote it.
  if (looksLikeName(author) && isTitled(page.title, author)) {
    add('name', author, 'author', 4);
    add('person', '+', 'author and title', 2);
  }
  return found;
}

function collect(page: Page): Map<string, string> {
  const tags = new Map<string, string>();
  for (const element of elementsOf(page.document, 'meta[property],meta[name]', 400)) {
    const name = (element.getAttribute('property') ?? element.getAttribute('name') ?? '').toLowerCase();
    const content = element.getAttribute('content')?.slice(0, 5000);
    if (content?.trim() && !tags.has(name)) tags.set(name, unescapeOnce(content));
  }
  return tags;
}
