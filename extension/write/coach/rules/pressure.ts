/** Points out pressure: deadlines for a reply, reproaches, "you are my last hope". */

import { fold } from '../fold.ts';
import { anyOf, type Phrases, spansOf } from '../phrases.ts';
import type { Rule } from '../rule.ts';

/** On folded text; "nothing urgent", "urgent care", "les urgences" press nobody. */
const PRESSURE: Phrases = {
  en: anyOf(
    "(?<!nothing |not |isn't |no |n't )(?:as soon as (?:possible|you can|you get)|asap|(?:it's|it is|this is|very|really|quite|is|am|most|extremely|rather|bit) urgent|urgently|urgent (?:request|help|matter|question|need|advice)|immediately|straight away|right away|the moment you (?:read|see|get))",
    '(?:reply|replied|answer|respond|hear|know|response|call me|call|get back|back to me|write back)(?: \\w+){0,6} (?:by|before) (?:tonight|tomorrow|noon|the end of|end of|friday|monday|tuesday|wednesday|thursday|sunday|saturday|this evening|midnight|the weekend|then)|(?:by|before) (?:tonight|tomorrow|friday|monday|the end of (?:the|this) (?:day|week))(?: at the latest)|within (?:24|48|the next|two|\\d+) ?(?:hours|days)|(?:reply|answer|response) today|today,? please|need (?:an|your) (?:answer|reply|response)(?! to (?:this|the))',
    "count(?:ing)? on you|rely(?:ing)? on you|(?:depends?|depending|hinges|rests|riding) (?:entirely |completely |all )?on (?:you|your (?:answer|reply|help|response))|(?:my|the|our) (?:only|last|final|one) (?:hope|chance|resort|option)|(?:you're|you are) the only (?:one|person) who can",
    "(?<!feel |feel like |think |mean )you (?:simply |just |really |absolutely )?(?:must|have to|need to|should at least|owe me a|owe it) (?:help|reply|answer|call|respond|say yes|meet|give|tell|talk|find|get back|give me)|(?:can't|cannot|can not|mustn't|couldn't possibly) (?:let me down|refuse|say no|ignore|turn me)|(?:won't|not) take no|no is not an (?:option|answer)|don't (?:let me down|disappoint|ignore me|leave me|make me wait)|please please|i(?:'m| am) (?:begging|desperate|running out)|i beg(?! your)|desperate(?:ly)?|implore",
    "i (?:really |desperately |urgently |badly |absolutely |so )+need (?:you|your|to (?:talk|speak|hear)|this|an answer|help)|i(?:'m| am) (?:still )?(?:waiting|awaiting) (?:for |on )?your|i (?:expect|demand|insist|require)(?:ed)? (?:to hear|a|an|your|that you|at least)|expecting (?:a|your) (?:reply|answer|response)|i insist",
    "(?:still|yet) (?:haven't|have not|not|no|hasn't) (?:answer\\w*|repl\\w+|heard|respond\\w*|response|received|bothered|got)|haven't (?:even |bothered|had the (?:courtesy|decency))|(?:why|don't (?:understand|see|get|know) why)(?: \\w+){0,2} you(?:'re| are)? ?(?:\\w+ ){0,2}(?:ignor\\w+|answer\\w*|repl\\w+|respond\\w*|silent)|why (?:are|aren't|haven't|won't|didn't|don't|do|did) you(?: not| even| just)? (?:ignor\\w+|answer\\w*|repl\\w+|respond\\w*|got)|you(?:'re| are|'ve been) ignoring|ignoring my|ignored my",
    "deserve (?:at least )?(?:a|an|better|some)|(?:be |very |so |quite |really |deeply )(?:devastated|disappointed|let down|upset|hurt)(?: (?:if|by|that|with) )|decency|courtesy of|rude (?:of|not)|the least you (?:can|could)|(?:second|third|fourth|final|last) reminder|final notice|(?:time is|i'm|i am) running out|can(?:'t|not) wait (?:any|much) longer|(?:vital|crucial|imperative|essential|critical) that you|life (?:and|or) death|before it's too late|last warning",
    "(?:been )?waiting (?:for|on) (?:your|an|a) (?:answer|reply|response)|(?:reply|answer|respond|write|get back to me) (?:to me )?(?:quickly|soon as|immediately|asap|promptly|urgently|today|now|tonight)|owe me|(?:messaged|written to|emailed|contacted|asked|called) you (?:\\w+ )?(?:twice|three|four|several|many|multiple|\\d+)(?: times)?|(?:my|the) (?:third|fourth|fifth) (?:message|email|mail|attempt)|surely you (?:can|could|have)|everyone has (?:ten|10|five|fifteen)|it(?:'s| is) only (?:ten|10|five|fifteen|a few) minutes(?: of your)?|you have no (?:excuse|reason)|how hard can it be|it would (?:ruin|destroy|break)|i(?:'ll| will) keep (?:writing|messaging|calling|trying)|until you (?:say|answer|reply|agree)|unless you (?:reply|answer|help)|(?:no|without) (?:an )?answer,? i (?:will|'ll)|prompt (?:reply|response)|awaiting your (?:prompt|urgent|immediate)",
    "at the (?:very )?latest|make[- ]or[- ]break|only (?:person|one) (?:i can|i could|left|who can|who could)|too (?:important|good|grand|high and mighty) (?:to (?:answer|reply|respond|write)|for (?:someone|people|the likes))|not (?:a single|even (?:a|one)) (?:word|reply|answer|line)|(?:treats|treat) you (?:this way|like this)|without fail|i(?:'d| would) (?:really )?(?:hate|be (?:crushed|heartbroken))|no one else (?:can|will|to)|nowhere else to turn|can't afford to wait|clock is ticking|time[- ]sensitive",
  ),
  fr: anyOf(
    "(?<!pas |rien d'|sans )(?:au plus (?:vite|tot)|des que possible|(?:le plus|aussi) (?:vite|rapidement|tot) (?:que )?possible|dans les (?:plus brefs|meilleurs) delais|asap|(?:c'est|tres|assez|vraiment|est|extremement|plutot|ultra) urgent|urgemment|en urgence|demande urgente|question urgente|de toute urgence|immediatement|sans tarder|sans attendre)",
    "(?:reponds?|repondez|repondre|reponse|retour|rappelle|rappelez|appelez|appelle|contactez|tiens-moi|dis-moi|dites-moi|recontacter|repondiez)(?:[- ]moi)?(?:[ ,]\\w+){0,4}? (?:tres |bien |le plus )?(?:vite|rapide|rapidement|rapides|d'urgence|aujourd'hui|sous|avant (?:ce soir|demain|vendredi|lundi|mardi|mercredi|jeudi|samedi|dimanche|la fin|midi|le \\d+)|d'ici (?:ce soir|demain|vendredi|lundi|la fin))|sous (?:\\d+|vingt-quatre|quarante-huit) ?h(?:eures?)?|sous huitaine|(?:reponse|retour) rapide|dites-moi (?:tres )?vite|dire,? (?:tres )?vite",
    "imperativement|il (?:me )?faut absolument|(?:dois|devons|faut) absolument|absolument (?:vous|te) (?:parler|voir)|absolument (?:besoin|que vous|que tu|votre|ton)|(?:dernier|seul|unique) espoir|(?:derniere|seule|unique) chance|(?:derniere|seule) solution|(?:seule?s?|seul) a (?:pouvoir )?(?:m'aider|me sauver)|sauvez-moi|sauve-moi",
    'compte (?:vraiment |enormement |absolument |beaucoup |tellement |bien )?sur (?:vous|toi|votre (?:aide|reponse)|ton aide|ta reponse)|laisser tomber|me decevoir|pas le droit d|(?:vous ne|tu ne|vous|tu) (?:pouvez|peux) pas (?:me )?(?:refuser|dire non|laisser|ignorer|decevoir)|(?:mon|ma|tout|toute|notre) (?:\\w+ )?(?:avenir|vie|carriere|projet) (?:en )?(?:depend|repose|est entre)|(?:depend|repose) (?:entierement )?(?:de|sur) (?:vous|toi|votre reponse|ta reponse)|entre (?:vos|tes) mains',
    "(?:vraiment|absolument|desesperement|cruellement|tellement|enormement|urgemment) besoin (?:de (?:vous|toi|votre|ton|ta|vos)|que|d'(?:une|un|avoir))|desespere\\w*|je (?:vous (?:en )?|t'en |t')(?:supplie|conjure|implore)|par pitie|s'il (?:vous|te) plait s'il|ne (?:me )?(?:refusez|refuse|ignorez|ignore|laissez|laisse) (?:surtout )?pas|j'insiste|j'exige|je reclame|j'attends (?:de (?:vous|toi)|(?:votre|ta|une) (?:reponse|retour)(?: \\w+)? (?:sous|avant|d'ici|au plus|rapid|imperati|des))|j'attends (?:toujours|encore)",
    "toujours pas (?:recu|repondu|eu|de (?:reponse|retour|nouvelles)|donne|daigne)|n'avez (?:meme |toujours )?(?:pas|jamais) (?:repondu|daigne|pris la peine)|n'as (?:meme |toujours )?(?:pas|jamais) repondu|malgre (?:mes|mon|plusieurs|trois|deux)|pourquoi (?:vous |tu )?(?:ne )?(?:m'|me )?(?:repond|ignor|ne repond)\\w*|pourquoi (?:ne )?(?:vous|tu) (?:ne )?(?:m'|me )?(?:repond|ignor)\\w*|(?:vous|tu) (?:m'ignor\\w+|ne (?:me )?repondez (?:toujours|jamais)|ne (?:me )?reponds (?:toujours|jamais))",
    "merite (?:au moins |quand meme )?(?:une|ma|votre|ta|mieux)|(?:moindre|minimum) (?:des )?(?:politesses?|choses?|courtoisie)|(?:le|c'est un) (?:minimum|manque de (?:respect|politesse))|(?:tres |vraiment |profondement |extremement |si )?decue? (?:de|par|que)|(?:dernier|deuxieme|second|troisieme|quatrieme) rappel|(?:derniere|troisieme|quatrieme) relance(?! et)|le temps presse|(?:peux|puis) (?:plus|pas) attendre|tres important que (?:vous|tu)|(?:vital|crucial|capital|essentiel|imperatif|indispensable) (?:que (?:vous|tu)|pour moi que|d'avoir)|c'est vital|question de (?:vie|survie)|avant qu'il ne soit trop tard|daign\\w+",
    "deja (?:ecrit|envoye|contacte|relance|sollicite)\\w*(?: \\w+){0,3} (?:deux|trois|quatre|plusieurs|\\d+) (?:fois|messages|mails)|(?:deux|trois|quatre|plusieurs|\\d+)(?:e|eme|ieme)? (?:messages|mails|relances|courriels) sans|(?:reponds?|repondez|rep)(?:[- ]moi)? (?:stp|svp|s'il (?:te|vous) plait)|(?:tout le monde|vous avez|tu as) (?:bien |a bien |forcement |surement )(?:dix|10|cinq|quinze|cinq|\\d+) (?:petites )?min\\w*|lacherai pas|(?:jusqu'a ce que|tant que|avant que) (?:vous|tu) (?:ne )?(?:repond|dis|dit|accept)\\w*|reponse (?:d'ici|avant|sous|rapide|immediate|urgente)|sinon je (?:suis|serai) (?:perdue?|fichue?|foutue?)|(?:c'est|est|tres|hyper|super|vraiment|trop) (?:hyper |super |trop |tres )?(?:urgent|important pour moi|vital)(?!.{0,20}de (?:bien|choisir))|il (?:faut|faudrait) (?:vraiment |absolument )?que (?:vous|tu) (?:me |m')(?:aid|repond|appel|recev|rappel)\\w*|vous (?:me )?devez (?:bien |au moins )?(?:une reponse|m'aider|me repondre)|tu (?:me )?dois (?:bien |au moins )?(?:une reponse|m'aider|me repondre)|je (?:vais|continuerai a|continue a) (?:vous |t'|te )?(?:relancer|ecrire|insister) (?:jusqu|tant|tous)",
    "(?:tu (?:ne )?m'as|vous (?:ne )?m'avez)(?: toujours| encore| meme)? pas (?:encore |toujours )?(?:repondu|ecrit|rappelee?|donne)|au plus (?:vite|tot|sacrant|presse)|je n'ai que (?:vous|toi)|sans faute|(?:me|m') ?faudrait (?:votre|ta|une) reponse|derniere limite|date butoir|pas un (?:seul )?mot|trop (?:importante?|bien) pour (?:repondre|me repondre|moi)|personne d'autre (?:vers|a)|ca urge|y a urgence|il y a urgence",
  ),
};
/** "URGENT", alone or at the head of a subject. */
const SUBJECT =
  /\b(?:urgent|urgence|asap|please read|last chance|derniere chance|reponse attendue|tres important)\b/;

/**
 * Nothing presses: no deadline for a reply, no reproach, no last hope.
 * Source: the guides ("be patient, the mentor is busy"); strength: agreed by all guides read, no figure.
 */
export const pressure: Rule = {
  id: 'pressure',
  level: 'improve',
  purposes: null,
  channels: null,
  languages: null,
  finding: { source: 'guides', strength: 'agreed' },
  check: (text) => {
    const [span] = spansOf(text, PRESSURE[text.language]);
    if (span !== undefined) {
      const found = text.draft.body.slice(span.start, span.end);
      return { ok: false, detail: { kind: 'found', found }, spans: [span] };
    }
    const subject = fold(text.draft.subject);
    const pressing = SUBJECT.exec(subject)?.[0];
    const isAlone = pressing !== undefined && (subject.startsWith(pressing) || subject.endsWith(pressing));
    return isAlone ? { ok: false, detail: { kind: 'found', found: text.draft.subject } } : { ok: true };
  },
};
