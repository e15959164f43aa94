/** Speaker Deck: `speakerdeck.com/<user>`; each talk lies below it. Written from the form of its public pages. */
import { attributeOf, elementsOf } from '../dom.ts';
import { type Evidence, MAX_HOOKS, notes } from '../evidence.ts';
import { hrefOf, type Page, textOf } from '../page.ts';
import { isReserved, pathParts, type SiteRule } from '../site-rule.ts';

export const speakerDeck: SiteRule = {
  name: 'speaker-deck',
  hosts: /^(?:www\.)?speakerdeck\.com$/,
  host: 'speakerdeck.com',
  profilePath(url) {
    const [user = '', ...rest] = pathParts(url).map((part) => part.toLowerCase());
    return rest.length > 0 || !/^[a-z\d][\w-]*$/.test(user) || isReserved(user) ? null : `/${user}`;
  },
};

/** The title names the person before the site's name; the talks are the links below her own address. */
export function readSpeakerDeck(page: Page): Evidence[] {
  const { found, add } = notes('speaker-deck');
  const [, titled] = /^(.+?)(?:['’]s? Decks?| on Speaker Deck)/i.exec(page.title) ?? [];
  add('name', titled, 'title', 5);
  const [user = ''] = pathParts(page.url);
  for (const link of elementsOf(page.root, 'a[title][href]', 100)) {
    const url = hrefOf(link, page);
    const [owner, deck, ...rest] = url ? pathParts(url) : [];
    if (url?.host !== page.url.host || owner !== user || !deck || rest.length > 0 || found.length > MAX_HOOKS)
      continue;
    add('hook', attributeOf(link, 'title') || textOf(link), 'talks', 6, { url: url.href });
  }
  return found;
}
