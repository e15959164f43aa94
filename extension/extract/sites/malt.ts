/**
 * Malt: `malt.<land>/profile/<slug>`. No saved page was at hand; the marks for tests are known from public scrapers, and
 * the general readers read the rest.
 */
import { findIn } from '../dom.ts';
import { type Evidence, notes } from '../evidence.ts';
import { type Page, textOf } from '../page.ts';
import { encodePart, pathParts, type SiteRule, siteHost } from '../site-rule.ts';

export const malt: SiteRule = {
  name: 'malt',
  hosts: /^(?:www\.)?(?:[a-z]{2}(?:-[a-z]{2})?\.)?malt\.(?:com|fr|de|es|be|ch|nl|at|uk|ae|co\.uk)$/,
  // Each land has its own site, and a profile is found on the one where it was seen.
  host: (url) => siteHost(url).replace(/^(?:www\.)?/, 'www.'),
  profilePath(url) {
    const parts = pathParts(url);
    const at = parts.indexOf('profile');
    const person = parts[at + 1];
    return at >= 0 && at <= 1 && person ? `/profile/${encodePart(person)}` : null;
  },
};

/** The heading is the trade; name and place stand beside it. */
export function readMalt(page: Page): Evidence[] {
  const { found, add } = notes('malt');
  const say = (mark: string) => textOf(findIn(page.main, `[data-testid="profile-${mark}"]`));
  add('name', say('fullname'), 'fullname', 6);
  add('headline', say('headline'), 'headline', 6);
  add('location', say('location'), 'location', 6);
  return found;
}
