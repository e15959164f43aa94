/** What a headline tells beyond itself: roles and organisations of today, when nothing better says them. */
import { cleanLine } from './clean-text.ts';
import { CAPS } from './evidence.ts';

export type Position = { role: string | null; organisation: string | null };

/** Between a role and where it is held, in the languages in which mentors write. */
const WHERE =
  /^(.*?\S)\s+(?:at|chez|bei|beim|presso|bij|hos|@|à l['’]|au sein d(?:e|u|es)|au service d(?:e|u))\s*(?<=[\s'’@])(\S.*)$/i;
const HANDLE = /^(.*?\S)\s+@(\p{L}[^\s,;]*(?:\s\p{Lu}[^\s,;]*)*)/u;
/** Words that mean a place of work only before a name of one: "Professorin an der TU Berlin", "ingeniera en Ferrovía". */
const WHERE_IF_NAMED =
  /^(.*?\S)\s+(?:an der|am|à la|au|aux|en(?: el| la)?|de la|del|of the|with|pour|für|im|in)\s+(\S.*)$/u;
/** "Especialista en SEO", "Étudiante en droit": what follows is a subject, not an employer. */
const WITH_SUBJECT =
  /(?:spe[cz]iali|expert|licenciad|graduad|m[aá]ster|doct|t[eé]cni|estudi|[eé]tudi|diplom|form)\S*$/i;
const SPANISH_ROLE =
  /(?:^|\s)(?:director|jef|gerent|ingenier|profesor|consultor|desarrollador|soci[ao]|fundador|investigador|analista|arquitect|enfermer|diseñador|coordinador)/i;
/** What ends the organisation: the next part of the headline. */
const NEXT_PART =
  /\s+[|·•∙–—/~-]\s+|\s*[|·•;]\s*|,\s+|\.\s+|\s+\(|\s+(?:and|et|und|y|&)\s+(?=[^&]*\s(?:at|chez|bei|@|en)\s)/u;
const PART = /\s*[|·•∙;]\s*|\s+[–—~]\s+|\s+\/{1,2}\s+|\s+-\s+/u;
/** A role that is over says nothing about today, nor does one that is only wished for. */
const PAST =
  /(?:^|[\s(,|·&/-])(?:ex(?=[\s-])|former(?:ly)?|previously|prev\.|past|retired|ancien(?:ne(?:ment)?)?|autrefois|avant|ehemal\S*|ehem\.|früher\S*|vormals|zuvor|davor|antigu[oa]|anteriormente|antes|ex(?:director|jef)\S*)(?=[\s@:-]|$)/i;
const WISHED =
  /\b(?:seeking|looking for|aspiring|open to|future|incoming|en recherche|à la recherche|recherche (?:un|une|d['’])|auf der suche|suche|busco|en búsqueda|buscando)\b/i;
/** Words by which an organisation names itself. */
const ORGANISATION =
  /(?:^|\s)(?:inc|ltd|llc|plc|gmbh|ag|e\.\s?v|sas?|sarl|s\.?l|s\.?a|bv|ab|corp|group|groupe?|grupo|universi\S+|institut\S*|school|schule|école|college|lab|labs|laborator\S+|bank|banque|banco|fou?ndation|stiftung|fundaci[oó]n|association|hospital|hôpital|klinik|chu|cnrs|inserm|inria|tu|eth|epfl|verlag|agentur|agence|ministry|ministère|ministerio)\.?(?=[\s,]|$)/i;
const SCHOOL =
  /(?:universi|univerzit|institut|school|college|[eé]cole|lyc[eé]e|facult|acad[eé]m|akadem|hochschule|escuela|pol[iy]tec|polytech|gymnasium|大学|학교)/i;
/** How organisations begin: a capital, a figure, a sign without case, or a brand such as "eBay". */
const NAMED = /^(?:["“«‘']?\p{Lu}|\d|\p{Lo}|\p{Ll}+\p{Lu})/u;
const ARTICLE = /^(?:(?:the|la|le|el|der|die|das|den|dem)\s+|l['’](?=\S))/i;

/** True where the words name a place of learning, in the languages seen. */
export function isSchool(text = ''): boolean {
  return SCHOOL.test(text);
}

/** True where the words hold one by which organisations name themselves: "Delta Institute", "Forno Comum GmbH". */
export function isOrganisation(text = ''): boolean {
  return ORGANISATION.test(text) || SCHOOL.test(text);
}

/**
 * Role and organisation of the first present position in a headline such as "Head of Data at Tidora · Tidal power"
 * or "Cheffe de projet chez Belmont". Null for what it does not say; a former or wished-for role is not one.
 */
export function roleAndOrganisation(headline: string): Position {
  return positionsIn(headline)[0] ?? { role: null, organisation: null };
}

/** All present positions a headline names, in its order. */
export function positionsIn(headline: string): Position[] {
  const parts = headline.slice(0, CAPS.line).split(PART).map(presentOf);
  const found = parts.flatMap((part) => (part ? (positionIn(part) ?? []) : []));
  if (found.length > 0) return found;
  // "Professor | University of Delta": two parts, the second of which is by its words an organisation.
  const [role, organisation, ...more] = parts;
  if (role && organisation && more.length === 0 && isOrganisation(organisation))
    return [{ role: cleanLine(role, CAPS.line), organisation: cleanLine(organisation, CAPS.line) }];
  return [];
}

/** What a part says of today: all of it, or what stands before "ex-", or nothing. */
function presentOf(part: string): string {
  const past = PAST.exec(part);
  if (!past) return WISHED.test(part) ? '' : part;
  const before = part.slice(0, past.index).replace(/[\s(,&/-]+$/u, '');
  return WISHED.test(before) ? '' : before;
}

function positionIn(part: string): Position | null {
  const [, roleText = '', whereText = ''] = WHERE.exec(part) ?? HANDLE.exec(part) ?? whereIfNamed(part) ?? [];
  if (!roleText) return commaPosition(part);
  const organisation = cleanLine(whereText.replace(/^@/, '').split(NEXT_PART)[0], CAPS.line);
  const name = organisation
    ?.replace(ARTICLE, '')
    .replace(/[.,;:]+$/u, '')
    .trim();
  const role = cleanLine(roleText.split(/,\s+(?=[^,]+$)/u).at(-1) ?? roleText, CAPS.line);
  if (!name || !role || name.length > 80 || role.length > 120) return null;
  return NAMED.test(name) || part.includes(`@${name}`) ? { role, organisation: name } : null;
}

function whereIfNamed(part: string): RegExpExecArray | null {
  const found = WHERE_IF_NAMED.exec(part);
  const [, role = '', where = ''] = found ?? [];
  const place = where.split(NEXT_PART)[0] ?? '';
  if (!found || !NAMED.test(place) || WITH_SUBJECT.test(role)) return null;
  if (isOrganisation(place) || /^\p{Lu}{3,6}$/u.test(place)) return found;
  return / en (?:el |la )?$/u.test(part.slice(0, part.length - where.length)) && SPANISH_ROLE.test(role)
    ? found
    : null;
}

/** "Professor of soil physics, Delta Institute". */
function commaPosition(part: string): Position | null {
  const [role, organisation, ...more] = part.split(/,\s+/u);
  return role && organisation && more.length <= 1 && isOrganisation(organisation) && NAMED.test(organisation)
    ? { role, organisation }
    : null;
}
