/**
 * LinkedIn profiles. The name must be backed by two things that do not depend on the language or on class names
 * (heading, title, address, the page's own links to the person); what follows it in the top card is read by order.
 * Layouts seen: logged out 2015, 2023, 2024, 2026; logged in 2024, 2025, 2026. Known from selectors in public
 * repositories: logged out 2012, 2019; logged in 2014, 2018, 2020; for phones.
 */
import { fold, unescapeOnce } from '../clean-text.ts';
import { aroundOf, contentOf, elementsOf, findIn, firstElementIn, holds, tagOf } from '../dom.ts';
import { type Evidence, notes } from '../evidence.ts';
import { looksLikeName } from '../name-form.ts';
import { metaOf, type Page, SURROUNDINGS, textOf } from '../page.ts';
import { plainTitle } from '../page-title.ts';
import { cleanName, sameName } from '../person-name.ts';
import { peopleInJsonLd } from '../readers/json-ld.ts';
import { isAddressed, isOwnLink } from './linkedin-address.ts';
import { readEducation, readExperience } from './linkedin-experience.ts';
import { readHooks } from './linkedin-hooks.ts';
import { readTopCard } from './linkedin-top-card.ts';

/** Parts of a profile that only the profile itself links to. */
const OWN_PARTS = ['overlay', 'details', 'detail', 'recent-activity', 'edit']
  .map((part) => `a[href*="/${part}/"]`)
  .join();
/** What the site calls pages that stand before a profile or in its place. */
const WALL = /auth_?wall|login|sign_?(?:in|up)|join|error|checkpoint|challenge|not_?found|unavailable/i;
const LEAVES = 'p,span,strong,div,li,a,h1,h2,h3,h4,dt,dd';

type Titled = { name: string | undefined; rest: string[]; whole: string };

/** Everything the page says about the person in its address. Empty on walls and error pages. */
export function readLinkedin(page: Page): Evidence[] {
  const { found, add } = notes('linkedin');
  if (WALL.test(metaOf(page, 'pageKey') ?? '')) return found;
  const titled = readTitle(page);
  const heading = nameHeading(page, titled.name);
  const place = heading ?? placeOf(page, titled.name);
  const name = cleanName(heading ? textOf(heading) : (titled.name ?? textOf(place)));
  // "LinkedIn Member", "Utilisateur LinkedIn": what members outside the network are called.
  if (!name || /linkedin/i.test(name) || !isBacked(page, name, titled.name, heading)) return found;
  add('name', name, heading ? `${tagOf(heading)}, title` : 'title, address', 8);
  const experience = readExperience(page);
  const present = experience.flatMap(({ field, value }) => (field === 'organisation' ? [value] : []));
  const card = readTopCard(page, place, present);
  const headline = card.find(({ field }) => field === 'headline')?.value;
  const [second, third, ...more] = titled.rest;
  // "Name - Headline", or without a headline "Name - Role - Organisation".
  if (second && third && more.length === 0 && !fold(headline ?? '').includes(fold(third))) {
    add('role', second, 'title', 3);
    add('organisation', third, 'title', 3);
  } else if (second && !third) add('headline', second, 'title', 2);
  else if (second)
    add('headline', titled.whole.slice(titled.whole.indexOf(second, titled.name?.length)), 'title', 2);
  return [...found, ...card, ...experience, ...readEducation(page), ...readHooks(page)];
}

/** The name is the part of the title that the address backs up, else the first: "Experience | Camille Durand | LinkedIn". */
function readTitle(page: Page): Titled {
  const card = unescapeOnce(metaOf(page, 'og:title', 'twitter:title') ?? '');
  const read = [page.title, card].map((title) => {
    const whole = plainTitle(title).replace(/\s*[-–—|]\s*LinkedIn\b.*$/i, '');
    const parts = whole === 'LinkedIn' ? [] : whole.split(/\s+[-–—|]\s+/u);
    const at = Math.max(
      0,
      parts.slice(0, 2).findIndex((part) => isAddressed(page, part)),
    );
    const name = parts[at] || undefined;
    return {
      name,
      rest: at === 0 ? parts.slice(1) : [],
      whole,
      addressed: name !== undefined && isAddressed(page, name),
    };
  });
  return (
    read.find(({ addressed }) => addressed) ??
    read.find(({ name }) => name) ?? { name: undefined, rest: [], whole: '' }
  );
}

/** The heading that holds the name: the one the title names, else the first of the main part that could be one. */
function nameHeading(page: Page, titled: string | undefined): Element | undefined {
  const headings = elementsOf(page.root, 'h1,h2,h3', 60).filter(
    (heading) => !page.outOfTime() && !aroundOf(heading, SURROUNDINGS),
  );
  const couldBe = (heading: Element) => {
    const text = cleanName(textOf(heading)) ?? '';
    return text.length <= 120 && (looksLikeName(text) || isAddressed(page, text));
  };
  return (
    headings.find((heading) => sameName(textOf(heading), titled)) ??
    headings.find((heading) => tagOf(heading) === 'h1' && holds(page.main, heading) && couldBe(heading)) ??
    headings.find(
      (heading) => holds(page.main, heading) && isWhollyAddressed(page, cleanName(textOf(heading)) ?? ''),
    )
  );
}

function isWhollyAddressed(page: Page, name: string): boolean {
  return looksLikeName(name) && isAddressed(page, name, 1);
}

/** Whether enough speaks for this being the name of the person in the address, one thing of it about her alone. */
function isBacked(
  page: Page,
  name: string,
  titled: string | undefined,
  heading: Element | undefined,
): boolean {
  const hers = [
    isAddressed(page, name),
    elementsOf(page.main, OWN_PARTS, 50).some((link) => isOwnLink(page, link)),
    isOwnLink(page, findIn(page.root, 'link[rel="canonical"]')),
    metaOf(page, 'og:type') === 'profile',
    peopleInJsonLd(page).some((person) =>
      person.some(({ field, value }) => field === 'name' && sameName(value, name)),
    ),
    findIn(page.main, '.vcard .fn,.vcard .full-name,[componentkey$="Topcard" i]'),
  ].filter(Boolean).length;
  const agreed = Number(heading !== undefined) + Number(sameName(name, titled));
  if (hers + agreed < 2) return false;
  return looksLikeName(name)
    ? hers > 0 || agreed === 2
    : hers > 0 && (isAddressed(page, name) || agreed === 2);
}

/** Where the name stands when no heading holds it: the first small element of the main part with just these words. */
function placeOf(page: Page, name: string | undefined): Element | undefined {
  return elementsOf(page.main, LEAVES, 3000).find((element) => {
    const child = firstElementIn(element);
    if (child && firstElementIn(child)) return false;
    const text = contentOf(element);
    if (text.length > 300 || (name !== undefined && !text.includes(name))) return false;
    const isName = name === undefined ? isWhollyAddressed(page, text.trim()) : sameName(text, name);
    return isName && !aroundOf(element, SURROUNDINGS);
  });
}
