/** Title, headings and address of a page without markup: a staff page, a speaker's page, a home page. */
import { aroundOf, contentOf, elementsOf, firstElementIn, nextElement, tagOf } from '../dom.ts';
import { type Evidence, notes } from '../evidence.ts';
import { hasGivenName } from '../given-names.ts';
import { isOrganisation } from '../headline.ts';
import { looksLikeName } from '../name-form.ts';
import { hasOwnText, hrefOf, type Page, SURROUNDINGS, textOf } from '../page.ts';
import { personInTitle, titleParts } from '../page-title.ts';
import { cleanName, nameFromSlug, nameInAddress, sameName } from '../person-name.ts';
import { decodePart, pathParts } from '../site-rule.ts';
import { readWorks } from './works.ts';

/** Folders that hold one page per person; the first group: people who belong to the organisation whose site it is. */
const PEOPLE_FOLDER =
  /\/(?:(people|staff|faculty|team|equipe|annuaire|medewerkers?|enseignants?|mitarbeiter(?:innen)?|our-(?:team|people)|equipo|profesores|docenti)|persons?|speakers?|authors?|profiles?|bio|mentors?|coach|experts?|alumni|membres?|members?|u|users?|intervenants?|orateurs?|auteurs?|personen|referenten|ponentes|persone|relatori)\/(?:[^/]+\/)?[^/]+\/?$|\/[~@][^/]+\/?$/i;
/** Pages that are about nobody, whatever else they say. */
const ERROR_TITLE =
  /\b(?:40[0-9]|50[0-4]|not found|introuvable|unavailable|denied|refusé|forbidden|error|erreur|fehler|nicht gefunden|no encontrad[oa]|just a moment|attention required|captcha|are you (?:a )?(?:human|robot)|verify|log ?in|sign ?(?:in|up)|connexion|anmelden|iniciar sesión)\b/i;
/** "(1951-2024)": the years of a life. */
const LIFE = /[(（]\s*\D{0,12}(?:1[89]|20)\d\d\s*[-–—]\s*\D{0,12}(?:19|20)\d\d\s*[)）]/u;
/** Headings that pages about a person have and pages about a shop, a band or a town do not. */
const ABOUT_PERSON =
  /^(?:about me|bio|research|teaching|enseign|parcours|cv\b|curriculum|publications?|talks?|office hours|expertise|th[eè]mes de rech|forschung|lebenslauf|lehre|über mich|sobre mí|à propos de moi|work experience|education|formation|ausbildung)/i;
/** What people are, in the line under a name. */
export const ROLE =
  /(?:^|[^a-zà-ÿ])(?:profess|lectur|research|engineer|develop|design|scien|manag|dire[ck]t|co-?found|found|consult|ph\.?d|doct|postdoc|teach|student|writ|author|archit|journalis|nurse|analy|officer|head of|lead|chief|presid|présid|partner|coach|advis|speaker|editor|c[et]o\b|vp\b|cherch|ma[iî]tre|ingénieu|ingenier|fondat|fundador|enseign|[eé]tudiant|responsable|chargée? d|urbanis|associée?\b|rédact|dozent|leiter|entwickl|wissensch|geschäftsf|gründer|berater|referent|investiga|desarrol|jef[ea]\b)/i;
