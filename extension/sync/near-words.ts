/** What `words.ts` compares with: typed words without their accents, and which words of a list they resemble. */

/** Every list of BIP39 is made so that four letters are enough to know a word. */
const TELLING_LETTERS = 4;
/** Beyond three slips nothing resembles any more. */
const MOST_SLIPS = 3;

/**
 * The words of a text in lower case without accents. All that is no letter separates: numbers, commas, line
 * ends. The French ligatures are undone, which no Unicode normal form does.
 */
export function foldedWords(text: string): string[] {
  const plain = text.toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '');
  return (
    plain
      .replaceAll('œ', 'oe')
      .replaceAll('æ', 'ae')
      .match(/\p{L}+/gu) ?? []
  );
}

/** The words of `list` that are exactly `slips` slips away from `word`. */
export function nearWords(word: string, list: readonly string[], slips: number): string[] {
  return list.filter(
    (other) => Math.abs(other.length - word.length) <= slips && slipsBetween(word, other) === slips,
  );
}

/** The words of `list` that `word` resembles: with the same first four letters, then by the number of slips. */
export function likeliest(word: string, list: readonly string[]): string[] {
  const start = word.slice(0, TELLING_LETTERS);
  const begun = word.length >= TELLING_LETTERS ? list.filter((other) => other.startsWith(start)) : [];
  const near = list
    .map((other) => ({ other, slips: slipsBetween(word, other) }))
    .filter(({ slips }) => slips <= MOST_SLIPS)
    .toSorted((a, b) => a.slips - b.slips)
    .map(({ other }) => other);
  return [...new Set([...begun, ...near])];
}

/**
 * How many letters were changed, left out, added or swapped with their neighbour: the distance of Damerau
 * (Communications of the ACM 7/3, 1964) in the form that edits no letter twice ("optimal string alignment").
 */
export function slipsBetween(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const next = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      next[column] = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[column - 2] ?? 0) + 1 : Infinity,
      );
    }
    before = last;
    last = next;
  }
  return last[b.length] ?? 0;
}
