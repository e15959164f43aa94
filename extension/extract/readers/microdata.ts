/** schema.org and FOAF in attributes: microdata (`itemprop`) and RDFa (`property`) of a person in the page. */

import type { Evidence } from '../evidence.ts';
import { elementsOf, hrefOf, type Page, SURROUNDINGS, textOf } from '../page.ts';
import { titleParts } from '../page-title.ts';
import { cleanName, sameName } from '../person-name.ts';

const SCOPE = '[itemscope],[typeof]';
const PERSON =
  '[itemtype$="schema.org/Person"],[typeof~="Person"],[typeof~="schema:Person"],[typeof~="foaf:Person"]';
const MAX_PEOPLE = 30;
const MAX_PROPERTIES = 300;

/** Property names (without prefix) to fields, with their weight. What is not listed is not read. */
const FIELDS = new Map<string, readonly [Evidence['field'], number]>([
  ['name', ['name', 6]],
  ['givenname', ['givenName', 6]],
  ['givenName', ['givenName', 6]],
  ['firstName', ['givenName', 6]],
  ['familyName', ['familyName', 6]],
  ['lastName', ['familyName', 6]],
  ['jobTitle', ['role', 6]],
  ['title', ['role', 3]],
  ['worksFor', ['organisation', 6]],
  ['affiliation', ['organisation', 5]],
  ['workplaceHomepage', ['organisation', 2]],
  ['description', ['headline', 3]],
  ['homeLocation', ['location', 5]],
  ['workLocation', ['location', 4]],
  ['addressLocality', ['location', 4]],
  ['based_near', ['location', 3]],
  ['sameAs', ['link', 5]],
  ['url', ['link', 4]],
  ['homepage', ['link', 4]],
]);

export function readMicrodata(page: Page): Evidence[] {
  const people = elementsOf(page.document, PERSON, MAX_PEOPLE).filter(isSubject);
  const read = people.map((person) => readPerson(page, person));
  const isTitled = (found: readonly Evidence[]) =>
    found.some(
      ({ field, value }) =>
        field === 'name' &&
        titleParts(page.title)
          .slice(0, 2)
          .some((part) => sameName(part, value)),
    );
  const titled = read.find(isTitled);
  const chosen = titled ?? (read.length === 1 ? read[0] : undefined);
  const name = chosen?.find(({ field }) => field === 'name');
  if (!chosen || !name) return [];
  return [
    ...chosen,
    { field: 'person', value: 'yes', reader: name.reader, place: 'Person', weight: titled ? 5 : 2 },
  ];
}

/** Authors and commenters are people within something else, and people in side columns are others. */
function isSubject(person: Element): boolean {
  const role = person.getAttribute('itemprop') ?? person.getAttribute('property') ?? '';
  return (
    !/author|creator|contributor|reviewer|publisher|founder|employee|member|performer/i.test(role) &&
    !person.closest(SURROUNDINGS)
  );
}

function readPerson(page: Page, person: Element): Evidence[] {
  const reader = person.hasAttribute('itemscope') ? 'microdata' : 'rdfa';
  const attribute = reader === 'microdata' ? 'itemprop' : 'property';
  const found: Evidence[] = [];
  for (const element of elementsOf(person, `[${attribute}]`, MAX_PROPERTIES)) {
    const key =
      element
        .getAttribute(attribute)
        ?.trim()
        .split(/\s+/)[0]
        ?.replace(/^(?:\w+:|https?:\/\/schema\.org\/)/, '') ?? '';
    const [field, weight] = FIELDS.get(key) ?? [];
    if (!field || !weight || !belongsTo(element, person)) continue;
    const text = field === 'link' ? (hrefOf(element, page)?.href ?? null) : textValue(element);
    const value = field === 'name' ? cleanName(text) : text;
    if (value) found.push({ field, value, reader, place: `Person.${key}`, weight });
  }
  return found;
}

/** A property belongs to the nearest thing around it; the name of the employer is the employer's. */
function belongsTo(element: Element, person: Element): boolean {
  const owner = element.parentElement?.closest(SCOPE);
  return (
    owner === person ||
    (owner?.parentElement?.closest(SCOPE) === person &&
      /address/i.test(owner.getAttribute('itemprop') ?? owner.getAttribute('property') ?? ''))
  );
}

function textValue(element: Element): string | null {
  const content = element.getAttribute('content');
  if (content !== null) return content;
  const inner = element.matches(SCOPE)
    ? element.querySelector('[itemprop="name"],[property="name"],[property="schema:name"]')
    : null;
  return textOf(inner ?? element);
}
