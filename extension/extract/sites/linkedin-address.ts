/** LinkedIn's addresses: `www.linkedin.com/in/<slug>`, and those of its older pages. */
import { hrefOf, type Page } from '../page.ts';
import { nameInAddress } from '../person-name.ts';
import { pathParts, type SiteRule } from '../site-rule.ts';

/** Ids of members in place of a slug tell capitals from small letters; slugs do not. */
const MEMBER_ID = /^AC[ow]AA[\w-]{20,}$/;

export const linkedin: SiteRule = {
  name: 'linkedin',
  hosts: /^(?:(?:www|m|touch|mobile|[a-z]{2})\.)?linkedin\.com$/,
  host: 'www.linkedin.com',
  profilePath(url) {
    const slug = slugOf(url);
    if (slug) return slug === 'me' ? null : `/in/${stored(slug)}`;
    const [folder, name, ...rest] = pathParts(url);
    // Until 2015 people without a name of their own had their number in three parts.
    if (folder === 'pub' && name && name !== 'dir' && rest.length >= 3)
      return `/pub/${[name, ...rest.slice(0, 3)].map(stored).join('/')}`;
    const id = folder === 'profile' && name === 'view' ? url.searchParams.get('id') : null;
    return id && /^[\w-]{1,60}$/.test(id) ? `/profile/view?id=${id}` : null;
  },
  nameIn: nameOf,
};

function nameOf(url: URL): string | null {
  const slug = slugOf(url) ?? (pathParts(url)[0] === 'pub' ? pathParts(url)[1] : undefined);
  return slug && !MEMBER_ID.test(slug) ? slug : null;
}

function stored(slug: string): string {
  return encodeURIComponent(MEMBER_ID.test(slug) ? slug : slug.toLowerCase().normalize('NFC'));
}

/** The part after `in`; the light version for old phones has its own folder before it. */
function slugOf(url: URL): string | undefined {
  const parts = pathParts(url).filter((part, at) => at > 0 || part !== 'mwlite');
  return parts[0]?.toLowerCase() === 'in' ? parts[1] : undefined;
}

/** True where half of the name's words or more are in the address of the page, or as many as asked for. */
export function isAddressed(page: Page, name: string, share = 0.5): boolean {
  return nameInAddress(name, nameOf(page.url) ?? '') >= share;
}

/** True for a link to the page's person, or to a part of her profile. */
export function isOwnLink(page: Page, link: Element | null): boolean {
  const url = hrefOf(link, page);
  return url !== null && linkedin.profilePath(url) === linkedin.profilePath(page.url);
}
