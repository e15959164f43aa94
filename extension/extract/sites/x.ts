/** X, formerly Twitter: `x.com/<handle>`. Seen 2026-11: a ProfilePage in JSON-LD, or the title alone; marks for tests. */
import { findIn } from '../dom.ts';
import { type Evidence, notes } from '../evidence.ts';
import { hrefOf, metaOf, type Page, textOf } from '../page.ts';
import { plainTitle } from '../page-title.ts';
import { isReserved, pathParts, type SiteRule } from '../site-rule.ts';

/** Tabs of a profile: the same person. */
const TABS =
  /^(?:with_replies|media|likes|highlights|articles|superfollows|(?:verified_)?follow(?:ers|ing))?$/;

export const x: SiteRule = {
  name: 'x',
  hosts: /^(?:(?:www|mobile|m)\.)?(?:x|twitter)\.com$/,
  host: 'x.com',
  profilePath(url) {
    const [handle = '', tab = '', ...rest] = pathParts(url).map((part) => part.toLowerCase());
    return rest.length > 0 || !TABS.test(tab) || !/^\w{1,15}$/.test(handle) || isReserved(handle)
      ? null
      : `/${handle}`;
  },
};

/** The name stands before the handle, which must be the one in the address: in the title, or at the head of the page. */
export function readX(page: Page): Evidence[] {
  const { found, add } = notes('x');
  const handle = pathParts(page.url)[0]?.toLowerCase();
  const head = textOf(findIn(page.root, '[data-testid="UserName"],.ProfileHeaderCard'));
  const before = (text: string | null, pattern: RegExp) => {
    const [, name, shown] = pattern.exec(plainTitle(text ?? '')) ?? [];
    return shown?.toLowerCase() === handle ? name : null;
  };
  const titled = /^(.+?)\s*[(（]@(\w+)[)）]/u;
  add('name', before(page.title, titled), 'title', 6);
  add('name', before(metaOf(page, 'og:title', 'twitter:title'), titled), 'og:title', 5);
  add('name', before(head, /^(.+?)\s*@(\w+)/u), 'head of the profile', 7);
  if (found.length === 0) return found;
  const say = (...places: string[]) => textOf(findIn(page.root, places.join()));
  add('headline', say('[data-testid="UserDescription"]', '.ProfileHeaderCard-bio'), 'description', 3);
  add('location', say('[data-testid="UserLocation"]', '.ProfileHeaderCard-locationText'), 'location', 5);
  add('link', hrefOf(findIn(page.root, 'a[data-testid="UserUrl"]'), page)?.href, 'link', 4);
  return found;
}
