/** GitHub: `github.com/<login>`. Seen 2026-11: a Person in microdata, which also is an old h-card. */

import { type Evidence, MAX_HOOKS } from '../evidence.ts';
import { elementsOf, hrefOf, type Page, textOf } from '../page.ts';
import { cleanName } from '../person-name.ts';
import { pathParts, type SiteRule } from '../site-rule.ts';

/** First parts of paths that are pages of the site itself. */
const OWN_PAGES = new Set(
  'about,account,apps,codespaces,collections,contact,copilot,customer-stories,dashboard,enterprise,events,explore,features,issues,join,login,logout,marketplace,mobile,new,notifications,orgs,organizations,pricing,pulls,readme,resources,search,security,sessions,settings,signup,site,solutions,sponsors,stars,team,teams,topics,trending,users,watching,why-github'.split(
    ',',
  ),
);
const LOGIN = /^[a-z\d](?:[a-z\d_-]{0,38}[a-z\d])?$/i;

export const github: SiteRule = {
  name: 'github',
  serves: (labels) => ['github.com', 'www.github.com', 'm.github.com'].includes(labels.join('.')),
  host: 'github.com',
  profilePath(url) {
    const [login, ...rest] = pathParts(url);
    if (!login || rest.length > 0 || !LOGIN.test(login) || OWN_PAGES.has(login.toLowerCase())) return null;
    return `/${login.toLowerCase()}`;
  },
  nameIn: (url) => pathParts(url)[0] ?? null,
};

const reader = 'github';

/** A person's page carries a schema.org Person; an organisation's page looks alike but does not. */
export function readGithub(page: Page): Evidence[] {
  const person = page.document.querySelector('[itemtype$="schema.org/Person"]');
  if (!person) return [{ field: 'person', value: 'no', reader, place: 'itemtype', weight: -20 }];
  const found: Evidence[] = [];
  const add = (
    field: Evidence['field'],
    value: string | null,
    place: string,
    weight: number,
    url: string | null = null,
  ) => {
    if (value) found.push({ field, value, reader, place, weight, url });
  };
  add('name', cleanName(textOf(person.querySelector('[itemprop="name"]'))), 'name', 8);
  add('name', textOf(person.querySelector('[itemprop="additionalName"]')), 'login', 1);
  add('headline', textOf(person.querySelector('[data-bio-text], .user-profile-bio')), 'bio', 8);
  add(
    'organisation',
    textOf(person.querySelector('[itemprop="worksFor"]'))?.replace(/^@/, '') ?? null,
    'worksFor',
    7,
  );
  for (const item of elementsOf(page.main, '.pinned-item-list-item-content', MAX_HOOKS)) {
    const link = item.querySelector('a[href]');
    const about = textOf(item.querySelector('p'));
    const name = textOf(link);
    const address = hrefOf(link, page);
    if (name && address) add('hook', about ? `${name}: ${about}` : name, 'pinned', 6, address.href);
  }
  return found;
}
