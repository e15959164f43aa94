/**
 * Which of the reasons to write that a page offers are kept unless the mentee says otherwise, and what of them is hers
 * too. Pure.
 */
import type { Me } from '../shared/mentee.ts';
import type { Profile } from '../shared/profile.ts';
import { fold } from './extract/clean-text.ts';

/**
 * One message is built on one hook: three are a choice, and few enough to be read through before Keep is pressed. The
 * reader gives the best first. All ten would fill the list the mentee writes from with what she never chose.
 */
const KEPT_AT_FIRST = 3;

const WORD = "\\p{Lu}[\\p{L}\\p{M}\\p{N}'’&-]*";
const LINK = '(?:of|for|and|the|de|du|des|la|le|les|et)';
/** Words with a capital in a row: the names of schools, employers and towns in a sentence. */
const NAMES = new RegExp(`(?<![\\p{L}\\p{N}])${WORD}(?:\\s+(?:${LINK}\\s+){0,2}(?:[dl]['’])?${WORD})*`, 'gu');
const STARTS_SENTENCE = /(?:^|[.?!])[\s"“«(]*$/u;
/** Shorter ones are initials and articles. */
const SHORTEST = 3;

/** One tick per hook: those with something in common with the mentee, then the first ones up to `KEPT_AT_FIRST`. */
export function hooksKeptAtFirst(hooks: Profile['hooks'], me: Me): boolean[] {
  const ticks = hooks.map(({ text }) => inCommon(text, me).length > 0);
  let count = ticks.filter(Boolean).length;
  return ticks.map((isShared) => {
    if (isShared || count >= KEPT_AT_FIRST) return isShared;
    count += 1;
    return true;
  });
}

/** The names in what the mentee says about herself (a school, an employer, a town) that a text holds too. */
export function inCommon(text: string, me: Me): string[] {
  const said = ` ${fold(text)} `;
  const names = new Set([me.situation, me.pitch].flatMap(namesIn));
  return [...names].filter((name) => said.includes(` ${fold(name)} `));
}

function namesIn(sentence: string): string[] {
  return [...sentence.matchAll(NAMES)].flatMap(({ 0: name, index }) => {
    // The first word of a sentence has its capital from there; a name of several words does not.
    const isFirstWord = STARTS_SENTENCE.test(sentence.slice(0, index)) && !/[\s-]/.test(name);
    const isAcronym = name.length > 1 && name === name.toUpperCase();
    return fold(name).length >= SHORTEST && (isAcronym || !isFirstWord) ? [name] : [];
  });
}
