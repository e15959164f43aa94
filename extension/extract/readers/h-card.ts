/** Microformats of a person: h-card (`p-name`) and its forerunner vcard (`fn`). */
import { type Evidence, MAX_HOOKS, notes } from '../evidence.ts';
import { elementsOf, hrefOf, type Page, textOf } from '../page.ts';
import { readMarkedPerson, type Vocabulary } from './marked-person.ts';

const H_CARD: Vocabulary = {
  reader: (person) => (person.classList.contains('h-card') ? 'h-card' : 'vcard'),
  person: '.h-card,.vcard',
  owner: '.h-card,.vcard',
  passing: '.h-entry,.hentry,.h-event,.h-cite',
  select: (mark) => mark,
  marks: [
    ['name', '.p-name,.fn', 7],
    ['givenName', '.p-given-name,.given-name', 7],
    ['familyName', '.p-family-name,.family-name', 7],
    ['headline', '.p-note,.headline,.note', 4],
    // The older format has a class for the role that sites also use for headings.
    ['headline', '.vcard .title', 3],
    ['role', '.p-job-title,.p-role,.role', 6],
    ['organisation', '.p-org,.org', 7],
    ['location', '.p-locality,.locality,.p-label,.label', 5],
    ['link', '.u-url,.url,[rel~="me"]', 5],
  ],
};

/** The person whose card the page is, and the posts she lists. */
export function readHCard(page: Page): Evidence[] {
  const { found, add } = notes('h-card');
  for (const entry of elementsOf(page.document, '.h-entry', MAX_HOOKS)) {
    const link = entry.querySelector('a.u-url,.p-name a');
    add('hook', textOf(entry.querySelector('.p-name') ?? link), '.h-entry', 5, hrefOf(link, page)?.href);
  }
  const person = readMarkedPerson(page, H_CARD);
  return person.length > 0 ? [...person, ...found] : [];
}
