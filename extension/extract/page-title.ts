/** Page titles taken apart: "(3) Camille Durand - Engineer | LinkedIn" is a name, a headline and a site. */
import { shownLine } from './clean-text.ts';
import { CAPS } from './evidence.ts';
import { looksLikeName } from './name-form.ts';
import { cleanName, sameName } from './person-name.ts';

const COUNT = /^\s*\(\d{1,4}\+?\)\s*/u;
const BETWEEN = /\s+[-–—|·•:»«/~]\s+|\s*[|»｜]\s*|\s*[:：]\s+|\s+-{2,}\s+|(?<=\S{3})\s*—\s*/u;
/** Around a name in the title of a home page: "Camille Durand's homepage", "Welcome to ... website", "About ...". */
const BEFORE_NAME =
  /^(?:welcome to|the )?\s*(?:(?:home ?page|web ?site|site|page) (?:of|de|von|d['’])|about|meet|hi,? i['’]?a?m|je suis|ich bin|soy|über|à propos de)\s*/i;
const AFTER_NAME =
  /(?:['’]s?)?\s*(?:(?:personal |academic )?(?:home ?page|web ?page|web ?site|site|page|portfolio|blog|r[eé]sum[eé]|cv|profile|bio))\s*$/i;
/** First parts that say which page of somebody's site it is. */
const ABOUT_PAGE =
  /^(?:home(?:page)?|about(?: me)?|bio(?:graphy)?|cv|r[eé]sum[eé]|profile|welcome|accueil|à propos|startseite|über mich|inicio|sobre mí)$/i;

/** A title as one clean line, without the count of unread messages before it. */
export function plainTitle(title: string): string {
  return shownLine(title, CAPS.line)?.replace(COUNT, '') ?? '';
}

/** The parts of a title in order. Empty where there is no title. */
export function titleParts(title: string): string[] {
  return plainTitle(title)
    .split(BETWEEN)
    .filter((part) => part?.trim());
}

/**
 * The person a title is about: its first part, freed of "homepage of" and the like, or the second where the first
 * only says "Home" or "About". Null where that is no name.
 */
export function personInTitle(title: string): string | null {
  const [first = '', second = ''] = titleParts(title);
  const part = ABOUT_PAGE.test(first.trim()) ? second : first;
  const name = cleanName(part.replace(BEFORE_NAME, '').replace(AFTER_NAME, '').split(/,\s/u)[0]);
  return name !== null && looksLikeName(name) ? name : null;
}

/** True where the title is about this name, not only from a site of that name. */
export function isTitled(title: string, name: string | null | undefined): boolean {
  return sameName(titleParts(title)[0], name) || sameName(personInTitle(title), name);
}
