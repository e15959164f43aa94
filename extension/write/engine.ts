/** Liquid, locked down: a template reads the facts it is given and nothing else, and cannot run away. */
import { Liquid } from 'liquidjs';
import { chez, de, deLa } from './french.ts';

/** The longest template, in UTF-16 units: as long as the longest message kept. */
const PARSE_LIMIT = 20_000;
/** Milliseconds one text may take. Ours take under one; this only stops a template that loops. */
const RENDER_LIMIT = 1000;
/** What one text may allocate, as Liquid counts it: ample for a message, far from a memory bomb. */
const MEMORY_LIMIT = 500_000;

const engine = new Liquid({
  ownPropertyOnly: true,
  strictFilters: true,
  dynamicPartials: false,
  // An empty shelf: include, render and layout find nothing, in memory or on a disk.
  templates: {},
  parseLimit: PARSE_LIMIT,
  renderLimit: RENDER_LIMIT,
  memoryLimit: MEMORY_LIMIT,
});

/** A filter of a missing value gives an empty text, so that "{{ role | de }}" leaves nothing behind. */
function register(name: string, change: (text: string) => string): void {
  engine.registerFilter(name, (value: unknown) =>
    typeof value === 'string' && value !== '' ? change(value) : '',
  );
}

register('de', de);
register('de_la', deLa);
register('chez', chez);
engine.registerFilter('sign', (thanks: string, name: unknown) =>
  typeof name === 'string' ? `${thanks},\n${name}` : `${thanks}.`,
);

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
