/** schema.org in JSON-LD: the person a page is about, told apart from authors, owners and lists of people. */
import { aroundOf, elementsOf } from '../dom.ts';
import { type Evidence, MAX_HOOKS, notes } from '../evidence.ts';
import { type Page, SURROUNDINGS, textOf } from '../page.ts';
import { isTitled } from '../page-title.ts';
import { nameInAddress, sameName } from '../person-name.ts';
import { collectGraph, type Graph, isA, type Thing, thingsIn, valuesOf, wordsIn } from './json-ld-graph.ts';

/** Things a page can be about that are no person. Events, organisations and sites stand beside people. */
const OTHER =
  /Article$|Posting$|^(?:Product|Offer|Movie|Music|Album|Video|TV|Radio|Podcast|Recipe|Book$|Review|Course|Software|WebApplication|MobileApplication|Game|Dataset|Question|Quiz|QAPage|FAQPage|SearchResultsPage|CollectionPage|ItemPage|HowTo|Report|Thesis|Quotation|Comment|Conversation|Place|LocalBusiness|Restaurant|Hotel|Store)/;
/** What a person makes, and a mentee can write about. */
const WORKS =
  /Article$|Posting$|Event$|^(?:Book|Course|VideoObject|PodcastEpisode|SoftwareSourceCode|CreativeWork|Presentation|Dataset|Thesis|Report)/;

export function readJsonLd(page: Page): Evidence[] {
  const { found, add } = notes('json-ld');
  const graph = collectGraph(page);
  const about = graph.things
    .filter((thing) => isA(thing, /Page$/))
    .flatMap((thing) => thingsIn(graph, thing, 'mainEntity', 'about').map((entity) => ({ thing, entity })));
  const profiled =
    about.find(({ thing, entity }) => isA(thing, /^ProfilePage$/) && isPerson(entity))?.entity ??
    graph.things
      .filter((thing) => isA(thing, /^(?:About|Web)Page$/))
      .flatMap((thing) => thingsIn(graph, thing, 'mainEntity'))
      .find(isPerson);
  const other = graph.things.find((thing) => isA(thing, OTHER));
  const people = [...new Set([...about.map(({ entity }) => entity), ...graph.things].filter(isPerson))];
  const named = people.find((person) => isNamedByPage(page, nameOf(graph, person)));
  // A page about somebody else than a person has a profile of one only where it says that it is a profile.
  const person = profiled ?? named ?? (people.length === 1 ? people[0] : undefined);
  if (
    about.some(
      ({ thing, entity }) => isA(thing, /^ProfilePage$/) && isA(entity, /Organization|Corporation$/),
    ) &&
    !profiled
  )
    add('person', '-', 'ProfilePage of an organisation', -8);
  // A home page lists her articles under her name; an article's page has its own heading.
  if (other && !profiled && !(person && isInHeading(page, nameOf(graph, person))))
    add('person', '-', 'other things', -8);
  // Somebody who has died cannot answer.
  if (people.some((known) => valuesOf(known, 'deathDate').length > 0)) add('person', '-', 'deathDate', -20);
  if (!person) return found;
  add('person', '+', profiled ? 'ProfilePage' : 'Person', profiled ? 8 : named ? 6 : 2);
  return [...found, ...fieldsOf(graph, person), ...worksOf(graph, person)];
}

/**
 * Everybody a page lists beside each other, each with what is said of her. Makers of articles are no such people, and
 * who takes part in an event only where a heading names her: a schedule's markup may hold half a town.
 */
export function peopleInJsonLd(page: Page): Evidence[][] {
  const graph = collectGraph(page);
  const listed = (...keys: string[]) =>
    graph.things
      .flatMap((thing) => thingsIn(graph, thing, ...keys))
      .flatMap((item) => [item, ...thingsIn(graph, item, 'item')]);
  const members = [
    'employee',
    'employees',
    'member',
    'members',
    'founder',
    'founders',
    'mainEntity',
    'about',
  ];
  const headings = elementsOf(page.main, 'h1,h2,h3,h4,h5', 60).map((heading) => textOf(heading));
  const guests = listed('performer').filter((person) =>
    headings.some((heading) => sameName(heading, nameOf(graph, person))),
  );
  const people = [...graph.things, ...listed('itemListElement', ...members), ...guests].filter(isPerson);
  return [...new Set(people)].map((person) => fieldsOf(graph, person));
}

