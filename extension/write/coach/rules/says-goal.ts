/** Asks that the mentor learns what the mentee is working towards. */
import { contentStems } from '../content-words.ts';
import type { DraftText } from '../draft-text.ts';
import { fold, wordsOf } from '../fold.ts';
import { goalSentence } from '../insertions.ts';
import { anyOf, isSaid, type Phrases } from '../phrases.ts';
import type { Rule } from '../rule.ts';

/** A goal in other words shares most of its own with the text. */
const SHARE_OF_GOAL = 0.75;

const EN_WISH =
  "(?:want(?:ing|s)?|wanna(?= )|hop(?:e|es|ing)|wish(?:ing)?|aim(?:ing)?|plan(?:s|ning)?|intend(?:ing)?|(?:i )?would (?:\\w+ )?(?:like|love)|(?:i|we)'d (?:\\w+ )?(?:like|love)|try(?:ing)?|looking|dream(?:ing|t)?|keen|preparing|decided|determined|ready|excited|eager|thrilled|about|set on|working) (?:to |of |on |for |towards? )(?:one day |eventually |also |finally |go and |start to |try to |keep )?";
const EN_GOAL_VERB =
  '(?:becom(?:e|ing)|mov(?:e|ing) (?:on|into|in|to|from|up|towards?|over)|switch(?:ing)?|chang(?:e|ing) (?:career|job|field|path|direction|track)\\w*|go(?:ing)? (?:into|back|full|for|freelance|independent)|gett?(?:ing)? (?:into|back|better|qualified|promoted|a (?:job|role|place|phd)|my)|be (?:the|an?|back)(?! (?:able|bother))|return(?:ing)?|start(?:ing)? (?:my|a|an|out|up|over|again)|open(?:ing)? (?:my|a)|build(?:ing)? (?:my|a|up)|launch(?:ing)?|join(?:ing)?(?! (?:you|your|the call))|qualify(?:ing)?|speciali[sz](?:e|ing)|retrain(?:ing)?|train(?:ing)? (?:as|to|in)|do(?:ing)? (?:a|an|the same|it|this (?:for|job|work)|what you|my)|mak(?:e|ing) (?:that|the|this|a) (?:\\w+ )?(?:move|switch|change|leap|living|transition|jump)|make (?:games|films|a)|grow|lead(?:ing)? |run(?:ning)? (?:my|a)|work(?:ing)? (?:in|on|as|for|with|towards?)|transition(?:ing)?|break(?:ing)? into|enter(?:ing)?|pursu(?:e|ing)|study(?:ing)?|teach(?:ing)?|attempt|follow(?:ing)? (?:that|this|the same|a similar|in)|practi[sc](?:e|ing)|set(?:ting)? up|creat(?:e|ing) (?:my|a)|writ(?:e|ing) (?:my|a)|learn(?:ing)? (?!from|more|about|how you|what|why|how to (?:best )?approach)|improv(?:e|ing) my|step(?:ping)? (?:up|into)|tak(?:e|ing) (?:on|the same)|earn(?:ing)?|leave my|find(?:ing)? (?:a|an|my|work)|land(?:ing)?|design(?:ing)? |manag(?:e|ing) |apply(?:ing)? (?:to|for) (?!you))';
const FR_WISH =
  "(?:j'?(?:aimerais|espere|ambitionne|envisage|essaie|essaye|aspire|ai (?:envie|l'intention|decide|choisi|pour))|je (?:voudrais|veux|souhaite|souhaiterais|reve|compte|prevois|projette|prepare|cherche|tente|desire|pense|reflechis|vais|me prepare|suis decidee?|suis determinee?|suis en train|commence|suis prete?|me sens prete?|serais (?:\\w+ )?(?:ravie?|heureu\\w+|fiere?))|(?:et|mais|,|qui|desormais|aujourd'hui) (?:voudrais|souhaite|veut|cherche)|souhaitant|desirant|cherchant|esperant|voulant|revant|afin|reve|envie|espoir|ambition|objectif|but) (?:(?:vraiment|aussi|moi aussi|surtout|beaucoup|bien|un jour|maintenant|desormais|a mon tour|plus tard|a terme|bientot|tout|serieusement) )*(?:a |de |d'|que |m'|me )?(?:m'|me )?(?:y )?";
const FR_GOAL_VERB =
  "(?:devenir|passer (?:a|de|du|dans|vers|cote|la|le|l'|ingenieur|cadre|chef|lead|data|sre|manager|freelance|un (?:concours|examen|diplome|cap|master))|entrer|rejoindre (?!votre reseau)|integrer|evoluer|changer|apprendre (?!comment|plus sur)|lancer|creer|monter|ouvrir|exercer|progresser|reprendre (?:mes|des|une|un|le)|obtenir|decrocher|acceder|aller vers|partir|basculer|suivre (?:vos|tes|la|ce|cette|cet|le)|vivre|prendre (?:ce|cette|le|la) (?:meme|virage|chemin|route|voie|direction|tournant)|prendre(?= *[.,;!\\n])|faire (?:pareil|de meme|le meme|la meme|ce metier|comme (?:vous|toi)|de la|du|carriere|aussi|une these|mon|un doctorat)|faire(?= *[.,;!\\n])|specialiser|reconvertir|orienter|former|tourner|installer|diriger|consacrer|perfectionner|mettre a mon compte|travailler|bosser|ecrire (?:mon|un)|soutenir|preparer|reussir|gerer|encadrer|manager|trouver (?:un|ma|mon|une|ma voie)|quitter|me lancer|avancer|grandir|concevoir|developper (?:mon|ma|mes)|etre (?:un|une|le|la|chef|cheffe))";

