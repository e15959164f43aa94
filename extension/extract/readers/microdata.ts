/** schema.org in attributes: microdata (`itemprop`), and RDFa (`property`) with schema.org or FOAF. */
import { attributeOf } from '../dom.ts';
import type { Evidence } from '../evidence.ts';
import type { Page } from '../page.ts';
import { readMarkedPeople, readMarkedPerson, type Vocabulary } from './marked-person.ts';

/** Roles in which a person stands in something else that is the page's subject. */
const PASSING = [
  'author',
  'creator',
  'contributor',
  'editor',
  'publisher',
  'performer',
  'actor',
  'director',
  'organizer',
  'seller',
  'reviewer',
  'maker',
  'commenter',
  'byArtist',
]
  .flatMap((role) => [
    `[itemprop~="${role}"]`,
    `[property~="${role}"]`,
    `[property$=":${role}"]`,
    `[rel$=":${role}"]`,
  ])
  .join();

const SCHEMA: Vocabulary = {
  reader: (person) => (attributeOf(person, 'typeof') === null ? 'microdata' : 'rdfa'),
  person:
    '[itemtype$="schema.org/Person" i],[typeof~="Person"],[typeof$=":Person"],[typeof*=":Person "],[typeof$="/Person"]',
  owner: '[itemscope],[typeof]',
  passing: PASSING,
  select: (mark) =>
    `[itemprop~="${mark}"],[property~="${mark}"],[property$=":${mark}"],[property$="/${mark}"],[rel$=":${mark}"]`,
  marks: [
    ['name', 'name', 6],
    ['name', 'fn', 6],
    ['givenName', 'givenName', 6],
    ['givenName', 'firstName', 6],
    ['givenName', 'given-name', 6],
    ['familyName', 'familyName', 6],
    ['familyName', 'lastName', 6],
    ['familyName', 'family-name', 6],
    ['role', 'jobTitle', 6],
    ['role', 'role', 5],
    ['role', 'vcard:title', 4],
    ['organisation', 'worksFor', 6],
    ['organisation', 'affiliation', 5],
    ['organisation', 'organization-name', 5],
    ['headline', 'description', 3],
    ['location', 'homeLocation', 5],
    ['location', 'workLocation', 5],
    ['location', 'addressLocality', 4],
    ['location', 'locality', 4],
    ['location', 'based_near', 4],
    ['link', 'sameAs', 5],
    ['link', 'url', 4],
    ['link', 'homepage', 4],
  ],
};

/** The person whom the page marks up as its subject. What is not listed above is not read. */
export function readMicrodata(page: Page): Evidence[] {
  return readMarkedPerson(page, SCHEMA);
}

/** Everybody whom the page marks up, one beside the other. */
export function peopleInMicrodata(page: Page): Evidence[][] {
  return readMarkedPeople(page, SCHEMA);
}
