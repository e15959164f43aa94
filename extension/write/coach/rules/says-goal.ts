/** Asks that the mentor learns what the mentee is working towards. */
import { contentStems } from '../content-words.ts';
import type { DraftText } from '../draft-text.ts';
import { fold, wordsOf } from '../fold.ts';
import { goalSentence } from '../insertions.ts';
import { anyOf, isSaid, type Phrases } from '../phrases.ts';
import type { Rule } from '../rule.ts';

/** A goal in other words shares most of its own with the text. */
const SHARE_OF_GOAL = 0.75;

/** Wanting to do something, by a verb that asks nothing of the reader; on folded text. */
const EN_WISH =
  "(?:want(?:ing|s|ed)?|wanna|hop(?:e|es|ing)|wish(?:ing|es)?|aim(?:ing)?|plan(?:s|ning)?|intend(?:ing)?|aspir(?:e|ing)|(?:i |who |and )?(?:would|'d) (?:\\w+ )?(?:like|love)|(?:i|we|who)'d (?:\\w+ )?(?:like|love)|try(?:ing)?|tried|look(?:ing)?|dream(?:ing|t)?|keen|prepar(?:e|ing)|decided|determined|ready|eager|excited|about|set|working|hungry|longing|desperate|need) (?:one day |eventually |also |finally |now |really |just )*";
/** Verbs that ask the reader for something, and words that are no verb. */
const EN_NOT_ASKING =
  '(?!(?:to |of )?(?:hear|know|ask|asking|talk|talking|speak|speaking|chat|chatting|connect|connecting|meet|meeting|pick|have|having|see|seeing|thank|tell|share|say|saying|understand|get your|get in touch|get to know|get a (?:sense|feel|reply)|learn (?:from|more|about|how you|what|why|of)|discuss|reach|follow up|follow your|write|send|invite|call|ring|add|be (?:able|in touch|connected|your|considered|honest|a nuisance|mentored|taken|guided)|join (?:you|your network)|touch|introduce|express|congratulate|bother|disturb|read your|find out|find time|exchange|work (?:with|for) you|apologi|help|answer|reply|you|your|it|this|that|the|a|an|me|my|in|and|or|some|any|for|so|how|if|at|with|as|what|forward|like|love|use|pass|check|seek|offer|explain|buy you|give)\\b)';
const FR_WISH =
  "(?:j'?(?:aimerais|espere|ambitionne|envisage|essaie|essaye|aspire|adorerais|hesite|ai (?:envie|l'intention|decide|choisi|hate|besoin))|(?:je |et |mais |qui |desormais |, )?(?:voudrais|veux|souhaite|souhaiterais|reve|compte|prevois|projette|prepare|cherche|tente|desire|pense|reflechis|vais|m'apprete|me prepare|suis decidee?|suis determinee?|suis prete?|suis en train|suis sur le point|commence|serais (?:\\w+ )?(?:ravie?|heureu\\w+|fiere?))|desireu(?:x|se)s?|souhaitant|desirant|cherchant|esperant|voulant|revant|reve|envie|espoir|ambition|objectif|but|en vue|afin|hate|idee|volonte|projet) (?:(?:vraiment|aussi|moi aussi|surtout|beaucoup|bien|un jour|maintenant|desormais|a mon tour|plus tard|a terme|bientot|tout|serieusement|est|serait|c'est|maintenant) ?)*(?:a |de |d'|que |m'|me )?(?:m'|me |m'y )?";
const FR_ASKING_VERB =
  "(?!(?:vous|te)\\b|t')(?:en |y |le |la |les |l')?(?!(?:savoir|comprendre|connaitre|avoir|discuter|echanger|poser|parler|entendre|rencontrer|demander|remercier|prendre (?:rendez|contact|un cafe|quelques|dix|un moment|rdv)|recevoir|lire|ecouter|solliciter|contacter|beneficier|profiter|obtenir (?:votre|ton|un rendez|une reponse|des conseils)|recueillir|entrer en contact|rester en contact|rejoindre votre reseau|elargir|etendre|partager|faire (?:appel|un point|votre|ta|connaissance|part|perdre)|apprendre (?:comment|plus|de vous|davantage)|en savoir|aller droit|etre (?:breve?|honnete|franche?|direct)|revenir vers|echanger|presenter|exprimer|feliciter|relancer|insister|deranger|abuser|convenir|trouver (?:un moment|un creneau|le temps)|dire|voir)\\b)[a-z]+(?:er|ir|re|oir)(?![a-z])";

