/** How a message greets a person: one first name out of what a page gave as the name, or none. */
import { givenParts } from './name-order.ts';
import { plainLine } from './plain-text.ts';

/** Beyond this it is no first name but something else that a page put there. */
const LONGEST = 40;
const TITLES =
  /^(?:dr|doctor|docteure?|prof|professor|professeure?|pr|mr|mrs|ms|mx|miss|sir|m|mme|mlle|madame|monsieur|maître|me|ing)\.?$/iu;
const NAME = /^[\p{L}\p{M}.'’·-]+$/u;

/**
 * The first name to greet with. In: the given name if the page told it, and the whole name. Titles,
 * degrees, pronouns in brackets and signs are left out; a family name in capitals ("DURAND Camille") is
 * told apart, and so is one that comes first by custom (`name-order.ts`). Out: null when no part looks like a name, so that the greeting stands alone.
 */
export function firstName(mentor: {
  readonly givenName: string | null;
  readonly name: string;
}): string | null {
  return nameToGreet(mentor.givenName, false) ?? nameToGreet(mentor.name, true);
}

function nameToGreet(value: string | null, isWhole: boolean): string | null {
  const line = plainLine(value?.replace(/[([][^)\]]*[)\]]?/gu, ' ').split(/[,|•/]/u)[0] ?? null, 200);
  if (line === null) return null;
  const parts = line
    .split(' ')
    .filter((part) => NAME.test(part) && /\p{L}/u.test(part) && !TITLES.test(part));
  const mixed = parts.find((part) => !isCapitals(part) && !isInitial(part));
  const own = isWhole && parts.length > 0 && !isCapitals(parts[0] ?? '') ? givenParts(parts) : [];
  if (own.length > 1) return own.map(namedCase).join(' ');
  const chosen = (isCapitals(parts[0] ?? '') ? mixed : undefined) ?? own[0] ?? parts[0];
  if (chosen === undefined || chosen.length > LONGEST) return null;
  if (isInitial(chosen)) return parts.length > 1 ? parts.slice(0, 2).map(namedCase).join(' ') : null;
  return namedCase(chosen);
}

function isCapitals(part: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(part) && part === part.toUpperCase();
}

function isInitial(part: string): boolean {
  return /^\p{L}\.?$/u.test(part);
}

/** `JEAN-PIERRE` and `jean-pierre` become `Jean-Pierre`; `McKay` stays. */
function namedCase(part: string): string {
  if (part !== part.toUpperCase() && part !== part.toLowerCase()) return part;
  return part
    .toLowerCase()
    .replace(/(^|[-'’])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
