/**
 * Which zone towns, states and countries are in, for `zones.ts`. Where mentors of French and English speaking mentees
 * live: large towns, the states of countries with several zones, and countries with one. Zones: the IANA data base, 2026.
 */

/** Towns by zone, folded (no accents, lower case), in both languages where they differ. */
const TOWNS: Readonly<Record<string, string>> = {
  'Europe/Paris':
    'paris|lyon|marseille|toulouse|nice|nantes|montpellier|strasbourg|bordeaux|lille|rennes|reims|toulon|grenoble|dijon|angers|nimes|brest|le havre|rouen|tours|clermont-ferrand|orleans|metz|nancy|caen|la defense|sophia antipolis|courbevoie|boulogne-billancourt|villeurbanne',
  'Europe/Brussels': 'brussels|bruxelles|brussel|liege|namur|antwerp|anvers|ghent|gand|leuven|louvain',
  'Europe/Zurich': 'geneva|geneve|lausanne|zurich|basel|bale|bern|berne|neuchatel|fribourg',
  'Europe/London': 'london|londres|manchester|edinburgh|cambridge|oxford|bristol|birmingham|leeds|glasgow',
  'Europe/Berlin':
    'berlin|munich|munchen|hamburg|hambourg|cologne|koln|frankfurt|francfort|stuttgart|dresden',
  'Europe/Amsterdam': 'amsterdam|rotterdam|utrecht|the hague|la haye|eindhoven',
  'Europe/Madrid': 'madrid|barcelona|barcelone|valencia|valence|seville|malaga|bilbao',
  'Europe/Lisbon': 'lisbon|lisbonne|lisboa|porto',
  'Europe/Rome': 'rome|milan|turin|bologna|bologne|naples|florence',
  'Europe/Dublin': 'dublin|cork|galway',
  'Europe/Stockholm': 'stockholm|gothenburg|goteborg|malmo',
  'Europe/Copenhagen': 'copenhagen|copenhague|aarhus',
  'Europe/Oslo': 'oslo|bergen|trondheim',
  'Africa/Casablanca': 'casablanca|rabat|marrakech|tanger|fes',
  'Africa/Tunis': 'tunis|sfax',
  'Africa/Algiers': 'algiers|alger|oran',
  'Africa/Dakar': 'dakar',
  'Africa/Abidjan': 'abidjan',
  'Africa/Lagos': 'lagos|abuja',
  'Africa/Nairobi': 'nairobi',
  'Africa/Johannesburg': 'johannesburg|cape town|le cap',
  'America/Toronto': 'toronto|montreal|ottawa|quebec|quebec city|gatineau|laval|waterloo',
  'America/Vancouver': 'vancouver|burnaby',
  'America/Edmonton': 'calgary|edmonton',
  'America/New_York':
    'new york|brooklyn|boston|washington dc|washington d.c.|philadelphia|atlanta|miami|pittsburgh',
  'America/Chicago': 'chicago|austin|dallas|houston|minneapolis|nashville|new orleans',
  'America/Denver': 'denver|boulder|salt lake',
  'America/Los_Angeles':
    'san francisco|san francisco bay|los angeles|seattle|san diego|san jose|palo alto|mountain view|oakland|sunnyvale|silicon valley|berkeley',
  'America/Sao_Paulo': 'sao paulo|rio de janeiro|curitiba',
  'America/Mexico_City': 'mexico|mexico city|ciudad de mexico|guadalajara',
  'Asia/Kolkata': 'bengaluru|bangalore|mumbai|delhi|new delhi|hyderabad|chennai|pune',
  'Asia/Shanghai': 'shanghai|beijing|pekin|shenzhen|guangzhou',
  'Asia/Tokyo': 'tokyo|osaka|kyoto',
  'Australia/Sydney': 'sydney|melbourne|canberra',
  'Australia/Brisbane': 'brisbane',
  'Australia/Perth': 'perth',
};

