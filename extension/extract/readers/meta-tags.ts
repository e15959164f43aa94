/** Metadata in the head of a page: Open Graph, Twitter cards and plain meta elements. */
import { unescapeOnce } from '../clean-text.ts';
import { attributeOf, elementsOf } from '../dom.ts';
import { type Evidence, notes } from '../evidence.ts';
import { looksLikeName } from '../name-form.ts';
import type { Page } from '../page.ts';
import { isTitled, titleParts } from '../page-title.ts';

/** Metadata that only things other than people have. */
const OTHER =
  /^(?:article:(?:p|mod|s|tag)|og:article:|citation_|product:|music:|video:|book:|prism\.|bepress_|place:|event:|job:)/;
const OTHER_TYPE =
  /^(?:\w+:)?(?:article|blog|book|product|video|music|song|album|band|event|place|company|organization|school|university|restaurant|hotel|object|game|movie|tv_show|episode|question|recipe|job|podcast|photo|news)(?:$|[.:])/;

export function readMetaTags(page: Page): Evidence[] {
  const { found, add } = notes('meta');
  const tags = collect(page);
  const type = (tags.get('og:type') ?? '').toLowerCase();
  const given = tags.get('profile:first_name');
  const family = tags.get('profile:last_name');
  if (/^(?:\w+:)?(?:profile|person|author|user)$/.test(type)) {
    add('person', '+', 'og:type', given ? 4 : 2);
    for (const name of ['og:title', 'twitter:title'])
      add('name', titleParts(tags.get(name) ?? '')[0], name, 3);
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
  for (const element of elementsOf(page.root, 'meta[property],meta[name]', 400)) {
    const name = (attributeOf(element, 'property') ?? attributeOf(element, 'name') ?? '').toLowerCase();
    const content = attributeOf(element, 'content')?.slice(0, 5000);
    if (content?.trim() && !tags.has(name)) tags.set(name, unescapeOnce(content));
  }
  return tags;
}
