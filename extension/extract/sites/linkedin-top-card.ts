/** The top card of a LinkedIn profile, read by order from the name on: headline, organisation, place. */
import { aroundOf, attributeOf, elementsOf, findIn, nextElement, parentOf, tagOf } from '../dom.ts';
import { type Evidence, notes } from '../evidence.ts';
import { isSchool } from '../headline.ts';
import { hasOwnText, hrefOf, isUnread, type Page, textOf } from '../page.ts';
import { cleanName } from '../person-name.ts';
import { FOR_READERS } from './linkedin-experience.ts';
import { behind } from './linkedin-hooks.ts';
import { assign, type Line } from './linkedin-lines.ts';

/** Distance or pronouns, between the name and the headline: "Relation de 2e niveau", "They/Them". */
const MARK =
  /^(?:.{0,24}[\s·•(])?[123](?:st|nd|rd|er|e|º|ª|\.)(?![^\s+·•)]).{0,25}$|^[^\s\d/]{1,6}(?:\s*\/\s*[^\s\d/]{1,6}){1,2}$/;
/** "500+ connections", "Plus de 500 relations", "26 825 abonnés": after these nothing about the person follows. */
const COUNT =
  /^(?:\+\s?de|plus de|mehr als|über|m[aá]i?s de|oltre|più di|meer dan|over|ponad)?\s*\d[\d\s.,]*[KMkm]?\+?(?:\s*[^\s\d·•]+){0,3}(?:\s*[·•].*)?$/i;
/** "Current company: Tidora. Click to...": what a button shows, after the kind of thing it is. */
const LABEL = /^([^:：]{2,40}?)\s*[:：]\s*(.+)$/u;
const SCHOOL_LABEL =
  /educa|formati?on|formaç|formaci|studi|bildung|formaz|istru|opleiding|utbildn|wykszt|eğitim|образов|学|教育|학력|التعليم/i;
const COMPANY_LABEL =
  /compan|employ|entrepri|soci[eé]t|unternehm|arbeitgeb|empresa|aziend|bedrijf|organi|firma|företag|şirket|компани|会社|勤務|公司|회사|الشركة/i;
const PRESENT_PART = /^currentPosition|summary-current(?!-title)/;
const OTHER_PART = /^(?:past|education|certif|volunteer)|summary-(?:past|education)/;
const MAX_STEPS = 500;

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
 * @param known organisations that other parts of the page name
 */
export function readTopCard(page: Page, name: Element | undefined, known: readonly string[]): Evidence[] {
  const { found, add } = notes('linkedin');
  const start =
    name ??
    elementsOf(page.main, 'p,span', 50).find((element) =>
      /^[·•]\s*[123][^\s\d]{1,3}$/.test(textOf(element) ?? ''),
    );
  if (!start) return found;
  const card = walk(page, start);
  const { headline, location, organisation } = assign(card.lines, card.contact, [...card.echoes, ...known]);
  add('headline', headline, 'top card', 9);
  add('location', location, 'top card', 8);
  add('organisation', card.organisation, 'top card, position', 9);
  add('organisation', organisation, 'top card, line', 8);
  for (const link of card.links) add('link', link, 'top card', 5);
  return found;
}

function walk(page: Page, start: Element): Card {
  const card: Card = { lines: [], ended: false, contact: false, organisation: null, echoes: [], links: [] };
  const root = aroundOf(start, 'section,article') ?? page.main;
  let element = nextElement(start, root, true);
  for (let steps = 0; element && steps < MAX_STEPS && !page.outOfTime(); steps += 1) {
    const unread = isUnread(element);
    if (!unread && /^(?:section|aside)$/.test(tagOf(element))) break;
    element = nextElement(element, root, unread || takeIn(page, element, card));
  }
  return card;
}

/** Takes what one element says; true where what is within it has been taken, or is not to be. */
function takeIn(page: Page, element: Element, card: Card): boolean {
  const tag = tagOf(element);
  // Labels ("Location") are for the eye, in any language.
  if (/^(?:dt|th|label)$/.test(tag)) return true;
  const names = attributeOf(element, 'class') ?? '';
  const part = attributeOf(element, 'data-section') || attributeOf(element, 'id') || '';
  if (PRESENT_PART.test(part) || /(?:^|\s)summary-current(?:\s|$)/.test(names)) {
    card.organisation ??= presentIn(element);
    return true;
  }
  // What is over or is no work comes under its own mark.
  if (OTHER_PART.test(part) || FOR_READERS.test(names)) return true;
  if (tag === 'button' || attributeOf(element, 'role') === 'button') return takeButton(element, card);
  if (tag === 'a') return takeLink(page, element, card);
  if (card.ended || !hasOwnText(element)) return false;
  return takeLine(element, card);
}

