/**
 * A page without its words: elements, roles and marks as they are, every text replaced by noise of the same shape. What
 * a mentee may show in a bug report, and what `npm run anonymise` starts from. Pure, and linear in the page.
 */
import {
  attributeOf,
  charactersOf,
  contentOf,
  firstChildOf,
  isElement,
  isMatch,
  isText,
  nextSiblingOf,
  parentNodeOf,
  rootOf,
  tagOf,
} from './dom.ts';
import { siteOf } from './site-rule.ts';
import { SITE_RULES } from './sites/rules.ts';
import { isSkeletonAddress, linkPattern, schemaAddress } from './skeleton-address.ts';
import { inNoise, keyOf, noise, type Replace } from './skeleton-noise.ts';
import { ELEMENTS, STRUCTURE } from './skeleton-words.ts';

/** More than this nobody reads through before copying it. */
export const MAX_SKELETON = 200_000;
/** The shape of a text shows in its first letters. */
const MAX_TEXT = 300;
const MAX_JSON = 100_000;
const MAX_DEPTH = 200;

/** Elements whose content is for machines, or is drawn. */
const CLOSED = /^(?:script|style|noscript|template|svg|iframe|canvas|object|embed|textarea|select)$/;
const VOID = /^(?:meta|link|img|input|br|hr|source|base|embed|wbr)$/;
/** Attributes that are names of kinds, in one or more words. */
const NAMING = [
  'class',
  'id',
  'role',
  'rel',
  'type',
  'name',
  'property',
  'itemprop',
  'typeof',
  'dir',
  'hidden',
  'itemscope',
  'data-section',
  'data-testid',
  'data-sdui-screen',
  'componentkey',
  'aria-hidden',
  'aria-level',
  'aria-live',
  'aria-modal',
  'aria-expanded',
] as const;
const LINKING = ['href', 'src', 'resource', 'about'] as const;
const SPEAKING = ['alt', 'title', 'aria-label', 'content', 'placeholder'] as const;

/** The page as text. `url` is its address, of which only the pattern is shown. */
export function skeletonOf(document: Document, url: string): string {
  const words = new Set<string>();
  // Once to learn which words the page holds, once to write it with others.
  write(document, url, (word) => {
    words.add(keyOf(word));
    return word;
  });
  return write(document, url, noise(words));
}

type Sheet = { lines: string[]; size: number; replace: Replace };

function write(document: Document, url: string, replace: Replace): string {
  const sheet: Sheet = { lines: [], size: 0, replace };
  const site = URL.canParse(url) ? siteOf(new URL(url), SITE_RULES)?.name : null;
  put(sheet, `<!-- ${site ?? 'another site'}: ${linkPattern(url, url, replace)} -->`);
  const root = rootOf(document);
  const open = root ? walk(root, url, sheet) : [];
  if (open.length > 0) sheet.lines.push('<!-- cut -->', ...open.toReversed().map((tag) => `</${tag}>`));
  return sheet.lines.join('\n');
}

/** False where there is no room left: nothing more is written but the ends of what is open, for which room is kept. */
function put(sheet: Sheet, line: string): boolean {
  const size = bytesIn(line) + 1;
  if (sheet.size + size > MAX_SKELETON - MAX_DEPTH * 14) return false;
  sheet.size += size;
  sheet.lines.push(line);
  return true;
}

/** At most as many follow as may be open: there is room for them. */
function close(sheet: Sheet, tag: string | null): void {
  const line = `</${tag}>`;
  sheet.size += line.length + 1;
  sheet.lines.push(line);
}

/** At most: no sign takes more than three bytes for each of its units. */
const bytesIn = (text: string): number => text.length + 2 * text.replace(/[ -~]+/g, '').length;

/** Writes all in document order; gives the tags that are still open where the sheet ended. */
function walk(root: Element, url: string, sheet: Sheet): string[] {
  const open: string[] = [];
  let node: Node | null = root;
  while (node) {
    const tag: string | null = isElement(node) ? tagNamed(node) : null;
    const inside: boolean = isElement(node) && tag !== null && !VOID.test(tag) && open.length < MAX_DEPTH;
    const written: string | null = isElement(node) ? opening(node, url, sheet) : textLine(node, sheet);
    if (written !== null && !put(sheet, written)) return open;
    const first: Node | null =
      inside && isElement(node) && !CLOSED.test(tagOf(node)) ? firstChildOf(node) : null;
    if (tag !== null && inside && first) open.push(tag);
    else if (inside) close(sheet, tag);
    node = first ?? after(node, root, open, sheet);
  }
  return open;
}

