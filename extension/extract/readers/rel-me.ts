/** `rel="me"`: other addresses that the owner of a page says are hers. */
import type { Evidence } from '../evidence.ts';
import { elementsOf, hrefOf, type Page } from '../page.ts';

const MAX_LINKS = 20;

export function readRelMe(page: Page): Evidence[] {
  const found: Evidence[] = [];
  for (const element of elementsOf(
    page.document,
    'a[rel~="me" i][href],link[rel~="me" i][href]',
    MAX_LINKS,
  )) {
    const url = hrefOf(element, page);
    if (url)
      found.push({ field: 'link', value: url.href, reader: 'rel-me', place: element.localName, weight: 6 });
  }
  if (found.length > 0)
    found.push({ field: 'person', value: 'yes', reader: 'rel-me', place: 'rel="me"', weight: 1 });
  return found;
}
