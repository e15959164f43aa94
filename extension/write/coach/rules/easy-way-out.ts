/** Asks that saying no, or not answering, is made easy. */
import { wayOut } from '../insertions.ts';
import { anyOf } from '../phrases.ts';
import type { Rule } from '../rule.ts';

/** What a busy person cannot or would rather not, in a clause with "if"; on folded text. */
const EN_IF =
  "if (?!(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:that|this|the) (?:day|date|time)|neither|none|i\\b|i'|we\\b|my\\b|you (?:haven't|have not|didn't|did not) (?:see|seen|read|receive|received|get|got|had|have|yet))(?:[^.?!]{0,60}?)(?:n't|\\bnot\\b|cannot|\\bno\\b|\\brather\\b|\\bprefer\\b|\\btoo (?:much|busy|many|full|short|late|soon)|\\bbusy\\b|swamped|snowed|slammed|\\bfull\\b|awkward|impossible|\\bbad (?:time|moment)|\\bpoor\\b|in the thick|\\bpass\\b|\\bdecline\\b|inconvenient|ever feel like|packed|overwhelmed|nobody|no one)";
/**
 * A sentence that begins with "if" says what happens otherwise, unless it is about what would suit: "if you have ten
 * minutes", "if that works".
 */
const EN_HEAD =
  "(?<=(?:[.!?\\n]|and|but) ?)(?:if|should) (?!(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:the|that|this) (?:day|date|time)|neither|none|i\\b|i'|we\\b|my\\b|you (?:haven't|have not|didn't|did not|have|had|can|could|are (?:free|available|open|willing|around|up|interested|able|happy)|want|wish|like|would (?:like|be (?:free|available|open|willing|able))|think|need|remember|agree|ask|look)|you're (?:free|open|willing|around|available|up|interested)|(?:that|it|this|either|one|any|these|those) (?:works|work|suits|suit|is (?:fine|ok|okay|possible|convenient|helpful|useful)|helps|sounds (?:good|ok|fine|interesting)|would (?:help|work|suit)|interests)|(?:so|possible|convenient|needed|helpful|useful|anything)\\b)[^.?!]{5,}";
const FR_HEAD =
  "(?<=(?:[.!?\\n]|et|mais) ?)(?:si |s')(?!lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ces (?:dates|jours|creneaux)|cette date|ce (?:jour|creneau)|je\\b|j'|nous\\b|on\\b|possible|besoin|oui|ca vous (?:dit|va|convient)|(?:cela|ca|c'est) (?:vous |te |t')?(?:convient|va|dit|est possible|possible|ok|bon|marche|interesse|arrange)|(?:vous|tu|t') ?(?:avez|as|aviez|avais|auriez|etes (?:disponible|libre|d'accord|partant|interess|dispo)|es (?:disponible|libre|d'accord|partant|interess|dispo|ok)|pouvez|peux|pouviez|voulez|veux|souhaitez|souhaites|acceptez|acceptes|n'(?:avez|as) pas (?:recu|vu|lu)|le (?:souhaitez|voulez|veux)))[^.?!]{5,}";
