/** Malt: `malt.<land>/profile/<slug>`. No saved page was at hand, so the general readers read it. */
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
  nameIn: (url) => pathParts(url).at(-1) ?? null,
};
