/** ADPList: `adplist.org/mentors/<slug>`. Drawn by scripts; no saved page was at hand, so the general readers read it. */
import { encodePart, pathParts, type SiteRule } from '../site-rule.ts';

export const adplist: SiteRule = {
  name: 'adplist',
  hosts: /^(?:www\.|app\.)?adplist\.org$/,
  host: 'adplist.org',
  profilePath(url) {
    const [folder, person, ...rest] = pathParts(url);
    return /^(?:mentors|profile)$/.test(folder ?? '') && person && rest.length === 0
      ? `/mentors/${encodePart(person)}`
      : null;
  },
};
