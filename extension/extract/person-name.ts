/** Names of people: freeing them from what sites put around them, and telling them from other words. */
import { cleanLine, fold } from './clean-text.ts';
import { CAPS } from './evidence.ts';

/** "(3) " before a title: unread messages of the mentee. */
const COUNT = /^\s*[([]\s*\d{1,4}\+?\s*[)\]]\s*/u;
/** Distance on a network: "· 2nd", "• 3e et +", in the languages seen (2026-11). */
const DEGREE =
  /\s*(?:[·•∙|,-]\s*)?(?:1st|2nd|3rd|1er|2e|3e|2[eè]me|3[eè]me|[123]\.|[123]º)(?:\s*(?:\+|degree.*|et \+|connection|grado|grau))?\s*$/iu;
/** Pronouns in brackets or after a mark: "(she/her)", "· elle", "(they)". */
const PRONOUN =
  'she|her|hers|he|him|his|they|them|theirs|ze|zir|xe|xem|elle|elles|il|iel|lui|ielle|sie|er|ella|él|elle?a|ela|ele|hen|hon|han';
const PRONOUNS = new RegExp(
  `\\s*(?:[([]\\s*(?:${PRONOUN})(?:\\s*[/,]\\s*(?:${PRONOUN}))*\\s*[)\\]]|[·•|,]?\\s*\\b(?:${PRONOUN})(?:\\s*/\\s*(?:${PRONOUN}))+)\\s*$`,
  'iu',
);
const EMOJI =
  '(?:[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\p{Emoji_Modifier}\\u{fe0f}\\u{200d}\\u{20e3}])';
const EMOJI_ENDS = new RegExp(`^(?:${EMOJI}|\\s)+|(?:${EMOJI}|\\s)+$`, 'gu');
const LOOSE_ENDS = /^[\s·•∙|,;:–—-]+|[\s·•∙|,;:–—-]+$/gu;

/** A name in a script without capitals: letters, marks, spaces, and the joiners such scripts need. */
const UNCASED = /^(?:\p{L}|\p{M}|[\s.・·'’-]|\u200c|\u200d)+$/u;

const TITLES =
  /^(?:dr|prof|professeur|professor|mr|mrs|ms|mme|mlle|m|maître|me|sir|dame|ir|ing|dipl|herr|frau|sr|sra)\.?\s+(?=\S)/iu;
const PARTICLES = new Set(
  'de,du,des,d,la,le,les,van,von,den,der,het,ten,ter,zu,zum,zur,da,das,do,dos,di,del,della,dello,dei,degli,y,e,i,el,al,bin,bint,ibn,ben,abu,af,av,til,san,st,saint,sainte'.split(
    ',',
  ),
);
/** Words that start headings and titles of pages that are nobody; a person's name holds none of them. */
const NOT_NAMES =
  /^(?:the|a|and|of|for|in|on|to|with|by|from|about|our|your|you|we|this|how|what|why|is|not|new|home|homepage|welcome|contact|news|blog|log|login|sign|search|results?|error|jobs?|careers|compan(?:y|ies)|team|people|staff|profiles?|portfolio|website|messaging|notifications|connections|network|articles?|events?|conference|research|universit\p{L}+|institut\p{L}*|d[eé]partement|department|school|group|labs?|inc|ltd|gmbh|linkedin|github|twitter|accueil|bienvenue|nos|notre|votre|vos|les|des|une?|et|ou|pour|dans|sur|avec|par|connexion|inscription|recherche|résultats|emplois?|offres?|entreprises?|équipe|actualités|école|laboratoire|mentions|anmelden|willkommen|über|suche|fehler|und|für|hochschule)$/iu;

/**
 * A name without unread counts, pronouns, distance marks and emoji at its ends; scripts and the order of the
 * words are kept. Null where nothing is left. At most `CAPS.name` UTF-16 units.
 */
export function cleanName(text: string | null | undefined): string | null {
  let name = cleanLine(text, CAPS.name);
  for (let before = ''; name && before !== name; ) {
    before = name;
    const shorter: string = name
      .replace(COUNT, '')
      .replace(DEGREE, '')
      .replace(PRONOUNS, '')
      .replace(EMOJI_ENDS, '')
      .replace(LOOSE_ENDS, '');
    name = cleanLine(shorter, CAPS.name);
  }
  return name && /[\p{L}\p{N}]/u.test(name) ? name : null;
}

/** True where the text could be the name of one person, judged by its form alone. */
export function looksLikeName(text: string): boolean {
  const name = text
    .replace(TITLES, '')
    .replace(/\s*\([^)]{1,40}\)/gu, '')
    .replace(/,\s*(?:ph\.?\s?d|md|mba|msc|m\.?sc|b\.?sc|jr|sr|[ivx]+)\.?$/giu, '');
  if (name.length < 2 || name.length > 80 || /[\d@#/\\<>{}[\]|!?:;=+*_"“”«»…%$€]/u.test(name)) return false;
  const words = name.split(/\s+/u);
  if (words.some((word) => NOT_NAMES.test(word))) return false;
  if (!/[\p{Lu}\p{Lt}\p{Ll}]/u.test(name))
    return words.length <= 6 && name.length <= 40 && UNCASED.test(name);
  if (words.length < 2 || words.length > 8) return false;
  const rest = words.filter((word) => !/^['’]?[\p{Lu}\p{Lt}\p{Lo}]/u.test(word));
  return (
    words.length - rest.length >= 2 &&
    rest.every((word) => PARTICLES.has(fold(word)) || /^(?:d|l|al|el)['’-]\p{L}/u.test(word))
  );
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
  const name = full
    .replace(TITLES, '')
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
  return { given: first, family: particle > 0 ? words.slice(particle).join(' ') : null };
}

/** A name guessed from the words of an address: `camille-durand-3b1a2` is "Camille Durand"; null where none. */
export function nameFromSlug(slug: string): string | null {
  const words = slug
    .normalize('NFC')
    .split(/[-_.+\s]+/u)
    .filter((word) => word && !/\d/.test(word));
  if (words.length < 2) return null;
  return cleanName(words.map((word) => word.charAt(0).toLocaleUpperCase('und') + word.slice(1)).join(' '));
}
