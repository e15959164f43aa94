/** schema.org in JSON-LD: the person a page is about, told apart from authors, owners and lists of people. */
import { unescapeOnce } from '../clean-text.ts';
import { type Evidence, MAX_HOOKS, notes } from '../evidence.ts';
import { elementsOf, type Page } from '../page.ts';
import { isTitled } from '../page-title.ts';
import { nameInAddress, sameName } from '../person-name.ts';

const MAX_BLOCKS = 40;
const MAX_NODES = 3000;
const MAX_BLOCK_CHARACTERS = 2_000_000;
/** Things a page can be about that are no person. Events, organisations and sites stand beside people. */
const OTHER =
  /Article$|Posting$|^(?:Product|Movie|Music|Video|Recipe|Book|Review|Course|Software|Dataset|Question|QAPage|FAQPage|SearchResultsPage|CollectionPage)/;
/** What a person makes, and a mentee can write about. */
const WORKS =
  /Article$|Posting$|Event$|^(?:Book|Course|VideoObject|PodcastEpisode|SoftwareSourceCode|CreativeWork|Presentation|Dataset|Thesis)/;

type Node = object;

/** All things in the blocks of a page, and those that have an id. */
type Graph = { nodes: Node[]; byId: Map<string, Node> };

export function readJsonLd(page: Page): Evidence[] {
  const { found, add } = notes('json-ld');
  const graph = collect(page);
  const about = graph.nodes
    .filter((node) => isA(node, /Page$/))
    .flatMap((node) => nodesIn(graph, node, 'mainEntity', 'about').map((entity) => ({ node, entity })));
  const profiled = about.find(({ node, entity }) => isA(node, /^ProfilePage$/) && isPerson(entity))?.entity;
  const people = [...graph.nodes, ...about.map(({ entity }) => entity)].filter(isPerson);
  const named = people.find((person) => isNamedByPage(page, say(graph, person, 'name')));
  const person = profiled ?? named ?? (new Set(people).size === 1 ? people[0] : undefined);
  const other = graph.nodes.find((node) => isA(node, OTHER));
  // A home page lists her articles under her name; an article's page has its own heading.
  if (other && !profiled && !(person && isInHeading(page, say(graph, person, 'name'))))
    add('person', '-', 'other things', -8);
  if (!person) return found;
  add('person', '+', profiled ? 'ProfilePage' : 'Person', profiled ? 8 : named ? 6 : 2);
  return [...found, ...fieldsOf(graph, person), ...worksOf(graph, person)];
}

function isNamedByPage(page: Page, name: string | null): boolean {
  return (
    name !== null &&
    (isTitled(page.title, name) || isInHeading(page, name) || nameInAddress(name, page.url.pathname) === 1)
  );
}

function isInHeading(page: Page, name: string | null): boolean {
  return elementsOf(page.document, 'h1', 3).some((heading) =>
    sameName(heading.textContent?.slice(0, 2000), name),
  );
}

function fieldsOf(graph: Graph, person: Node): Evidence[] {
  const { found, add } = notes('json-ld');
  const job = say(graph, person, 'jobTitle');
  add('name', say(graph, person, 'name'), 'Person.name', 7);
  add('givenName', say(graph, person, 'givenName'), 'Person.givenName', 7);
  add('familyName', say(graph, person, 'familyName'), 'Person.familyName', 7);
  add('role', job, 'Person.jobTitle', 7);
  add(
    'organisation',
    say(graph, person, 'worksFor') ?? say(graph, person, 'affiliation'),
    'Person.worksFor',
    6,
  );
  add('headline', say(graph, person, 'description'), 'Person.description', job ? 1 : 4);
  for (const key of ['homeLocation', 'workLocation', 'address'])
    add('location', placeIn(graph, person, key), `Person.${key}`, 5);
  for (const address of [...list(person, 'sameAs'), ...list(person, 'url')]) {
    if (typeof address === 'string') add('link', address, 'Person.sameAs', 5);
  }
  return found;
}

function placeIn(graph: Graph, person: Node, key: string): string | null {
  const place = nodesIn(graph, person, key)[0];
  if (!place) return say(graph, person, key);
  const address = nodesIn(graph, place, 'address')[0] ?? place;
  const parts = ['addressLocality', 'addressRegion', 'addressCountry'].flatMap(
    (part) => say(graph, address, part) ?? [],
  );
  // A bare country code beside a town is for machines.
  return parts.filter((part, at) => at === 0 || part.length > 2).join(', ') || say(graph, place, 'name');
}

/** Talks, articles and projects: named under the person, or elsewhere on the page with her as their maker. */
function worksOf(graph: Graph, person: Node): Evidence[] {
  const { found, add } = notes('json-ld');
  const name = say(graph, person, 'name');
  const made = graph.nodes.filter((node) =>
    nodesIn(graph, node, 'author', 'creator', 'performer').some(
      (maker) => maker === person || sameName(say(graph, maker, 'name'), name),
    ),
  );
  for (const work of [...nodesIn(graph, person, 'performerIn', 'subjectOf', 'workExample'), ...made]) {
    if (isA(work, WORKS) && found.length < MAX_HOOKS) {
      add(
        'hook',
        say(graph, work, 'headline') ?? say(graph, work, 'name'),
        'work',
        6,
        say(graph, work, 'url'),
      );
    }
  }
  return found;
}

function collect(page: Page): Graph {
  const graph: Graph = { nodes: [], byId: new Map() };
  for (const block of elementsOf(page.document, 'script[type="application/ld+json" i]', MAX_BLOCKS)) {
    if (page.outOfTime()) break;
    const queue: unknown[] = [parse(block.textContent)];
    for (let at = 0; at < queue.length && at < MAX_NODES; at += 1) {
      const value = queue[at];
      if (Array.isArray(value)) queue.push(...value.slice(0, MAX_NODES));
      if (!isNode(value)) continue;
      queue.push(...list(value, '@graph'));
      if (!isA(value, /./)) continue;
      graph.nodes.push(value);
      graph.byId.set(String(get(value, '@id') ?? ''), value);
    }
  }
  return graph;
}

function parse(text: string | null): unknown {
  try {
    return text && text.length <= MAX_BLOCK_CHARACTERS ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Own properties only: what a block calls `__proto__` or `constructor` reaches nothing. */
function get(node: Node, key: string): unknown {
  return Object.hasOwn(node, key) ? Reflect.get(node, key) : undefined;
}

function list(node: Node, key: string): unknown[] {
  const value = get(node, key);
  return (Array.isArray(value) ? value : [value])
    .slice(0, MAX_NODES)
    .filter((item) => item !== undefined && item !== null && item !== '');
}

function nodesIn(graph: Graph, node: Node, ...keys: string[]): Node[] {
  return keys
    .flatMap((key) => list(node, key))
    .filter(isNode)
    .map((value) => graph.byId.get(String(get(value, '@id') ?? ' ')) ?? value);
}

/** The first value of a property in words: a text, or the name of the thing it is. */
function say(graph: Graph, node: Node, key: string): string | null {
  const value = list(node, key)[0];
  if (typeof value === 'string') return unescapeOnce(value);
  const thing = nodesIn(graph, node, key)[0];
  const name = thing && (list(thing, 'name')[0] ?? get(thing, '@value'));
  return typeof name === 'string' ? unescapeOnce(name) : null;
}

function isA(node: Node, type: RegExp): boolean {
  return list(node, '@type').some(
    (name) => typeof name === 'string' && type.test(name.replace(/^.*[/:]/, '')),
  );
}

function isPerson(node: Node): boolean {
  return isA(node, /^Person$/);
}
