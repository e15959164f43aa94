/** Telling names of people from other words by their form alone, in any script. */
import { fold } from './clean-text.ts';

/** A name in a script without capitals: letters, marks, spaces, and the joiners such scripts need. */
const UNCASED = /^(?:[\p{L}\p{M}\s.・·'’-]|\u200c|\u200d)+$/u;
const OTHER_SIGNS = /[\d@#/\\<>{}[\]|!?:;=+*_"“”«»…%$€£©®™→]/u;

/** Small words inside family names. */
export const PARTICLES = new Set(
  'de,du,des,d,la,le,les,van,von,vom,den,der,het,ten,ter,te,zu,zum,zur,da,das,do,dos,di,del,della,dello,dei,degli,dal,y,e,i,el,al,bin,bint,ibn,ben,abu,ould,af,av,til,san,st,saint,sainte,t,in,op'.split(
    ',',
  ),
);
/** Words of headings and titles of pages that are nobody, in four languages; no name of a person holds one. */
const NOT_NAMES = new RegExp(
  `^(?:${[
    'the|a|and|of|for|with|by|from|about|our|your|you|how|what|why|not',
    'homepage|welcome|contact|news|blog|log|login|sign|join|account|security|verification|password|cookies?|privacy|search|results?|error|loading|help|support|please',
    'careers?|jobs|compan(?:y|ies)|teams?|people|staff|profiles?|portfolio|website|messaging|notifications?|connections|network|activity|highlights|experience|education|skills|interests|featured|articles?|posts|events?|conference|speakers?|mentors?|members?|authors?|products?|services?|shop|store|projects?|publications?',
    'research|universi\\S+|institut\\S*|department|faculty|school|college|academy|group|labs|laborat\\S+|cent(?:er|re)|foundation|association|society|agency|studios?|consulting|solutions|systems|technolog(?:y|ies)|software|engineering|design|science|digital|media|energy|health|capital|partners|international|global|hospital|museum|library|festival|hotel|restaurant|theatre|inc|ltd|gmbh|linkedin|github|twitter|youtube|google',
    'accueil|bienvenue|nos|notre|votre|vos|mon|dans|sur|avec|pour|connexion|inscri\\S+|recherche|emplois?|offres?|entreprises?|équipe|actualités|école|collège|lycée|introuvable|erreur|réseau|projets?|boutique|société|agence|hôpital|musée|théâtre|fondation|prix|rue',
    'anmeld\\S+|willkommen|über|suche|fehler|und|oder|für|mit|nicht|seite|hochschule|schule|gymnasium|unternehmen|mitarbeiter|datenschutz|kontakt|stiftung|verein|klinik',
    'inicio|nuestr[oa]s?|sobre|iniciar|buscar|página|empleos?|empresas?|equipo|contacto|para|los|las|proyectos?|servicios?|colegio|escuela|fundación',
  ].join('|')})$`,
  'i',
);
/** Before and after a name: how somebody is addressed, and what she holds. */
const HONORIFIC =
  /^(?:(?:dr|prof|pr|mr|mrs|ms|mme|mlle|ing|dipl|dott|dra|ir|sr|sra)\.\s*|(?:dr|prof|pr|mr|mrs|ms|mme|mlle|herr|frau|professeure?|professorin|professor|dipl\.-ing\.?|dr\.-ing\.?|rer\.\s?nat\.)\s+)(?=[^\s\d])/i;

/** A name without "Dr.", "Prof." and the like before it; as it is where one word alone would be left. */
export function withoutHonorific(text: string): string {
  let name = text;
  for (let before = ''; before !== name; ) {
    before = name;
    name = name.replace(HONORIFIC, '');
  }
  return /\s/.test(name.trim()) || !/\s/.test(text.trim()) ? name : text;
}

/** True where the text could be the name of one person, judged by its form alone. */
export function looksLikeName(text: string): boolean {
  const name = withoutHonorific(text)
    .replace(/\s*\([^)]{1,40}\)/gu, '')
    .replace(/\s+["“«'‘][^\d"”»'’]{1,20}["”»'’](?=\s)/, '')
    .replace(/,\s*(?:jr|sr|[ivx]+)\.?$/i, '');
  if (name.length < 2 || name.length > 80 || name.includes(',') || OTHER_SIGNS.test(name)) return false;
  const words = name.split(/\s+/u);
  if (words.some((word) => NOT_NAMES.test(word) && !isParticleInside(word, words))) return false;
  if (!/[\p{Lu}\p{Lt}\p{Ll}]/u.test(name))
    return words.length <= 6 && name.length <= 40 && name.length > 1 && UNCASED.test(name);
  if (words.length < 2 || words.length > 7) return false;
  const rest = words.filter((word) => !/^['’‘]?[\p{Lu}\p{Lt}\p{Lo}]/u.test(word));
  return (
    words.length - rest.length >= 2 &&
    rest.every((word) => PARTICLES.has(fold(word)) || /^(?:d|l|al|el|o)['’-]\S/.test(word))
  );
}

/** "in ’t Veld" and "do Couto" hold words that elsewhere are no names; never as first or last word. */
function isParticleInside(word: string, words: readonly string[]): boolean {
  const at = words.indexOf(word);
  return at > 0 && at < words.length - 1 && PARTICLES.has(fold(word)) && word === word.toLowerCase();
}
