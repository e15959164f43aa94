/** schema.org in JSON-LD: the person a page is about, told apart from authors, owners and lists of people. */

import { unescapeOnce } from '../clean-text.ts';
import { type Evidence, MAX_HOOKS } from '../evidence.ts';
import { elementsOf, type Page } from '../page.ts';
import { titleParts } from '../page-title.ts';
import { cleanName, nameInAddress, sameName } from '../person-name.ts';

const reader = 'json-ld';
const MAX_BLOCKS = 40;
const MAX_NODES = 3000;
const MAX_BLOCK_CHARACTERS = 2_000_000;
/** Things a page can be about that are no person. Events, organisations and sites stand beside people. */
const OTHER =
  /^(?:.*Article|.*Posting|BlogPosting|Product.*|Movie|.*Series|Music.*|Video.*|Recipe|Book|Review|Course|SoftwareApplication|SoftwareSourceCode|Dataset|Question|QAPage|FAQPage|SearchResultsPage|CollectionPage|Restaurant|Hotel|LocalBusiness)$/;
const WORKS =
  /^(?:.*Article|BlogPosting|Book|Course|.*Event|VideoObject|PodcastEpisode|SoftwareSourceCode|CreativeWork|PresentationDigitalDocument|Dataset|Thesis)$/;

type Node = object;

export function readJsonLd(page: Page): Evidence[] {
  const { nodes, byId } = collect(page);
  const resolve = (value: unknown): Node | null =>
    isNode(value) ? (byId.get(textIn(value, '@id') ?? '') ?? value) : null;
  const main = nodes
    .filter((node) => typesOf(node).includes('ProfilePage'))
    .map((node) => resolve(get(node, 'mainEntity') ?? get(node, 'about')));
  const profiled = main.find((node) => node !== null && isPerson(node)) ?? null;
  const person = profiled ?? personOf(page, nodes, resolve);
  if (!person) return against(nodes);
  // A home page lists her articles; an article's page has its own heading.
  const others = profiled || isInHeading(page, textIn(person, 'name') ?? '') ? [] : against(nodes);
  const found = fieldsOf(person, resolve);
  const named = found.some(({ field, value }) => field === 'name' && isNamedByPage(page, value));
  const weight = profiled ? 8 : others.length > 0 ? 0 : named ? 6 : 2;
  found.push({
    field: 'person',
    value: 'yes',
    reader,
    place: profiled ? 'ProfilePage.mainEntity' : 'Person',
    weight,
  });
  return [...found, ...others, ...hooksOf(person, nodes, resolve)];
}

function against(nodes: readonly Node[]): Evidence[] {
  const other = nodes.find((node) => typesOf(node).some((type) => OTHER.test(type)));
  return other
    ? [{ field: 'person', value: 'no', reader, place: typesOf(other).join(', ').slice(0, 80), weight: -8 }]
    : [];
}

/** Of the people at the top level, the one the page is named after, else the only one. */
function personOf(page: Page, nodes: readonly Node[], resolve: (value: unknown) => Node | null): Node | null {
  const people = nodes.filter(isPerson);
  const about = nodes
    .filter((node) => typesOf(node).some((type) => /WebPage|AboutPage/.test(type)))
    .flatMap((node) => resolve(get(node, 'mainEntity') ?? get(node, 'about')) ?? []);
  const candidates = [...people, ...about.filter(isPerson)];
  return (
    candidates.find((person) => isNamedByPage(page, textIn(person, 'name') ?? '')) ??
    (new Set(candidates).size === 1 ? (candidates[0] ?? null) : null)
  );
}

function isNamedByPage(page: Page, name: string): boolean {
  const clean = cleanName(unescapeOnce(name));
  if (!clean) return false;
  const titled = titleParts(page.title)
    .slice(0, 2)
    .some((part) => sameName(cleanName(part) ?? '', clean));
  return titled || isInHeading(page, name) || nameInAddress(clean, page.url.pathname) === 1;
}

function isInHeading(page: Page, name: string): boolean {
  const clean = cleanName(unescapeOnce(name));
  const headings = elementsOf(page.document, 'h1', 3);
  return (
    clean !== null &&
    headings.some((heading) => sameName(cleanName(heading.textContent?.slice(0, 2000)) ?? '', clean))
  );
}

function fieldsOf(person: Node, resolve: (value: unknown) => Node | null): Evidence[] {
  const found: Evidence[] = [];
  const add = (field: Evidence['field'], value: string | null, place: string, weight: number) => {
    if (value) found.push({ field, value: unescapeOnce(value), reader, place: `Person.${place}`, weight });
  };
  const job = named(first(get(person, 'jobTitle')), resolve);
  const work =
    named(first(get(person, 'worksFor')), resolve) ?? named(first(get(person, 'affiliation')), resolve);
  add('name', cleanName(textIn(person, 'name')), 'name', 7);
  add('givenName', textIn(person, 'givenName'), 'givenName', 7);
  add('familyName', textIn(person, 'familyName'), 'familyName', 7);
  add('role', job, 'jobTitle', 7);
  add('organisation', work, 'worksFor', 6);
  add(
    'headline',
    textIn(person, 'disambiguatingDescription') ?? textIn(person, 'description'),
    'description',
    job ? 1 : 4,
  );
  const { text, place } = placeOf(person, resolve);
  add('location', text, place, 5);
  const languages = get(person, 'knowsLanguage');
  if (!Array.isArray(languages)) add('language', named(languages, resolve), 'knowsLanguage', 2);
  for (const address of [...list(get(person, 'sameAs')), ...list(get(person, 'url'))]) {
    if (typeof address === 'string') add('link', address, 'sameAs', 5);
  }
  return found;
}

