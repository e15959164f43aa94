/** Points out compliments by the metre; one that is meant is welcome. */

import type { DraftText } from '../draft-text.ts';
import { anyOf, type Phrases, spansOf } from '../phrases.ts';
import type { Rule } from '../rule.ts';

/** Superlatives about a person or her work; on folded text. */
const STRONG: Phrases = {
  en: anyOf(
    "incredible|amazing(?:ly)?|extraordinary|phenomenal|exceptional|outstanding|brilliant|genius|legend(?:ary)?|hero|heroine|idol|goddess|superstar|rock ?star|mind-?blowing|flawless|breathtaking|sensational|spectacular|magnificent|marvellous|awe-?inspiring|stunning|unparalleled|second to none|one of a kind|world-class|visionary|guru|biggest fan|huge fan|massive fan|an icon|the best in the world|simply (?:the best|perfect)|you(?:'re| are) (?:just |so |simply )?perfect|number one fan",
    "in (?:\\w+ )?awe|world-changing|life-changing|earth-shattering|out of this world|larger-than-life|a saint|greatest \\w+ who|true inspiration|(?:such|real|huge|great|constant|an|my|biggest) (?:an )?inspiration|role model|look up to you|worship|(?:greatest|best|most (?:\\w+ ){1,3}) ?(?:talk|person|leader|mind|speaker|designer|\\w+) i(?:'ve| have) (?:ever )?(?:seen|met|heard|read|known)|the (?:greatest|best|finest) (?:in|at|of)|nobody (?:is|does it) (?:as|like)|blown away|blew me away|speechless|truly gifted|superhuman|larger than life",
    'force of nature|super(?:woman|man|human|hero)|dazzling|unstoppable|trailblazer|powerhouse|a (?:true |real |rare |absolute )?(?:gem|treasure|star|queen|king|wizard|icon|marvel|wonder|prodigy|titan)|unmatched|unrivalled|unrivaled|peerless|unequalled|everything i want to be|one in a million|bow down|beyond words|truly remarkable|utterly (?:brilliant|amazing)|radiant|immaculate|dream come true|tears to my eyes|changed my life|incomparable|pure (?:genius|magic|brilliance|gold)|the most (?:\\w+ )?(?:amazing|inspiring|talented|brilliant|generous|incredible|impressive|important|gifted)',
    '(?:write|draw|speak|talk|sing|think|cook|design|code)s? like (?:an angel|a god|a poet|a dream|leonardo|mozart|nobody)|titanic|most beautiful thing|god(?:like)?|divine|sublime|angel',
    '(?:greatest|finest|brightest) (?:mind|leader|person|designer|thinker|talent|woman|man)s?|biggest admirer|truly (?:unique|exceptional|inspiring|special|gifted|extraordinary)|living legend|(?:a|my) (?:rock)?star\\b|(?:talent|career|work|leadership) (?:is|are) (?:simply |truly |absolutely |just )?(?:perfect|unique|unmatched)|mastermind|masterful|so brilliant',
  ),
  fr: anyOf(
    "incroyables?|extraordinaires?|exceptionnel(?:le)?s?|genial(?:e|issime)?s?|genies?|brillante?s?|brillantissime|sublimes?|magistral(?:e)?s?|formidables?|fabuleu(?:x|se)|heroiques?|heros|heroine|idole|modele (?:pour|absolu|a suivre)|legende|legendaire|phenomenal(?:e)?|merveilleu(?:x|se)s?|fantastiques?|magnifiques?|epoustouflante?s?|bluffante?s?|sensationnel(?:le)?s?|eblouissante?s?|prodigieu(?:x|se)|hors du commun|hors norme|hors pair|inegalable|inouie?|visionnaire|grandiose|d'une (?:rare )?(?:intelligence|generosite|gentillesse|finesse)|intelligence rare|talent fou|rock ?star|reine|deesse|pepite|gourou",
    "force l'admiration|(?:grande? |reelle? |vraie |veritable |immense )?(?:source d')?inspiration(?! pour)|plus grande? fan|(?:votre|ton|immense|grande?) fan|(?:la|le) meilleure?(?: \\w+)? (?:de|dans|que|du|au)|(?:vous etes|tu es|t'es) (?:tout simplement |simplement )?(?:la|le) meilleure?|sans voix|(?:venere|adule|idolatre)|jamais (?:rencontre|vu|lu|entendu|connu) (?:quelqu'un|une personne|rien)? ?(?:d'|de )?aussi|pas d'autre mot",
    "(?:vous etes|tu es|t'es) (?:trop |vraiment |juste |super |tellement )+(?:forte?|douee?|parfaite?|cool|geniale?)|(?:le|la) meilleure? de tous|une icone|chapeau bas|(?:vous etes|tu es|t'es) parfaite?|(?:le|la) plus (?:grande?|belle|beau|brillante?) (?:\\w+ )?(?:de|du|que)|exception",
    "(?:juste |trop |completement |totalement )(?:dingue|ouf|fou|folle|genial|canon|enorme)|dingue|guerriere?|badass|queen|boss absolue?|etoiles dans les yeux|quelle claque|merci d'exister|masterclass|monstrueu\\w+|d'exception",
    "(?:pure |petite |vraie )?merveille|(?:un|vrai|bel|grand) exemple (?:a suivre|pour)|une lumiere|une perle|un diamant|un bijou|rayonnante?s?|splendide|immense (?:talent|dame|monsieur|artiste)|sommite|reference absolue|virtuose|prodige|subjuguee?|emerveillee?|eblouie?|epoustouflee?|bouche bee|j'en ai (?:pleure|eu des frissons|les larmes)|bois vos paroles|bois tes paroles|change(?:r)? ma vie|inegalee?|sans egal|incomparable|unique en (?:son|votre|ton) genre|grande dame|grand monsieur|titan|maitre absolu|femme (?:d'exception|extraordinaire|exceptionnelle|formidable|incroyable)|etre d'exception|de genie|un reve|transcendant\\w*|sensas",
    'monstre sacre|dieu vivant|un dieu|une deesse|quel panache|de (?:sa|votre|ta|notre) generation|divine?|respect total|ange|mythe|mythique|immortel\\w*|legendaires?',
    "(?:vraie |veritable |une )star|travail (?:est )?(?:parfait|impeccable|irreprochable)|tellement (?:brillante?|forte?|douee?|inspirante?)|legende vivante|plus grande?s? (?:esprit|talent|admirat\\w+|expert\\w*|femme|homme)|ton plus grand admirateur|votre plus grande? admirat\\w+|(?:m'|t')eblouit|me fascine|vraiment (?:unique|exceptionnel\\w*|extraordinaire)",
  ),
};
const WEAK: Phrases = {
  en: anyOf(
    'admir(?:e|ed|ation|ing)(?! how)|inspir(?:ing|ational|es me)|impress(?:ed|ive)|remarkable|fantastic|wonderful|fascinat(?:ing|ed)|awesome|gifted|talented|so (?:generous|kind|smart|clever|talented)|impeccable|superb|stellar|expertise|honou?r to|privilege to|incredible honou?r|magic(?:al)?|masterpiece|masterclass|deep(?:est|ly) respect',
    'icon|(?:so|truly|really|absolutely|deeply) (?:inspired|impressed|in awe)|without a doubt|extremely (?:impressed|talented)|beautiful(?:ly)?|sheer|astonishing|terrific|marvell?ous',
    'accomplished|over the moon|beyond thrilled|honou?red|thrilled to|blessed|game-?changing|insanely good|such an? (?:\\w+ )?(?:leader|inspiration|talent|expert|person)|nothing short of|wow|love everything|esteemed',
    'fearless|courageous|wisdom|exemplary|bravo|congratulations|kudos|inspirational|so much respect|huge respect|lovely|marvel at|perfection|elegant|visionary|stunned|humbl(?:ed|ing)|awed|privileged|passionate about your|incredibly|amazingly',
    'what an? (?:\\w+ )?(?:piece|talk|career|mind|woman|man|talent|story|journey|leader|inspiration)|beautiful',
  ),
  fr: anyOf(
    "admir(?:e|atif|ative|ation|able)s?|inspirante?s?|impressionn(?:ante?s?|ee?)|remarquables?|fascin(?:ante?s?|ee?)|passionnante?s?|superbes?|excellente?s?|exemplaires?|talentueu(?:x|se)s?|generosite|top|hallucinante?s?|un honneur|un (?:immense |grand )?privilege|talent|charisme|immense respect|profond respect|chef-d'oeuvre|richissime|ouah|wow|quelle femme|quel homme|quel parcours|quel talent|quelle carriere",
    'bravo|chapeau|felicitations|waouh|wahou|courage(?:use|ux) et|grandeur|elegance|immense|sagesse|respect (?:infini|eternel|total)|bluffe\\w*|ebahie?|conquise?|emue? aux larmes|honoree?|exemple|si (?:talentueu\\w+|brillant\\w*|inspirant\\w*|generereu\\w+|genereu\\w+)',
    "c'est un (?:immense |grand |reel )?(?:honneur|privilege)|m'impressionne|grand respect|reussite (?:exceptionnelle|incroyable|admirable)|exceptionnellement",
  ),
};
/** What things may be called without flattering: "an incredible amount of rain", "le parfait exemple". */
const OF_THINGS =
  /^(?:incredible|amazing|incroyable|brilliant|great|magnifique|sublime|incroyables|fascinante?|fascinating)\s+(?:amount|number|exemple|example|timing|moment|match|nombre|quantite|accord|storm|mess)/;
const STRONG_WEIGHT = 1.5;
/** Two superlatives, or three compliments. */
const TOO_MUCH = 3;

/**
 * Fewer compliments than two superlatives or three of any kind.
 * Source: the guides ("a real interest, polite"); strength: agreed by all guides read, the figure is our own.
 */
export const flattery: Rule = {
  id: 'flattery',
  level: 'improve',
  purposes: null,
  channels: null,
  languages: null,
  finding: { source: 'guides', strength: 'agreed' },
  check: (text) => {
    const strong = compliments(text, STRONG[text.language]);
    const weak = compliments(text, WEAK[text.language]);
    if (strong.length * STRONG_WEIGHT + weak.length < TOO_MUCH) return { ok: true };
    const spans = [...strong, ...weak].toSorted((a, b) => a.start - b.start);
    const found = spans.map(({ start, end }) => text.draft.body.slice(start, end)).join(', ');
    return { ok: false, detail: { kind: 'found', found }, spans };
  },
};

function compliments(text: DraftText, pattern: RegExp) {
  return spansOf(text, pattern).filter(({ start, end }) => {
    const rest = text.draft.body.slice(start, end + 20).toLowerCase();
    return !OF_THINGS.test(rest);
  });
}
