/** The top card of a LinkedIn profile, read by order from the name on: headline, organisation, place. */
import { cleanLine, fold } from '../clean-text.ts';
import { CAPS, type Evidence } from '../evidence.ts';
import { isSchool } from '../headline.ts';
import { elementsOf, hasOwnText, hrefOf, isUnread, nextElement, type Page, textOf } from '../page.ts';
import { cleanName } from '../person-name.ts';

const reader = 'linkedin';

/** Distance in words, between the name and the headline: "2nd degree connection", "Relation de 2e niveau". */
const MARK =
  /^.{0,25}\b[123](?:st|nd|rd|er|e)\b.{0,25}$|^[([]?\p{L}{1,6}(?:\s*\/\s*\p{L}{1,6}){1,2}[)\]]?$/iu;
/** "500+ connections", "26 825 abonnés": the counts after which nothing about the person follows. */
const COUNT = /^\d[\d\s.,\u202f]*\s*[KMkm]?\+?(?:\s+\p{L}+){0,3}$/u;
/** "Current company: Tidora. Click to...": what a button shows, after the kind of thing it is. */
const LABEL = /^([^:：]{3,40})\s*[:：]\s*(.+)$/u;
const SCHOOL_LABEL =
  /educa|formation|bildung|formaz|opleiding|utdann|utbildn|uddann|koulutus|wykszt|scuola|studi/iu;
const MAX_STEPS = 400;

type Line = { text: string; hint: 'headline' | 'location' | null };
type Card = {
  lines: Line[];
  contact: boolean;
  organisation: string | null;
  echoes: string[];
  links: string[];
};

/**
 * @param name the element that holds the name; null where only the title has it
 * @param known organisations and roles that other parts of the page name
 */
export function readTopCard(page: Page, name: Element | null, known: readonly string[]): Evidence[] {
  const start = name ?? firstMark(page);
  if (!start) return [];
  const card = walk(page, start);
  const found: Evidence[] = card.links.map((value) => ({
    field: 'link',
    value,
    reader,
    place: 'top card',
    weight: 5,
  }));
  const add = (field: Evidence['field'], value: string | null | undefined, place: string, weight: number) => {
    if (value) found.push({ field, value, reader, place: `top card, ${place}`, weight });
  };
  const { headline, location, organisation } = assign(card, known);
  add('headline', headline, 'first line', 9);
  add('location', location, card.contact ? 'before contact' : 'second line', 8);
  add('organisation', card.organisation, 'current position', 9);
  add('organisation', organisation, 'line of organisations', 8);
  return found;
}

/** Pages saved in parts have no name in them, but keep the distance mark that follows it. */
function firstMark(page: Page): Element | null {
  for (const element of elementsOf(page.main, 'p,span', 50)) {
    if (/^[·•]\s*(?:1|2|3)\p{L}{1,3}$/u.test(element.textContent?.trim() ?? '')) return element;
  }
  return null;
}

function walk(page: Page, start: Element): Card {
  const root = start.closest('section,article') ?? page.main;
  const card: Card = { lines: [], contact: false, organisation: null, echoes: [], links: [] };
  let ended = false;
  let element = nextElement(start, root, true);
  for (let steps = 0; element && steps < MAX_STEPS && !page.outOfTime(); steps += 1) {
    const step = readStep(page, element, card, ended);
    if (step === 'stop') break;
    if (step === 'end') ended = true;
    element = nextElement(element, root, step !== 'into');
  }
  return card;
}

type Step = 'into' | 'over' | 'end' | 'stop';

