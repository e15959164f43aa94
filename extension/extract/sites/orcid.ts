/** ORCID: `orcid.org/<id>`. Its page is drawn by scripts; no saved page was at hand, so the general readers read it. */
import { pathParts, type SiteRule } from '../site-rule.ts';

export const orcid: SiteRule = {
  name: 'orcid',
  hosts: /^(?:www\.)?orcid\.org$/,
  host: 'orcid.org',
  profilePath(url) {
    const [id = ''] = pathParts(url);
    return /^(?:\d{4}-){3}\d{3}[\dx]$/i.test(id) ? `/${id.toUpperCase()}` : null;
  },
  nameIn: () => null,
};
