/** Points out what could go to anybody: "Dear Sir or Madam", "your company", "your impressive background". */
import { mentionOf } from '../mention.ts';
import { anyOf, type Phrases, spansOf } from '../phrases.ts';
import { FIRST, type Rule, type Span } from '../rule.ts';

/** Generic wherever it stands; on folded text. */
const ALWAYS: Phrases = {
  en: anyOf(
    '(?:dear )?(?:sir|madam)(?:,? ?(?:or|and|/) ?)(?:madam|sir)|sir ?/ ?madam|to whom it may concern|dear (?:hiring manager|professional|expert|mentor|potential mentor|future mentor|all|connection|colleague|recruiter|team|friend|member)|(?:hi|hello|dear) (?:everyone|everybody|all)',
    '(?:your|a|any) (?:esteemed|great|prestigious|respected|wonderful|fantastic|reputable|amazing|leading) (?:company|organi[sz]ation|firm|institution)|(?:interested in|passion(?:ate)? (?:for|about)|knowledge of|experience in|interest in|in|about|experts? in|leaders? in) your (?:company|organi[sz]ation|firm|industry|field|sector|line of work|area(?: of expertise)?|domain)|your (?:field|area) of expertise|your respective|companies like yours|company like yours',
    '(?:people|someone|somebody|professionals?|experts?|leaders?|individuals?) like you(?:rself)?|professionals of your calib\\w+|(?:contacting|writing to|reaching out to) (?:several|various|many|a number of|different|multiple) (?:people|professionals|experts|mentors|leaders)',
    'your (?:research area|esteemed (?:supervision|guidance|self)|kind (?:self|guidance))|(?:respected|dear) (?:professor|doctor|mentor|colleague)(?= ?[,\\n])|(?:experts?|professionals?) (?:in|from|of) your',
    'interested in what your (?:company|team|firm|organi[sz]ation) does',
  ),
  fr: anyOf(
    "madame(?:,| ou| et|,? ?/) ?monsieur|(?:chere? )?madame,? (?:et |ou )?chere? monsieur|mesdames,? (?:et )?messieurs|a qui de droit|chere? (?:professionnel(?:le)?|experte?|mentore?|contact|membre|recruteur|confrere|futur mentor|future mentore)|a l'attention de la personne",
    "(?:votre|ta|ton) (?:belle |grande |prestigieuse |illustre |honorable )(?:entreprise|societe|structure|organisation|maison|institution|boite)|(?:interess\\w+ (?:par|a|pour|dans|beaucoup a)|passion\\w* (?:par|pour)|decouvrir|connaitre|connaissance de|au sein de|integrer) (?:votre|ta|ton) (?:entreprise|societe|structure|organisation|etablissement|secteur|domaine|industrie|branche)(?: d'activite| d'expertise)?(?! a)|(?:votre|ton) (?:domaine|secteur) (?:d'activite|d'expertise)|(?:votre|ta|ton) (?:entreprise|societe|structure|organisation|domaine|secteur) (?:m'interess|me passionn|m'attir|me plait)\\w*",
    "(?:personnes?|gens|quelqu'un|profils?|professionnels?|professionnelle|expert\\w*|femmes|hommes) (?:comme (?:vous|toi)|tel(?:le)?s? que (?:vous|toi))|(?:profils?|parcours) comme (?:le votre|le tien)|(?:contacte|ecris a|sollicite|m'adresse a) (?:plusieurs|differents|differentes|de nombreux|divers|des) (?:personnes|experts|professionnels|professionnelles|profils|mentors)|experts? de (?:votre|ton) (?:secteur|domaine)",
    'chere? (?:monsieur|madame),? (?:et |ou )?chere? (?:madame|monsieur)|(?:votre|ton) (?:entreprise|societe|structure) et (?:a )?(?:vos|ses|tes) activites',
  ),
};
/** Compliments anybody gets; they pass where something of this person stands beside them. On folded text. */
const ALONE: Phrases = {
  en: anyOf(
    'your (?:\\w+ )?(?:impressive|inspiring|amazing|interesting|incredible|extensive|remarkable|outstanding|fascinating|inspirational|wonderful|exceptional|stellar|vast|rich|unique|diverse|great|successful|professional) (?:and \\w+ )?(?:\\w+ )?(?:career|profile|background|journey|experience|achievements|path|trajectory|work|accomplishments|expertise|success)|(?:impressed|inspired|intrigued|fascinated|struck|amazed) (?:by|with) your (?:\\w+ ){0,2}(?:background|profile|career|experience|achievements|journey|path|accomplishments|work|success|expertise)(?! (?:at|on|for|from|with|in|as))',
    "(?:came|stumbled|happened|ran) (?:across|upon|on) your (?:\\w+ )?(?:profile|page|details|name)|found your (?:details|name|profile|contact)|interest(?:ed|ing)? (?:in|by) your (?:profile|background|career)|your profile (?:caught|stood|interests|is (?:very |really |so )?(?:interesting|impressive))|everything you(?:'ve| have)? (?:achieved|accomplished|done|do)|your (?:career|profile|background|journey|path) (?:is|really|truly|has) (?:\\w+ )?(?:impressive|inspiring|amazing|interesting|remarkable|inspires?|inspired|impressed)",
    'your (?:journey|career|leadership|work|story|success) (?:is|has been|are)[a-z ]{0,30} (?:extraordinary|inspiring|amazing|impressive|incredible|remarkable|phenomenal|outstanding|exceptional)|(?:learn|benefit) from your (?:\\w+ )?(?:experience|journey|expertise|wisdom)',
    '(?:find|found|think|believe) (?:your|you) [a-z ]{0,30}(?:inspiring|impressive|interesting|fascinating|amazing|remarkable)|(?:been )?following your (?:work|posts|career|journey|profile|content) (?:for|with|closely)|(?:get|have|hear) your (?:advice|insights?|thoughts|guidance)(?: and| on my career|$)|your profile (?:matches|corresponds|stands out|stood out|seems|looks)|(?:your|such) (?:a )?(?:wealth of|rich|vast) (?:experience|knowledge)|i (?:really )?(?:admire|love|like|respect) (?:your|what you) (?:work|do|career|profile|journey)(?= ?[,.;!]| and|$)',
    "(?:saw|seen|viewed|visited|found|read|discovered|noticed|looked at|checked(?: out)?) your (?:\\w+ )?(?:profile|page|linkedin)|your (?:\\w+ )?(?:experience|expertise|knowledge|work|skills)(?: in (?:the|this|your) \\w+)? (?:is|are|seems?|looks?) (?:very |really |so |truly |extremely |quite )?(?:impressive|interesting|inspiring|amazing|great|remarkable|valuable|extensive|fascinating)|you(?:'re| are| seem| look) (?:\\w+ )?(?:very |so |really |extremely )?(?:experienced|knowledgeable|successful|accomplished|talented)|you have (?:a lot of|so much|great|extensive|vast|many years of|years of) (?:experience|knowledge|expertise)|think you could help me|i love what you do|as an? (?:expert|leader|professional) in (?:your|the) field",
  ),
  fr: anyOf(
    "(?:votre|ton) (?:\\w+ )?(?:parcours|profil|carriere|experience|expertise|cv)(?: (?:professionnel(?:le)?|est|si|tres|vraiment|super|particulierement|absolument|plus que|aussi|hyper|trop|assez|et votre \\w+))* (?:impressionn\\w+|inspir\\w+|remarquables?|atypiques?|exceptionnel\\w*|riches?|interess\\w+|incroyables?|fascin\\w+|m'(?:a )?(?:interess|interpell|inspir|impressionn|attir)\\w*|admirables?|brillante?|passionnante?|exemplaire|hors du commun|force|a retenu|a attire|genial\\w*|unique|stylee?)|(?:impressionne|inspire|seduit|interpelle|fascine|interesse|attire)\\w* par (?:la richesse de |la qualite de )?(?:votre|ton|vos|tes) (?:\\w+ )?(?:parcours|profil|carriere|experiences?|competences|realisations|expertise|nombreuses)",
    "(?:tombee?|tombe) (?:par hasard )?sur (?:votre|ton) (?:profil|page|compte|nom)|(?:parcouru|decouvert|consulte|vu|trouve|regarde) (?:attentivement )?(?:votre|ton) (?:profil|page|nom sur|compte|coordonnees)(?! (?:en cherchant|de))|vos (?:nombreuses |multiples |riches |belles )+(?:experiences|competences|realisations|qualites)|tout ce que (?:vous avez|tu as) (?:accompli|fait|realise)|tout ce que (?:vous accomplissez|tu accomplis)|(?:j'admire|j'adore|j'aime beaucoup) (?:votre|ton) (?:parcours|profil|carriere|travail)",
    "(?:votre|ton) (?:parcours|carriere|profil) (?:force|impose|inspire|suscite|merite|me fait|fait rever)[a-z' ]*|vos (?:precieux|bons|sages) conseils|(?:experts?|professionnels?|specialistes?) (?:de|dans) (?:votre|ton) (?:domaine|secteur)",
    "(?:votre|ton) profil (?:correspond|m'a|me |semble|a (?:retenu|attire)|est (?:tres )?(?:proche|interessant))[a-z' ]*|(?:votre|ton) retour d'experience|(?:suis|suit) (?:vos publications|votre (?:travail|parcours|actualite|profil)|ton (?:travail|parcours|profil)) depuis|(?:votre|ton) experience (?:me serait|serait|m'interesse|dans le domaine)|(?:grand|beaucoup d'|vif) interet (?:pour )?(?:votre|ton) (?:parcours|profil|travail|activite)|riche (?:parcours|experience)|(?:trouve|trouvais) (?:votre|ton) (?:parcours|profil|travail|metier)[a-z' ]{0,20} (?:inspirant|impressionnant|interessant|passionnant|incroyable|genial|super)",
    "(?:vous avez|vous aviez|tu as|tu avais) (?:une |un |beaucoup d'|de l'|enormement d')(?:grande |solide |riche |longue |belle |beau |vaste )?(?:experience|expertise|parcours|bagage)|(?:votre|ton|vos|tes) (?:travail|travaux|metier|activite|missions?) (?:est|sont|m'|me )[a-z' ]{0,15}(?:interessant\\w*|passionnant\\w*|inspirant\\w*|interesse\\w*|passionne\\w*|plait|plaisent|impressionnant\\w*)|(?:decouvre|decouvrais|regarde|consulte|vois|lis) (?:votre|ton) profil|profil (?:qui )?m'a (?:beaucoup |tout de suite )?(?:plu|parle|interesse|interpelle|attire)|(?:votre|ton) (?:fonction|poste|metier) m'(?:interesse|attire|intrigue|inspire)",
  ),
};

/**
 * Nothing in it could be sent to anybody as it stands.
 * Source: the guides ("no copy-paste"); strength: agreed by all guides read, no figure.
 */
export const genericPart: Rule = {
  id: 'generic-part',
  level: 'improve',
  purposes: FIRST,
  channels: null,
  languages: null,
  finding: { source: 'guides', strength: 'agreed' },
  check: (text, context) => {
    const always = spansOf(text, ALWAYS[text.language]);
    const alone: Span[] = mentionOf(text, context) === null ? spansOf(text, ALONE[text.language]) : [];
    const spans = [...always, ...alone].toSorted((a, b) => a.start - b.start);
    const [first] = spans;
    if (first === undefined) return { ok: true };
    return {
      ok: false,
      detail: { kind: 'found', found: text.draft.body.slice(first.start, first.end) },
      spans,
    };
  },
};
