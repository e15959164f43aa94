/** Title, headings and address of a page without markup: a staff page, a speaker's page, a home page. */
import { type Evidence, MAX_HOOKS, notes } from '../evidence.ts';
import { elementsOf, hasOwnText, hrefOf, nextElement, type Page, SURROUNDINGS, textOf } from '../page.ts';
import { titleParts } from '../page-title.ts';
import { cleanName, looksLikeName, nameInAddress, sameName } from '../person-name.ts';
import { decodePart } from '../site-rule.ts';

/** Folders that hold one page per person, in English, French, German, Spanish, Italian. */
const PEOPLE_FOLDER =
  /\/(?:people|persons?|staff|faculty|team|speakers?|authors?|profiles?|bio|mentors?|alumni|equipe|membres?|members?|annuaire|intervenants?|orateurs?|enseignants?|personnes?|auteurs?|mitarbeiter|personen|referenten|personas|equipo|ponentes|persone|relatori)\/[^/]+\/?$|\/[~@][^/]+\/?$/i;
/** Pages that are about nobody, whatever else they say. */
const ERROR_TITLE =
  /\b(?:404|403|500|not found|introuvable|denied|refusé|error|erreur|just a moment|captcha|log ?in|sign ?(?:in|up)|connexion)\b/i;
/** Headings under which a person's page lists her work. */
const OWN_WORK =
  /^(?:selected |recent |my |mes |dernière?s )?(?:talks?|publications?|articles?|writing|proje[ck]te?s?|projets?|conférences?|interventions?|papers?|books?|livres?|podcasts?|travaux|vorträge|publikationen)\b/i;
/** Headings that pages about a person have and pages about a shop, a band or a town do not. */
const ABOUT_PERSON =
  /^(?:about me|bio\b|biogra|research|teaching|enseignement|parcours|cv\b|curriculum|publications?|talks?|office hours|expertise|th[eè]mes de rech|forschung|lebenslauf)/i;
/** What people are, in the line under a name. */
const ROLE =
  /\b(?:profess|lectur|research|engineer|develop|design|scientist|manager|direct(?:or|eur|rice)|found|consultant|ph\.?d|doct|teach|student|writer|author|archite|journalist|nurse|analyst|officer|head of|lead\b|chercheu|ma[iî]tre|ingénieu|fondat|enseign|[eé]tudiant|responsable|chargée? d|urbaniste|dozent|leiter|entwickler|wissenschaft)/i;
/** A page that speaks for itself: somebody introduces herself. */
const FIRST_PERSON =
  /(?:^|[\s.(])(?:i am|i['’]m|my name is|i (?:study|work|teach|write|build|design|make|lead)|je suis|je m['’]appelle|j['’](?:étudie|enseigne|écris)|je (?:travaille|dessine|conçois)|ich bin)\s/i;

export function readHeadings(page: Page): Evidence[] {
  const { found, add } = notes('headings');
  add('person', ERROR_TITLE.exec(page.title) && '-', 'title', -6);
  const headings = elementsOf(page.document, 'h1,h2,h3', 80).filter(
    (heading) => !page.outOfTime() && !heading.closest(SURROUNDINGS),
  );
  const parts = titleParts(page.title).slice(0, 3);
  const named = headings
    .slice(0, 4)
    .find(
      (heading) =>
        looksLikeName(cleanName(textOf(heading)) ?? '') &&
        parts.some((part) => sameName(part, textOf(heading))),
    );
  const name = cleanName(named ? textOf(named) : parts[0]) ?? '';
  if (!looksLikeName(name)) return found;
  add('name', name, named ? `${named.localName}, title` : 'title', named ? 5 : 3);
  const headline = named && lineUnder(page, named);
  add('headline', headline, 'line under the name', 3);
  // A title repeated in heading and address makes a page about one thing; more must say that it is a person.
  const { pathname, hostname } = page.url;
  const addressed = nameInAddress(name, pathname.length > 4 ? decodePart(pathname) : hostname) >= 0.6;
  add('person', named && '+', 'heading and title', 2);
  add('person', addressed ? '+' : null, 'name in the address', 1);
  add('person', PEOPLE_FOLDER.exec(pathname) && '+', 'folder of people', 2);
  add(
    'person',
    headings.some((heading) => ABOUT_PERSON.test(textOf(heading) ?? '')) ? '+' : null,
    'headings about a person',
    2,
  );
  add('person', ROLE.exec(headline ?? '') && '+', 'role under the name', 2);
  add('person', FIRST_PERSON.exec(textOf(page.main, 1000) ?? '') && '+', 'first person', 2);
  return [...found, ...works(page, headings)];
}

/** The short line right under the name is what the page calls the person. */
function lineUnder(page: Page, heading: Element): string | null {
  let element = nextElement(heading, page.main, true);
  for (
    let steps = 0;
    element && steps < 12 && !/^(?:h1|nav|form|ul|table|section|footer)$/.test(element.localName);
    steps += 1
  ) {
    if (hasOwnText(element)) {
      const line = textOf(element);
      return line && line.length <= 160 && !element.closest('a,button') && !ABOUT_PERSON.test(line)
        ? line
        : null;
    }
    element = nextElement(element, page.main, false);
  }
  return null;
}

/** What is listed under headings such as "Talks" or "Publications". */
function works(page: Page, headings: readonly Element[]): Evidence[] {
  const { found, add } = notes('headings');
  for (const heading of headings) {
    if (!OWN_WORK.test(textOf(heading) ?? '')) continue;
    let at = nextElement(heading, heading.parentElement ?? heading, true);
    for (
      let steps = 0;
      at && steps < 200 && !/^h[1-3]$/.test(at.localName) && found.length < MAX_HOOKS;
      steps += 1
    ) {
      const isItem = /^(?:li|article|dt|a)$/.test(at.localName);
      const text = isItem ? (textOf(at) ?? '') : '';
      if (text.length >= 12)
        add(
          'hook',
          text,
          'listed works',
          4,
          hrefOf(at.localName === 'a' ? at : at.querySelector('a'), page)?.href,
        );
      at = nextElement(at, heading.parentElement ?? heading, isItem);
    }
  }
  return found;
}
