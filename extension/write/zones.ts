/** The zone a mentor is likely in, from the words of a profile ("Lyon, France", "Greater Toronto Area"). */
import { plain } from './french.ts';
import { COUNTRY_ZONES, REGION_ZONES, TOWN_ZONES } from './zone-table.ts';

/** What networks put around the name of a town, in English and French, on folded text. */
const AROUND =
  /\bregion d'|\b(?:region de|ville de|agglomeration de|et peripherie|et environs|greater|metropolitan|metropole|metro|area|region|bay|city|county|grand)\b/g;

const COUNTRIES: ReadonlyMap<string, string> = new Map(
  ['en', 'fr'].flatMap((language) => {
    const names = new Intl.DisplayNames(language, { type: 'region' });
    return Object.entries(COUNTRY_ZONES).map(([code, zone]): [string, string] => [
      folded(names.of(code) ?? code),
      zone,
    ]);
  }),
);
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['uk', 'Europe/London'],
  ['england', 'Europe/London'],
  ['scotland', 'Europe/London'],
  ['wales', 'Europe/London'],
  ['ecosse', 'Europe/London'],
  ['angleterre', 'Europe/London'],
  ['great britain', 'Europe/London'],
  ['the netherlands', 'Europe/Amsterdam'],
  ['czech republic', 'Europe/Prague'],
  ['uae', 'Asia/Dubai'],
]);

/**
 * The IANA zone of a place, or null where the place is not known or its country has several zones. The town tells it,
 * unless what follows it lies on another continent ("London, Ontario"). A guess good enough to propose a time, which
 * the message says on both clocks.
 */
export function zoneOf(location: string | null): string | null {
  if (location === null) return null;
  const parts = location
    .slice(0, 200)
    .split(/[,;|·•()/–—]|\s-\s/)
    .map(folded)
    .filter((part) => part !== '');
  const found = parts.flatMap((part) => zoneOfPart(part) ?? zoneOfPart(withoutAround(part)) ?? []);
  const [town, ...wider] = found;
  if (town === undefined) return null;
  return wider.find((zone) => continentOf(zone) !== continentOf(town)) ?? town;
}

/** The town a zone is named after, as the language spells it: for "Paris time". */
export function townOf(zone: string, language: 'en' | 'fr'): string {
  const town = (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
  return language === 'fr' ? (IN_FRENCH.get(town) ?? town) : town;
}

const IN_FRENCH: ReadonlyMap<string, string> = new Map([
  ['London', 'Londres'],
  ['Brussels', 'Bruxelles'],
  ['Lisbon', 'Lisbonne'],
  ['Vienna', 'Vienne'],
  ['Athens', 'Athènes'],
  ['Warsaw', 'Varsovie'],
  ['Moscow', 'Moscou'],
  ['Copenhagen', 'Copenhague'],
  ['Bucharest', 'Bucarest'],
  ['Algiers', 'Alger'],
  ['Reunion', 'La Réunion'],
]);

function zoneOfPart(part: string): string | null {
  return TOWN_ZONES.get(part) ?? REGION_ZONES.get(part) ?? COUNTRIES.get(part) ?? ALIASES.get(part) ?? null;
}

function withoutAround(part: string): string {
  return part.replace(AROUND, ' ').replace(/\s+/g, ' ').trim();
}

function folded(text: string): string {
  return plain(text).replace(/[’']/g, "'").replace(/\s+/g, ' ').trim();
}

/** "Europe" of "Europe/Paris". */
function continentOf(zone: string): string {
  return zone.split('/')[0] ?? zone;
}
