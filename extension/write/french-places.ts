/** "à Lyon", "au Havre", "en France", "au Canada", "aux États-Unis", "à Cuba": where somebody is, in French. */
import { plain } from './french.ts';

/** ISO codes of countries whose French name is masculine and starts with a consonant: "au Canada". */
const MASCULINE =
  'BD BJ BR BF BI KH CM CA CL CD CG CR DK GA GH GT HN JP KE KW LA LS LB LR LI LU MW MA MX MZ NP NI NE NG PK PA PY PE PT QA RW SV SN SS SD TJ TD TG TM VE VN YE ZW KZ KG XK ME BW BT MM TL'.split(
    ' ',
  );
/** Without an article, most of them islands and towns: "à Cuba". */
const WITHOUT_ARTICLE = 'BB BH CU CY DJ HK MC MG MT MU OM PR SG TW SM'.split(' ');
const PLURAL = 'AE BS KM MV NL PH SC US FJ SB MH'.split(' ');
/** The others are feminine, or start with a vowel: "en France", "en Iran". */
const THE_REST =
  'AD AF AL DZ DE AO AR AM AU AT AZ BE BY BO BA BG CN CO KR KP CI HR EG EC EE ER ES SZ ET FI FR GM GE GR GN GQ GW GY HU IN ID IQ IR IE IS IL IT JM JO LV LY LT MK MR MD MN NA NO NZ OM UG UZ PS PG PL CF DO CZ RO GB RU SA RS SL SK SI SO SE CH SY TZ TH TN TR UA UY VA ZA ZM'.split(
    ' ',
  );
const NAMES = new Intl.DisplayNames('fr', { type: 'region' });

const COUNTRIES: ReadonlyMap<string, string> = new Map(
  [
    ...THE_REST.map((code) => [code, 'en '] as const),
    ...MASCULINE.map((code) => [code, 'au '] as const),
    ...WITHOUT_ARTICLE.map((code) => [code, 'à '] as const),
    ...PLURAL.map((code) => [code, 'aux '] as const),
  ].map(([code, word]) => [plain(NAMES.of(code) ?? code), word]),
);

/** Regions and states that profiles name as places, folded. */
const REGIONS: ReadonlyMap<string, string> = new Map(
  [
    [
      'en ',
      'bretagne normandie ile-de-france occitanie nouvelle-aquitaine auvergne-rhone-alpes bourgogne-franche-comte corse provence alsace lorraine bourgogne auvergne aquitaine picardie savoie haute-savoie vendee champagne guadeloupe martinique guyane californie floride catalogne baviere flandre wallonie ecosse ontario toscane lombardie andalousie',
    ],
    ['au ', 'quebec texas maine nouveau-mexique pays-de-galles'],
    ['dans le ', 'grand-est nord var gard jura doubs rhone finistere morbihan'],
    ['dans les ', 'hauts-de-france pays-de-la-loire landes vosges yvelines alpes-maritimes'],
    ['à ', 'la-reunion mayotte'],
  ].flatMap(([word = '', names = '']) => names.split(' ').map((name): [string, string] => [name, word])),
);

/** The place with its preposition. In: a town, region or country as one writes it in French. */
export function inPlace(place: string): string {
  const folded = plain(place);
  const known = COUNTRIES.get(folded) ?? REGIONS.get(folded.replaceAll(' ', '-'));
  if (known !== undefined) return `${known}${place}`;
  const own = /^(le|les) (?=\S)/i.exec(place);
  if (own === null) return `à ${place}`;
  const rest = place.slice(own[0].length);
  return `${plain(own[0]).startsWith('les') ? 'aux' : 'au'} ${rest}`;
}
