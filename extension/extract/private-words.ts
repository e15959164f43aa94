/**
 * What is never read, whoever shows it: how to reach a person, and what belongs to her alone (age, health, family,
 * religion, politics, union, origin, orientation). Hooks that speak of it are dropped. One list, in English, French,
 * German and Spanish; the test beside it is the promise.
 */

const OF_HER_OWN: Readonly<Record<string, string>> = {
  age: 'years old|\\baged \\d|birthday|born (?:in|on) |âgée? de|née? (?:le|en|à) |anniversaire|jahre alt|geboren|geburtstag|años de edad|nacid[oa] |cumpleaños',
  health:
    'diagnos|cancer survivor|\\bm(?:y|on|a|ein|eine|i) (?:illness|cancer|cáncer|krebs|depress|dépress|anxiety|maladie|krankheit|enfermedad|disabilit|burn-?out)|pregnan|enceinte|schwanger|embaraz|disabled|handicap|behinder|discapaci|autist|\\badhd\\b',
  family:
    "\\b(?:mother|mom|mum|father|dad|husband|wife) (?:of|to)\\b|\\bmy (?:kids|children|wife|husband)|\\b(?:maman|mère|père|papa) (?:de|d[’']|célib)|\\b(?:mutter|vater|mama|papa) von|\\b(?:madre|padre|mamá|papá) de|\\bmarried|mariée?\\b|verheiratet|casad[oa]\\b|divorc|mes enfants|meine kinder|mis hij[oa]s",
  religion:
    '\\b(?:catholi[cq]|cat[oó]lic|katholi|protestant|evangeli|muslim|musulm|jewish|juive?s?\\b|jüdisch|jud[ií][oa]\\b|hindu|buddhist|atheist)|(?:devout|practi[sc]ing|proud) christian|chrétien|christlich|cristian[oa]|croyant|gläubig|my faith|parish|paroisse',
  politics:
    'republican party|democratic party|conservative party|labour party|green party|socialist|party member|campaign(?:ed|ing) for|parti (?:socialiste|communiste)|militante?\\b|parteimitglied|\\b(?:cdu|spd|afd)\\b|partido (?:popular|socialista)|afiliad[oa] ',
  union:
    'trade union|labou?r union|union (?:member|rep\\b|steward)|shop steward|syndicat|syndiqu|\\bcgt\\b|gewerkschaft|betriebsrat|sindica',
  origin:
    "ethnic|african[- ]american|immigra|migrationshint|inmigra|refugee|asylum|réfugié|geflüchtet|refugiad|citizen of|d[’']origine|de origen|staatsangehör",
  orientation:
    '\\b(?:lgbt|gay\\b|lesb|bisex|queer|transgender|transgenre|transgénero|non-?binary|schwul)|homosex',
  reach: '[\\w.+-]@[\\w-]+\\.\\w|(?:\\+|\\b00)\\d[\\d ().-]{7,}|whats ?app|\\.(?:jpe?g|png|webp|gif|avif)\\b',
};

const PRIVATE = new RegExp(Object.values(OF_HER_OWN).join('|'), 'i');

/** True where a text speaks of what is nobody's business in a first message. */
export function isPrivate(text: string): boolean {
  return PRIVATE.test(text);
}
