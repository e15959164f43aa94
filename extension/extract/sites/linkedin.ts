/**
 * LinkedIn: `www.linkedin.com/in/<slug>`. The name must be backed by two things that do not depend on the
 * language or on class names (heading, title, address, the page's own links to the person); what follows it in
 * the top card is read by order. Layouts seen: logged out 2015, 2024, 2026; logged in 2024, 2025, 2026.
 */
import { cleanLine, unescapeOnce } from '../clean-text.ts';
import { CAPS, type Evidence } from '../evidence.ts';
import { elementsOf, hrefOf, type Page, SURROUNDINGS, textOf } from '../page.ts';
import { titleWithoutSite } from '../page-title.ts';
import { cleanName, looksLikeName, nameFromSlug, nameInAddress, sameName } from '../person-name.ts';
import { encodePart, pathParts, type SiteRule } from '../site-rule.ts';
import { readExperience } from './linkedin-experience.ts';
import { readHooks } from './linkedin-hooks.ts';
import { readTopCard } from './linkedin-top-card.ts';

/** Ids of members in place of a slug tell capitals from small letters; slugs do not. */
const MEMBER_ID = /^AC[ow]AA[\w-]{20,}$/;

export const linkedin: SiteRule = {
  name: 'linkedin',
  serves: ([...labels]) => {
    const [sub = 'www', ...more] = labels.slice(0, -2).reverse();
    return (
      labels.slice(-2).join('.') === 'linkedin.com' &&
      more.length === 0 &&
      (/^[a-z]{2}$/.test(sub) || ['www', 'm', 'touch', 'mobile'].includes(sub))
    );
  },
  host: 'www.linkedin.com',
  profilePath(url) {
    const slug = slugOf(url);
    if (slug === null || slug === 'me') return null;
    return `/in/${encodePart(MEMBER_ID.test(slug) ? slug : slug.toLowerCase())}`;
  },
  nameIn(url) {
    const slug = slugOf(url);
    return slug === null || MEMBER_ID.test(slug) ? null : slug;
  },
};

function slugOf(url: URL): string | null {
  const parts = pathParts(url);
  const at = parts[0] === 'mwlite' ? 1 : 0;
  return parts[at]?.toLowerCase() === 'in' ? (parts[at + 1] ?? null) : null;
}

const reader = 'linkedin';

/** Everything the page says about the person in its address. Empty on walls and error pages. */
export function readLinkedin(page: Page): Evidence[] {
  const title = titleOf(page);
  const heading = nameHeading(page, title.name);
  const name = heading?.name ?? title.name;
  if (!name || backing(page, name, heading !== null, title.name) < 2) return [];
  const found: Evidence[] = [
    {
      field: 'name',
      value: name,
      reader,
      place: heading ? `${heading.element.localName}, title` : 'title, address',
      weight: 8,
    },
  ];
  if (title.headline)
    found.push({ field: 'headline', value: title.headline, reader, place: 'title', weight: 2 });
  if (title.role) found.push({ field: 'role', value: title.role, reader, place: 'title', weight: 3 });
  if (title.organisation)
    found.push({ field: 'organisation', value: title.organisation, reader, place: 'title', weight: 3 });
  const experience = readExperience(page);
  const card = readTopCard(
    page,
    heading?.element ?? placeOf(page, name),
    experience.map(({ value }) => value),
  );
  return [...found, ...card, ...experience, ...readHooks(page, name)];
}

type Title = {
  name: string | null;
  headline: string | null;
  role: string | null;
  organisation: string | null;
};

/** "Name - Headline | LinkedIn", or without a headline "Name - Role - Organisation | LinkedIn". */
function titleOf(page: Page): Title {
  const og = page.document
    .querySelector('meta[property="og:title"],meta[name="og:title"]')
    ?.getAttribute('content');
  const text = titleWithoutSite(page.title || unescapeOnce(og ?? ''), 'LinkedIn');
  const [name, ...rest] = text.split(/\s+[-–—|]\s+/u);
  const nothing = { headline: null, role: null, organisation: null };
  if (rest.length === 2)
    return {
      name: cleanName(name),
      headline: null,
      role: cleanLine(rest[0], CAPS.line),
      organisation: cleanLine(rest[1], CAPS.line),
    };
  if (rest.length === 0) return { name: cleanName(name), ...nothing };
  return {
    name: cleanName(name),
    ...nothing,
    headline: cleanLine(text.slice((name ?? '').length).replace(/^\s*[-–—|]\s+/u, ''), CAPS.line),
  };
}

/** The heading that holds the name: the one the title names, else the first of the main part that could be one. */
function nameHeading(page: Page, titleName: string | null): { element: Element; name: string } | null {
  let first: { element: Element; name: string } | null = null;
  for (const element of elementsOf(page.document, 'h1,h2,h3', 60)) {
    if (page.outOfTime()) break;
    if (element.closest(SURROUNDINGS)) continue;
    const name = cleanName(textOf(element, CAPS.name));
    if (!name) continue;
    if (titleName && sameName(name, titleName)) return { element, name };
    const inMain = page.main.contains(element);
    if (element.localName === 'h1' && inMain && (looksLikeName(name) || ownAddress(page, name)))
      first ??= { element, name };
  }
  return first;
}

/** How many independent things say that this is the name of the person in the address. */
function backing(page: Page, name: string, inHeading: boolean, titleName: string | null): number {
  const titled = titleName !== null && sameName(name, titleName);
  const addressed = ownAddress(page, name);
  return [inHeading, titled, addressed, linksToOwnParts(page), declaredAddress(page)].filter(Boolean).length;
}

function ownAddress(page: Page, name: string): boolean {
  const slug = slugOf(page.url) ?? '';
  return (
    nameInAddress(name, slug) >= 0.5 ||
    (nameFromSlug(slug) !== null && sameName(name, nameFromSlug(slug) ?? ''))
  );
}

/** The page links to parts of this very profile (`/in/<slug>/overlay/...`), as only the profile itself does. */
function linksToOwnParts(page: Page): boolean {
  const own = linkedin.profilePath(page.url);
  for (const link of elementsOf(
    page.main,
    'a[href*="/overlay/"],a[href*="/details/"],a[href*="/recent-activity/"]',
    50,
  )) {
    const url = hrefOf(link, page);
    if (url && linkedin.profilePath(url) === own) return true;
  }
  return false;
}

/** The page says itself that it is this profile: a profile in its metadata, or a canonical link to it. */
function declaredAddress(page: Page): boolean {
  if (page.document.querySelector('meta[property="og:type"][content="profile"]')) return true;
  const canonical = hrefOf(page.document.querySelector('link[rel="canonical"]'), page);
  return canonical !== null && linkedin.profilePath(canonical) === linkedin.profilePath(page.url);
}

/** Where the name stands when no heading holds it: the first element of the main part with just these words. */
function placeOf(page: Page, name: string): Element | null {
  for (const element of elementsOf(page.main, 'p,span,strong,div', 3000)) {
    if (page.outOfTime()) return null;
    if (
      element.childElementCount === 0 &&
      !element.closest(SURROUNDINGS) &&
      sameName(cleanName(element.textContent) ?? '', name)
    )
      return element;
  }
  return null;
}