/** How people say that what follows is their goal; on folded text. */
const SAID: Phrases = {
  en: anyOf(
    "my (?:\\w+ ){0,2}(?:goal|aim|ambition|dream|hope|objective|target)s?|my (?:\\w+ )?plan|(?:that's|that is|this is) (?:also |exactly )?my plan|working towards?|my return to|career change|changing careers?|moving into|returning to|(?:road|path|route|step|move|direction) i (?:want|hope|would like|plan|wish|need) to (?:take|follow|make)|wanna (?:go into|be|become|work|get into|do)|sitting my .{0,25}exams?|studying for|preparing (?:for )?(?:my|the) .{0,20}(?:exam|qualification|certif\\w+)|retraining (?:as|in|to)|training (?:as|to become)|aiming (?:for|at)|the same (?:move|leap|switch) (?:myself|too)|studying to (?:be|become)|on my way to",
    `(?<!you (?:\\w+ )?)${EN_WISH}to (?:one day |eventually |also |finally |now |start to |try to |keep |really |just )*${EN_NOT_ASKING}(?:[a-z]{3,}|do|go|be (?:an?|the|back|my))`,
    `(?<!you (?:\\w+ )?)${EN_WISH}(?:of|on|for|towards?|about) (?:one day |eventually |also |finally |now )*${EN_NOT_ASKING}[a-z]{2,}ing`,
    'consider(?:ing)? (?:a|an|moving|becoming|switching|retraining|doing|starting|going)|thinking (?:of|about) (?:becoming|moving|switching|retraining|doing|starting|going|leaving)|transitioning|attempt(?:ing)? (?:the same|it)|(?:switching|transition|move|moving|going|leap|pivot) (?:in)?to (?!you)',
    "aspir(?:e|ing|ation)s? (?:to|of)|(?:making|make|made|considering|planning) (?:the|a|this|my) (?:\\w+ )?(?:switch|move|leap|transition|change|jump|shift)|(?:my|one) (?:[a-z-]+ ){0,2}(?:goal|ambition|dream|aim)s?|(?:i )?(?:see|picture|imagine) myself|i(?:'m| am) (?:set|bent|determined|keen|eager) (?:on|to)|shift(?:ing)? (?:from|to|into)|pivot(?:ing)? (?:in)?to|my next (?:step|move|role|job)|(?:a|the) (?:job|role|career|post|place|position) (?:in|as) (?=[a-z])(?!a[a-z]* reader)|career (?:in|as)|become(?: an?)? [a-z]+ (?:myself|too|one day)|apprenticeship as|how to become",
    "(?:mov|head|pivot|switch|transition|chang|shift|retrain|train|apply|start|go|work|step|leav|studi|study)(?:ing|ting) (?:my way |back |across |over |on )?(?:in|into|to|towards?|for|as|out of) (?!you|your|this message|tell)(?:a |an |the |my )?[a-z]+|(?:i )?want to as well|(?:i )?(?:start|begin|join) (?:my|a|an|the) (?:[a-z]+ ){0,2}(?:contract|course|degree|training|programme|master\\w*|job|studies|school)|with the aim of|with a view to|in order to become|passionate about becoming|(?:the one |what )?i'd (?:like|love) to (?:copy|repeat|follow|imitate)|trainee [a-z]+ (?:hoping|who)",
    "my (?:own )?(?:comeback|return|switch|move|transition|retraining|leap)|i mean to|(?:a |my )?place on (?:the|a) .{0,25}(?:course|programme|degree)|(?:is|that's) the plan|(?:evening|night) classes|(?:make|making) it my (?:job|living)|do it (?:professionally|for a living)|for a living",
    "saving (?:up )?(?:for|to)|we(?:'re| are) (?:opening|launching|starting|setting up|about to)|we (?:want|hope|plan|intend|would like) to|(?:opening|launching) (?:my|our|a)",
    'interested in (?:becoming|moving|working|switching|going|joining|changing|pursuing|studying|getting into|a career)|exploring (?:a|the|how|ways)|(?:a|my) (?:career )?(?:move|change|transition|switch|shift) (?:in)?to|make a career change|my objective',
  ),
  fr: anyOf(
    "(?:mon|notre|nos|mes) (?:grand |principal |premier |prochain )?(?:objectif|but|ambition|reve|souhait|cap)s?|mon projet(?: professionnel| de carriere| de reconversion|, c'est| c'est| est| serait| :| de (?:creer|monter|devenir|lancer|rejoindre|reconversion))|mon ambition|ma (?:prochaine etape|reconversion)",
    "(?:j'ai pour|avec pour) (?:projet|objectif|but|ambition)|dans (?:le but|l'objectif|l'optique|l'espoir) d[e']|j'avance vers|(?:je )?vise (?:a |un|une|le|la|les|l')|je vise|(?:je )?me (?:forme|reconvertis|destine|prepare|specialise|lance|tourne|dirige|oriente)(?! (?:qu|sur))|en (?:pleine )?(?:reconversion|transition)(?: professionnelle)? (?:vers|dans|comme|pour|en)|je (?:m'y )?prepare(?! d)|je prepare (?:l[ae']|le |la |un|une|mon|ma)",
    `(?<!(?:vous|tu|t') )${FR_WISH}${FR_ASKING_VERB}`,
    `m'(?:a|ont|avez|as) (?:\\w+ )?(?:decidee?|poussee?|convaincue?|motivee?|encouragee?|donne (?:envie|le courage|l'idee|la force)) (?:a |de |d'|a me |de me )(?:m'|me )?${FR_ASKING_VERB}`,
    "que (?:je veux|je voudrais|j'aimerais|je souhaite|je cherche|je souhaiterais) (?:aussi )?(?:prendre|faire|suivre|emprunter)|la route que je cherche|c'est mon projet|c'est mon but|tentee? par|attiree? par (?:le metier|la|les|l')|pour devenir|(?:passe|prepare|presente) (?:l'examen|le concours|l'agregation|le barreau|le capes|l'oral)",
    "(?:je )?m'(?:oriente|destine|engage|dirige|installe) (?:vers|a|comme|dans|pour)|j'aspire|(?:l'idee|mon idee|le plan|mon plan|mon envie|l'objectif|le but) (?:serait|est|c'est|:)|(?:me|m') (?:verrais|vois|projette|imagine)(?: bien)?|(?:je )?bifurque|(?:je )?(?:prevois|projette|planifie)|changement de (?:voie|carriere|metier|cap)|changer de (?:voie|carriere|metier|vie|cap|poste|secteur)|a terme,? (?:je|j'|mon)|d'ici (?:un|deux|trois|cinq|\\d+) ans?,? (?:je|j')|mon prochain (?:poste|pas|metier)|(?:devenir|etre) [a-z]+ (?:moi aussi|a mon tour|un jour)|pour (?:devenir|etre) (?:un|une)?|futur (?:metier|poste)|projet (?:de|d') ?(?:reconversion|ouvrir|creation|creer|devenir|monter|these|installation)|basculer|me reconvertir|me relancer|reprendre le travail|retour(?:ner)? (?:a l'emploi|au travail|dans)",
    "(?:je|j') ?(?:monte|plaque|quitte|lance|ouvre|postule|reprends|demarre|entame|bascule|retourne|repars|m'installe|creuse|bifurque) (?:a |au |un|une|la|le|l'|ma|mon|des|tout|dans|en|bientot)|(?:moi aussi|a mon tour),? (?:je|j')|(?:veux|voudrais|souhaite|vais|reve de) partir|quete d|apprete a|etre admise?|admise? a l'|en vue d|desireu\\w+ d|inscrite? (?:en|a la|au) (?:formation|master|licence|prepa|ecole)|mobilite|reorient\\w+|c'est mon (?:reve|projet|but)",
    '(?:: |pour )(?:passer|devenir) [a-z]+',
    "je change de (?:metier|voie|vie|cap|carriere|secteur)|je prepare (?:ma|mon|l'|le|la|un)|(?:avec|dans) l'espoir de|je passe (?:le concours|mon|ma|l'|de la|de l'|du)|(?:au bout|a la cle),? (?:l'|le|la|un|une)|reprends? (?:le|la|un|une|mes|l'|des)",
    '(?:nous|on) (?:serons|ouvrons|ouvrirons|lancons|lancerons|montons|monterons|creons|creerons|ouvre|monte|lance|cree|demarre|veut|voudrait|aimerait|voulons|voudrions|aimerions|souhaitons) ',
    "(?:(?:en|pleine|ma|envisage une|prepare une|projet de) (?:pleine )?)reconversion(?! (?:des|de (?:votre|ton|la friche)))|j'envisage (?:une|un|de|d'|le|la)|travaille a (?:devenir|etre|changer|passer)|m'interesse au metier|attiree? par|j'ai l'ambition|mon souhait|(?:je )?me lance(?! des)|je songe a|je me verrais|je m'imagine",
  ),
};
/** "I" and "my", in a sentence that does not tell what the mentor did; on folded text. */
const OWN = /\b(?:i|i'm|i'd|my|je|j'\w+|mon|ma)\b/;
const THEIRS = /\b(?:you|your|vous|votre|vos|tu|ton|ta|tes)\b/;

/**
 * The message says the mentee's goal: one she set herself, or in words that announce one.
 * Source: the guides ("who I am, my goal, why you"); strength: agreed by all guides read, no figure.
 */
export const saysGoal: Rule = {
  id: 'says-goal',
  level: 'improve',
  purposes: ['first-message'],
  channels: null,
  languages: null,
  finding: { source: 'guides', strength: 'agreed' },
  check: (text, { goals }) => {
    if (isSaid(text, SAID[text.language]) || goals.some((goal) => isTold(goal.text, text)))
      return { ok: true };
    const goal = goals[0]?.text;
    return goal === undefined
      ? { ok: false }
      : { ok: false, detail: { kind: 'goal', goal }, fix: goalSentence(text, goal) };
  },
};

function isTold(goal: string, { sentences }: DraftText): boolean {
  const wanted = contentStems(wordsOf(fold(goal)));
  if (wanted.size === 0) return false;
  return sentences.some(({ text }) => {
    if (!OWN.test(text) || THEIRS.test(text)) return false;
    const stems = contentStems(wordsOf(text));
    return [...wanted].filter((stem) => stems.has(stem)).length >= wanted.size * SHARE_OF_GOAL;
  });
}
