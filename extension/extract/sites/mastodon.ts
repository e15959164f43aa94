/**
 * Mastodon, on any host: known by its metadata, not by its address. Written from Mastodon's public source
 * (`app/views/accounts/_og.html.haml`): `og:type` profile, `profile:username` user@host, `og:title` "Name (@user@host)".
 */
import { findIn } from '../dom.ts';
import { type Evidence, notes } from '../evidence.ts';
import { metaOf, type Page, textOf } from '../page.ts';
import { pathParts } from '../site-rule.ts';

/** "1.2K Posts, 310 Following, 5K Followers · " before the person's own words, in any language. */
const COUNTS = /^\d[^·]{0,60}[,，、][^·]{0,60}[,，、][^·]{0,60}·\s*/;

export function readMastodon(page: Page): Evidence[] {
  const { found, add } = notes('mastodon');
  const [user = '', ...rest] = pathParts(page.url);
  const account = /^@([\w.-]+)(?:@[\w.-]+)?$/.exec(user)?.[1]?.toLowerCase();
  const titled = /^(?:\(\d+\)\s*)?(.*?)\s*\(@([\w.-]+)@[\w.-]+\)/u.exec(
    metaOf(page, 'og:title') ?? page.title,
  );
  if (page.site || !account || rest.length > 0 || titled?.[2]?.toLowerCase() !== account) return found;
  add(
    'person',
    '+',
    'account',
    metaOf(page, 'og:type') === 'profile' || metaOf(page, 'profile:username') ? 6 : 4,
  );
  add('name', titled[1] || account, 'og:title', 7);
  const about =
    findIn(page.root, '.account__header__content') ??
    findIn(page.root, '.public-account-bio .account__header__content');
  add('headline', textOf(about), 'bio', 6);
  add('headline', metaOf(page, 'og:description', 'description')?.replace(COUNTS, ''), 'og:description', 4);
  return found;
}
