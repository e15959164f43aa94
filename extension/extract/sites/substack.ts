/** Substack: `substack.com/@<user>`. Newsletters have hosts of their own and are no people. No saved page was at hand. */
import { pathParts, type SiteRule } from '../site-rule.ts';

export const substack: SiteRule = {
  name: 'substack',
  hosts: /^(?:www\.)?substack\.com$/,
  host: 'substack.com',
  profilePath(url) {
    const [user = '', tab = '', ...rest] = pathParts(url);
    return /^@[\w-]+$/.test(user) && /^(?:posts|notes|likes|reads)?$/.test(tab) && rest.length === 0
      ? `/${user.toLowerCase()}`
      : null;
  },
};
