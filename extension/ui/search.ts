/** Search as one types: accents and case ignored, one slip per word forgiven. Loaded when first used. */
import uFuzzy from '@leeoniya/ufuzzy';
import type { Mentor } from '../../shared/model.ts';

/** `intraMode: 1` forgives one letter missing, extra, wrong or swapped per word; scripts of all kinds count as words. */
const fuzzy = new uFuzzy({
  unicode: true,
  interSplit: "[^\\p{L}\\d']+",
  intraSplit: '\\p{Ll}\\p{Lu}',
  intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
  intraChars: "[\\p{L}\\d']",
  intraContr: "'\\p{L}{1,2}\\b",
  intraMode: 1,
});

/** More matches than this are ranked by recency alone: nobody scrolls through them. */
const RANKED = 1_000;

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

const haystackLine = (mentor: Mentor): string =>
  plain(
    [mentor.name, mentor.organisation, mentor.role, mentor.headline, mentor.tags.join(' '), mentor.note]
      .filter(Boolean)
      .join(' '),
  );

export type Search = (query: string, limit: number) => Mentor[];

/** Prepares the search over these mentors; the function it returns answers a keystroke. */
export function searchOver(mentors: readonly Mentor[]): Search {
  const haystack = mentors.map(haystackLine);
  return (query, limit) => {
    const needle = plain(query).trim();
    if (!needle) return [];
    const [indexes, info, order] = fuzzy.search(haystack, needle, 1, RANKED);
    const ranked = info && order ? order.map((at) => info.idx[at]) : (indexes ?? []);
    return ranked.slice(0, limit).flatMap((at) => (at === undefined ? [] : (mentors[at] ?? [])));
  };
}
