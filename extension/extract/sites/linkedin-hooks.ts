/** Articles, courses and featured works on a LinkedIn profile: things to build a first message on. */
import { aroundOf, attributeOf, elementsOf, findIn } from '../dom.ts';
import { type Evidence, MAX_HOOKS, notes } from '../evidence.ts';
import { hrefOf, type Page, SURROUNDINGS, textOf } from '../page.ts';

/** Parts that hold the person's own works; the activity part also holds what she only liked. */
const OWN_WORKS =
  ':is([data-section="articles"],[data-section="publications"],[data-section="projects"],[data-section="instructor-courses"],#publications,#background-publications,#projects,#background-projects,[componentkey$="Featured"],[componentkey*="PublicationsTopLevel"],[componentkey$="Projects"]) a[href]';

export function readHooks(page: Page): Evidence[] {
  const { found, add } = notes('linkedin');
  for (const link of elementsOf(page.main, OWN_WORKS, 100)) {
    const text = textOf(findIn(link, 'h3,h4,p + p') ?? link) ?? '';
    const url = hrefOf(link, page);
    if (found.length >= MAX_HOOKS || !url || text.length < 12 || aroundOf(link, SURROUNDINGS)) continue;
    if (/^\/(?:in|company|school|signup|login)\//.test(url.pathname)) continue;
    const item = aroundOf(link, 'li,article');
    const time = item && findIn(item, 'time[datetime]');
    add('hook', text, 'own works', 6, {
      url: behind(url) ?? `${url.origin}${url.pathname}`,
      date: time && attributeOf(time, 'datetime'),
    });
  }
  return found;
}

/** The address that the network's own redirect leads to, or null where this is no redirect. */
export function behind(url: URL): string | null {
  return /^\/(?:redir|safety)\//.test(url.pathname) ? url.searchParams.get('url') : null;
}
