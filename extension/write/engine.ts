/** Liquid, locked down: a template reads the facts it is given and nothing else, and cannot run away. */
import { Liquid } from 'liquidjs';
import { TEMPLATE_MAX } from '../../shared/values.ts';
import { agreed } from './agreement.ts';
import { chez, de, deLa, la } from './french.ts';
import { inPlace } from './french-places.ts';
import { joined } from './list.ts';

/** Milliseconds one text may take. Ours take under one; this only stops a template that runs away. */
const RENDER_LIMIT = 1000;
/** What one text may allocate, as Liquid counts it: ample for a message, far from a memory bomb. */
const MEMORY_LIMIT = 500_000;

/** What a template can ask. No loops and no variables of its own: a pack from anywhere is text with holes. */
export const TAGS = ['if', 'unless', 'case', 'comment'] as const;
/** Of Liquid's own filters, those that make sense in a sentence. */
const PLAIN_FILTERS = ['default', 'capitalize', 'downcase', 'upcase'];

const engine = new Liquid({
  ownPropertyOnly: true,
  strictFilters: true,
  dynamicPartials: false,
  // An empty shelf: nothing else can be read, in memory or on a disk.
  templates: {},
  parseLimit: TEMPLATE_MAX.body,
  renderLimit: RENDER_LIMIT,
  memoryLimit: MEMORY_LIMIT,
});

for (const tag of Object.keys(engine.tags)) {
  if (!TAGS.some((name) => name === tag)) delete engine.tags[tag];
}
for (const filter of Object.keys(engine.filters)) {
  if (!PLAIN_FILTERS.includes(filter)) engine.unregisterFilter(filter);
}

/** A filter of a missing value gives an empty text, so that "{{ role | de }}" leaves nothing behind. */
function register(name: string, change: (text: string) => string): void {
  engine.registerFilter(name, (value: unknown) =>
    typeof value === 'string' && value !== '' ? change(value) : '',
  );
}

register('de', de);
register('de_la', deLa);
register('la', la);
register('chez', chez);
register('a', inPlace);
engine.registerFilter('sign', (thanks: string, name: unknown) =>
  typeof name === 'string' ? `${thanks},\n${name}` : `${thanks}.`,
);
engine.registerFilter('accord', function (masculine: unknown, feminine: unknown, neutral: unknown) {
  const asked: unknown = this.context.getSync(['agreement']);
  return agreed(asked, String(masculine), textOf(feminine), textOf(neutral));
});
engine.registerFilter('list', function (items: unknown) {
  const language: unknown = this.context.getSync(['language']);
  return Array.isArray(items) ? joined(items.map(String), language === 'fr' ? 'fr' : 'en') : items;
});

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** The filters a template may use, by name. */
export const FILTERS: readonly string[] = Object.keys(engine.filters);

/**
 * The template filled with the facts. Values are put in as they are, never read as Liquid.
 * Throws Liquid's ParseError or RenderError for a template that is wrong or beyond the limits.
 */
export function fill(template: string, facts: object): string {
  return engine.parseAndRenderSync(template, facts);
}

/** The names of the facts a template looks at, in order of appearance. Throws as `fill` does. */
export function factsUsed(template: string): string[] {
  return engine.globalVariablesSync(template);
}

/** Where a template names a fact: row and column, both from 1. */
export interface Named {
  readonly name: string;
  readonly row: number;
  readonly column: number;
}

/** Every place where a template names a fact. Throws as `fill` does. */
export function namesIn(template: string): Named[] {
  const { globals } = engine.parseAndAnalyzeSync(template);
  return Object.values(globals)
    .flat()
    .map(({ segments, location }) => ({
      name: segments.map(String).join('.'),
      row: location.row,
      column: location.col,
    }));
}
