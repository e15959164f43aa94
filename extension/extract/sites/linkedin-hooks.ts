/** Articles, courses and featured works on a LinkedIn profile: things to build a first message on. */
import { fold } from '../clean-text.ts';
import { type Evidence, MAX_HOOKS } from '../evidence.ts';
import { elementsOf, hrefOf, type Page, SURROUNDINGS, textOf } from '../page.ts';

/** Parts that hold the person's own works; the activity part also holds what she only liked. */
const OWN_WORKS =
  '[data-section="articles"] a[href],[data-section="publications"] a[href],[data-section="projects"] a[href],[data-section="instructor-courses"] a[href],#publications a[href],#projects a[href],[componentkey$="Featured"] a[href]';

export function readHooks(page: Page, name: string): Evidence[] {
  const found: Evidence[] = [];
  const seen = new Set<string>();
  const person = fold(name);
  for (const link of elementsOf(page.main, OWN_WORKS, 100)) {
    const value = link.closest(SURROUNDINGS)
      ? null
      : textOf(link.querySelector('h3,h4,[role="heading"],p + p') ?? link);
    const url = hrefOf(link, page);
    if (!value || !url || value.length < 12 || fold(value) === person || seen.has(value)) continue;
    if (/\/(?:in|company|school|signup|login)\//.test(url.pathname)) continue;
    seen.add(value);
    url.search = url.pathname.startsWith('/safety/go') || url.pathname.startsWith('/redir') ? url.search : '';
    const target = url.searchParams.get('url') ?? url.href;
    found.push({ field: 'hook', value, url: target, reader: 'linkedin', place: 'own works', weight: 6 });
    if (found.length >= MAX_HOOKS) break;
  }
  return found;
}
