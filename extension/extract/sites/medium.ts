/**
 * Medium: `medium.com/@<user>`, or `<user>.medium.com`. Stories lie below it and are not people; a publication has an
 * address without `@`. Written from metadata seen in public test suites: `og:type` profile, "Name – Medium".
 */
import { type Evidence, notes } from '../evidence.ts';
import { metaOf, type Page } from '../page.ts';
import { titleParts } from '../page-title.ts';
import { pathParts, type SiteRule, siteHost } from '../site-rule.ts';

/** Hosts below medium.com that are the company's own. */
const OWN_HOSTS = /^(?:www|m|help|policy|blog|about|status|api|cdn-[\w-]+|miro|link)\./;
const TAB = /^(?:about|followers|following|lists)?$/;

export const medium: SiteRule = {
  name: 'medium',
  hosts: /^(?:[\w-]+\.)?medium\.com$/,
  host: (url) => (userHost(url) ? siteHost(url) : 'medium.com'),
  profilePath(url) {
    const [first = '', second = '', ...rest] = pathParts(url);
    if (userHost(url)) return TAB.test(first) && !second ? '/' : null;
    return /^@[\w.-]+$/.test(first) && TAB.test(second) && rest.length === 0
      ? `/${first.toLowerCase()}`
      : null;
  },
  nameIn: (url) => (userHost(url) ?? pathParts(url)[0]?.replace(/^@/, '')) || null,
};

function userHost(url: URL): string | null {
  const host = siteHost(url);
  return /^[\w-]+\.medium\.com$/.test(host) && !OWN_HOSTS.test(host) ? (host.split('.')[0] ?? null) : null;
}

/** Publications share the form of a user's host; only people have the metadata of a profile. */
export function readMedium(page: Page): Evidence[] {
  const { found, add } = notes('medium');
  if (userHost(page.url) && metaOf(page, 'og:type') !== 'profile') add('person', '-', 'og:type', -20);
  add('name', titleParts(metaOf(page, 'og:title') ?? page.title)[0], 'og:title', 5);
  add(
    'headline',
    metaOf(page, 'og:description', 'description')
      ?.replace(/^Read writing from .*? on Medium\.\s*/u, '')
      .replace(/Every day, .*$/u, ''),
    'og:description',
    3,
  );
  return found;
}