/** A page that speaks for itself: somebody introduces herself. */
const FIRST_PERSON =
  /(?:^|[\s.(,!])(?:i am|i['’]m|my name is|i (?:study|work|teach|write|build|design|make|lead|research)|je suis|je m['’]appelle|j['’](?:étudie|enseigne|écris)|je (?:travaille|dessine|conçois)|ich bin|ich arbeite|mein name ist|soy|me llamo|trabajo como)\s/i;
/** Sites on which people have addresses of their own. */
const PROFILES =
  'a[href*="linkedin.com/in/"],a[href*="scholar.google."],a[href*="orcid.org/0"],a[href*="github.com/"],a[href*="//x.com/"],a[href*="twitter.com/"]';

export function readHeadings(page: Page): Evidence[] {
  const { found, add } = notes('headings');
  add('person', ERROR_TITLE.exec(page.title) && '-', 'title', -6);
  add('person', LIFE.exec(page.title) && '-', 'years of a life', -20);
  const headings = elementsOf(page.root, 'h1,h2,h3', 80).filter(
    (heading) => !page.outOfTime() && !aroundOf(heading, SURROUNDINGS),
  );
  const titled = personInTitle(page.title) ?? personInAddress(page);
  const named = nameHeading(page, headings, titled);
  const name = (named && cleanName(textOf(named))) ?? titled;
  if (!name || !looksLikeName(name)) return found;
  const agreed =
    named !== undefined &&
    [titled, ...titleParts(page.title).slice(0, 3)].some((part) => sameName(part, name));
  add('name', name, named ? `${tagOf(named)}${agreed ? ', title' : ''}` : 'title', agreed ? 5 : 3);
  const headline = named && lineUnder(page, named);
  add('headline', headline, 'line under the name', 3);
  const { pathname } = page.url;
  const tail = titleParts(page.title).at(-1);
  if (PEOPLE_FOLDER.exec(pathname)?.[1] && tail && isOrganisation(tail) && !sameName(tail, name))
    add('organisation', tail, 'title of a staff page', 2);
  // A title repeated in heading and address makes a page about one thing; more must say that it is a person.
  add('person', agreed ? '+' : null, 'heading and title', 2);
  add('person', isAddressed(page, name) ? '+' : null, 'name in the address', 1);
  add('person', hasGivenName(name) ? '+' : null, 'given name', 1);
  add('person', PEOPLE_FOLDER.exec(pathname) && '+', 'folder of people', 2);
  add(
    'person',
    headings.some((heading) => ABOUT_PERSON.test(textOf(heading) ?? '')) ? '+' : null,
    'headings about a person',
    2,
  );
  add('person', ROLE.exec(headline ?? '') && '+', 'role under the name', 2);
  add('person', FIRST_PERSON.exec(textOf(page.main, 1500) ?? '') && '+', 'first person', 2);
  add('person', linksToHerself(page, name) ? '+' : null, 'profiles of that name', 2);
  return [...found, ...readWorks(page, headings)];
}

/** The heading the title names; without one, a first heading that by its words is a person. */
function nameHeading(page: Page, headings: readonly Element[], titled: string | null): Element | undefined {
  const first = headings.slice(0, 6);
  const parts = titleParts(page.title).slice(0, 3);
  return (
    first.find((heading) => {
      const text = textOf(heading);
      return (
        looksLikeName(cleanName(text) ?? '') &&
        (sameName(text, titled) || parts.some((part) => sameName(part, text)))
      );
    }) ??
    (titled
      ? undefined
      : first.find((heading) => {
          const name = cleanName(textOf(heading)) ?? '';
          return (
            tagOf(heading) === 'h1' && looksLikeName(name) && (hasGivenName(name) || isAddressed(page, name))
          );
        }))
  );
}

function isAddressed({ url }: Page, name: string): boolean {
  return Math.max(nameInAddress(name, decodePart(url.pathname)), nameInAddress(name, url.hostname)) >= 0.6;
}

/** Links to profiles whose address holds the name: people link to themselves, articles link to many. */
function linksToHerself(page: Page, name: string): boolean {
  return elementsOf(page.root, PROFILES, 40).some((link) => {
    const url = hrefOf(link, page);
    return url !== null && nameInAddress(name, decodePart(url.pathname)) >= 0.5;
  });
}

/** A name that only the address holds, where the page repeats it: in its copyright line, under a picture. */
function personInAddress(page: Page): string | null {
  const part = PEOPLE_FOLDER.test(page.url.pathname) ? pathParts(page.url).at(-1) : undefined;
  const guess = part ? nameFromSlug(part) : null;
  if (!guess || !looksLikeName(guess)) return null;
  return elementsOf(page.root, 'p,span,small,li,strong,b,a,div', 2000).reduce<string | null>(
    (found, element) => {
      if (found || firstElementIn(element)) return found;
      const text = cleanName(
        contentOf(element)
          .slice(0, 100)
          .replace(/©|\(c\)|\b(?:19|20)\d\d\b/giu, ' '),
      );
      return sameName(text, guess) ? text : null;
    },
    null,
  );
}

/** The short line right under the name is what the page calls the person. */
export function lineUnder(page: Page, heading: Element): string | null {
  let element = nextElement(heading, page.main, true);
  for (
    let steps = 0;
    element && steps < 12 && !/^(?:h1|nav|form|ul|table|section|footer|aside)$/.test(tagOf(element));
    steps += 1
  ) {
    if (hasOwnText(element)) {
      const line = textOf(element);
      return line && line.length <= 160 && !aroundOf(element, 'a,button,time') && !ABOUT_PERSON.test(line)
        ? line
        : null;
    }
    element = nextElement(element, page.main, false);
  }
  return null;
}
