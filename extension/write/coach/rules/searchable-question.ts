/** Points out a question that a search engine answers. */

import type { DraftText, Sentence } from '../draft-text.ts';
import { fold } from '../fold.ts';
import { anyOf, type Phrases } from '../phrases.ts';
import { ASKING, type Rule } from '../rule.ts';

/** Definitions, requirements, averages, what a company does; on folded text, a question each. */
const SEARCHABLE: Phrases = {
  en: anyOf(
    "what(?:'s| is| are)(?: exactly)? (?:an? (?!good|typical|day|mistake|book|question|common|realistic|skill|habit|thing|piece|first|normal|fair|better|worth)[a-z]+|the (?:difference|definition|meaning|(?:average|typical|median|usual|mean) (?:salary|pay|wage|income)|(?:\\w+ )?(?:requirements|qualifications|responsibilities|duties|prerequisites|fees|deadline|address)|role of an?|job of an?))",
    'what (?:exactly )?(?:does|do) (?:an?|your company|your firm|your organi[sz]ation|your team|[a-z]+s) [^?]{0,40}(?:do|involve|stand for|mean|consist of|make)|what does [a-z&\\s-]{2,30} (?:do|make|sell|stand for|mean)',
    'how (?:many years|long|many months) (?:does|do|would|will) (?:it|you|one|someone|i) (?:\\w+ ){0,3}(?:take|need|study|have)|how much (?:does|do|money do|can) an? [a-z ]{2,30}(?:earn|make|get paid)',
    'what (?:qualifications?|degrees?|diplomas?|grades?|studies|certifications?|subjects?|a-levels|training|skills) (?:do|are|does|is|should|would) (?:i|you|one|required|needed|necessary|someone)|(?:which|what) (?:degree|qualification|course|exam)s? (?:is|are|do i|does one|do you) (?:need|required|necessary|have to)',
    'where (?:is|are) [a-z&\\s-]{2,30} (?:based|located|headquartered)|when was [a-z&\\s-]{2,30} (?:founded|created|established|started)|how many (?:people|employees|offices) (?:work|does|are|do)|how (?:do|does) (?:i|one|someone) (?:apply|register|become an?)|do (?:i|you) need an? (?:degree|master|licen[cs]e|diploma|phd)(?! .{0,20}you)',
    'what programming languages? (?:is|are|do|should)|(?:what|which) salary|how does [a-z ]{2,30} work',
    "what(?:'s| is| exactly is) (?:ux|ui|data|machine|product|project|software|cloud|devops|artificial|ai|blockchain|marketing|seo|corporate|supply|game|public|health|user)[a-z -]{0,30}|what (?:your|[a-z]+'s) (?:company|firm|team|organi[sz]ation) does|how (?:can|do|would) (?:i|one|you) (?:become|get into|apply to) an? [a-z ]{3,30}|meaning of|what [a-z]+ stands? for|how much (?:is|does) (?:the|a) [a-z ]{3,30} (?:cost|course|degree)",
    'how much (?:money )?(?:do|does) (?:an? )?[a-z ]{3,30} (?:make|earn|get paid)|what (?:qualifications?|degrees?|diplomas?|grades?|studies|certifications?|subjects?|training|exams?) (?:i|you|one) (?:need|should|must|have)|(?:need|required|necessary) to become an? [a-z ]+',
    "which (?:[a-z-]+ ){1,3}(?:is|are) (?:used|needed|required|necessary|mandatory)|what (?:software|tools?|languages?|certifications?|courses?|exams?|licen[cs]es?|programs?|platforms?|engines?) (?:is|are|do|does|exist|should (?:i|one) learn)|how much (?:does|do) .{3,40} cost|what are the (?:main |different |basic |typical )?(?:steps|stages|types|kinds|branches|routes|entry|working hours|hours|career paths|job prospects|skills (?:needed|required))|is there a (?:course|degree|certification|website|book) (?:for|on|about) [a-z ]+|what time (?:does|is)|who (?:is|was) the (?:founder|ceo|director) of|what(?:'s| is) (?:it|the) called|how many (?:hours|students|members|customers)|what does [a-z ]{2,30} stand for|define ",
    'how many [a-z]+ (?:does|do) (?:it|they) have|what is (?:the |a |an )?[a-z]{2,5}(?= and |,| ?$)',
    "what (?:an?|the) [a-z ]{2,30} (?:does|is|means|do)(?= ?$|,| and| exactly)|which (?:university|school|college|course|degree)s? (?:did|do|should|must) (?:you|i|one) (?:need|have|attend|go)|(?:what is |what's )?the (?:best|easiest|fastest|usual) (?:way|path|route) to (?:become|get into|enter|learn)|what (?:subjects|qualifications|grades|skills) (?:are|do)|how to become",
  ),
  fr: anyOf(
    "c'est quoi(?: exactement)?(?! (?:pour (?:vous|toi)|ton|votre|ta|le plus|l'erreur))|qu'est[- ]ce qu(?:e c'est|'une? (?!bon|bonne)|e le metier|e la |e l[e'] ?(?!plus))|(?:en )?quoi consiste|que signifie|que veut dire|ca veut dire quoi|definition d",
    "(?:quelle est |c'est quoi )?la difference entre|quels? sont les? (?:differents |principaux )?(?:diplomes?|debouches|prerequis|salaires?|metiers|criteres|conditions)|quelles? sont les (?:differentes |principales )?(?:missions|taches|etudes|formations|conditions|etapes pour devenir|qualites (?:requises|necessaires)|competences (?:requises|necessaires|demandees))|quels (?:diplomes|etudes) (?:faut|sont)",
    "(?:combien d'annees|quelles? (?:etudes?|formations?|ecoles?|diplomes?|licence|specialite)|quel (?:bac|diplome|master|niveau|cursus|concours)) (?:d'etudes )?(?:faut|est|sont|doit|dois|on doit|il faut|avoir|faire|pour devenir|requis|necessaire)|faut-il (?:un|une|avoir un|avoir une) (?:diplome|bac|master|licence|doctorat|concours)(?! .{0,30}(?:vous|toi|tu))|combien de temps (?:durent|dure|faut)",
    "(?:que|qu'est-ce que|ce que|quoi|qu'est ce que) (?:fait|font|vend|produit|propose) (?:exactement |concretement )?(?:votre|ton|ta|un|une|le|la|les|[a-z]+)(?! (?:vous|tu))|(?:votre|ton|ta) (?:entreprise|boite|societe) (?:fait|vend|propose) quoi|combien (?:gagne|touche|est paye|sont payes)(?:nt)? (?:un|une|les)|quel est (?:en moyenne )?le salaire(?: moyen| median| d'une?)?(?! (?:chez|que))|comment (?:postuler|s'inscrire|on devient|devient-on|devenir)",
    "ou (?:se trouve|se situe|est situee?|est base)|quand a ete (?:creee?|fondee?)|(?:combien d[e'] ?(?:employes|salaries|personnes) (?:compte|travaillent|y a)|dans quelle ville)|ca gagne combien|combien ca gagne",
    "comment (?:devient-on|on devient|devenir|fait-on pour devenir|faire pour devenir)|c koi|c'est koi|qu'est ce qu'(?:un|une)|quels? bac|est-ce (?:bien |mal )?paye|quelles? (?:sont )?les? (?:etapes|demarches|formalites) pour|combien coute|quel est le (?:prix|cout|role) d[eu']",
    "(?:faut|doit|besoin d)[a-z' -]{0,20} (?:un|une) (?:master|licence|diplome|bac|doctorat|concours|bts) (?:pour|afin)|combien de temps (?:dure|durent|prend|faut)",
    "(?:quel|quelle|quels|quelles) (?:[a-z'-]+ ){1,3}(?:existe(?:nt)?|est utilise\\w*|sont utilise\\w*|utilise-t-on|sert a|est necessaire|est requise?|est obligatoire|faut-il (?:avoir|faire|suivre|obtenir|passer))|(?:combien|et combien) (?:ca|elle|il|cela|ils|elles) (?:coute|coutent|dure|durent)|combien de (?:salaries|clients|eleves|membres|heures)|quels? (?:logiciels?|outils?|langages?) (?:utilise|faut|est|sont|doit|apprendre)|(?:existe-t-il|y a-t-il|il existe) (?:un|une|des) (?:formations?|ecoles?|diplomes?|certifications?|concours|sites?)|quels? (?:sont )?les? horaires|c'est quoi (?:le|la|les|un|une|l')|a quoi (?:sert|correspond)|que veut dire|quelle est la (?:duree|procedure|definition|date)|comment s'appelle",
    "(?:ce qu'est|ce que c'est que|c'est quoi) (?:le|la|un|une|l')|quel est le (?:role|travail|metier|quotidien) d(?:'un|'une|u|e la|es)|(?:quel|quelle) est (?:la meilleure|le meilleur) (?:formation|ecole|moyen|facon|chemin|diplome)|comment (?:faire pour|on fait pour) (?:devenir|entrer|integrer)|meilleure? (?:facon|ecole|moyen) (?:de|pour) (?:devenir|entrer|integrer)",
  ),
};
/** What a search cannot know: this person's own view and life. */
const THEIR_OWN: Phrases = {
  en: /\b(?:in your (?:view|opinion|experience|case)|for you|to you|your own|(?:would|have|were|had) you|(?<!university |school |college |course |degree )did you|you(?:'d| would|'ve| have| were| had| think| wish)|helped you|taught you)\b/,
  fr: /\b(?:selon (?:vous|toi)|d'apres (?:vous|toi)|(?:a|de) (?:votre|ton) avis|pour (?:vous|toi)|vous (?:a|ont|avez|aurait|auriez|aviez|etes)|t'(?:a|ont|as|avais)|tu (?:as|avais|aurais|es)|avez-vous|as-tu|auriez-vous|aurais-tu|conseille[a-z]*|chez (?:vous|toi)|(?:votre|ton|ta) (?:plus|premiere?|propre))\b/,
};
/** "Could you tell me" leads in and says nothing of the question. */
const LEAD_IN =
  /\b(?:could|can|would|will|do) you (?:please |kindly |possibly )?(?:tell me|let me know|explain|know|say)(?: to me)?|(?:pourriez|pouvez|peux|pourrais|sauriez|saurais)[- ](?:vous|tu) (?:me dire|m'expliquer|m'indiquer|me preciser)|(?:tu|vous) (?:peux|pourrais|pouvez|pourriez) (?:me dire|m'expliquer)|tu saurais|savez-vous|sais-tu/g;

/**
 * No question is one that a minute of searching answers.
 * Source: the guides ("research each person first"); strength: agreed by all guides read, no figure.
 */
export const searchableQuestion: Rule = {
  id: 'searchable-question',
  level: 'improve',
  purposes: ASKING,
  channels: null,
  languages: null,
  finding: { source: 'guides', strength: 'agreed' },
  check: (text, { mentor }) => {
    const found = text.sentences.find((sentence) =>
      isSearchable(sentence, text, fold(mentor.organisation ?? '')),
    );
    if (found === undefined) return { ok: true };
    const span = text.place(found.start, found.end);
    return {
      ok: false,
      detail: { kind: 'found', found: text.draft.body.slice(span.start, span.end).trim() },
      spans: [span],
    };
  },
};

function isSearchable(
  { text, isQuestion }: Sentence,
  { language }: DraftText,
  organisation: string,
): boolean {
  const isAsked = isQuestion || text.search(LEAD_IN) >= 0;
  if (!isAsked) return false;
  const question = text.replace(LEAD_IN, ' ');
  if (THEIR_OWN[language].test(question)) return false;
  const asksOfCompany =
    organisation !== '' &&
    question.includes(organisation) &&
    /\b(?:what|que|quoi)\b.*\b(?:does|do|fait|font|is|est)\b/.test(question);
  return asksOfCompany || question.search(SEARCHABLE[language]) >= 0;
}
