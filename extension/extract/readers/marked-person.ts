/** What microformats, microdata and RDFa share: a marked part of the page is a person, marks in it are her fields. */
import { aroundOf, attributeOf, elementsOf, findIn, holds, isMatch, parentOf } from '../dom.ts';
import { type Evidence, notes } from '../evidence.ts';
import { looksLikeName } from '../name-form.ts';
import { hrefOf, type Page, SURROUNDINGS, textOf } from '../page.ts';
import { isTitled, titleParts } from '../page-title.ts';
import { cleanName, nameInAddress, sameName } from '../person-name.ts';

/** A field, the mark it is read from, and the weight of what is found. */
export type Mark = readonly [Evidence['field'], string, number];

export type Vocabulary = {
  reader(person: Element): string;
  /** Selects the parts that are people. */
  person: string;
  /** Selects everything that owns the marks within it. */
  owner: string;
  /** Selects people, and what people stand in, who are no subject of the page: authors, commenters, guests. */
  passing: string;
  marks: readonly Mark[];
  /** The selector of a mark. */
  select(mark: string): string;
};

const MAX_PEOPLE = 40;

/** The person the page is about: named in its title or its address, linking to it, or the only one marked. */
export function readMarkedPerson(page: Page, words: Vocabulary): Evidence[] {
  const read = readMarkedPeople(page, words);
  const own = read.find((found) => found.some((item) => isOwn(page, item)));
  const chosen = own ?? (read.length === 1 ? read[0] : undefined);
  const name = chosen?.find(({ field }) => field === 'name');
  if (!chosen || !name) return [];
  return [
    ...chosen,
    { ...name, field: 'person', place: own ? 'own mark' : 'only mark', weight: own ? 5 : 3 },
  ];
}

/** Everybody who is marked as a person, not as an author, nor within another person or the site's frame. */
export function readMarkedPeople(page: Page, words: Vocabulary): Evidence[][] {
  const marked = elementsOf(page.root, words.person, MAX_PEOPLE).filter(
    (person) => !aroundOf(person, `${words.passing},${SURROUNDINGS}`),
  );
  return marked
    .filter((person) => !marked.some((other) => other !== person && holds(other, person)))
    .map((person) => readFields(page, person, words));
}

/** A card that names the page's subject, or whose own address is the page (the representative h-card). */
function isOwn(page: Page, { field, value }: Evidence): boolean {
  if (field === 'name')
    return (
      isTitled(page.title, value) ||
      (page.url.pathname.length < 2 && titleParts(page.title).some((part) => sameName(part, value))) ||
      nameInAddress(value, page.url.hostname) === 1
    );
  return (
    field === 'link' &&
    value.replace(/\/$/, '') === `${page.url.origin}${page.url.pathname}`.replace(/\/$/, '')
  );
}

function readFields(page: Page, person: Element, words: Vocabulary): Evidence[] {
  const { found, add } = notes(words.reader(person));
  for (const [field, mark, weight] of words.marks) {
    for (const element of elementsOf(person, words.select(mark), 20)) {
      const above = parentOf(element);
      const owner = above && aroundOf(above, words.owner);
      // The name of the employer is the employer's; a town is the person's, even within a marked address.
      if (owner !== person && !(field === 'location' && ownerAbove(owner, words) === person)) continue;
      add(field, field === 'link' ? hrefOf(element, page)?.href : textValue(element, words), mark, weight);
      if (field !== 'link') break;
    }
  }
  return [...found, ...impliedName(person, words, found)];
}

function ownerAbove(owner: Element | null, words: Vocabulary): Element | null {
  const above = owner && parentOf(owner);
  return above && aroundOf(above, words.owner);
}

/** Without a mark for the name: its two parts, else the whole text, where that can be one. */
function impliedName(person: Element, words: Vocabulary, found: readonly Evidence[]): Evidence[] {
  const { found: implied, add } = notes(words.reader(person));
  const said = (field: Evidence['field']) => found.find((item) => item.field === field)?.value;
  if (said('name')) return [];
  const [given, family] = [said('givenName'), said('familyName')];
  if (given && family) add('name', `${given} ${family}`, 'given and family name', 5);
  else if (!findIn(person, words.owner)) {
    const marks = [findIn(person, 'h1,h2,h3,h4'), findIn(person, '.u-url,.url'), person];
    const whole = marks.map((mark) => textOf(mark)).find((text) => looksLikeName(cleanName(text) ?? ''));
    add('name', whole ?? (found.length === 0 ? textOf(person) : null), 'whole mark', 4);
  }
  return implied;
}

function textValue(element: Element, words: Vocabulary): string | null {
  const given = attributeOf(element, 'content') ?? attributeOf(element, 'value');
  if (given !== null) return given;
  const within = isMatch(element, words.owner) ? findIn(element, words.select('name')) : null;
  return textOf(within ?? element);
}
