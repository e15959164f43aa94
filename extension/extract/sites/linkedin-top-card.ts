/** The top card of a LinkedIn profile, read by order from the name on: headline, organisation, place. */
import { fold } from '../clean-text.ts';
import { type Evidence, notes } from '../evidence.ts';
import { isSchool } from '../headline.ts';
import { elementsOf, hasOwnText, hrefOf, isUnread, nextElement, type Page, textOf } from '../page.ts';
import { cleanName } from '../person-name.ts';
import { behind } from './linkedin-hooks.ts';

/** Distance or pronouns, between the name and the headline: "Relation de 2e niveau", "They/Them". */
const MARK = /^.{0,25}\b[123](?:st|nd|rd|er|e)\b.{0,25}$|^\p{L}{1,6}(?:\s*\/\s*\p{L}{1,6}){1,2}$/u;
/** "500+ connections", "26 825 abonnés": the counts after which nothing about the person follows. */
const COUNT = /^\d[\d\s.,]*[KMkm]?\+?(?:\s+\p{L}+){0,3}$/u;
/** "Current company: Tidora. Click to...": what a button shows, after the kind of thing it is. */
const LABEL = /^([^:：]{3,40})\s*[:：]\s*(.+)$/u;
const SCHOOL_LABEL = /educa|formation|bildung|formaz|opleiding|utdann|utbildn|uddann|koulutus|wykszt/i;
const BETWEEN = /\s+[·•]\s+/u;
const MAX_STEPS = 400;

type Line = { text: string; hint: 'headline' | 'location' | null };
type Card = {
  lines: Line[];
  ended: boolean;
  contact: boolean;
  organisation: string | null;
  echoes: string[];
  links: string[];
};

/**
 * @param name the element that holds the name; undefined where only the title has it
 * @param known organisations and roles that other parts of the page name
 */
export function readTopCard(page: Page, name: Element | undefined, known: readonly string[]): Evidence[] {
  const { found, add } = notes('linkedin');
  const start =
    name ??
    elementsOf(page.main, 'p,span', 50).find((element) =>
      /^[·•]\s*[123]\p{L}{1,3}$/u.test(textOf(element) ?? ''),
    );
  if (!start) return found;
  const card = walk(page, start);
  const { headline, location, organisation } = assign(card, known);
  add('headline', headline, 'top card, first line', 9);
  add('location', location, 'top card, place', 8);
  add('organisation', card.organisation, 'top card, current position', 9);
  add('organisation', organisation, 'top card, line of organisations', 8);
  for (const link of card.links) add('link', link, 'top card', 5);
  return found;
}

function walk(page: Page, start: Element): Card {
  const card: Card = { lines: [], ended: false, contact: false, organisation: null, echoes: [], links: [] };
  const root = start.closest('section,article') ?? page.main;
  let element = nextElement(start, root, true);
  for (let steps = 0; element && steps < MAX_STEPS && !page.outOfTime(); steps += 1) {
    const unread = isUnread(element);
    if (!unread && /^(?:section|aside)$/.test(element.localName)) break;
    element = nextElement(element, root, unread || takeIn(page, element, card));
  }
  return card;
}

/** Takes what one element says; true where what is within it has been taken, or is not to be. */
function takeIn(page: Page, element: Element, card: Card): boolean {
  const section = element.getAttribute('data-section') ?? element.id;
  if (/^currentPosition|summary-current$/.test(section)) {
    card.organisation ??= textOf(element.querySelector('li') ?? element);
    return true;
  }
  // Labels ("Location") are for the eye, in any language; places of study come under their own mark.
  if (/^(?:dt|th|label)$/.test(element.localName) || section.startsWith('education')) return true;
  if (element.localName === 'button' || element.getAttribute('role') === 'button')
    return takeButton(element, card);
  if (element.localName === 'a') return takeLink(page, element, card);
  if (card.ended || !hasOwnText(element)) return false;
  const text = textOf(element)?.replace(/[\s·•|]+$/u, '') ?? '';
  if (cleanName(text) === null || MARK.test(text) || card.lines.some((line) => line.text === text))
    return true;
  if (COUNT.test(text) && card.lines.length > 0) card.ended = true;
  else card.lines.push({ text, hint: hintOf(element) });
  if (element.querySelector('a[href*="/overlay/"]')) card.ended = card.contact = true;
  return true;
}

function takeButton(element: Element, card: Card): true {
  const text = textOf(element) ?? '';
  const [, kind = '', shown = ''] = LABEL.exec(element.getAttribute('aria-label') ?? '') ?? [];
  card.echoes.push(text);
  if (text && shown.startsWith(text) && !SCHOOL_LABEL.test(kind)) card.organisation ??= text;
  return true;
}

function takeLink(page: Page, element: Element, card: Card): boolean {
  const url = hrefOf(element, page);
  const path = url?.pathname ?? '';
  if (/\/overlay\/contact-info/.test(path)) card.ended = card.contact = card.lines.length > 0;
  else if (/\/(?:company|school)\//.test(path)) card.echoes.push(textOf(element) ?? '');
  else if (url && (behind(url) || !/(?:^|\.)linkedin\.com(?:\.localhost)?$/.test(url.hostname)))
    card.links.push(behind(url) ?? url.href);
  else return card.ended || !/\/in\//.test(path);
  return true;
}

/** Readable layouts say what a line is; hashed ones do not, and order decides. */
function hintOf(element: Element): Line['hint'] {
  for (let at: Element | null = element, up = 0; at && up < 3; at = at.parentElement, up += 1) {
    const names = at.getAttribute('class') ?? '';
    if (/headline|text-body-medium/.test(names)) return 'headline';
    if (/subline|subheader|location|text-body-small|adr|locality/.test(names)) return 'location';
  }
  return null;
}

type Assigned = Partial<Record<'headline' | 'location' | 'organisation', string | null | undefined>>;

function assign({ lines, contact, echoes }: Card, known: readonly string[]): Assigned {
  const hinted = (hint: Line['hint']) => lines.find((line) => line.hint === hint)?.text;
  if (lines.some(({ hint }) => hint)) return { headline: hinted('headline'), location: hinted('location') };
  const texts = lines.map(({ text }) => text);
  const said = [...echoes, ...known].map(fold);
  const place = texts.findIndex((text, at) => at < 2 && isOrganisations(text, said, at, texts.length));
  if (place >= 0)
    return {
      headline: texts[place - 1],
      location: texts[place + 1],
      organisation: firstOrganisation(texts[place]),
    };
  if (!contact) return { headline: texts[0], location: texts[1] };
  return {
    headline: texts.length > 1 ? texts[0] : null,
    location: texts.at(-1),
    organisation: texts.length > 2 ? firstOrganisation(texts.at(-2)) : null,
  };
}

/** "Tidora · Université de Nantes": the line that names where the person works and studied. */
function isOrganisations(text: string, said: readonly string[], at: number, count: number): boolean {
  const [first = '', second, ...more] = text.split(BETWEEN);
  if (at > 0 && said.includes(fold(first))) return true;
  return (
    more.length === 0 && isSchool(second) && (at > 0 || count === 2) && !/\s(?:at|chez|bei|@)\s/i.test(text)
  );
}

/** A school alone on the line is where the person studied, which is no present organisation. */
function firstOrganisation(line = ''): string | null {
  const [first = null, second] = line.split(BETWEEN);
  return second === undefined && isSchool(line) ? null : first;
}
