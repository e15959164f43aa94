/** Pages about several people, to choose from: a couple's site, a team page with its members marked or headed. */
import { aroundOf, elementsOf, findIn, tagOf } from '../dom.ts';
import { type Evidence, notes } from '../evidence.ts';
import { hasGivenName } from '../given-names.ts';
import { looksLikeName } from '../name-form.ts';
import { hrefOf, type Page, SURROUNDINGS, textOf } from '../page.ts';
import { titleParts } from '../page-title.ts';
import { cleanName, sameName } from '../person-name.ts';
import { peopleInHCards } from './h-card.ts';
import { lineUnder, ROLE } from './headings.ts';
import { peopleInJsonLd } from './json-ld.ts';
import { peopleInMicrodata } from './microdata.ts';

/** Two make a choice; more than twelve make a list, which nobody reads to the end. */
export const FEWEST_PEOPLE = 2;
export const MOST_PEOPLE = 12;
/** Titles and headings of pages that present their people, in four languages. */
const TEAM =
  /\b(?:team|our people|staff|who we are|about us|founders|partners|advisors|board|panel|speakers|mentors|équipe|qui sommes-nous|fondat\S+|intervenant\S*|mitarbeiter\S*|über uns|vorstand|equipo|quiénes somos|sobre nosotros)\b/i;
const JOINED = /\s+(?:&|and|et|und|y|e)\s+|\s*\+\s*/u;

/**
 * What is said of each of several people, person by person; the readers are asked in order of how plainly they
 * separate people, and the first that finds at least two is believed. Empty for one, none, or a long list.
 */
export function readPeople(page: Page): Evidence[][] {
  for (const reader of [
    peopleInJsonLd,
    peopleInHCards,
    peopleInMicrodata,
    peopleUnderHeadings,
    peopleInTitle,
  ]) {
    const people = distinct(reader(page));
    if (page.outOfTime() || people.length > MOST_PEOPLE) return [];
    if (people.length >= FEWEST_PEOPLE) return people;
  }
  return [];
}

function distinct(people: Evidence[][]): Evidence[][] {
  const byName = new Map<string, Evidence[]>();
  for (const found of people) {
    const name = cleanName(found.find(({ field }) => field === 'name')?.value);
    if (name && looksLikeName(name) && !byName.has(name)) byName.set(name, found);
  }
  return [...byName.values()];
}

/** Members under headings of one rank on a page that says it shows its team. */
function peopleUnderHeadings(page: Page): Evidence[][] {
  const isTeam =
    TEAM.test(page.title) ||
    elementsOf(page.main, 'h1,h2', 4).some((heading) => TEAM.test(textOf(heading) ?? ''));
  if (!isTeam) return [];
  for (const rank of ['h2', 'h3', 'h4', 'h5']) {
    const named = elementsOf(page.main, rank, 100).filter(
      (heading) => !aroundOf(heading, SURROUNDINGS) && looksLikeName(cleanName(textOf(heading)) ?? ''),
    );
    const people = named.map((heading) => cardUnder(page, heading));
    const known = people.filter(
      (found, at) =>
        hasGivenName(textOf(named[at]) ?? '') ||
        found.some(({ field, value }) => field === 'headline' && ROLE.test(value)),
    );
    // Half of them must be people by more than their form, or "Green Energy" heads a column.
    if (named.length >= FEWEST_PEOPLE && known.length * 2 >= named.length) return people;
  }
  return [];
}

function cardUnder(page: Page, heading: Element): Evidence[] {
  const { found, add } = notes('headings');
  add('name', textOf(heading), tagOf(heading), 4);
  add('headline', lineUnder(page, heading), 'line under the name', 3);
  const link = findIn(heading, 'a[href]') ?? aroundOf(heading, 'a[href]');
  add('link', hrefOf(link, page)?.href, 'name as a link', 4);
  return found;
}

/** "Anna Keller & Ben Okoro", or "Anna and Ben Keller", who share the last word. */
function peopleInTitle(page: Page): Evidence[][] {
  const heading = elementsOf(page.main, 'h1', 3).map((element) => textOf(element) ?? '');
  const subheadings = elementsOf(page.main, 'h2,h3', 40).map((element) => textOf(element));
  for (const text of [titleParts(page.title)[0] ?? '', ...heading]) {
    const [one = '', other = '', ...more] = text.split(JOINED);
    const last = other.split(/\s+/u).at(-1) ?? '';
    const first = /\s/u.test(one.trim()) ? one : `${one} ${last}`;
    const both = [first, other];
    const isKnown =
      both.some(hasGivenName) || both.every((name) => subheadings.some((words) => sameName(words, name)));
    if (more.length > 0 || !both.every(looksLikeName) || !isKnown) continue;
    return both.map((name) => {
      const { found, add } = notes('title');
      add('name', name, 'title of two', 3);
      return found;
    });
  }
  return [];
}
