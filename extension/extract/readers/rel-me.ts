/** `rel="me"`: other addresses that the owner of a page says are hers. */
import { elementsOf } from '../dom.ts';
import { type Evidence, notes } from '../evidence.ts';
import { hrefOf, type Page } from '../page.ts';

export function readRelMe(page: Page): Evidence[] {
  const { found, add } = notes('rel-me');
  for (const element of elementsOf(page.root, 'a[rel~="me" i],link[rel~="me" i]', 20)) {
    add('link', hrefOf(element, page)?.href, 'rel="me"', 6);
  }
  add('person', found[0] && '+', 'rel="me"', 1);
  return found;
}
