/** French grammar around names that are known only when the text is written: elision and contraction. */

/**
 * Words in h that are mute, by their beginning. Most companies and people with an h come from other
 * languages and take no elision ("de Honda", "de Hugo Boss"), as do the aspirated French words ("du Havre",
 * "de Hauts-de-France"): so elision is what has to be listed.
 */
const MUTE_H =
  /^h(?:abi[lt]|alein|ameco|arm|eb|ector|elene|elvet|emi|emo|enri|epat|erault|erb|eri(?!ss)|ermes|ermine|eroin|erve|esit|eure|ipp|ist|iver|omeo|omm|omo|onn|onor|opit|or(?!s)|osp|ost|ot(?!t)|ubert|ugue|uil|uiss|uit?re|um|yac|yd|yg|ymn|yper|ypn|ypo)/;
/** No elision although a vowel comes first: "de onze", "de Yahoo", "de ouistiti". */
const VOWEL_WITHOUT_ELISION = /^(?:onz|oui$|ouistiti|uhlan|ululer|y[aeiou])/;

/** What takes an article after "de": the noun's gender and number, by its first word. */
const FEMININE =
  /^(?:academie|agence|association|banque|bibliotheque|caisse|chambre|cite|clinique|compagnie|cooperative|croix-rouge|direction|ecole|faculte|federation|fondation|mairie|maison|metropole|mission|prefecture|region|societe|universite|ville)$/;
const MASCULINE =
  /^(?:cabinet|cea|centre|chu|cnrs|college|comite|conseil|conservatoire|departement|groupe|hopital|institut|laboratoire|lycee|ministere|musee|observatoire|opera|rectorat|reseau|syndicat|theatre)$/;
const PLURAL = /^(?:archives|ateliers|editions|galeries|hopitaux|hospices|jardins|laboratoires|transports)$/;
/** True if "de" and "le" lose their vowel before this text ("d’Airbus", but "de Honda", "de Yahoo"). */
export function isElided(text: string): boolean {
  const word = plain(text).match(/^[a-z-]+/)?.[0] ?? '';
  if (word.startsWith('h')) return MUTE_H.test(word);
  return /^[aeiouy]/.test(word) && !VOWEL_WITHOUT_ELISION.test(word);
}

/** "d’Inès", "de Nantes", "de Honda": for people, towns, and nouns without an article. */
export function de(text: string): string {
  return isElided(text) ? `d’${text}` : `de ${text}`;
}

/** "d’Airbus", "de La Poste", "du Louvre", "des Éditions du Lac", "de l’Université de Nantes". */
export function deLa(name: string): string {
  const { article, rest } = withArticle(name);
  if (article === 'le') return `du ${rest}`;
  if (article === 'les') return `des ${rest}`;
  if (article === 'la') return `de la ${rest}`;
  if (article === 'l’') return `de l’${rest}`;
  return de(name);
}

/** "chez Airbus", "à l’Université de Nantes", "au CNRS", "à La Poste", "aux Éditions du Lac". */
export function chez(name: string): string {
  const { article, rest } = withArticle(name);
  if (article === 'les') return `aux ${rest}`;
  if (article === 'le') return `au ${rest}`;
  if (article === 'la') return `à la ${rest}`;
  if (article === 'l’') return `à l’${rest}`;
  return /^la |\buniversity\b|\bcollege\b|\bschool\b/i.test(name) ? `à ${name}` : `chez ${name}`;
}

/** "le Cnam", "l’Université de Nantes", "la Fondation du Lac"; a name that takes no article stays as it is. */
export function la(name: string): string {
  const { article, rest } = withArticle(name);
  if (article === null) return name;
  return article === 'l’' ? `l’${rest}` : `${article} ${rest}`;
}

interface Noun {
  readonly article: 'le' | 'la' | 'l’' | 'les' | null;
  readonly rest: string;
}

/** Tells the article a name takes: its own ("Le Louvre"), or the one of its first noun ("Université"). */
function withArticle(name: string): Noun {
  const own = /^(le|les) (?=\S)/i.exec(name);
  if (own !== null) {
    return { article: own[1]?.toLowerCase() === 'les' ? 'les' : 'le', rest: name.slice(own[0].length) };
  }
  const noun = plain(name).split(/[\s’']/)[0] ?? '';
  if (PLURAL.test(noun)) return { article: 'les', rest: name };
  const gender = FEMININE.test(noun) ? 'la' : MASCULINE.test(noun) ? 'le' : null;
  return { article: gender !== null && isElided(noun) ? 'l’' : gender, rest: name };
}

/** Lower case without accents and ligatures: names are recognised however they are spelt. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/œ/g, 'oe').replace(/æ/g, 'ae');
}
