/** X, formerly Twitter: `x.com/<handle>`. Seen 2026-11: a ProfilePage in JSON-LD, or the title alone. */
import { type Evidence, notes } from '../evidence.ts';
import { type Page, textOf } from '../page.ts';
import { plainTitle } from '../page-title.ts';
import { pathParts, type SiteRule } from '../site-rule.ts';

const OWN_PAGES =
  /^(?:home|explore|search|settings|notifications|messages|i|log(?:in|out)|signup|share|intent|hashtag|tos|privacy|jobs|about|compose|account)$/;
/** Tabs of a profile: the same person. */
const TABS = /^(?:with_replies|media|likes|highlights|articles|(?:verified_)?follow(?:ers|ing))?$/;

export const x: SiteRule = {
  name: 'x',
  hosts: /^(?:(?:www|mobile|m)\.)?(?:x|twitter)\.com$/,
  host: 'x.com',
  profilePath(url) {
    const [handle = '', tab = '', ...rest] = pathParts(url).map((part) => part.toLowerCase());
    return rest.length > 0 || !TABS.test(tab) || !/^\w{1,15}$/.test(handle) || OWN_PAGES.test(handle)
      ? null
      : `/${handle}`;
  },
  nameIn: (url) => pathParts(url)[0] ?? null,
};

/** The title names the person before the handle, which must be the one in the address. */
export function readX(page: Page): Evidence[] {
  const { found, add } = notes('x');
  const card = page.document.querySelector('meta[property="og:title"]')?.getAttribute('content');
  const [, name, handle] = /^(.+?)\s*\(@(\w+)\)/u.exec(plainTitle(page.title || (card ?? ''))) ?? [];
  if (handle?.toLowerCase() !== pathParts(page.url)[0]?.toLowerCase()) return found;
  add('name', name, 'title', 6);
  add('headline', textOf(page.document.querySelector('[data-testid="UserDescription"]')), 'description', 3);
  add('location', textOf(page.document.querySelector('[data-testid="UserLocation"]')), 'location', 5);
  return found;
}