/** States, provinces and regions that decide where the country does not. */
const REGIONS: Readonly<Record<string, string>> = {
  'America/Toronto': 'ontario|province de quebec|quebec province',
  'America/Vancouver': 'british columbia|colombie-britannique|bc',
  'America/Edmonton': 'alberta',
  'America/Winnipeg': 'manitoba',
  'America/Halifax': 'nova scotia|nouvelle-ecosse|new brunswick|nouveau-brunswick',
  'America/New_York':
    'new york state|ny|massachusetts|new jersey|connecticut|pennsylvania|virginia|maryland|district of columbia|north carolina|south carolina|florida|ohio|michigan|vermont|maine|rhode island|new hampshire|delaware',
  'America/Chicago':
    'illinois|texas|tx|minnesota|wisconsin|missouri|iowa|louisiana|alabama|oklahoma|arkansas|mississippi|tennessee',
  'America/Denver': 'colorado|utah|montana|wyoming|new mexico',
  'America/Phoenix': 'arizona|phoenix',
  'America/Los_Angeles': 'california|californie|oregon|nevada',
  'Australia/Sydney': 'new south wales|nsw',
  'Europe/Paris':
    "ile-de-france|auvergne-rhone-alpes|nouvelle-aquitaine|occitanie|bretagne|brittany|normandie|hauts-de-france|grand est|pays de la loire|provence-alpes-cote d'azur|bourgogne-franche-comte|centre-val de loire",
  'Indian/Reunion': 'la reunion|reunion',
  'America/Guadeloupe': 'guadeloupe',
  'America/Martinique': 'martinique',
};

/** Countries with one zone, or with one where nearly everybody lives, by ISO code. */
export const COUNTRY_ZONES: Readonly<Record<string, string>> = {
  FR: 'Europe/Paris',
  BE: 'Europe/Brussels',
  CH: 'Europe/Zurich',
  LU: 'Europe/Luxembourg',
  MC: 'Europe/Monaco',
  GB: 'Europe/London',
  IE: 'Europe/Dublin',
  DE: 'Europe/Berlin',
  AT: 'Europe/Vienna',
  NL: 'Europe/Amsterdam',
  ES: 'Europe/Madrid',
  PT: 'Europe/Lisbon',
  IT: 'Europe/Rome',
  DK: 'Europe/Copenhagen',
  SE: 'Europe/Stockholm',
  NO: 'Europe/Oslo',
  FI: 'Europe/Helsinki',
  PL: 'Europe/Warsaw',
  CZ: 'Europe/Prague',
  HU: 'Europe/Budapest',
  RO: 'Europe/Bucharest',
  BG: 'Europe/Sofia',
  GR: 'Europe/Athens',
  HR: 'Europe/Zagreb',
  EE: 'Europe/Tallinn',
  LV: 'Europe/Riga',
  LT: 'Europe/Vilnius',
  UA: 'Europe/Kyiv',
  TR: 'Europe/Istanbul',
  IL: 'Asia/Jerusalem',
  LB: 'Asia/Beirut',
  AE: 'Asia/Dubai',
  MA: 'Africa/Casablanca',
  DZ: 'Africa/Algiers',
  TN: 'Africa/Tunis',
  EG: 'Africa/Cairo',
  SN: 'Africa/Dakar',
  CI: 'Africa/Abidjan',
  ML: 'Africa/Bamako',
  BF: 'Africa/Ouagadougou',
  BJ: 'Africa/Porto-Novo',
  TG: 'Africa/Lome',
  CM: 'Africa/Douala',
  GA: 'Africa/Libreville',
  MG: 'Indian/Antananarivo',
  MU: 'Indian/Mauritius',
  NG: 'Africa/Lagos',
  GH: 'Africa/Accra',
  KE: 'Africa/Nairobi',
  RW: 'Africa/Kigali',
  ZA: 'Africa/Johannesburg',
  IN: 'Asia/Kolkata',
  CN: 'Asia/Shanghai',
  HK: 'Asia/Hong_Kong',
  TW: 'Asia/Taipei',
  JP: 'Asia/Tokyo',
  KR: 'Asia/Seoul',
  SG: 'Asia/Singapore',
  MY: 'Asia/Kuala_Lumpur',
  TH: 'Asia/Bangkok',
  VN: 'Asia/Ho_Chi_Minh',
  PH: 'Asia/Manila',
  PK: 'Asia/Karachi',
  NZ: 'Pacific/Auckland',
  AR: 'America/Argentina/Buenos_Aires',
  CO: 'America/Bogota',
  PE: 'America/Lima',
  HT: 'America/Port-au-Prince',
};

function byName(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(table).flatMap(([zone, names]) =>
      names.split('|').map((name): [string, string] => [name, zone]),
    ),
  );
}

export const TOWN_ZONES = byName(TOWNS);
export const REGION_ZONES = byName(REGIONS);
