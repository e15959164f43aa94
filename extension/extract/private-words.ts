/**
 * What is never read, whoever shows it: how to reach a person, and what belongs to her alone (age, health, family,
 * religion, politics, union, origin, orientation). Hooks that speak of it are dropped. One list, in English, French,
 * German and Spanish; the test beside it is the promise.
 */

const OF_HER_OWN: Readonly<Record<string, string>> = {
  age: 'years old|\\baged \\d|date of birth|birthday|born (?:in|on)|\\bans\\b.{0,12}\\bâge|âgée? de|née? (?:le|en|à)\\b|anniversaire|jahre alt|geboren (?:am|in|im)|geburtstag|años de edad|nacid[oa] en|cumpleaños',
  health:
    'diagnos|cancer survivor|my (?:illness|cancer|depression|anxiety|disability|recovery|diabetes|autism|adhd)|chronically ill|sick leave|pregnan|disabled|wheelchair user|neurodiver|autist|\\badhd\\b|ma maladie|mon cancer|enceinte|handicapée?\\b|en situation de handicap|ma dépression|burn-?out survivor|mon burn-?out|mein(?:e)? (?:krankheit|krebs|depression)|schwanger|behinder|erkrankt|mi (?:enfermedad|cáncer|depresión)|embarazad|discapacidad',
  family:
    "\\b(?:proud |single |happy )*(?:mother|mom|mum|father|dad|husband|wife|parent) (?:of|to)\\b|\\bmarried\\b|divorced|widow|\\bmy (?:kids|children|son|daughter|wife|husband)\\b|\\b(?:maman|papa|mère|père) (?:de|d[’']|célibataire)|mariée?\\b|divorcée?\\b|mes enfants|mon mari|ma femme|\\b(?:mutter|vater|mama|papa) von\\b|verheiratet|geschieden|meine (?:kinder|frau)|mein mann|\\b(?:madre|padre|mamá|papá) de\\b|casad[oa]\\b|divorciad[oa]|mis hij[oa]s",
  religion:
    '\\b(?:catholic|protestant|evangelical|muslim|jewish|hindu|sikh|buddhist|atheist)\\b|(?:devout|practi[sc]ing|proud) christian|christian (?:faith|church|values)|my faith|church elder|parish|follower of (?:jesus|christ)|chrétien|catholique|musulman|juive?\\b|croyante?\\b|paroisse|\\b(?:christlich|katholi|muslimi|jüdisch|evangelisch)\\p{L}*|gläubig|cristian[oa]|católic[oa]|musulm[aá]n|jud[ií][oa]\\b',
  politics:
    'republican|democrat\\b|conservative party|labour party|green party|socialist|party member|campaign(?:ed|ing) for .{0,30}(?:party|candidate)|parti (?:socialiste|communiste|républicain)|les républicains|militante?\\b|rassemblement national|parteimitglied|\\b(?:cdu|spd|afd|fdp)\\b|partido (?:popular|socialista)|afiliad[oa] (?:al|a)\\b',
  union:
    'trade union|labor union|labour union|union (?:member|rep|steward|delegate)|shop steward|syndicat|syndiqu|\\b(?:cgt|cfdt|ugt)\\b|gewerkschaft|betriebsrat|sindicat|sindicalista',
  origin:
    "ethnic|african[- ]american|\\b(?:immigrant|refugee|asylum)\\b|first[- ]generation (?:american|immigrant)|my roots|citizen(?:ship)? of|réfugiée?\\b|immigrée?\\b|mes origines|d[’']origine|geflüchtet|flüchtling|migrationshintergrund|staatsangehörig|refugiad[oa]|inmigrante|de origen|mis raíces",
  orientation:
    '\\b(?:lgbt\\p{L}*|gay|lesbian|bisexual|queer|transgender|non-binary|nonbinary)\\b|homosexu|lesbienne|bisexuel|transgenre|lesbisch|schwul|bisexuell|lesbiana|transexual|transgénero',
  reach:
    'mailto:|\\btel:|[\\w.+-]{1,64}@[\\w-]{1,63}\\.\\w|(?:\\+|\\b00)\\d[\\d ().-]{7,}|\\bwhats ?app\\b|\\btelegram\\b|\\.(?:jpe?g|png|webp|gif|avif)\\b',
};

const PRIVATE = new RegExp(Object.values(OF_HER_OWN).join('|'), 'iu');

/** True where a text speaks of what is nobody's business in a first message. */
export function isPrivate(text: string): boolean {
  return PRIVATE.test(text);
}
