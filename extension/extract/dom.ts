/**
 * Walking a page by the browser's own members, taken from the prototypes. A form hands out its controls under
 * their names (`<input name="firstChild">`), a document its images and forms: asked by property, they would answer
 * with an element of the page's choice.
 */

/** One member of the DOM, called on any node of any document. */
type Native = (node: Node, given: readonly unknown[]) => ReturnType<typeof Reflect.apply>;
const natives = new Map<string, Native>();

function native(node: Node, name: string): Native {
  const known = natives.get(name);
  if (known) return known;
  for (let at: unknown = Object.getPrototypeOf(node); typeof at === 'object' && at !== null; ) {
    const own = Object.getOwnPropertyDescriptor(at, name);
    const member: unknown = own?.get ?? own?.value;
    if (typeof member === 'function') {
      const found: Native = (target, given) => Reflect.apply(member, target, given);
      natives.set(name, found);
      return found;
    }
    at = Object.getPrototypeOf(at);
  }
  return () => null;
}

const ask = (node: Node, name: string, ...given: unknown[]) => native(node, name)(node, given);

export const firstChildOf = (node: Node): Node | null => ask(node, 'firstChild');
export const nextSiblingOf = (node: Node): Node | null => ask(node, 'nextSibling');
export const parentNodeOf = (node: Node): Node | null => ask(node, 'parentNode');
export const parentOf = (node: Node): Element | null => ask(node, 'parentElement');
export const firstElementIn = (element: Element): Element | null => ask(element, 'firstElementChild');
export const nextElementOf = (element: Element): Element | null => ask(element, 'nextElementSibling');
export const previousElementOf = (element: Element): Element | null => ask(element, 'previousElementSibling');
export const isElement = (node: Node): node is Element => ask(node, 'nodeType') === 1;
export const isText = (node: Node): boolean => ask(node, 'nodeType') === 3;
/** The characters of a text node. */
export const charactersOf = (node: Node): string => ask(node, 'nodeValue') ?? '';
/** All characters in a node, scripts and styles included. */
export const contentOf = (node: Node): string => ask(node, 'textContent') ?? '';
/** The name of an element's tag, in small letters in web pages. */
export const tagOf = (element: Element): string => ask(element, 'localName');
export const attributeOf = (element: Element, name: string): string | null =>
  ask(element, 'getAttribute', name);
export const isMatch = (element: Element, selector: string): boolean => ask(element, 'matches', selector);
/** The element itself or the nearest around it that matches. */
export const aroundOf = (element: Element, selector: string): Element | null =>
  ask(element, 'closest', selector);
export const holds = (element: Element, other: Node): boolean => ask(element, 'contains', other);
/** The first element in this one that matches. */
export const findIn = (element: Element, selector: string): Element | null =>
  ask(element, 'querySelector', selector);

/** The outermost element of a document, or null where it is empty. */
export const rootOf = (document: Document): Element | null => ask(document, 'documentElement');

/** The first elements that match, at most `max`: a page may hold a million. */
export function elementsOf(root: Element, selector: string, max: number): Element[] {
  const all: NodeListOf<Element> = ask(root, 'querySelectorAll', selector);
  const found: Element[] = [];
  for (let at = 0; at < all.length && at < max; at += 1) {
    const element = all[at];
    if (element) found.push(element);
  }
  return found;
}

/** The element after this one in document order, inside `root`; its own content is passed over on demand. */
export function nextElement(element: Element, root: Element, passOver: boolean): Element | null {
  const first = passOver ? null : firstElementIn(element);
  if (first) return first;
  for (let at: Element | null = element; at && at !== root; at = parentOf(at)) {
    const next = nextElementOf(at);
    if (next) return next;
  }
  return null;
}

/** The node after this one in document order, inside `root`. */
export function nextNode(node: Node, root: Node, passOver: boolean): Node | null {
  const first = passOver ? null : firstChildOf(node);
  if (first) return first;
  for (let at: Node | null = node; at && at !== root; at = parentNodeOf(at)) {
    const next = nextSiblingOf(at);
    if (next) return next;
  }
  return null;
}
