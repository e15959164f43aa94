/** Positions and schools on a LinkedIn profile, in any of its layouts: where the person is, and where she was. */
import { aroundOf, attributeOf, elementsOf, findIn, holds, nextElement, parentOf } from '../dom.ts';
import { type Evidence, MAX_HOOKS, notes } from '../evidence.ts';
import { hasOwnText, isUnread, type Page, textOf } from '../page.ts';

/** An id or key names the part in every language; the heading's words do not. */
const EXPERIENCE =
  '[id*="xperience"],[data-section="experience"],[componentkey*="xperience"],[class*="experience-section"],[class~="experience"]';
const EDUCATION =
  '[id*="ducation"],[data-section="education"],[componentkey*="ducationTopLevel"],[class*="education-section"],[class~="education"]';
const ITEMS = 'li,[role="listitem"],.position,[componentkey^="entity-collection-item"]';
/** Words for screen readers only, as labels before a value: "Company Name". */
export const FOR_READERS = /(?:^|\s)(?:visually-hidden|sr-only|a11y-text)(?:\s|$)/;
const YEAR = /\b(?:19|20)\d\d(?!\d)/g;
/** "Jul 2023 - Present", "févr. 2021 – aujourd’hui", "2021年3月 - 現在": a year, then a dash and a word. */
const SINCE = /\b(?:19|20)\d\d(?:\s*[年년]\s*\d{1,2}\s*[月월])?\.?\s*(?:[-–—~〜]|to|bis|à|al?|–)\s*[^\d\s]/i;
/** "5 yrs 2 mos", "2 ans", "3 Jahre": how long, under the name of an organisation with several positions. */
const LASTED = /\d\s*(?:yrs?|mos?|ans?|mois|jahre?|monate?|años?|mes(?:es)?|anos?|anni|mesi|jaar|年|년)\b/i;
const MAX_ITEMS = 60;

type Position = { role: string | null; organisation: string | null; present: boolean };

/** Role and organisation of the first position that has not ended; the ended ones as things to write about. */
export function readExperience(page: Page): Evidence[] {
  const { found, add } = notes('linkedin');
  const positions = itemsOf(page, EXPERIENCE).flatMap((item) => positionOf(item) ?? []);
  const now = positions.find(({ present }) => present);
  add('role', now?.role, 'present position', 5);
  add('organisation', now?.organisation, 'present position', 5);
  for (const { role, organisation } of positions.filter(({ present }) => !present).slice(0, MAX_HOOKS / 2)) {
    if (role && organisation) add('hook', `${role}, ${organisation}`, 'former position', 3);
  }
  return found;
}

/** The schools of a profile: a shared one is a reason to write. */
export function readEducation(page: Page): Evidence[] {
  const { found, add } = notes('linkedin');
  for (const item of itemsOf(page, EDUCATION).slice(0, 3)) add('hook', linesOf(item)[0], 'education', 2);
  return found;
}

/** The outermost items of the part that an id or key marks. */
function itemsOf(page: Page, part: string): Element[] {
  for (const mark of elementsOf(page.main, part, 10)) {
    const items = elementsOf(aroundOf(mark, 'section') ?? mark, ITEMS, MAX_ITEMS);
    const first = items.filter((item) => {
      const above = parentOf(item);
      const around = above && aroundOf(above, ITEMS);
      return !around || !items.includes(around);
    });
    if (first.length > 0) return first;
  }
  return [];
}

function positionOf(item: Element): Position | null {
  const lines = linesOf(item);
  const dates = lines.findIndex((line) => line.search(YEAR) >= 0);
  if (dates < 1) return null;
  // Several positions at one organisation stand in a list under its name.
  const nested = findIn(item, 'ul li');
  const first = nested && holds(item, nested) ? lines.indexOf(linesOf(nested)[0] ?? '') : -1;
  const grouped = first > 0 && first < dates ? first : LASTED.test(lines[1] ?? '') && dates > 2 ? 2 : 0;
  const organisation = grouped > 0 ? lines[0] : dates > 1 ? lines[1] : undefined;
  return {
    role: lines[grouped] ?? null,
    organisation: organisation?.split(/\s+[·•]\s+/u)[0] ?? null,
    present: isPresent(item, lines[dates] ?? ''),
  };
}

function isPresent(item: Element, dates: string): boolean {
  const time = findIn(item, 'time');
  const beside = time && parentOf(time);
  const times = beside ? elementsOf(beside, 'time', 3).length : 0;
  return times ? times === 1 : SINCE.test(dates) && dates.match(YEAR)?.length === 1;
}

function linesOf(item: Element): string[] {
  const lines: string[] = [];
  let element: Element | null = item;
  for (let steps = 0; element && steps < 200 && lines.length < 12; steps += 1) {
    const unread =
      element !== item && (isUnread(element) || FOR_READERS.test(attributeOf(element, 'class') ?? ''));
    const text = !unread && hasOwnText(element) ? textOf(element) : null;
    if (text && lines.at(-1) !== text) lines.push(text);
    element = nextElement(element, item, unread || text !== null);
  }
  return lines;
}