/** Takes what one element says, and tells where to go on. After the end of the lines only buttons and links count. */
function readStep(page: Page, element: Element, card: Card, ended: boolean): Step {
  if (isUnread(element)) return 'over';
  if (element.localName === 'section' || element.localName === 'aside') return 'stop';
  if (element.getAttribute('data-section')?.startsWith('currentPosition')) {
    card.organisation ??= textOf(element);
    return 'over';
  }
  if (element.id === 'overview-summary-current') {
    card.organisation ??= textOf(element.querySelector('li'));
    return 'over';
  }
  // Labels ("Location") are for the eye, in any language; places of study come under their own mark.
  if (
    /^(?:dt|th|label)$/.test(element.localName) ||
    element.getAttribute('data-section')?.startsWith('education')
  )
    return 'over';
  if (element.localName === 'button' || element.getAttribute('role') === 'button')
    return readButton(element, card);
  if (element.localName === 'a' && element.hasAttribute('href')) return readLink(page, element, card, ended);
  if (ended || !hasOwnText(element)) return 'into';
  const text = cleanLine(textOf(element)?.replace(/[\s·•|]+$/u, ''), CAPS.line);
  if (!text || MARK.test(text) || cleanName(text) === null || card.lines.some((line) => line.text === text))
    return 'over';
  if (COUNT.test(text) && card.lines.length > 0) return 'end';
  card.lines.push({ text, hint: hintOf(element) });
  return element.querySelector('a[href*="/overlay/"]') ? contact(card) : 'over';
}

function readButton(element: Element, card: Card): Step {
  const text = textOf(element);
  const label = LABEL.exec(element.getAttribute('aria-label') ?? '');
  if (text) card.echoes.push(text);
  if (text && label?.[2]?.startsWith(text) && !SCHOOL_LABEL.test(label[1] ?? '')) card.organisation ??= text;
  return 'over';
}

function readLink(page: Page, element: Element, card: Card, ended: boolean): Step {
  const url = hrefOf(element, page);
  const text = textOf(element);
  if (!url) return 'over';
  if (/\/overlay\/contact-info/.test(url.pathname)) return contact(card);
  if (/\/(?:company|school)\//.test(url.pathname)) {
    if (text) card.echoes.push(text);
    return 'over';
  }
  const shown = outside(url, page);
  if (shown) card.links.push(shown);
  if (ended || shown || !/\/in\//.test(url.pathname)) return 'over';
  return 'into';
}

function contact(card: Card): Step {
  card.contact = card.lines.length > 0;
  return 'end';
}

/** The address outside the network that a link leads to, through the network's own redirect where it uses one. */
function outside(url: URL, page: Page): string | null {
  const behind = /\/(?:redir\/redirect|safety\/go)/.test(url.pathname) ? url.searchParams.get('url') : null;
  if (behind) return behind;
  return url.hostname === page.url.hostname || url.hostname.split('.').slice(-2).join('.') === 'linkedin.com'
    ? null
    : url.href;
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

type Assigned = { headline: string | null; location: string | null; organisation: string | null };

function assign(card: Card, known: readonly string[]): Assigned {
  const hinted = card.lines.filter((line) => line.hint !== null);
  if (hinted.length > 0) {
    const of = (hint: Line['hint']) => hinted.find((line) => line.hint === hint)?.text ?? null;
    return { headline: of('headline'), location: of('location'), organisation: null };
  }
  const texts = card.lines.map((line) => line.text);
  const echoes = [...card.echoes, ...known].map(fold);
  const place = texts.findIndex(
    (text, index) => index < 2 && isOrganisations(text, echoes, index, texts.length),
  );
  if (place >= 0) {
    return {
      headline: place > 0 ? (texts[0] ?? null) : null,
      location: texts[place + 1] ?? null,
      organisation: firstOrganisation(texts[place] ?? ''),
    };
  }
  const last = texts.at(-1) ?? null;
  if (card.contact)
    return {
      headline: texts.length > 1 ? (texts[0] ?? null) : null,
      location: last,
      organisation: texts.length > 2 ? firstOrganisation(texts.at(-2) ?? '') : null,
    };
  return { headline: texts[0] ?? null, location: texts[1] ?? null, organisation: null };
}

/** "Tidora · Université de Nantes": the line that names where the person works and studied. */
function isOrganisations(text: string, echoes: readonly string[], index: number, count: number): boolean {
  const parts = text.split(/\s+[·•]\s+/u);
  if (index > 0 && echoes.includes(fold(parts[0] ?? ''))) return true;
  return (
    parts.length === 2 &&
    isSchool(parts[1] ?? '') &&
    (index > 0 || count === 2) &&
    !/\s(?:at|chez|bei|@)\s/iu.test(text)
  );
}

/** A school alone on the line is where the person studied, which is no present organisation. */
function firstOrganisation(line: string): string | null {
  const [first, second] = line.split(/\s+[·•]\s+/u);
  return !first || (second === undefined && isSchool(first)) ? null : first;
}
