/** Last step of every text: spaces, punctuation and apostrophes as a careful writer of the language sets them. */
import type { Language } from '../../shared/model.ts';

/**
 * U+00A0 everywhere a French space must not break. Narrow U+202F would be finer before ; ! and ?, but
 * shows as a box in some older mail programs.
 */
const NBSP = '\u00a0';

/**
 * The whole text, set in its language.
 * Sentences left out by a template leave no double spaces, no blank lines and no stray punctuation.
 */
export function typeset(text: string, language: Language): string {
  const tidy = tidied(text).replace(/(?<=[\p{L}\p{N}])'(?=[\p{L}\p{N}]|\s|$)/gu, '’');
  return language === 'fr' ? french(tidy) : tidy;
}

function tidied(text: string): string {
  return text
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/(?<!\.)\.\.(?!\.)/g, '.')
    .replace(/ +([,.])(?=\s|$)/g, '$1')
    .replace(/,([.;:?!])/g, '$1')
    .replace(/([?!…])\.(?!\.)/g, '$1')
    .trim();
}

function french(text: string): string {
  return text
    .replace(/« ?/g, `«${NBSP}`)
    .replace(/ ?»/g, `${NBSP}»`)
    .replace(/(?<=\S) ?([;:!?]+)(?=\s|$|[)»])/g, `${NBSP}$1`);
}
