/** Microformats of a person: h-card (`p-name`) and its forerunner vcard (`fn`). */
import { attributeOf, elementsOf, findIn } from '../dom.ts';
import { type Evidence, MAX_HOOKS, notes } from '../evidence.ts';
import { hrefOf, type Page, textOf } from '../page.ts';
import { readMarkedPeople, readMarkedPerson, type Vocabulary } from './marked-person.ts';

const H_CARD: Vocabulary = {
  reader: (person) =>
    /(?:^|\s)h-card(?:\s|$)/.test(attributeOf(person, 'class') ?? '') ? 'h-card' : 'vcard',
  person: '.h-card,.vcard',
  owner: '.h-card,.vcard',
  passing: '.h-entry,.hentry,.h-event,.vevent,.h-cite,.h-review,.h-feed,.p-author,.p-comment,.comment',
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
    ['link', '.u-url,.url,.u-uid,[rel~="me"]', 5],
  ],
};

/** The person whose card the page is, and the posts she lists. */
export function readHCard(page: Page): Evidence[] {
  const { found, add } = notes('h-card');
  for (const entry of elementsOf(page.root, '.h-entry', MAX_HOOKS)) {
    const link = findIn(entry, 'a.u-url,.p-name a');
    const time = findIn(entry, 'time.dt-published,time[datetime]');
    add('hook', textOf(findIn(entry, '.p-name') ?? link), '.h-entry', 5, {
      url: hrefOf(link, page)?.href,
      date: time && attributeOf(time, 'datetime'),
    });
  }
  const person = readMarkedPerson(page, H_CARD);
  return person.length > 0 ? [...person, ...found] : [];
}

/** Everybody with a card of her own on the page. */
export function peopleInHCards(page: Page): Evidence[][] {
  return readMarkedPeople(page, H_CARD);
}