function isNamedByPage(page: Page, name: string | null): boolean {
  return (
    name !== null &&
    (isTitled(page.title, name) || isInHeading(page, name) || nameInAddress(name, page.url.pathname) === 1)
  );
}

function isInHeading(page: Page, name: string | null): boolean {
  return elementsOf(page.root, 'h1', 3).some(
    (heading) => !aroundOf(heading, SURROUNDINGS) && sameName(textOf(heading), name),
  );
}

function nameOf(graph: Graph, person: Thing): string | null {
  const whole = wordsIn(graph, person, 'name')[0];
  if (whole) return whole;
  const parts = ['givenName', 'additionalName', 'familyName'].flatMap(
    (key) => wordsIn(graph, person, key)[0] ?? [],
  );
  return parts.length > 1 ? parts.join(' ') : null;
}

function fieldsOf(graph: Graph, person: Thing): Evidence[] {
  const { found, add } = notes('json-ld');
  const say = (...keys: string[]) => keys.flatMap((key) => wordsIn(graph, person, key))[0];
  const job = say('jobTitle', 'hasOccupation');
  add('name', nameOf(graph, person), 'Person.name', 7);
  add('givenName', say('givenName'), 'Person.givenName', 7);
  add('familyName', say('familyName'), 'Person.familyName', 7);
  add('role', job, 'Person.jobTitle', 7);
  add('organisation', say('worksFor', 'affiliation'), 'Person.worksFor', 6);
  add('headline', say('description', 'disambiguatingDescription'), 'Person.description', job ? 1 : 4);
  for (const key of ['homeLocation', 'workLocation', 'address', 'location'])
    add('location', placeIn(graph, person, key), `Person.${key}`, 5);
  for (const address of [...valuesOf(person, 'sameAs'), ...valuesOf(person, 'url')]) {
    if (typeof address === 'string') add('link', address, 'Person.sameAs', 5);
  }
  for (const school of wordsIn(graph, person, 'alumniOf')) add('hook', school, 'Person.alumniOf', 2);
  return found;
}

function placeIn(graph: Graph, person: Thing, key: string): string | null {
  const place = thingsIn(graph, person, key)[0];
  const whole = wordsIn(graph, person, key)[0] ?? null;
  if (!place) return whole;
  const address = thingsIn(graph, place, 'address')[0] ?? place;
  const parts = ['addressLocality', 'addressRegion', 'addressCountry'].flatMap(
    (part) => wordsIn(graph, address, part)[0] ?? [],
  );
  // A bare country code beside a town is for machines.
  return parts.filter((part, at) => at === 0 || part.length > 2).join(', ') || whole;
}

/** Talks, articles and projects: named under the person, or elsewhere on the page with her as their maker. */
function worksOf(graph: Graph, person: Thing): Evidence[] {
  const { found, add } = notes('json-ld');
  const name = nameOf(graph, person);
  const listed = graph.things.flatMap((thing) =>
    thingsIn(graph, thing, 'itemListElement', 'hasPart', 'blogPost').flatMap((item) => [
      item,
      ...thingsIn(graph, item, 'item'),
    ]),
  );
  const made = [...graph.things, ...listed].filter((thing) =>
    thingsIn(graph, thing, 'author', 'creator', 'performer').some(
      (maker) => maker === person || (name !== null && sameName(nameOf(graph, maker), name)),
    ),
  );
  for (const work of [...thingsIn(graph, person, 'performerIn', 'subjectOf', 'workExample'), ...made]) {
    if (!isA(work, WORKS) || found.length >= MAX_HOOKS) continue;
    const say = (...keys: string[]) => keys.flatMap((key) => wordsIn(graph, work, key))[0];
    const address = valuesOf(work, 'url').find((value) => typeof value === 'string');
    add('hook', say('headline', 'name'), 'work', 6, {
      url: typeof address === 'string' ? address : null,
      date: say('startDate', 'datePublished', 'uploadDate', 'dateCreated') ?? null,
    });
  }
  return found;
}

function isPerson(thing: Thing): boolean {
  return isA(thing, /^Person$/);
}
