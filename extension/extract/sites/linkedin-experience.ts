/** Present positions in the experience part of a LinkedIn profile, in any of its layouts. */
import { type Evidence, notes } from '../evidence.ts';
import { elementsOf, hasOwnText, isUnread, nextElement, type Page, textOf } from '../page.ts';

/** Its id or key names the part in every language; the heading's words do not. */
const EXPERIENCE =
  '#experience,#background-experience,[data-section="experience"],[componentkey*="xperience" i],[class*="experience-section"],.experience';
const YEAR = /\b(?:19|20)\d\d\b/g;
/** "Jul 2023 - Present", "févr. 2021 – aujourd’hui": a year, then a dash and a word. */
const SINCE = /\b(?:19|20)\d\d\b\s*(?:[-–—]|to|bis|à)\s*[^\d\s]/i;

/** Role and organisation of the first position that has not ended. */
export function readExperience(page: Page): Evidence[] {
  const { found, add } = notes('linkedin');
  const mark = page.main.querySelector(EXPERIENCE);
  const items = mark ? elementsOf(mark.closest('section') ?? mark, 'li,[role="listitem"]', 60) : [];
  for (const item of items.filter(
    (candidate) => !items.some((other) => other !== candidate && other.contains(candidate)),
  )) {
    const lines = linesOf(item);
    const dates = lines.findIndex((line) => line.search(YEAR) >= 0);
    if (dates < 1 || !isPresent(item, lines[dates] ?? '')) continue;
    // Several positions at one organisation stand in a list under its name.
    const nested = item.querySelector('ul li');
    const first = nested && lines.indexOf(linesOf(nested)[0] ?? '');
    const grouped = first !== null && first >= 0 && first < dates;
    const place = 'experience, present position';
    add('role', lines[grouped ? first : 0], place, 5);
    const organisation = grouped ? 0 : 1;
    if (organisation < dates) add('organisation', lines[organisation]?.split(/\s+[·•]\s+/u)[0], place, 5);
    break;
  }
  return found;
}

function isPresent(item: Element, dates: string): boolean {
  const times = item.querySelector('time')?.parentElement?.querySelectorAll('time').length;
  return times ? times === 1 : SINCE.test(dates) && dates.match(YEAR)?.length === 1;
}

function linesOf(item: Element): string[] {
  const lines: string[] = [];
  let element: Element | null = item;
  for (let steps = 0; element && steps < 200 && lines.length < 12; steps += 1) {
    const unread = element !== item && isUnread(element);
    const text = !unread && hasOwnText(element) ? textOf(element) : null;
    if (text && lines.at(-1) !== text) lines.push(text);
    element = nextElement(element, item, unread || text !== null);
  }
  return lines;
}