/** "Founder at Forno Comum": the organisation stands in a mark or a link of its own, else alone. */
function presentIn(element: Element): string | null {
  const item = findIn(element, 'li') ?? element;
  return textOf(findIn(item, '.org,a[href*="/company/"],[class*="link__description"]') ?? item);
}

function takeLine(element: Element, card: Card): boolean {
  const text = textOf(element)?.replace(/[\s·•|]+$/u, '') ?? '';
  const isMark =
    MARK.test(text) ||
    // A distance in any language: "· 2次", "· الثانية".
    (card.lines.length === 0 && /^[·•]\s*\S+(?:\s\S{1,8})?$/u.test(text)) ||
    cleanName(text) === null ||
    cleanName(`(${text})`) === null;
  // "Talks about #leadership" is neither headline nor place.
  if (isMark || /(?:^|\s)#[^\s\d]/.test(text) || card.lines.some((line) => line.text === text)) return true;
  if (COUNT.test(text) && card.lines.length > 0) card.ended = true;
  else {
    const hint = hintOf(element);
    if (hint === 'organisation') card.organisation ??= text;
    else if (hint !== 'school') card.lines.push({ text, hint });
  }
  if (findIn(element, 'a[href*="/overlay/"],a[href*="contact-info"]')) card.ended = card.contact = true;
  return true;
}

function takeButton(element: Element, card: Card): true {
  const text = textOf(element) ?? '';
  const [, kind = '', shown = ''] = LABEL.exec(attributeOf(element, 'aria-label') ?? '') ?? [];
  card.echoes.push(text);
  const drawn = findIn(element, 'svg[id^="company-"],svg[id^="school-"]');
  const isCompany = drawn
    ? attributeOf(drawn, 'id')?.startsWith('company-')
    : COMPANY_LABEL.test(kind) || (!SCHOOL_LABEL.test(kind) && !isSchool(text));
  if (text && (shown.startsWith(text) || drawn) && isCompany) card.organisation ??= text;
  return true;
}

function takeLink(page: Page, element: Element, card: Card): boolean {
  const url = hrefOf(element, page);
  const path = url?.pathname ?? '';
  const control = attributeOf(element, 'data-control-name') ?? '';
  if (/\/contact-info/.test(path)) card.ended = card.contact = card.lines.length > 0;
  else if (/^position_see_more/.test(control) || url?.hash === '#experience-section')
    card.organisation ??= textOf(element);
  else if (/^education_see_more/.test(control) || url?.hash === '#education-section') return true;
  else if (/\/(?:company|school|edu)\//.test(path)) card.echoes.push(textOf(element) ?? '');
  else if (url && (behind(url) || !/(?:^|\.)linkedin\.com(?:\.localhost)?$/.test(url.hostname)))
    card.links.push(behind(url) ?? url.href);
  // A place was a link to a search once; a link to a person or a count is not the person's.
  else
    return card.ended || !/\/(?:in|search)\/|\/vsearch\/p|connections/.test(path) ? false : !hintOf(element);
  return true;
}

/** Readable layouts say what a line is; hashed ones do not, and order decides. */
function hintOf(element: Element): Line['hint'] {
  let at: Element | null = element;
  for (let up = 0; at && up < 3; up += 1) {
    const names = `${attributeOf(at, 'class') ?? ''} ${attributeOf(at, 'id') ?? ''}`;
    if (/headline|text-body-medium/.test(names)) return 'headline';
    if (/section__company|company-name|current-company/.test(names)) return 'organisation';
    if (/section__school|school-name/.test(names)) return 'school';
    if (/industry/.test(names)) return 'other';
    if (/subline|subheader|location|text-body-small|(?:^|\s)adr(?:\s|$)|locality/.test(names))
      return 'location';
    at = parentOf(at);
  }
  return null;
}