function placeOf(
  person: Node,
  resolve: (value: unknown) => Node | null,
): { text: string | null; place: string } {
  for (const key of ['homeLocation', 'workLocation', 'address']) {
    const value = first(get(person, key));
    if (typeof value === 'string') return { text: value, place: key };
    const node = resolve(value);
    if (!node) continue;
    const address = resolve(get(node, 'address')) ?? node;
    const parts = ['addressLocality', 'addressRegion', 'addressCountry'].flatMap(
      (part) => named(get(address, part), resolve) ?? [],
    );
    // A bare country code beside a town is for machines.
    const shown = parts.length > 1 ? parts.filter((part) => !/^[A-Z]{2}$/.test(part)) : parts;
    const text = shown.length > 0 ? shown.join(', ') : textIn(node, 'name');
    if (text) return { text, place: key };
  }
  return { text: null, place: '' };
}

/** Talks, articles and projects by this person: named under her, or elsewhere on the page with her as author. */
function hooksOf(person: Node, nodes: readonly Node[], resolve: (value: unknown) => Node | null): Evidence[] {
  const own = ['performerIn', 'subjectOf', 'workExample', 'hasPart'].flatMap((key) =>
    list(get(person, key)).map(resolve),
  );
  const name = textIn(person, 'name') ?? '';
  const by = nodes.filter((node) =>
    ['author', 'creator', 'performer', 'contributor'].some((key) =>
      list(get(node, key)).some((value) => {
        const maker = resolve(value);
        return maker === person || (maker !== null && name !== '' && textIn(maker, 'name') === name);
      }),
    ),
  );
  const works = [...own, ...by]
    .filter((node) => node !== null)
    .filter((node) => typesOf(node).some((type) => WORKS.test(type)));
  return works.slice(0, MAX_HOOKS).flatMap((work) => {
    const value = textIn(work, 'headline') ?? textIn(work, 'name');
    return value
      ? [
          {
            field: 'hook' as const,
            value: unescapeOnce(value),
            url: textIn(work, 'url'),
            reader,
            place: typesOf(work)[0] ?? 'work',
            weight: 6,
          },
        ]
      : [];
  });
}

/** Every node at the top of a block, in `@graph`, or in the `hasPart` of a page, and all nodes that have an id. */
function collect(page: Page): { nodes: Node[]; byId: Map<string, Node> } {
  const nodes: Node[] = [];
  const byId = new Map<string, Node>();
  const blocks = elementsOf(page.document, 'script[type="application/ld+json" i]', MAX_BLOCKS);
  for (const block of blocks) {
    if (page.outOfTime()) break;
    const queue: unknown[] = [parse(block.textContent)];
    for (let at = 0; at < queue.length && at < MAX_NODES * 4 && nodes.length < MAX_NODES; at += 1) {
      const value = queue[at];
      if (Array.isArray(value)) queue.push(...value.slice(0, MAX_NODES));
      else if (isNode(value)) {
        if (Object.hasOwn(value, '@graph')) queue.push(get(value, '@graph'));
        if (typesOf(value).length > 0) nodes.push(value);
        const id = textIn(value, '@id');
        if (id && typesOf(value).length > 0) byId.set(id, value);
      }
    }
  }
  return { nodes, byId };
}

function parse(text: string | null): unknown {
  if (!text || text.length > MAX_BLOCK_CHARACTERS) return null;
  try {
    return JSON.parse(text.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)\s*$/g, ''));
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

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value.slice(0, 50) : value === undefined || value === null ? [] : [value];
}

function first(value: unknown): unknown {
  return Array.isArray(value) ? value.find((item) => item !== '' && item !== null) : value;
}

function textIn(node: Node, key: string): string | null {
  const value = first(get(node, key));
  if (isNode(value) && typeof get(value, '@value') === 'string') return textIn(value, '@value');
  return typeof value === 'string' && value.trim() ? value : null;
}

function named(value: unknown, resolve: (value: unknown) => Node | null): string | null {
  if (typeof value === 'string') return value.trim() || null;
  const node = resolve(value);
  return node ? (textIn(node, 'name') ?? textIn(node, 'alternateName')) : null;
}

function typesOf(node: Node): string[] {
  return list(get(node, '@type')).flatMap((type) =>
    typeof type === 'string' ? [type.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, '')] : [],
  );
}

function isPerson(node: Node): boolean {
  return typesOf(node).includes('Person');
}
