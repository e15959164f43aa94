/**
 * DEV: `dev.to/<user>`. Organisations have addresses of the same form, articles lie below. Written from the public
 * source of Forem (`app/views/users/show.html.erb`): a Person in JSON-LD with jobTitle, worksFor and sameAs.
 */
import { elementsOf, findIn, tagOf } from '../dom.ts';
import { type Evidence, notes } from '../evidence.ts';
import { type Page, textOf } from '../page.ts';
import { collectGraph, isA } from '../readers/json-ld-graph.ts';
import { isReserved, pathParts, type SiteRule } from '../site-rule.ts';

export const dev: SiteRule = {
  name: 'dev',
  hosts: /^(?:www\.)?dev\.to$/,
  host: 'dev.to',
  profilePath(url) {
    const [user = '', ...rest] = pathParts(url).map((part) => part.toLowerCase());
    return rest.length > 0 || !/^\w{1,40}$/.test(user) || isReserved(user) ? null : `/${user}`;
  },
};

export function readDev(page: Page): Evidence[] {
  const { found, add } = notes('dev');
  const { things } = collectGraph(page);
  if (!things.some((thing) => isA(thing, /^Person$/)) && things.some((thing) => isA(thing, /Organization$/)))
    add('person', '-', 'Organization', -20);
  add('name', textOf(findIn(page.root, 'h1.crayons-title')), 'heading', 5);
  add('headline', textOf(findIn(page.root, '.profile-header__details p,.profile-header__bio')), 'bio', 5);
  for (const item of elementsOf(page.root, '.profile-header__meta__item', 4)) {
    if (!findIn(item, 'time') && tagOf(item) !== 'a') add('location', textOf(item), 'meta', 4);
  }
  return found;
}
