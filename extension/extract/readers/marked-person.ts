/** What microformats, microdata and RDFa share: a marked part of the page is a person, marks in it are her fields. */
import { type Evidence, notes } from '../evidence.ts';
import { elementsOf, hrefOf, type Page, SURROUNDINGS, textOf } from '../page.ts';
import { isTitled } from '../page-title.ts';
import { nameInAddress } from '../person-name.ts';

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
  const marked = elementsOf(page.document, words.person, MAX_PEOPLE).filter(
    (person) => !person.closest(`${words.passing},${SURROUNDINGS}`),
  );
  const people = marked.filter(
    (person) => !marked.some((other) => other !== person && other.contains(person)),
  );
  const read = people.map((person) => readFields(page, person, words));
  const own = read.find((found) => found.some((item) => isOwn(page, item)));
  const chosen = own ?? (read.length === 1 ? read[0] : undefined);
  const name = chosen?.find(({ field }) => field === 'name');
  if (!chosen || !name) return [];
  return [
    ...chosen,
    { ...name, field: 'person', place: own ? 'own mark' : 'only mark', weight: own ? 5 : 3 },
  ];
}

function isOwn(page: Page, { field, value }: Evidence): boolean {
  if (field === 'name') return isTitled(page.title, value) || nameInAddress(value, page.url.hostname) === 1;
  return (
    field === 'link' &&
    value.replace(/\/$/, '') === `${page.url.origin}${page.url.pathname}`.replace(/\/$/, '')
  );
}

function readFields(page: Page, person: Element, words: Vocabulary): Evidence[] {
  const { found, add } = notes(words.reader(person));
  for (const [field, mark, weight] of words.marks) {
    for (const element of elementsOf(person, words.select(mark), 20)) {
      const owner = element.parentElement?.closest(words.owner);
      // The name of the employer is the employer's; a town is the person's, even within a marked address.
      if (
        owner !== person &&
        !(field === 'location' && owner?.parentElement?.closest(words.owner) === person)
      )
        continue;
      add(field, field === 'link' ? hrefOf(element, page)?.href : textValue(element, words), mark, weight);
      if (field !== 'link') break;
    }
  }
  if (!found.some(({ field }) => field === 'name') && !person.querySelector(words.owner))
    add('name', textOf(person), 'whole mark', 4);
  return found;
}

function textValue(element: Element, words: Vocabulary): string | null {
  const given = element.getAttribute('content') ?? element.getAttribute('value');
  if (given !== null) return given;
  const within = element.matches(words.owner) ? element.querySelector(words.select('name')) : null;
  return textOf(within ?? element);
}