/** How people leave the other one free; on folded text. */
const ENGLISH = anyOf(
  EN_IF,
  EN_HEAD,
  '(?<!(?:had|have|has|with|was) )(?:no|zero|without any|without|not a) (?:worries|worry|problem|problems|pressure|obligation|obligations|hard feelings|stress|offen[cs]e|harm|biggie|trouble|strings)',
  'no need to (?:reply|answer|respond|write back)|no (?:reply|answer|response) (?:is|needed|necessary|required|at all)|(?:silence|not answering|no answer) (?:is|works|will be)',
  "(?:a|any of the|simple|quick|polite|one-word|your) \\W?(?:no|three|refusal)\\W? (?:is|would be|will|works|won't|wouldn't|will do)",
  '(?:totally|completely|perfectly|absolutely|entirely|of course|quite|all|totally) (?:fine|ok|okay|cool|understand\\w*|alright|all right|get it)',
  "(?:that's|that is|that would be|it's|it is|it'd be) (?:\\w+ )?(?:fine|ok|okay|cool|alright|all right)(?: too| as well| either way)?(?= ?[,.;!)]|\\s*$| if| to say| with me| not)",
  "i(?:'d| would|'ll| will) (?:\\w+ly |of course |quite |also )?(?:understand|get it)(?! (?:better|how|what|why|more))|i (?:\\w+ly |quite )?(?:understand|get it)(?= ?[,.;!]|\\s*$| if)",
  "feel free (?:not to|to (?:say no|decline|ignore|pass|skip|refuse|turn))|(?:you're|you are) (?:of course )?free to (?:say no|decline|refuse|ignore)|you can (?:always |of course |simply |just )?(?:say no|decline|ignore|refuse)",
  "(?:please )?(?:don't|do not) (?:worry|feel (?:obliged|obligated|pressured|you (?:have|need)|bad|under))(?! about (?:your|the (?:level|price)))|don't hesitate to (?:say no|decline|ignore|refuse)|(?:please )?(?:just )?ignore (?:me|this|it)|never mind|forget (?:it|i asked|this)|let's forget",
  "(?:won't|will not|wouldn't|would not) (?:\\w+ )?(?:mind|be offended|take it (?:badly|personally)|hold it|be hurt|bother you (?:again|further)|contact you again|write (?:about it )?again|chase)|you owe me (?:no|nothing)|no offen[cs]e",
  "just say so|say no\\b(?= (?:and|at any|if|any))|free to decline|it's a no\\b|leave it at that|this one's on me",
  "happy to hear (?:a )?no|if i(?:'m| am) (?:asking|overstepping)[^.?!]{0,30}|(?:should|were) (?:this|it|that|you|the timing) [^.?!]{0,40}(?:not|n't|too|busy|prefer)|otherwise,? (?:no|never|that|it's|i)|(?:a )?no is (?:also |just |quite )?(?:a )?(?:fine|ok|okay|good)|whatever you decide|decline this|turn (?:me|this) down|take it or leave it|no is (?:a )?(?:perfectly |completely |totally )?(?:good|valid|fine)|not answering is|no guilt|up to you",
  "with my blessing|(?:bin|delete|skip|shred) (?:it|this)|i've had my money's worth|won't be hurt|shan't \\w+|wouldn't change|only if you feel like|if you feel like|all good|no is a|under no obligation|please do not trouble",
  "leave you (?:in peace|alone|be)|i (?:will|'ll|can|would) (?:accept|live with|respect) (?:that|it|a no|your)|(?:polite )?silence|i'll take (?:that|it|silence) as",
  "leave it be|i'll live|no hassle|no harm done|you'd sooner not|don't fancy",
);
const FR_IF =
  "s(?:i |')(?!lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ces (?:dates|jours|creneaux)|cette date|ce (?:jour|creneau)|je\\b|j'|nous\\b|(?:vous|tu|t') ?(?:n'|ne )?(?:l'|les |m')?(?:avez|as|aviez) (?:pas |pas encore |jamais )?(?:recu|vu|lu|eu mon)|(?:vous|tu) n'(?:auriez|aurais|etes pas deja))(?:[^.?!]{0,70}?)(?:\\bn'|\\bne\\b|\\bpas\\b|\\bnon\\b|\\bmal\\b|\\btrop\\b|\\bimpossible|sous l'eau|debordee?|occupee?|surchargee?|embete|derange|\\bprefer\\w+|\\bprise?\\b|refus\\w+|complique|manquez|manques|charge|plein|court)";
