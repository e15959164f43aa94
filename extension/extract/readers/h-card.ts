/** Microformats of a person: h-card (`p-name`) and its forerunner vcard (`fn`). */
import { cleanLine } from '../clean-text.ts';
import { CAPS, type Evidence, MAX_HOOKS } from '../evidence.ts';
import { elementsOf, hrefOf, type Page, SURROUNDINGS, textOf } from '../page.ts';
import { titleParts } from '../page-title.ts';
import { cleanName, nameInAddress, sameName } from '../person-name.ts';

const CARD = '.h-card,.vcard';
const MAX_CARDS = 40;
/** Cards within these are authors, commenters, guests, or the site's people in passing. */
const IN_PASSING = '.h-entry,.hentry,.h-event,.h-cite,.h-feed .p-author,article article';

/** Fields to the class names of both versions, newer first, with their weight. */
const FIELDS: ReadonlyArray<readonly [Evidence['field'], string, number]> = [
  ['name', '.p-name,.fn', 7],
  ['givenName', '.p-given-name,.given-name', 7],
  ['familyName', '.p-family-name,.family-name', 7],
  ['headline', '.p-note,.headline,.note', 4],
  ['role', '.p-job-title,.p-role,.role', 6],
  ['organisation', '.p-org,.org', 7],
  ['location', '.p-locality,.locality,.p-adr,.adr,.p-label,.label', 5],
];

export function readHCard(page: Page): Evidence[] {
  const cards = elementsOf(page.document, CARD, MAX_CARDS).filter(
    (card) => !card.closest(IN_PASSING) && !card.closest(SURROUNDINGS),
  );
  const outer = cards.filter((card) => !cards.some((other) => other !== card && other.contains(card)));
  const own = outer.find((card) => isOwn(page, card));
  const card = own ?? (outer.length === 1 ? outer[0] : undefined);
  if (!card) return [];
  const reader = card.classList.contains('h-card') ? 'h-card' : 'vcard';
  const found = readCard(page, card, reader);
  if (!found.some(({ field }) => field === 'name')) return [];
  found.push({
    field: 'person',
    value: 'yes',
    reader,
    place: own ? 'own card' : 'only card',
    weight: own ? 5 : 3,
  });
  return [...found, ...entries(page, reader)];
}

/** The representative card says that its address is this page, or carries the name the page is titled with. */
function isOwn(page: Page, card: Element): boolean {
  const links = [card, ...elementsOf(card, '.u-url,.u-uid,.url', 20)].map((element) => hrefOf(element, page));
  const here = (url: URL | null) =>
    url !== null &&
    url.host === page.url.host &&
    url.pathname.replace(/\/$/, '') === page.url.pathname.replace(/\/$/, '');
  const name = cleanName(textOf(card.querySelector('.p-name,.fn') ?? card)) ?? '';
  return (
    links.some(here) ||
    titleParts(page.title)
      .slice(0, 2)
      .some((part) => sameName(part, name)) ||
    nameInAddress(name, page.url.hostname) === 1
  );
}

function readCard(page: Page, card: Element, reader: string): Evidence[] {
  const found: Evidence[] = [];
  for (const [field, selector, weight] of FIELDS) {
    const element = elementsOf(card, selector, 50).find(
      (candidate) => candidate.parentElement?.closest(CARD) === card,
    );
    const text = element ? textValue(element) : null;
    const value = field === 'name' ? cleanName(text) : text;
    if (value)
      found.push({
        field,
        value,
        reader,
        place: selector.split(',').find((name) => element?.matches(name)) ?? field,
        weight,
      });
  }
  // The older format calls the role `title`, a word that sites also use for headings: only beside a name.
  const title = textOf(card.querySelector('.title'));
  if (title && reader === 'vcard')
    found.push({ field: 'headline', value: title, reader, place: '.title', weight: 3 });
  if (!found.some(({ field }) => field === 'name') && reader === 'h-card') {
    const name = cleanName(textOf(card, CAPS.name));
    if (name) found.push({ field: 'name', value: name, reader, place: '.h-card', weight: 5 });
  }
  for (const link of elementsOf(card, 'a.u-url[href],a.url[href],a[rel~="me"][href]', 20)) {
    const url = hrefOf(link, page);
    if (url) found.push({ field: 'link', value: url.href, reader, place: '.u-url', weight: 5 });
  }
  return found;
}

function textValue(element: Element): string | null {
  const given =
    element.getAttribute('value') ?? (element.localName === 'abbr' ? element.getAttribute('title') : null);
  return cleanLine(given, CAPS.line) ?? textOf(element);
}

/** Posts and projects the person lists on the page. */
function entries(page: Page, reader: string): Evidence[] {
  const found: Evidence[] = [];
  for (const entry of elementsOf(page.document, '.h-entry', MAX_HOOKS)) {
    const link = entry.querySelector('a.u-url[href]') ?? entry.querySelector('.p-name a[href]');
    const value = textOf(entry.querySelector('.p-name')) ?? textOf(link);
    if (value)
      found.push({
        field: 'hook',
        value,
        url: hrefOf(link, page)?.href ?? null,
        reader,
        place: '.h-entry',
        weight: 5,
      });
  }
  return found;
}
