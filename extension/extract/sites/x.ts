/** X, formerly Twitter: `x.com/<handle>`. Seen 2026-11: a ProfilePage in JSON-LD, or the title alone. */
import { cleanLine } from '../clean-text.ts';
import { CAPS, type Evidence } from '../evidence.ts';
import { type Page, textOf } from '../page.ts';
import { pathParts, type SiteRule } from '../site-rule.ts';

const OWN_PAGES = new Set(
  'home,explore,search,settings,notifications,messages,i,login,logout,signup,share,intent,hashtag,tos,privacy,jobs,about,compose,account,who_to_follow'.split(
    ',',
  ),
);
/** Tabs of a profile: the same person. */
const TABS = new Set(
  'with_replies,media,likes,highlights,articles,followers,following,verified_followers'.split(','),
);

export const x: SiteRule = {
  name: 'x',
  serves: (labels) => /^(?:(?:www|mobile|m)\.)?(?:x|twitter)\.com$/.test(labels.join('.')),
  host: 'x.com',
  profilePath(url) {
    const [handle, tab, ...rest] = pathParts(url);
    if (!handle || rest.length > 0 || (tab && !TABS.has(tab.toLowerCase()))) return null;
    if (!/^\w{1,15}$/.test(handle) || OWN_PAGES.has(handle.toLowerCase())) return null;
    return `/${handle.toLowerCase()}`;
  },
  nameIn: (url) => pathParts(url)[0] ?? null,
};

const reader = 'x';

/** The title names the person before the handle, which must be the one in the address. */
export function readX(page: Page): Evidence[] {
  const handle = pathParts(page.url)[0]?.toLowerCase();
  const found: Evidence[] = [];
  const titles = [
    page.title,
    page.document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '',
  ];
  for (const [index, title] of titles.entries()) {
    const parts = /^(?:\(\d+\+?\)\s*)?(.+?)\s*\(@(\w{1,15})\)/u.exec(title);
    const name = cleanLine(parts?.[1], CAPS.name);
    if (name && parts?.[2]?.toLowerCase() === handle) {
      found.push({
        field: 'name',
        value: name,
        reader,
        place: index === 0 ? 'title' : 'og:title',
        weight: 6 - index,
      });
    }
  }
  if (found.length === 0) return found;
  const places = { headline: 'UserDescription', location: 'UserLocation' } as const;
  for (const field of ['headline', 'location'] as const) {
    const value = textOf(page.document.querySelector(`[data-testid="${places[field]}"]`));
    if (value) found.push({ field, value, reader, place: places[field], weight: 3 });
  }
  return found;
}