/** How people say that what follows is their goal; on folded text. */
const SAID: Phrases = {
  en: anyOf(
    "my (?:\\w+ ){0,2}(?:goal|aim|ambition|dream|hope|objective|target)s?|my (?:\\w+ )?plan|(?:that's|that is|this is) (?:also |exactly )?my plan|working towards?|my return to|career change|changing careers?|moving into|returning to|(?:road|path|route|step|move|direction) i (?:want|hope|would like|plan|wish|need) to (?:take|follow|make)|wanna (?:go into|be|become|work|get into|do)|sitting my .{0,25}exams?|studying for|preparing (?:for )?(?:my|the) .{0,20}(?:exam|qualification|certif\\w+)|retraining (?:as|in|to)|training (?:as|to become)|aiming (?:for|at)|the same (?:move|leap|switch) (?:myself|too)|studying to (?:be|become)|on my way to",
    `(?<!you )${EN_WISH}${EN_GOAL_VERB}`,
    'consider(?:ing)? (?:a|an|moving|becoming|switching|retraining|doing|starting|going)|thinking (?:of|about) (?:becoming|moving|switching|retraining|doing|starting|going|leaving)|transitioning|attempt(?:ing)? (?:the same|it)|(?:switching|transition|move|moving|going|leap|pivot) (?:in)?to (?!you)',
    "aspir(?:e|ing|ation)s? (?:to|of)|(?:making|make|made|considering|planning) (?:the|a|this|my) (?:\\w+ )?(?:switch|move|leap|transition|change|jump|shift)|(?:my|one) (?:[a-z-]+ ){0,2}(?:goal|ambition|dream|aim)s?|(?:i )?(?:see|picture|imagine) myself|i(?:'m| am) (?:set|bent|determined|keen|eager) (?:on|to)|shift(?:ing)? (?:from|to|into)|pivot(?:ing)? (?:in)?to|my next (?:step|move|role|job)|(?:a|the) (?:job|role|career|post|place|position) (?:in|as) (?=[a-z])(?!a[a-z]* reader)|career (?:in|as)|become(?: an?)? [a-z]+ (?:myself|too|one day)|apprenticeship as|how to become",
  ),
  fr: anyOf(
    "(?:mon|notre|nos|mes) (?:grand |principal |premier |prochain )?(?:objectif|but|ambition|reve|souhait|cap)s?|mon projet(?: professionnel| de carriere| de reconversion|, c'est| c'est| est| serait| :| de (?:creer|monter|devenir|lancer|rejoindre|reconversion))|mon ambition|ma (?:prochaine etape|reconversion)",
    "(?:j'ai pour|avec pour) (?:projet|objectif|but|ambition)|dans (?:le but|l'objectif|l'optique|l'espoir) d[e']|j'avance vers|(?:je )?vise (?:a |un|une|le|la|les|l')|je vise|(?:je )?me (?:forme|reconvertis|destine|prepare|specialise|lance|tourne|dirige|oriente)(?! (?:qu|sur))|en (?:pleine )?(?:reconversion|transition)(?: professionnelle)? (?:vers|dans|comme|pour|en)|je (?:m'y )?prepare(?! d)|je prepare (?:l[ae']|le |la |un|une|mon|ma)",
    `${FR_WISH}${FR_GOAL_VERB}`,
    "que (?:je veux|je voudrais|j'aimerais|je souhaite|je cherche|je souhaiterais) (?:aussi )?(?:prendre|faire|suivre|emprunter)|la route que je cherche|c'est mon projet|c'est mon but|tentee? par|attiree? par (?:le metier|la|les|l')|pour devenir|(?:passe|prepare|presente) (?:l'examen|le concours|l'agregation|le barreau|le capes|l'oral)",
    "(?:je )?m'(?:oriente|destine|engage|dirige|installe) (?:vers|a|comme|dans|pour)|j'aspire|(?:l'idee|mon idee|le plan|mon plan|mon envie|l'objectif|le but) (?:serait|est|c'est|:)|(?:me|m') (?:verrais|vois|projette|imagine)(?: bien)?|(?:je )?bifurque|(?:je )?(?:prevois|projette|planifie)|changement de (?:voie|carriere|metier|cap)|changer de (?:voie|carriere|metier|vie|cap|poste|secteur)|a terme,? (?:je|j'|mon)|d'ici (?:un|deux|trois|cinq|\\d+) ans?,? (?:je|j')|mon prochain (?:poste|pas|metier)|(?:devenir|etre) [a-z]+ (?:moi aussi|a mon tour|un jour)|pour (?:devenir|etre) (?:un|une)?|futur (?:metier|poste)|projet (?:de|d') ?(?:reconversion|ouvrir|creation|creer|devenir|monter|these|installation)|basculer|me reconvertir|me relancer|reprendre le travail|retour(?:ner)? (?:a l'emploi|au travail|dans)",
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
