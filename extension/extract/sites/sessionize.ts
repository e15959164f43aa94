/**
 * Sessionize: `sessionize.com/<slug>`. Calls for papers have addresses of the same form; only a speaker's title says
 * whose profile it is. Written from the classes of its embeddable pages, which public sites style.
 */
import { elementsOf, findIn } from '../dom.ts';
import { type Evidence, MAX_HOOKS, notes } from '../evidence.ts';
import { hrefOf, type Page, textOf } from '../page.ts';
import { encodePart, isReserved, pathParts, type SiteRule } from '../site-rule.ts';

export const sessionize: SiteRule = {
  name: 'sessionize',
  hosts: /^(?:www\.)?sessionize\.com$/,
  host: 'sessionize.com',
  profilePath(url) {
    const [slug = '', ...rest] = pathParts(url);
    return rest.length > 0 || !/^[\w-]{2,}$/.test(slug) || isReserved(slug.toLowerCase())
      ? null
      : `/${encodePart(slug)}`;
  },
};

export function readSessionize(page: Page): Evidence[] {
  const { found, add } = notes('sessionize');
  const card = findIn(page.root, '.c-s-speaker-info__name,[class*="speaker-info__name"]');
  const [, titled] = /^(.+?)['’]s? Speaker Profile/i.exec(page.title) ?? [];
  if (!card && !titled) add('person', '-', 'no speaker', -20);
  add('name', titled, 'title', 6);
  add('name', textOf(card), 'speaker', 7);
  add('headline', textOf(findIn(page.root, '[class*="speaker-info__tagline"]')), 'tagline', 7);
  add('location', textOf(findIn(page.root, '[class*="speaker-info__location"]')), 'location', 6);
  for (const session of elementsOf(
    page.root,
    '[class*="c-s-session__title"],[class*="session__title"]',
    MAX_HOOKS,
  ))
    add('hook', textOf(session), 'sessions', 6, { url: hrefOf(findIn(session, 'a[href]'), page)?.href });
  return found;
}
