/** The things in a page's JSON-LD blocks, and ways to ask them; what a block calls `__proto__` reaches nothing. */
import { unescapeOnce } from '../clean-text.ts';
import { contentOf, elementsOf } from '../dom.ts';
import type { Page } from '../page.ts';

const MAX_BLOCKS = 40;
const MAX_NODES = 3000;
const MAX_BLOCK_CHARACTERS = 2_000_000;

export type Thing = object;
/** Things at the top of a block, and all that have an id, wherever they stand. */
export type Graph = { things: Thing[]; byId: Map<string, Thing> };

/** Several readers ask for the same page's. */
const graphs = new WeakMap<Page, Graph>();

export function collectGraph(page: Page): Graph {
  const known = graphs.get(page);
  if (known) return known;
  const graph: Graph = { things: [], byId: new Map() };
  graphs.set(page, graph);
  for (const block of elementsOf(page.root, 'script[type*="ld+json" i]', MAX_BLOCKS)) {
    if (page.outOfTime()) break;
    take(graph, parse(contentOf(block)));
  }
  return graph;
}

function take(graph: Graph, block: unknown): void {
  const queue: { value: unknown; top: boolean }[] = [{ value: block, top: true }];
  for (let at = 0; at < queue.length && at < MAX_NODES; at += 1) {
    const { value, top } = queue[at] ?? { value: null, top: false };
    if (Array.isArray(value)) {
      for (const item of value.slice(0, MAX_NODES)) queue.push({ value: item, top });
    } else if (isThing(value)) {
      for (const key of Object.keys(value).slice(0, 200)) {
        const inner = get(value, key);
        if (typeof inner === 'object') queue.push({ value: inner, top: top && key === '@graph' });
      }
      note(graph, value, top);
    }
  }
}

/** The fullest thing with an id is the thing; the others refer to it. */
function note(graph: Graph, thing: Thing, top: boolean): void {
  if (top && isA(thing, /./)) graph.things.push(thing);
  const id = get(thing, '@id');
  if (typeof id !== 'string' || id === '') return;
  const known = graph.byId.get(id);
  if (!known || Object.keys(known).length < Object.keys(thing).length) graph.byId.set(id, thing);
}

function parse(text: string): unknown {
  if (text.length > MAX_BLOCK_CHARACTERS) return null;
  for (const attempt of [() => text, () => repaired(text)]) {
    try {
      return JSON.parse(attempt());
    } catch {
      // Tried once more after repair, then given up: half a block says things nobody wrote.
    }
  }
  return null;
}

/** Undoes what makes a whole block unreadable and cannot change its meaning: comments around, raw breaks, last commas. */
function repaired(text: string): string {
  return text
    .replace(
      /^\uFEFF|<!--|(?:\/\/\s*)?-->|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\*\/)?|(?:\/\/|\/\*)?\s*\]\]>(?:\*\/)?/gu,
      '',
    )
    .replace(/"(?:[^"\\]|\\[\s\S])*"/gu, (string) => string.replace(/\p{Cc}+/gu, ' '))
    .replace(/("(?:[^"\\]|\\.)*")|,(?=\s*[}\]])/gu, (_, string = '') => string)
    .replace(/[;\s]+$/u, '');
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Own properties only. */
function get(thing: Thing, key: string): unknown {
  return Object.hasOwn(thing, key) ? Reflect.get(thing, key) : undefined;
}

/** All values of a property, in one list however it was written. */
export function valuesOf(thing: Thing, key: string): unknown[] {
  const value = get(thing, key);
  return (Array.isArray(value) ? value : [value])
    .slice(0, MAX_NODES)
    .filter((item) => item !== undefined && item !== null && item !== '');
}

/** The things that properties hold or refer to. */
export function thingsIn(graph: Graph, thing: Thing, ...keys: string[]): Thing[] {
  return keys
    .flatMap((key) => valuesOf(thing, key))
    .filter(isThing)
    .map((value) => graph.byId.get(String(get(value, '@id') ?? ' ')) ?? value);
}

/** Each value of a property in words: a text, or the name of the thing it is. */
export function wordsIn(graph: Graph, thing: Thing, key: string): string[] {
  return valuesOf(thing, key).flatMap((value) => {
    if (typeof value === 'string') return [unescapeOnce(value)];
    if (!isThing(value)) return [];
    const whole = graph.byId.get(String(get(value, '@id') ?? ' ')) ?? value;
    const name = ['name', 'legalName', '@value', 'roleName'].flatMap((part) => valuesOf(whole, part))[0];
    return typeof name === 'string' ? [unescapeOnce(name)] : [];
  });
}

/** True where one of the types a thing has, whatever vocabulary it is written with, matches. */
export function isA(thing: Thing, type: RegExp): boolean {
  return valuesOf(thing, '@type').some(
    (name) => typeof name === 'string' && type.test(name.replace(/^.*[/:#]/, '')),
  );
}
