/** Title, headings and address of a page without markup: a staff page, a speaker's page, a home page. */
import { fold } from '../clean-text.ts';
import { CAPS, type Evidence, MAX_HOOKS } from '../evidence.ts';
import { elementsOf, hasOwnText, hrefOf, nextElement, type Page, SURROUNDINGS, textOf } from '../page.ts';
import { titleParts } from '../page-title.ts';
import { cleanName, looksLikeName, nameInAddress, sameName } from '../person-name.ts';

const reader = 'headings';
/** Folders that hold one page per person, in English, French, German, Spanish, Italian. */
const PEOPLE_FOLDER =
  /\/(?:people|person|persons|staff|faculty|team|members?|speakers?|authors?|profiles?|users?|directory|bio|mentors?|alumni|equipe|membres?|annuaire|intervenants?|conferenciers?|orateurs?|enseignants?|personnes?|auteurs?|mitarbeiter|personen|team|referenten|profil|personas|equipo|ponentes|persone|relatori)\/[^/]+\/?$|\/~[^/]+\/?$|\/@[^/]+\/?$/i;
/** Headings under which a person's page lists her work. */
const OWN_WORK =
  /^(?:selected |recent |my |mes |derni[eè]re?s )?(?:talks?|publications?|articles?|writing|projects?|projets?|conf[eé]rences?|interventions?|papers?|books?|livres?|podcasts?|works?|travaux|vorträge|publikationen|projekte)\b/iu;
/** Headings that pages about a person have and pages about a shop, a band or a town do not. */
const ABOUT_PERSON =
  /^(?:about me|bio(?:graphy|graphie)?|research(?: interests)?|teaching|enseignements?|parcours|cv|curriculum vitae|publications?|talks?|office hours|expertise|th[eè]mes? de recherche|forschung|lehre|lebenslauf|à propos de moi)\b/iu;
/** What people are, in the line under a name. */
const ROLE =
  /\b(?:professor|lecturer|researcher|engineer|developer|designer|scientist|manager|director|founder|consultant|ph\.?d|doctor|teacher|student|writer|author|architect|journalist|nurse|analyst|officer|head of|lead\b|chercheu|professeur|ma[iî]tre|ma[iî]tresse|ing[eé]nieur|d[eé]veloppeu|responsable|direct(?:eur|rice)|fondat(?:eur|rice)|doctorant|enseignant|[eé]tudiant|charg[eé]e? d|journaliste|urbaniste|dozent|leiter|entwickler|wissenschaftl|mitarbeiter)/iu;
