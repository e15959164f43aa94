/** Articles, courses and featured works on a LinkedIn profile: things to build a first message on. */
import { type Evidence, MAX_HOOKS, notes } from '../evidence.ts';
import { elementsOf, hrefOf, type Page, SURROUNDINGS, textOf } from '../page.ts';

/** Parts that hold the person's own works; the activity part also holds what she only liked. */
const OWN_WORKS =
  ':is([data-section="articles"],[data-section="publications"],[data-section="projects"],[data-section="instructor-courses"],#publications,#projects,[componentkey$="Featured"]) a[href]';

export function readHooks(page: Page): Evidence[] {
  const { found, add } = notes('linkedin');
  for (const link of elementsOf(page.main, OWN_WORKS, 100)) {
    const text = textOf(link.querySelector('h3,h4,p + p') ?? link) ?? '';
    const url = hrefOf(link, page);
    if (found.length >= MAX_HOOKS || !url || text.length < 12 || link.closest(SURROUNDINGS)) continue;
    if (/^\/(?:in|company|school|signup|login)\//.test(url.pathname)) continue;
    add('hook', text, 'own works', 6, behind(url) ?? `${url.origin}${url.pathname}`);
  }
  return found;
}

/** The address that the network's own redirect leads to, or null where this is no redirect. */
export function behind(url: URL): string | null {
  return /^\/(?:redir|safety)\//.test(url.pathname) ? url.searchParams.get('url') : null;
}
