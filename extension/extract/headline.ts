/** What a headline tells beyond itself: the role and the organisation, when nothing better says them. */
import { cleanLine } from './clean-text.ts';
import { CAPS } from './evidence.ts';

/** Between a role and where it is held. "bei", "presso", "bij", "hos": other languages in which mentors write. */
const WHERE = /^(.*?\S)\s+(?:at|chez|bei|beim|presso|bij|hos|@)\s+(\S.*)$/iu;
const HANDLE = /^(.*?\S)\s+@(\p{L}[^\s,;]*(?:\s\p{Lu}[^\s,;]*)*)/u;
/** What ends the organisation: the next part of the headline. */
const NEXT_PART =
  /\s+[|·•∙–—/-]\s+|\s*[|·•;]\s*|,\s+|\.\s+|\s+(?:and|et|und|&)\s+(?=[^&]*\s(?:at|chez|bei|@)\s)/u;
const PART = /\s*[|·•∙]\s*/u;
/** A role that is over says nothing about today. */
const PAST =
  /(?:^|[\s(,|·-])(?:ex|former(?:ly)?|previously|past|ancien(?:ne(?:ment)?)?|ehemal\p{L}*)(?:[\s-]|$)/iu;
/** Words by which an organisation names itself: only then is "Role | X" read as a place of work. */
const ORGANISATION =
  /(?:^|\s)(?:inc|ltd|llc|plc|gmbh|ag|sas?|sarl|bv|ab|corp|groupe?|universit\p{L}+|institute?|school|école|college|labs?|bank|banque|fou?ndation|association|hospital|hôpital|chu)\.?(?=\s|$)/iu;
const SCHOOL =
  /(?:universi|institut|school|college|[eé]cole|lyc[eé]e|facult|acad[eé]m|hochschule|escuela|pol[iy]tec)/iu;

/** True where the words name a place of learning, in the languages seen. */
export function isSchool(text = ''): boolean {
  return SCHOOL.test(text);
}

/**
 * Role and organisation in a headline such as "Head of Data at Tidora · Tidal power" or "Cheffe de projet chez
 * Belmont". Null for what it does not say; a former role is not one.
 */
export function roleAndOrganisation(headline: string): { role: string | null; organisation: string | null } {
  for (const part of headline.split(PART)) {
    if (PAST.test(part)) continue;
    const found = WHERE.exec(part) ?? HANDLE.exec(part);
    if (!found) continue;
    const organisation = cleanLine(found[2]?.split(NEXT_PART)[0], CAPS.line);
    const role = cleanLine(found[1]?.split(/[;|]/u).at(-1), CAPS.line);
    if (organisation && role && organisation.length <= 80 && role.length <= 120)
      return { role, organisation: organisation.replace(/[.,;]+$/u, '') };
  }
  const [role, organisation, ...more] = headline.split(PART);
  if (role && organisation && more.length === 0 && ORGANISATION.test(organisation) && !PAST.test(headline)) {
    return { role: cleanLine(role, CAPS.line), organisation: cleanLine(organisation, CAPS.line) };
  }
  return { role: null, organisation: null };
}
