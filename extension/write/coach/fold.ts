/** Text without case, accents and typographic signs, so that rules compare meanings, not spelling. */

export interface Folded {
  /** Lower case, no accents, straight quotes and hyphens, single spaces; line ends stay. */
  readonly text: string;
  /** For each place in `text`, and for its end, the place in the original (UTF-16 units). */
  readonly places: Uint32Array;
}

/** What one sign is written as; everything else loses its accents and case. */
const SIGNS: Readonly<Record<string, string>> = {
  œ: 'oe',
  Œ: 'oe',
  æ: 'ae',
  Æ: 'ae',
  ß: 'ss',
  '’': "'",
  ʼ: "'",
  '‘': "'",
  '`': "'",
  '´': "'",
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '…': '...',
};

/** Folds a text and remembers where each sign came from. Linear in its length. */
export function foldWithPlaces(original: string): Folded {
  // A ligature or an ellipsis gives two or three signs; most texts hold none.
  let places = new Uint32Array(original.length + 64);
  let text = '';
  let afterSpace = false;
  for (let at = 0; at < original.length; at += 1) {
    const sign = folded(original.charCodeAt(at));
    const isSpace = sign === ' ';
    if (isSpace && afterSpace) continue;
    afterSpace = isSpace;
    if (text.length + sign.length >= places.length) places = enlarged(places);
    places.fill(at, text.length, text.length + sign.length);
    text += sign;
  }
  places[text.length] = original.length;
  return { text, places: places.subarray(0, text.length + 1) };
}

function enlarged(places: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(places.length * 2);
  larger.set(places);
  return larger;
}

/** Lower case, without accents, typographic signs or runs of spaces. Line ends stay. */
export function fold(text: string): string {
  return foldWithPlaces(text).text;
}

/** The words of a folded text; an apostrophe or hyphen parts them ("d'airbus" is "d", "airbus"). */
export function wordsOf(folded: string): string[] {
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** True if the words of `phrase` follow each other somewhere among `words`. */
export function hasPhrase(words: readonly string[], phrase: string): boolean {
  const wanted = wordsOf(fold(phrase));
  return wanted.length > 0 && ` ${words.join(' ')} `.includes(` ${wanted.join(' ')} `);
}

const known: (string | undefined)[] = [];

/** One UTF-16 unit folded; remembered, because a draft holds few different ones and is folded at every key. */
function folded(code: number): string {
  const before = known[code];
  if (before !== undefined) return before;
  const sign = foldUnit(String.fromCharCode(code));
  known[code] = sign;
  return sign;
}

function foldUnit(unit: string): string {
  if (unit === '\n') return unit;
  if (/\s/u.test(unit)) return ' ';
  return SIGNS[unit] ?? unit.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
