/**
 * Between what was saved from pages or typed, and the texts written from it: one clean line per value,
 * or null. A template can then trust that what it puts into a sentence does not break the sentence.
 */

/** Values that are an accident of a page or of an import, never something a person wrote. */
const ACCIDENTS = new Set(['undefined', 'null', 'nan', '[object object]', 'n/a', 'none', '-']);
/** No value needs more than this to be recognised; it keeps the work bounded on hostile pages. */
const READ_AT_MOST = 4000;

/**
 * One line of plain text for use inside a sentence.
 * In: any text, and the longest result wanted in UTF-16 units. Out: the text without markup, template
 * syntax, control, invisible and direction characters, trimmed of punctuation that would clash with the
 * sentence around it, cut between words; null if nothing readable is left.
 */
export function plainLine(value: string | null, longest: number): string | null {
  if (value === null) return null;
  const text = trimEnds(tidyInside(stripUnsafe(value.slice(0, READ_AT_MOST))));
  if (ACCIDENTS.has(text.toLowerCase()) || !/[\p{L}\p{N}]/u.test(text)) return null;
  return shortened(text, longest);
}

/**
 * The text, or its beginning up to a word's end followed by an ellipsis.
 * `longest` counts UTF-16 units, the ellipsis included.
 */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const head = text.slice(0, longest - 1);
  const space = head.lastIndexOf(' ');
  const words = space > longest / 2 ? head.slice(0, space) : head.replace(/[\uD800-\uDBFF]$/, '');
  return `${trimEnds(words)}…`;
}

/**
 * The text with its inner double quotes turned into `open` and `close`, so that it can stand between
 * quotation marks itself. Quotes without a partner are dropped. Expects a line from `plainLine`, which
 * holds no private-use characters: two of them mark the places meanwhile.
 */
export function withInnerQuotes(text: string, open: string, close: string): string {
  const marked = text
    .replace(/["“”«»„]\s*([^"“”«»„]*[^"“”«»„\s])\s*["“”«»„]/gu, '\uE000$1\uE001')
    .replace(/["“”«»„]/gu, '')
    .replace(/ {2,}/g, ' ');
  // A quote dropped from an end uncovers the punctuation it was hiding.
  return trimEnds(marked)
    .replace(/\uE000/g, open)
    .replace(/\uE001/g, close);
}

/** Lower case for the first letter of an ordinary word; names of several capitals (UX, PhD) stay. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}*(?:[\s’']|$)/u.test(text) && !/^I\b/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

function stripUnsafe(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\uFFFD]/gu, '')
    .replace(/\p{Cs}/gu, '')
    .replace(/<\/?[a-z!][^<>]*>/giu, ' ')
    .replace(/\.{2,}/g, '…')
    .replace(/[{}]|%(?=\s*$)|^\s*%/g, '');
}

function tidyInside(text: string): string {
  return withoutEmptyPairs(text)
    .replace(/(?:\s*,)+/g, ',')
    .replace(/ +([.;])(?=\s|$)/g, '$1')
    .replace(/ {2,}/g, ' ');
}

/** Pairs may be empty inside each other; each round takes off one layer. */
function withoutEmptyPairs(text: string): string {
  const less = text.replace(/"\s*"|“\s*”|«\s*»|‘\s*’|'\s*'|\(\s*\)|\[\s*\]/gu, ' ');
  return less === text ? text : withoutEmptyPairs(less);
}

function trimEnds(text: string): string {
  return text
    .replace(/^[\s,;:.!?…–—)\]-]+(?=[^\s])/u, '')
    .replace(/(?:[\s,;:…–—([-]|(?<!(?:^|[\s-])\p{L})\.)+$/u, '')
    .trim();
}
