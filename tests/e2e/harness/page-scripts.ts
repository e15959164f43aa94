/**
 * What runs inside the pages under test to find and read elements. Each exported function is sent as its own source,
 * so it must be self-contained: it may use nothing of this file but types.
 */

/** A CSS selector, or a role with its accessible name (whole, or a part with `...` at its end), or a text. */
export type Where =
  | string
  | { role: Role; name?: string; within?: string }
  | { text: string; within?: string };

export type Role =
  | 'button'
  | 'checkbox'
  | 'combobox'
  | 'dialog'
  | 'heading'
  | 'link'
  | 'listitem'
  | 'menuitem'
  | 'option'
  | 'radio'
  | 'row'
  | 'status'
  | 'tab'
  | 'textbox';

export interface Found {
  /** The middle of the visible part, in CSS pixels of the viewport. */
  x: number;
  y: number;
}

/** Makes the `find` the other scripts call. It is sent along with each of them, so that no page keeps a trace of it. */
export function makeFinder(): (where: Where) => Element[] {
  const TAGS: Record<string, string> = {
    button: 'button, summary, input[type=submit], input[type=button], [role=button]',
    checkbox: 'input[type=checkbox], [role=checkbox], [role=switch]',
    combobox: 'select, [role=combobox]',
    dialog: 'dialog[open], [role=dialog], [role=alertdialog]',
    heading: 'h1, h2, h3, h4, h5, h6, [role=heading]',
    link: 'a[href], [role=link]',
    listitem: 'li, [role=listitem]',
    menuitem: '[role=menuitem], [role=menuitemradio]',
    option: 'option, [role=option]',
    radio: 'input[type=radio], [role=radio]',
    row: 'tr, [role=row]',
    status: 'output, [role=status], [role=alert]',
    tab: '[role=tab]',
    textbox:
      'textarea, [role=textbox], [contenteditable=true], input:not([type=checkbox], [type=radio], [type=submit], [type=button])',
  };
  const words = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const isVisible = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    element.getClientRects().length > 0;
  const textOf = (element: Element) =>
    words(element instanceof HTMLElement ? element.innerText : element.textContent);
  const nameOf = (element: Element): string => {
    const labelled = element.getAttribute('aria-labelledby');
    const referred = labelled
      ?.split(/\s+/)
      .map((id) => words(document.getElementById(id)?.textContent))
      .join(' ');
    const labels = 'labels' in element && element.labels instanceof NodeList ? [...element.labels] : [];
    const label = labels.map((each) => words(each.textContent)).join(' ');
    const own = element.matches('input, textarea, select') ? '' : textOf(element);
    const last = element.getAttribute('title') ?? element.getAttribute('placeholder') ?? '';
    return words(referred) || words(element.getAttribute('aria-label')) || label || own || words(last);
  };
  const fits = (have: string, want: string) =>
    want.endsWith('...') ? have.startsWith(want.slice(0, -3)) : have === want;
  const candidates = (where: Where): Element[] => {
    if (typeof where === 'string') return [...document.querySelectorAll(where)];
    const roots = where.within ? [...document.querySelectorAll(where.within)] : [document.documentElement];
    const css = 'role' in where ? (TAGS[where.role] ?? '') : '*';
    const inside = roots.flatMap((root) => [...root.querySelectorAll(css)]);
    if ('text' in where) {
      const holding = inside.filter((element) => fits(textOf(element), where.text));
      return holding.filter(
        (element) => !holding.some((other) => other !== element && element.contains(other)),
      );
    }
    const { name } = where;
    return name === undefined ? inside : inside.filter((element) => fits(nameOf(element), name));
  };
  return (where) => candidates(where).filter(isVisible);
}

/** In the page this is the parameter `withFinder` binds. */
declare const find: (where: Where) => Element[];

/** The expression that runs one of the scripts below in a page. */
export const withFinder = (run: (where: Where, more: string) => unknown, where: Where, more = ''): string =>
  `((find) => (${run})(${JSON.stringify(where)}, ${JSON.stringify(more)}))((${makeFinder})())`;

/** Scrolls to the first visible match and gives its middle, or null while there is none or it is still moving. */
export async function findElement(where: Where): Promise<Found | null> {
  const element = find(where)[0];
  if (!element) return null;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const before = element.getBoundingClientRect();
  await new Promise((resolve) => setTimeout(resolve, 30));
  const box = element.getClientRects()[0];
  const after = element.getBoundingClientRect();
  if (!box || before.x !== after.x || before.y !== after.y) return null;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

export function countElements(where: Where): number {
  return find(where).length;
}

export function readText(where: Where): { text: string } | null {
  const element = find(where)[0];
  if (!element) return null;
  const isField =
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement;
  if (isField) return { text: element.value };
  return { text: element instanceof HTMLElement ? element.innerText : (element.textContent ?? '') };
}

/** Chooses an option as a person does, with the events the page then hears. False while there is no such option. */
export function chooseOption(where: Where, text: string): boolean {
  const list = find(where)[0];
  if (!(list instanceof HTMLSelectElement)) return false;
  const option = [...list.options].find((each) => each.label.trim() === text);
  if (!option) return false;
  list.focus();
  list.value = option.value;
  list.dispatchEvent(new Event('input', { bubbles: true }));
  list.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

/** Selects all of the focused field, so that what is typed next replaces it. */
export function selectContent(): void {
  const field = document.activeElement;
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.select();
  else if (field) getSelection()?.selectAllChildren(field);
}

/** What a person would see, for the message of a failed wait. */
export function describePage(): string {
  return `${location.href}\n${(document.body?.innerText ?? '').slice(0, 2000)}`;
}

/** Drags what is at one point to another by the events a page hears, for a browser whose own drag cannot be driven. */
export async function dragByEvents({ from, to }: { from: Found; to: Found }): Promise<void> {
  const source = document.elementFromPoint(from.x, from.y)?.closest('[draggable="true"]');
  const target = document.elementFromPoint(to.x, to.y);
  if (!source || !target) throw new Error('there is nothing to drag, or nothing to drop it on');
  const dataTransfer = new DataTransfer();
  const fire = async (type: string, on: Element, { x, y }: Found) => {
    const about = { bubbles: true, cancelable: true, composed: true, dataTransfer, clientX: x, clientY: y };
    on.dispatchEvent(new DragEvent(type, about));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30)));
  };
  await fire('dragstart', source, from);
  for (const type of ['dragenter', 'dragover', 'drop']) await fire(type, target, to);
  await fire('dragend', source, to);
}
