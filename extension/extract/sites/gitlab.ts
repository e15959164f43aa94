/**
 * GitLab: `gitlab.com/<user>`. Groups have addresses of the same form, without a Person in the markup. Known from the
 * templates in GitLab's public source (`app/views/users/show.html.haml`); no saved page was at hand.
 */
import { findIn } from '../dom.ts';
import { type Evidence, notes } from '../evidence.ts';
import { type Page, textOf } from '../page.ts';
import { isReserved, pathParts, type SiteRule } from '../site-rule.ts';

export const gitlab: SiteRule = {
  name: 'gitlab',
  hosts: /^(?:www\.)?gitlab\.com$/,
  host: 'gitlab.com',
  profilePath(url) {
    const parts = pathParts(url).map((part) => part.toLowerCase());
    const [user = '', ...rest] = parts[0] === 'users' ? parts.slice(1, 2) : parts;
    return rest.length > 0 || !/^[a-z\d_][\w.-]{0,254}$/.test(user) || isReserved(user) ? null : `/${user}`;
  },
};

export function readGitlab(page: Page): Evidence[] {
  const { found, add } = notes('gitlab');
  const person = findIn(page.root, '[itemtype$="schema.org/Person"]');
  add('person', person ? null : '-', 'itemtype', -20);
  if (!person) return found;
  add('headline', textOf(findIn(page.root, '.profile-user-bio p,p.profile-user-bio')), 'bio', 7);
  return found;
}