/** The node after this one and all in it; closes what ends before it. */
function after(node: Node, root: Element, open: string[], sheet: Sheet): Node | null {
  for (let at: Node | null = node; at && at !== root; at = parentNodeOf(at)) {
    if (at !== node) close(sheet, open.pop() ?? null);
    const next = nextSiblingOf(at);
    if (next) return next;
  }
  if (node !== root) close(sheet, open.pop() ?? null);
  return null;
}

/** An element no browser knows is named by the page, and might be named after somebody. */
const tagNamed = (element: Element): string => (ELEMENTS.has(tagOf(element)) ? tagOf(element) : 'div');

function textLine(node: Node, { replace }: Sheet): string | null {
  const text = isText(node) ? charactersOf(node).slice(0, MAX_TEXT).replace(/\s+/gu, ' ') : '';
  return text.trim() === '' ? null : toMarkup(inNoise(text, replace));
}

function opening(element: Element, url: string, { replace }: Sheet): string {
  const parts = [tagNamed(element)];
  const add = (name: string, value: string | null | undefined) => {
    if (typeof value === 'string') parts.push(value === '' ? name : `${name}="${toMarkup(value)}"`);
  };
  const lang = attributeOf(element, 'lang');
  add('lang', lang?.slice(0, 2));
  for (const name of NAMING) add(name, kept(attributeOf(element, name), replace));
  add('itemtype', schemaAddress(attributeOf(element, 'itemtype')));
  for (const name of LINKING) {
    const value = attributeOf(element, name);
    add(name, value && linkPattern(value.slice(0, 4000), url, replace));
  }
  for (const name of SPEAKING) {
    const value = attributeOf(element, name)?.slice(0, MAX_TEXT) ?? null;
    add(
      name,
      value && (isSkeletonAddress(value) ? linkPattern(value, url, replace) : inNoise(value, replace)),
    );
  }
  const isData = isMatch(element, 'script[type="application/ld+json" i]');
  return `<${parts.join(' ')}>${isData ? data(contentOf(element), url, replace) : ''}`;
}

/** Names of kinds: words of markup stay, all others are noise. */
function kept(value: string | null, replace: Replace): string | null {
  if (value === null) return null;
  return value
    .slice(0, MAX_TEXT)
    .replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => (isStructure(word) ? word : replace(word)));
}

/** `aboutThisProfile` is three words of markup. */
function isStructure(word: string): boolean {
  return STRUCTURE.has(word) || word.split(/(?=\p{Lu})/u).every((part) => STRUCTURE.has(part.toLowerCase()));
}

/** JSON-LD with its keys and types; what is no JSON is shown as noise, since how it is broken may be the point. */
function data(text: string, url: string, replace: Replace): string {
  const cut = text.slice(0, MAX_JSON);
  try {
    const value = JSON.parse(cut, (key, inner: unknown) => {
      if (typeof inner === 'string') return spoken(key, inner.slice(0, MAX_TEXT), url, replace);
      if (typeof inner === 'number') return Number(inNoise('1', replace));
      return renamed(inner, replace);
    });
    return JSON.stringify(value).replaceAll('<', '\\u003c');
  } catch {
    return inNoise(cut.slice(0, MAX_TEXT * 10), replace).replaceAll('<', '');
  }
}

function spoken(key: string, text: string, url: string, replace: Replace): string {
  if (key === '@context') return 'https://schema.org';
  if (key === '@type') return kept(text, replace) ?? '';
  return isSkeletonAddress(text) ? linkPattern(text, url, replace) : inNoise(text, replace);
}

/** An object under the kept or replaced names of its keys; anything else as it is. */
function renamed(value: unknown, replace: Replace): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [kept(key, replace) ?? '', inner]));
}

const SIGNS = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);
const toMarkup = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS.get(sign) ?? sign);
