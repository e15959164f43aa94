/** Names of people: freeing them from what sites put around them, comparing and splitting them. */
import { cleanLine, fold } from './clean-text.ts';
import { CAPS } from './evidence.ts';
import { PARTICLES, withoutHonorific } from './name-form.ts';

/** "(3) " before a title: unread messages of the mentee. */
const COUNT = /^\s*[([]\s*\d{1,4}\+?\s*[)\]]\s*/u;
/** Distance on a network: "· 2nd", "• 3e et +", in the languages seen (2026-11). */
const DEGREE =
  /\s*(?:[·•∙|,-]\s*)?(?:1st|2nd|3rd|1er|2e|3e|2[eè]me|3[eè]me|[123]\.|[123][ºª°])(?:\s*(?:\+|(?:degree|et \+|und höher|connection|grado|grau|niveau|grades?).*))?\s*$/i;
/** Pronouns in brackets or after a mark: "(she/her)", "· elle", "(they)". */
const PRONOUN =
  'she|her|hers|he|him|his|they|them|theirs|any|all|ze|zir|xe|xem|elle|elles|il|iel|lui|ielle|sie|er|ihr|ihm|ella|él|elle?a|ela|ele|hen|hon|han|zij|haar|hij|hem|lei|loro';
const PRONOUNS = new RegExp(
  `\\s*(?:[([]\\s*(?:${PRONOUN})(?:\\s*[/,|·]\\s*(?:${PRONOUN}))*\\s*[)\\]]|[·•|,]?\\s*\\b(?:${PRONOUN})(?:\\s*/\\s*(?:${PRONOUN}))+)\\s*$`,
  'i',
);
const EMOJI =
  '(?:[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\p{Emoji_Modifier}\\u{fe0f}\\u{200d}\\u{20e3}★☆✓✔])';
const EMOJI_ENDS = new RegExp(`^(?:${EMOJI}|\\s)+|(?:${EMOJI}|\\s)+$`, 'gu');
const LOOSE_ENDS = /^[\s·•∙|,;:–—-]+|[\s·•∙|,;:–—-]+$/gu;
/** Where the person is on a network, in brackets after the name: "(@runa@social.example)", "(0000-0002-...)". */
const HANDLE = /\s*[(（]\s*(?:@[^()]*|[\dX-]{8,}|)\s*[)）]\s*$/u;
/** "Teodor :verified:": pictures that a server draws in place of words between colons. */
const DRAWN = /\s*:[a-z\d_]{2,30}:(?=\s|$)/giu;
/** The site's own name after the person's. */
const SITE_NAME =
  /\s*[|·–—-]\s*(?:LinkedIn|Git(?:Hub|Lab)|Twitter|X|Medium|Google Scholar|ResearchGate|ORCID|ADPList|Malt)\s*$/i;
/** What was studied or certified, after the name: with a comma any short word in capitals, without one only these. */
const STUDIED =
  'ph\\.?\\s?d|[dm]\\.?\\s?phil|e?mba|[mb]\\.?sc|[mb]\\.?eng|pharm\\.?d|ll\\.?[mb]|[mj]\\.?d|[mb]\\.?a';
const CAPITALS = '(?:[A-Z][A-Z\\d./&-]{1,7}|(?:[A-Z][a-z]?\\.){2,4}(?:[A-Z][a-z]?)?)[®™]?';
const STUDIES = new RegExp(
  `(?<=\\S\\s+\\S+)(?:\\s*,\\s*(?:(?:${STUDIED})\\.?[®™]?|(?-i:${CAPITALS}))|\\s+(?:ph\\.?\\s?d|mba|m\\.?sc|pmp|cfa|cpa|cissp)\\.?[®™]?)\\s*$`,
  'i',
);

/**
 * A name without unread counts, pronouns, titles, degrees, distance marks, site names and emoji at its ends; scripts
 * and the order of the words are kept. Null where nothing is left. At most `CAPS.name` UTF-16 units.
 */
export function cleanName(text: string | null | undefined): string | null {
  let name = cleanLine(text?.replace(HANDLE, ''), CAPS.name);
  for (let before = ''; name && before !== name; ) {
    before = name;
    const shorter: string = withoutHonorific(
      name
        .replace(COUNT, '')
        .replace(DRAWN, '')
        .replace(HANDLE, '')
        .replace(SITE_NAME, '')
        .replace(DEGREE, '')
        .replace(PRONOUNS, '')
        .replace(EMOJI_ENDS, '')
        .replace(LOOSE_ENDS, '')
        .replace(STUDIES, ''),
    );
    name = cleanLine(shorter, CAPS.name);
  }
  return name && /[\p{L}\p{N}]/u.test(name) ? name : null;
}

/** True where both are the same name, whatever sites put around it (case, accents, punctuation aside). */
export function sameName(one: string | null | undefined, other: string | null | undefined): boolean {
  const folded = fold(cleanName(one) ?? '');
  return folded !== '' && folded === fold(cleanName(other) ?? '');
}

/** How many words of the name (of two letters or more) the address text holds, as a share of 0 to 1. */
export function nameInAddress(name: string, address: string): number {
  const words = fold(name)
    .split(' ')
    .filter((word) => word.length > 1);
  const place = fold(address).replaceAll(' ', '');
  if (words.length === 0 || place === '') return 0;
  return words.filter((word) => place.includes(word)).length / words.length;
}

/**
 * The given and the family name, where the form leaves no doubt: two words, or a family name in capitals or
 * after a particle. Names in scripts that put the family name first, or without spaces, are not split.
 */
export function splitName(full: string): { given: string | null; family: string | null } {
  const name = withoutHonorific(full)
    .replace(/\s*\([^)]*\)/gu, '')
    .replace(/,.*$/u, '')
    .trim();
  const words = name.split(/\s+/u).filter(Boolean);
  const first = words[0];
  if (
    !first ||
    words.length < 2 ||
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(name)
  ) {
    return { given: null, family: null };
  }
  const capital = (word: string) =>
    word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase() && !word.includes('.');
  const shouted = words.filter(capital);
  if (shouted.length > 0 && shouted.length < words.length) {
    return { given: words.filter((word) => !capital(word)).join(' '), family: shouted.join(' ') };
  }
  if (words.length === 2) return { given: first, family: words[1] ?? null };
  const particle = words.findIndex((word, place) => place > 0 && PARTICLES.has(fold(word)));
  // "Beatriz Teles de Melo": whether a word before the particle is a given name, its form does not say.
  return { given: first, family: particle === 1 ? words.slice(particle).join(' ') : null };
}

/** A name guessed from the words of an address: `camille-durand-3b1a2` is "Camille Durand"; null where none. */
export function nameFromSlug(slug: string): string | null {
  const words = slug
    .normalize('NFC')
    .split(/[-_.+\s]+/u)
    .filter((word) => word && !/\d/.test(word));
  if (words.length < 2) return null;
  return cleanName(
    words
      .map((word, at) =>
        at > 0 && at < words.length - 1 && PARTICLES.has(word)
          ? word
          : word.charAt(0).toLocaleUpperCase('und') + word.slice(1),
      )
      .join(' '),
  );
}
