/** The page as readers see it: the document, its address and title, the time left, and ways to walk it unseen. */
import { cleanLine } from './clean-text.ts';
import { CAPS } from './evidence.ts';
import { type SiteRule, siteOf } from './site-rule.ts';

/** The clock and how long reading may take, in milliseconds of that clock. */
export type Limits = { now(): number; budgetMs: number };

export type Page = {
  document: Document;
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
  'nav,aside,footer,[role="navigation"],[role="banner"],[role="complementary"],[role="contentinfo"],[role="dialog"],dialog,[role="menu"],[aria-modal="true"]';

/** Opens a document for reading. `url` must be an http(s) address. */
export function openPage(document: Document, url: URL, rules: readonly SiteRule[], limits: Limits): Page {
  const start = limits.now();
  const titles = document.querySelector('head > title') ?? document.querySelector('title');
  return {
    document,
    url,
    site: siteOf(url, rules),
    title: cleanLine(titles?.textContent, CAPS.line) ?? '',
    main: document.querySelector('main,[role="main"]') ?? document.body ?? document.documentElement,
    outOfTime: () => limits.now() - start >= limits.budgetMs,
  };
}

/** The first elements that match, at most `max`: a page may hold a million. */
export function elementsOf(root: Document | Element, selector: string, max: number): Element[] {
  const all = root.querySelectorAll(selector);
  const found: Element[] = [];
  for (let at = 0; at < all.length && at < max; at += 1) {
    const element = all[at];
    if (element) found.push(element);
  }
  return found;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** True where an element and all in it is to be passed over. */
export function isUnread(element: Element): boolean {
  if (element.matches(UNREAD)) return true;
  return element.localName === 'span' && isSpokenCopy(element);
}

/** Sites that draw a text for the eye and again for screen readers hide the first from the latter. */
function isSpokenCopy(element: Element): boolean {
  const drawn = element.previousElementSibling;
  if (drawn?.getAttribute('aria-hidden') !== 'true' || element.hasAttribute('aria-hidden')) return false;
  const start = startOf(drawn);
  return start.length > 1 && startOf(element) === start;
}

/** The first few characters an element shows, found without collecting all of its text. */
function startOf(element: Element): string {
  let node: Node | null = element;
  for (let steps = 0; node && steps < 30; steps += 1) {
    const text: string = node.nodeType === 3 ? (node.nodeValue?.slice(0, 200).trim() ?? '') : '';
    if (text) return text.slice(0, 4);
    node = nextNode(node, element, false);
  }
  return '';
}

/** The element after this one in document order, inside `root`; its own content is passed over on demand. */
export function nextElement(element: Element, root: Element, passOver: boolean): Element | null {
  if (!passOver && element.firstElementChild) return element.firstElementChild;
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
    if (at.nextElementSibling) return at.nextElementSibling;
  }
  return null;
}

/** The words of an element, in order, as one clean line of at most `max` units; null where it has none. */
export function textOf(element: Element | null | undefined, max: number = CAPS.line): string | null {
  if (!element) return null;
  let text = '';
  let node: Node | null = element;
  // Ten thousand nodes hold far more than the longest text kept.
  for (let seen = 0; node && seen < 10_000 && text.length < max * 4; seen += 1) {
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    else if (isElement(node) && (node.localName === 'br' || isBlock(node))) text += ' ';
    const passOver: boolean = node !== element && isElement(node) && isUnread(node);
    node = nextNode(node, element, passOver);
  }
  return cleanLine(text, max);
}

function isBlock(element: Element): boolean {
  return !/^(?:a|abbr|b|bdi|bdo|em|i|mark|small|span|strong|sub|sup|u|wbr|font|time|cite|q|ruby|rt|rp)$/.test(
    element.localName,
  );
}

function nextNode(node: Node, root: Node, passOver: boolean): Node | null {
  if (!passOver && node.firstChild) return node.firstChild;
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) {
    if (at.nextSibling) return at.nextSibling;
  }
  return null;
}

/** True where the element has words of its own, not only those of elements in it. */
export function hasOwnText(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 && node.nodeValue && /\S/.test(node.nodeValue)) return true;
  }
  return false;
}

/** The web address a link leads to, absolute; null for mail, phone, script and broken ones. */
export function hrefOf(element: Element | null | undefined, page: Page): URL | null {
  const href = element?.getAttribute('href') ?? element?.getAttribute('resource');
  if (!href || href.length > CAPS.url * 2 || !URL.canParse(href, page.url)) return null;
  const url = new URL(href, page.url);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
}
