/**
 * LinkedIn: `www.linkedin.com/in/<slug>`. The name must be backed by two things that do not depend on the
 * language or on class names (heading, title, address, the page's own links to the person); what follows it in
 * the top card is read by order. Layouts seen: logged out 2015, 2024, 2026; logged in 2024, 2025, 2026.
 */
import { unescapeOnce } from '../clean-text.ts';
import { type Evidence, notes } from '../evidence.ts';
import { elementsOf, hrefOf, type Page, SURROUNDINGS, textOf } from '../page.ts';
import { plainTitle } from '../page-title.ts';
import { looksLikeName, nameInAddress, sameName } from '../person-name.ts';
import { pathParts, type SiteRule } from '../site-rule.ts';
import { readExperience } from './linkedin-experience.ts';
import { readHooks } from './linkedin-hooks.ts';
import { readTopCard } from './linkedin-top-card.ts';

/** Ids of members in place of a slug tell capitals from small letters; slugs do not. */
const MEMBER_ID = /^AC[ow]AA[\w-]{20,}$/;
/** Parts of a profile that only the profile itself links to. */
const OWN_PARTS = ['overlay', 'details', 'recent-activity'].map((part) => `a[href*="/${part}/"]`).join();

export const linkedin: SiteRule = {
  name: 'linkedin',
  hosts: /^(?:(?:www|m|touch|mobile|[a-z]{2})\.)?linkedin\.com$/,
  host: 'www.linkedin.com',
  profilePath(url) {
    const slug = slugOf(url);
    if (!slug || slug === 'me') return null;
    return `/in/${encodeURIComponent(MEMBER_ID.test(slug) ? slug : slug.toLowerCase().normalize('NFC'))}`;
  },
  nameIn(url) {
    const slug = slugOf(url);
    return slug && !MEMBER_ID.test(slug) ? slug : null;
  },
};

/** The part after `in`; the light version for old phones has its own folder before it. */
function slugOf(url: URL): string | undefined {
  const parts = pathParts(url).filter((part, at) => at > 0 || part !== 'mwlite');
  return parts[0]?.toLowerCase() === 'in' ? parts[1] : undefined;
}

/** Everything the page says about the person in its address. Empty on walls and error pages. */
export function readLinkedin(page: Page): Evidence[] {
  const { found, add } = notes('linkedin');
  const card = page.document
    .querySelector('meta[property="og:title"],meta[name="og:title"]')
    ?.getAttribute('content');
  const title = plainTitle(page.title || unescapeOnce(card ?? '')).replace(/\s*[-–—|]\s*LinkedIn\b.*$/i, '');
  // "Name - Headline", or without a headline "Name - Role - Organisation".
  const [titled, second, third, ...more] = title.split(/\s+[-–—|]\s+/u);
  const heading = nameHeading(page, titled);
  const name = heading ? textOf(heading) : titled;
  if (!name || backing(page, name, titled, heading) < 2) return found;
  add('name', name, heading ? `${heading.localName}, title` : 'title, address', 8);
  if (third && more.length === 0) {
    add('role', second, 'title', 3);
    add('organisation', third, 'title', 3);
  } else if (second) add('headline', title.slice(title.indexOf(second, titled?.length)), 'title', 2);
  const experience = readExperience(page);
  const known = experience.map(({ value }) => value);
  return [
    ...found,
    ...readTopCard(page, heading ?? placeOf(page, name), known),
    ...experience,
    ...readHooks(page),
  ];
}

/** The heading that holds the name: the one the title names, else the first of the main part that could be one. */
function nameHeading(page: Page, titled: string | undefined): Element | undefined {
  const headings = elementsOf(page.document, 'h1,h2,h3', 60).filter(
    (heading) => !page.outOfTime() && !heading.closest(SURROUNDINGS),
  );
  return (
    headings.find((heading) => sameName(textOf(heading), titled)) ??
    headings.find(
      (heading) =>
        heading.localName === 'h1' && page.main.contains(heading) && couldBe(page, textOf(heading) ?? ''),
    )
  );
}

function couldBe(page: Page, name: string): boolean {
  return looksLikeName(name) || isAddressed(page, name);
}

/** How many independent things say that this is the name of the person in the address. */
function backing(page: Page, name: string, titled: string | undefined, heading: Element | undefined): number {
  const own = (link: Element | null) => {
    const url = hrefOf(link, page);
    return url !== null && linkedin.profilePath(url) === linkedin.profilePath(page.url);
  };
  return [
    heading,
    sameName(name, titled),
    isAddressed(page, name),
    elementsOf(page.main, OWN_PARTS, 50).some(own),
    own(page.document.querySelector('link[rel="canonical"]')),
    page.document.querySelector('meta[property="og:type"][content="profile"]'),
  ].filter(Boolean).length;
}

function isAddressed(page: Page, name: string): boolean {
  return nameInAddress(name, slugOf(page.url) ?? '') >= 0.5;
}

/** Where the name stands when no heading holds it: the first element of the main part with just these words. */
function placeOf(page: Page, name: string): Element | undefined {
  return elementsOf(page.main, 'p,span,strong,div', 3000).find(
    (element) =>
      !element.firstElementChild &&
      element.textContent?.includes(name) &&
      sameName(element.textContent, name) &&
      !element.closest(SURROUNDINGS),
  );
}
