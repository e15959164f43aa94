/** GitHub: `github.com/<login>`. Seen 2026-11: a Person in microdata, which also is an old h-card. */
import { elementsOf, findIn } from '../dom.ts';
import { type Evidence, MAX_HOOKS, notes } from '../evidence.ts';
import { hrefOf, type Page, textOf } from '../page.ts';
import { isReserved, pathParts, type SiteRule } from '../site-rule.ts';

export const github: SiteRule = {
  name: 'github',
  hosts: /^(?:(?:www|m)\.)?github\.com$/,
  host: 'github.com',
  profilePath(url) {
    const [login = '', ...rest] = pathParts(url).map((part) => part.toLowerCase());
    return rest.length > 0 || !/^[a-z\d][\w-]{0,39}$/.test(login) || isReserved(login) ? null : `/${login}`;
  },
};

/** A person's page carries a schema.org Person, which the general readers read; an organisation's does not. */
export function readGithub(page: Page): Evidence[] {
  const { found, add } = notes('github');
  const person = findIn(page.root, '[itemtype$="schema.org/Person"]');
  add('person', person ? null : '-', 'itemtype', -20);
  if (!person) return found;
  add('name', textOf(findIn(person, '[itemprop="additionalName"]')), 'login', 1);
  add('headline', textOf(findIn(person, '.user-profile-bio')), 'bio', 8);
  add('organisation', textOf(findIn(person, '[itemprop="worksFor"]'))?.replace(/^@/, ''), 'worksFor', 8);
  for (const item of elementsOf(page.main, '.pinned-item-list-item-content', MAX_HOOKS)) {
    const link = findIn(item, 'a');
    const about = textOf(findIn(item, 'p'));
    add('hook', `${textOf(link)}${about ? `: ${about}` : ''}`, 'pinned', 6, {
      url: hrefOf(link, page)?.href,
    });
  }
  return found;
}
