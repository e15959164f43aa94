/** The page as readers see it: its outermost element, address and title, the time left, and what its words are. */
import { cleanLine, shownLine } from './clean-text.ts';
import {
  attributeOf,
  charactersOf,
  contentOf,
  findIn,
  firstChildOf,
  isElement,
  isMatch,
  isText,
  nextNode,
  nextSiblingOf,
  previousElementOf,
  rootOf,
  tagOf,
} from './dom.ts';
import { CAPS } from './evidence.ts';
import { type SiteRule, siteOf } from './site-rule.ts';

/** The clock and how long reading may take, in milliseconds of that clock. */
export type Limits = { now(): number; budgetMs: number };

export type Page = {
  root: Element;
  url: URL;
  /** The rule of the site the address belongs to, or null. */
  site: SiteRule | null;
  title: string;
  /** The main part, or the whole body where none is marked. */
  main: Element;
  /** True once the budget is spent; readers stop with what they have. */
  outOfTime(): boolean;
};

/** Words of these never are words of the page, or belong to what floats above it (sign-in dialogs, menus). */
const UNREAD =
  'script,style,noscript,template,svg,math,iframe,select,textarea,dialog,object,[hidden],[role="dialog"],[role="menu"],[role="listbox"],[role="tooltip"],[aria-modal="true"]';
/** Parts of a page that speak of the site or of other people, the mentee among them. */
export const SURROUNDINGS =
  'nav,aside,footer,[role="navigation"],[role="toolbar"],[role="alert"],[role="banner"],[role="complementary"],[role="contentinfo"],[role="dialog"],dialog,[role="menu"],[aria-modal="true"]';
/** A frame in the page that marks its own main part: sign-in dialogs do. */
const MAIN = ':is(main,[role="main"]):not(dialog *,[role="dialog"] *,[aria-modal="true"] *)';
const INLINE = /^(?:a|abbr|b|bdi|bdo|em|i|mark|small|span|strong|sub|sup|u|wbr|font|time|cite|q|ruby|rt|rp)$/;

/** Opens a document for reading; null where it is empty. `url` must be an http(s) address. */
export function openPage(
  document: Document,
  url: URL,
  rules: readonly SiteRule[],
  limits: Limits,
): Page | null {
  const start = limits.now();
  const root = rootOf(document);
  if (!root) return null;
  const title = findIn(root, 'head > title') ?? findIn(root, 'title:not(svg *)');
  return {
    root,
    url,
    site: siteOf(url, rules),
    title: (title && shownLine(contentOf(title), CAPS.line)) ?? '',
    main: findIn(root, MAIN) ?? findIn(root, 'body') ?? root,
    outOfTime: () => limits.now() - start >= limits.budgetMs,
  };
}

/** True where an element and all in it is to be passed over. */
export function isUnread(element: Element): boolean {
  if (isMatch(element, UNREAD)) return true;
  return tagOf(element) === 'span' && isSpokenCopy(element);
}

/** Sites that draw a text for the eye and again for screen readers hide the first from the latter. */
function isSpokenCopy(element: Element): boolean {
  const drawn = previousElementOf(element);
  if (!drawn || attributeOf(drawn, 'aria-hidden') !== 'true' || attributeOf(element, 'aria-hidden') !== null)
    return false;
  const start = startOf(drawn);
  return start.length > 1 && startOf(element) === start;
}

/** The first few characters an element shows, found without collecting all of its text. */
function startOf(element: Element): string {
  let node: Node | null = element;
  for (let steps = 0; node && steps < 30; steps += 1) {
    const text: string = isText(node) ? charactersOf(node).slice(0, 200).trim() : '';
    if (text) return text.slice(0, 4);
    node = nextNode(node, element, false);
  }
  return '';
}

/** The words of an element, in order, as one clean line of at most `max` units; null where it has none. */
export function textOf(element: Element | null | undefined, max: number = CAPS.line): string | null {
  if (!element) return null;
  let text = '';
  let node: Node | null = element;
  // Ten thousand nodes hold far more than the longest text kept.
  for (let seen = 0; node && seen < 10_000 && text.length < max * 4; seen += 1) {
    let passOver = false;
    if (isText(node)) text += charactersOf(node);
    else if (isElement(node)) {
      if (!INLINE.test(tagOf(node))) text += ' ';
      passOver = node !== element && isUnread(node);
    }
    node = nextNode(node, element, passOver);
  }
  return cleanLine(text, max);
}

/** True where the element has words of its own, not only those of elements in it. */
export function hasOwnText(element: Element): boolean {
  for (let node = firstChildOf(element); node; node = nextSiblingOf(node)) {
    if (isText(node) && /\S/.test(charactersOf(node))) return true;
  }
  return false;
}

/** The web address a link leads to, absolute; null for mail, phone, script and broken ones. */
export function hrefOf(element: Element | null | undefined, page: Page): URL | null {
  const href = element && (attributeOf(element, 'href') ?? attributeOf(element, 'resource'));
  if (!href || href.length > CAPS.url * 2 || !URL.canParse(href, page.url)) return null;
  const url = new URL(href, page.url);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
}

/** The content of the first meta element of one of these names, whether written as `name` or `property`. */
export function metaOf(page: Page, ...names: string[]): string | null {
  const selector = names.map((name) => `meta[property="${name}" i],meta[name="${name}" i]`).join();
  const element = findIn(page.root, selector);
  return (element && shownLine(attributeOf(element, 'content'), CAPS.note)) ?? null;
}
