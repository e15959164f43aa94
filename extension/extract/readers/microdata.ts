/** schema.org and FOAF in attributes: microdata (`itemprop`) and RDFa (`property`). */
import type { Evidence } from '../evidence.ts';
import type { Page } from '../page.ts';
import { readMarkedPerson, type Vocabulary } from './marked-person.ts';

const SCHEMA: Vocabulary = {
  reader: (person) => (person.hasAttribute('typeof') ? 'rdfa' : 'microdata'),
  person: '[itemtype$="schema.org/Person"],[typeof~="Person"],[typeof$=":Person"]',
  owner: '[itemscope],[typeof]',
  passing: '[itemprop="author"],[itemprop="creator"],[property$="author"],[property$="creator"]',
  select: (mark) => `[itemprop~="${mark}"],[property~="${mark}"],[property$=":${mark}"]`,
  marks: [
    ['name', 'name', 6],
    ['givenName', 'givenName', 6],
    ['familyName', 'familyName', 6],
    ['role', 'jobTitle', 6],
    ['organisation', 'worksFor', 6],
    ['organisation', 'affiliation', 5],
    ['headline', 'description', 3],
    ['location', 'homeLocation', 5],
    ['location', 'addressLocality', 4],
    ['link', 'sameAs', 5],
    ['link', 'url', 4],
    ['link', 'homepage', 4],
  ],
};

/** The person whom the page marks up as its subject. What is not listed above is not read. */
export function readMicrodata(page: Page): Evidence[] {
  return readMarkedPerson(page, SCHEMA);
}