const FRENCH = anyOf(
  FR_IF,
  FR_HEAD,
  "(?<!(?:ai|eu|avons|a|sans|y a|eu) )(?:aucun|aucune|pas de|pas le moindre|zero|sans|nul) (?:soucis?|problemes?|pression|obligation|mal|inquietude|importance|stress|contrainte|blem|pb|offense|engagement)|y a pas de (?:souci|mal)|pas d'(?:obligation|inquietude|offense)|no stress",
  "sinon,? (?:tant pis|pas|aucun|un simple|je|ce n'est|c'est|no|merci|rien|ne|on|n')|tant pis|(?:c'est |ce n'est )?(?:vraiment )?pas (?:du tout )?(?:bien )?grave|ce n'est (?:vraiment |absolument )?(?:rien|pas (?:grave|un (?:probleme|souci|drame)))|c'est rien|on oublie|oublie[z]?(?= ?[,.;!])",
  "je (?:le |vous |te |t'|l'|m'en )?(?:comprendrai|comprendrais|comprendrez)(?! (?:mieux|enfin|comment|pourquoi|ce qu))|je (?:le |te |vous )?comprends(?= ?[,.;!]|\\s*$| (?:tout a fait|bien|parfaitement|tres bien|totalement|completement|evidemment|et|aussi|si))",
  "n'hesite[zs]? (?:surtout )?pas a (?:me (?:le )?dire|le dire|dire non|refuser|decliner|m'ignorer|ignorer|me (?:repondre|dire) non|passer)|(?:vous pouvez|tu peux|vous pourrez) (?:bien sur |tout a fait |evidemment |toujours |aussi |tres bien |parfaitement )*(?:decliner|refuser|dire non|ignorer|ne pas|m'ignorer|me dire non)|(?:me )?dire (?:simplement )?non",
  "libre (?:a (?:vous|toi)|de (?:refuser|dire non|ne pas|decliner))|ne (?:vous|te) (?:sentez|sens) (?:surtout |donc )?pas (?:obligee?|tenue?|forcee?|contrainte?)|(?:vous n'etes|tu n'es) (?:bien sur |evidemment )?(?:pas|en rien|nullement) (?:obligee?|tenue?)",
  "(?:un|votre|ton|le) (?:simple )?(?:non|refus)(?: \\w+)? (?:me|m'|ne|nous|est|serait|sera|suffi\\w+|conviendra)|oui ou non me|les trois me vont|(?:votre|ton|le) silence|sans reponse|absence de reponse|pas de reponse",
  "(?:ne |n')?(?:vous|t'|te|m') ?en (?:voudrai|voudrais|tiendrai|tiendrais|offusquerai|formaliserai|vexerai)\\w*|(?:vexera|vexerait|offusquera|offusquerait|blessera|froissera)\\w*|ombrage|inutile de (?:me )?repondre|pas besoin de (?:me )?repondre|ne (?:vous|t'|te) (?:embete[zs]?|fatigue[zs]?|inquiete[zs]?|prene[zs]|prends|derange[zs]) pas|ne (?:repondez|reponds) (?:surtout )?pas si",
  "(?:ne |n')?(?:vous|t'|te|l') ?(?:solliciterai|importunerai|relancerai|ennuierai|ecrirai|embeterai|derangerai) (?:plus|pas)|n'(?:ecrirai|insisterai) (?:plus|pas)|(?:vous ne|tu ne|ne) (?:me )?(?:devez|dois) (?:rien|aucune)|en toute liberte|c'est (?:un )?non|(?:refus\\w+|decliner|declinez) (?:sans|en)|sans (?:vous|te) (?:justifier|sentir|forcer)|prets? a entendre (?:un )?non",
  "(?:dans le cas contraire|au cas ou|quoi qu'il en soit|a defaut)|n'en parlons plus|tkt|t'inquiete|vous inquietez pas|a vous de voir|c'est vous qui voyez|comme (?:vous (?:voulez|preferez)|tu (?:veux|preferes))|rien ne vous (?:y )?oblige|rien ne t'(?:y )?oblige|sans rancune|je ne (?:vous |t')?insisterai|(?:vous|tu) (?:avez|as) le droit de|sentez-vous libre|sens-toi libre|(?:zero|aucun) malaise|je ne le prendrai(?:s)? pas mal|(?:pas|aucun) de souci|passez votre chemin|ignore[zs]? (?:ce|mon) message",
  "je (?:le )?(?:concevrai|concevrais|admettrai|admettrais)|si le c(?:oe|o)eur vous en dit|gardez votre temps|ne changer(?:ait|a) rien|(?:jetez|jette|ignorez|oubliez|supprimez) (?:cette lettre|ce message|ce mot|ce mail|cela|tout)|ou rien|tout me va|n'y (?:pensez|pense) plus|dites non|dis non|rien ne presse et",
  "rien du tout|la route est belle|je vous laisse(?:rai)? tranquille|je te laisse(?:rai)? tranquille|si (?:vous|tu) (?:avez|as) (?:mieux|autre chose) a faire|ne repondez que si|seulement si (?:vous|tu|cela)|on n'en parle plus",
  '(?:zero|aucune|rien) aussi|je me debrouillerai|je suivrai mon instinct|ne repondez pas',
);

/**
 * The text leaves an easy way to say no.
 * Source: the guides ("be patient, the mentor is busy"); strength: agreed by all guides read, not measured for mentees.
 */
export const easyWayOut: Rule = {
  id: 'easy-way-out',
  level: 'improve',
  purposes: ['first-message', 'follow-up-1', 'follow-up-2'],
  channels: null,
  languages: null,
  finding: { source: 'guides', strength: 'agreed' },
  check: (text) => {
    const [own, other] = text.language === 'en' ? [ENGLISH, FRENCH] : [FRENCH, ENGLISH];
    if (text.folded.search(own) >= 0 || text.folded.search(other) >= 0) return { ok: true };
    return { ok: false, fix: wayOut(text) };
  },
};
