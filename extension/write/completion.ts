/** What can be put in where the mentee is typing a template: words after "{{", filters after "|", tags after "{%". */
import { FILTERS, TAGS } from './engine.ts';
import { WORDS } from './faults.ts';

export interface Completion {
  /** What `from` to `to` of the text is replaced by, in UTF-16 units. */
  readonly from: number;
  readonly to: number;
  readonly what: 'word' | 'filter' | 'tag';
  /** Each choice: its name, and the text it puts in. */
  readonly choices: readonly { readonly name: string; readonly text: string }[];
}

/** The tags, with those that go on or end what another began. */
const TAG_NAMES: readonly string[] = [...TAGS, 'else', 'elsif', 'when', ...TAGS.map((tag) => `end${tag}`)];

/** How far back a hole may have begun: farther away, "{{" belongs to something else. */
const LOOK_BACK = 200;

/** The choices for the caret in a text; null where nothing is being named. */
export function completionAt(text: string, caret: number): Completion | null {
  const before = text.slice(Math.max(0, caret - LOOK_BACK), caret);
  const hole = /\{\{(?!.*\}\})([^{}]*)$/s.exec(before);
  if (hole) return inHole(hole[1] ?? '', caret, text);
  const tag = /\{%-?\s*(?!.*%\})(\w*)$/s.exec(before);
  if (tag) return choicesOf('tag', TAG_NAMES, tag[1] ?? '', caret, (name) => name);
  const inTag = /\{%-?\s*(?:if|elsif|unless|case)\s+(?!.*%\})(?:.*\s)?([a-z_]*)$/s.exec(before);
  return inTag ? choicesOf('word', WORDS, inTag[1] ?? '', caret, (name) => name) : null;
}

function inHole(inside: string, caret: number, text: string): Completion | null {
  const filter = /\|\s*([a-z_]*)$/.exec(inside);
  if (filter) return choicesOf('filter', FILTERS, filter[1] ?? '', caret, (name) => name);
  const word = /^\s*([a-z_]*)$/.exec(inside);
  if (!word) return null;
  const open = /^\s/.test(inside) ? '' : ' ';
  const close = /^\s*\}\}/.test(text.slice(caret)) ? '' : ' }}';
  return choicesOf('word', WORDS, word[1] ?? '', caret, (name) => `${open}${name}${close}`);
}

function choicesOf(
  what: Completion['what'],
  names: readonly string[],
  begun: string,
  caret: number,
  textOf: (name: string) => string,
): Completion | null {
  const found = names.filter((name) => name.startsWith(begun) && name !== begun);
  if (found.length === 0) return null;
  const choices = found.map((name) => ({ name, text: textOf(name) }));
  return { from: caret - begun.length, to: caret, what, choices };
}
