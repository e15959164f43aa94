/** Present positions in the experience part of a LinkedIn profile, in any of its layouts. */
import { cleanLine } from '../clean-text.ts';
import { CAPS, type Evidence } from '../evidence.ts';
import { elementsOf, hasOwnText, isUnread, nextElement, type Page, textOf } from '../page.ts';

const reader = 'linkedin';
const YEAR = /\b(?:19|20)\d\d\b/gu;
/** "Jul 2023 - Present", "févr. 2021 – aujourd’hui": one year, a dash, then no other year. */
const SINCE = /\b(?:19|20)\d\d\b\s*(?:[-–—]|to|bis|à)\s*[^\d\s]/iu;

/** Role and organisation of the first position that has not ended. */
export function readExperience(page: Page): Evidence[] {
  const part = experiencePart(page);
  if (!part) return [];
  for (const item of positions(part)) {
    const lines = linesOf(item);
    const dates = lines.findIndex((line) => line.search(YEAR) >= 0);
    if (dates < 1 || !isPresent(item, lines[dates] ?? '')) continue;
    const nested = item.querySelector('ul li');
    const grouped =
      nested !== null && (linesOf(nested)[0] ?? '') !== '' && lines.indexOf(linesOf(nested)[0] ?? '') < dates;
    const role = grouped ? linesOf(nested)[0] : lines[0];
    const organisation = (grouped ? lines[0] : lines[1])?.split(/\s+[·•]\s+/u)[0];
    const place = 'experience, first present position';
    return [
      ...(role ? [{ field: 'role' as const, value: role, reader, place, weight: 5 }] : []),
      ...(organisation && organisation !== lines[dates]
        ? [{ field: 'organisation' as const, value: organisation, reader, place, weight: 5 }]
        : []),
    ];
  }
  return [];
}

/** Its id or key names it in every language; the heading's words do not. */
function experiencePart(page: Page): Element | null {
  const mark = page.document.querySelector(
    '#experience,#background-experience,[data-section="experience"],[componentkey*="xperience" i],section.experience,section.experience-section',
  );
  if (!mark) return null;
  const part = mark.localName === 'section' ? mark : mark.closest('section');
  return part && page.main.contains(part) ? part : mark;
}

function positions(part: Element): Element[] {
  const items = elementsOf(part, 'li,[role="listitem"]', 60);
  return items.filter((item) => !items.some((other) => other !== item && other.contains(item)));
}

function isPresent(item: Element, dates: string): boolean {
  const times = item.querySelector('time')?.parentElement?.querySelectorAll('time').length ?? 0;
  return times > 0 ? times === 1 : SINCE.test(dates) && dates.match(YEAR)?.length === 1;
}

function linesOf(item: Element): string[] {
  const lines: string[] = [];
  let element: Element | null = item;
  for (let steps = 0; element && steps < 200 && lines.length < 12; steps += 1) {
    const passOver = element !== item && isUnread(element);
    const own = !passOver && hasOwnText(element);
    const text = own ? cleanLine(textOf(element), CAPS.line) : null;
    if (text && lines.at(-1) !== text) lines.push(text);
    element = nextElement(element, item, passOver || own);
  }
  return lines;
}