/** A page that speaks for itself: somebody introduces herself. */
const FIRST_PERSON =
  /(?:^|[\s.(])(?:i am|i['’]m|my name is|i (?:study|work|teach|write|build|design|make|lead)|je suis|je m['’]appelle|j['’](?:étudie|enseigne|écris|accompagne)|je (?:travaille|dessine|conçois|développe)|ich bin)\s/iu;
const ERROR_TITLE =
  /\b(?:404|403|500|not found|introuvable|access denied|accès refusé|error|erreur|just a moment|captcha|log ?in|sign ?in|sign ?up|connexion|anmelden)\b/iu;

export function readHeadings(page: Page): Evidence[] {
  if (ERROR_TITLE.test(page.title))
    return [{ field: 'person', value: 'no', reader, place: 'title', weight: -6 }];
  const headings = headingsOf(page);
  const parts = titleParts(page.title).slice(0, 3);
  const named = headings
    .slice(0, 4)
    .find(
      ({ name }) =>
        name && looksLikeName(name) && parts.some((part) => sameName(cleanName(part) ?? '', name)),
    );
  const lead = cleanName(parts[0]);
  const name = named?.name ?? (lead && looksLikeName(lead) ? lead : null);
  if (!name) return [];
  const found: Evidence[] = [
    {
      field: 'name',
      value: name,
      reader,
      place: named ? `${named.element.localName}, title` : 'title',
      weight: named ? 5 : 3,
    },
  ];
  const headline = named ? underName(page, named.element, name) : [];
  return [
    ...found,
    ...signs(page, headings, name, named !== undefined, headline[0]?.value ?? ''),
    ...headline,
    ...works(page, headings),
  ];
}

/** A title repeated in heading and address makes a page about one thing; more must say that it is a person. */
function signs(
  page: Page,
  headings: readonly Heading[],
  name: string,
  named: boolean,
  headline: string,
): Evidence[] {
  const found: Evidence[] = [];
  const sign = (holds: boolean, place: string, weight: number) => {
    if (holds) found.push({ field: 'person', value: 'yes', reader, place, weight });
  };
  const inPath = page.url.pathname.length > 1 && nameInAddress(name, decoded(page.url.pathname)) >= 0.6;
  sign(named, 'heading and title', 2);
  sign(inPath || (isHome(page) && nameInAddress(name, page.url.hostname) >= 0.6), 'name in the address', 1);
  sign(PEOPLE_FOLDER.test(page.url.pathname), 'folder of people', 2);
  sign(
    headings.some(({ text }) => ABOUT_PERSON.test(text)),
    'headings about a person',
    2,
  );
  sign(ROLE.test(headline), 'role under the name', 2);
  sign(FIRST_PERSON.test(textOf(page.main, 1000) ?? ''), 'first person', 2);
  return found;
}

type Heading = { element: Element; text: string; name: string | null };

function headingsOf(page: Page): Heading[] {
  const found: Heading[] = [];
  for (const element of elementsOf(page.document, 'h1,h2,h3', 80)) {
    if (page.outOfTime() || element.closest(SURROUNDINGS)) continue;
    const text = textOf(element, CAPS.name);
    if (text) found.push({ element, text, name: cleanName(text) });
  }
  return found;
}

function isHome(page: Page): boolean {
  return /^\/(?:index\.\w+|about|a-propos|bio|cv|[a-z]{2})?\/?$/i.test(page.url.pathname);
}

/** The short line right under the name is what the page calls the person. */
function underName(page: Page, heading: Element, name: string): Evidence[] {
  const root = page.main.contains(heading) ? page.main : (page.document.body ?? heading);
  let element = nextElement(heading, root, true);
  for (let steps = 0; element && steps < 12; steps += 1) {
    if (/^(?:h1|h2|nav|form|ul|table|section|footer)$/.test(element.localName) && element.localName !== 'h2')
      return [];
    if (hasOwnText(element)) {
      const value = textOf(element);
      const usable =
        value !== null &&
        value.length <= 160 &&
        !element.closest('a,button') &&
        !sameName(value, name) &&
        !ABOUT_PERSON.test(value);
      return usable ? [{ field: 'headline', value, reader, place: 'line under the name', weight: 3 }] : [];
    }
    element = nextElement(element, root, false);
  }
  return [];
}

/** Links listed under headings such as "Talks" or "Publications". */
function works(page: Page, headings: readonly Heading[]): Evidence[] {
  const found: Evidence[] = [];
  for (const { element } of headings.filter(({ text }) => OWN_WORK.test(text))) {
    const root = element.parentElement ?? element;
    let at = nextElement(element, root, true);
    for (
      let steps = 0;
      at && steps < 200 && !/^h[1-3]$/.test(at.localName) && found.length < MAX_HOOKS;
      steps += 1
    ) {
      const isItem = at.localName === 'li' || at.localName === 'article' || at.localName === 'dt';
      const link = at.localName === 'a' ? at : isItem ? at.querySelector('a[href]') : null;
      const value = isItem || link ? textOf(isItem ? at : link) : null;
      if (value && value.length >= 12)
        found.push({
          field: 'hook',
          value,
          url: hrefOf(link, page)?.href ?? null,
          reader,
          place: fold(textOf(element) ?? '') || 'works',
          weight: 4,
        });
      at = nextElement(at, root, isItem || link !== null);
    }
  }
  return found;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
