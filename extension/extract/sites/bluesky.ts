/** Bluesky: `bsky.app/profile/<handle>`. Posts, lists and feeds lie below it. Seen 2026-11: a post's page, metadata only. */
import { findIn } from '../dom.ts';
import { type Evidence, notes } from '../evidence.ts';
import { metaOf, type Page, textOf } from '../page.ts';
import { plainTitle } from '../page-title.ts';
import { pathParts, type SiteRule } from '../site-rule.ts';

export const bluesky: SiteRule = {
  name: 'bluesky',
  hosts: /^(?:www\.|staging\.)?bsky\.app$/,
  host: 'bsky.app',
  profilePath(url) {
    const [folder, handle = '', tab, ...rest] = pathParts(url);
    const isPerson =
      folder === 'profile' && (!tab || /^(?:followers|follows|search)$/.test(tab)) && rest.length === 0;
    return isPerson && /^(?:[\w-]+\.)+[a-z][\w-]*$|^did:[\w:.%-]+$/i.test(handle)
      ? `/profile/${handle.toLowerCase()}`
      : null;
  },
  nameIn: (url) => pathParts(url)[1]?.replace(/^@|\.bsky\.social$/g, '') ?? null,
};

/** The title names the person before the handle, which must be the one in the address. */
export function readBluesky(page: Page): Evidence[] {
  const { found, add } = notes('bluesky');
  const handle = pathParts(page.url)[1]?.toLowerCase();
  const titles = [metaOf(page, 'og:title', 'twitter:title'), page.title];
  for (const title of titles) {
    const [, name, shown] = /^(.*?)\s*\(@([\w.-]+)\)/u.exec(plainTitle(title ?? '')) ?? [];
    if (shown?.toLowerCase() === handle || handle?.startsWith('did:')) add('name', name || shown, 'title', 6);
  }
  // Within the application the head names only the handle.
  const shown = findIn(page.root, '[data-testid="profileHeaderDisplayName"]');
  if (shown && plainTitle(page.title).toLowerCase().includes(`@${handle}`))
    add('name', textOf(shown), 'head of the profile', 7);
  if (found.length === 0) return found;
  add('headline', metaOf(page, 'og:description', 'description'), 'og:description', 5);
  add('headline', textOf(findIn(page.root, '[data-testid="profileHeaderDescription"]')), 'description', 6);
  return found;
}
