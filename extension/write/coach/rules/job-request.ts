/** Keeps a request for a job, a referral or a figure on pay out of a first message. */
import { anyOf, type Phrases, spansOf } from '../phrases.ts';
import { FIRST, type Rule } from '../rule.ts';

/** Asked of this person; "I want to become a designer" is a goal, not a request. On folded text. */
const REQUESTS: Phrases = {
  en: anyOf(
    '(?:are|is) (?:you|your (?:team|company|firm|studio|department)|[a-z]+) (?:currently |still |also )?(?:hiring|recruiting|taking on)|(?:any|an|your|other|there|current|relevant|suitable|new) (?:junior |open |current |suitable |entry-level |available |graduate )*(?:openings?|vacanc(?:y|ies)|job openings?|open positions?|job opportunit(?:y|ies)|open roles?|opportunities|positions? available)|have (?:a|any) (?:\\w+ )?(?:job|position|opening|role|vacancy|internship|placement)s? (?:for|available|open|going)?',
    'refer me|(?:a|your) referral|recommend me(?! (?:a|an|any|some|one|your))|put in a (?:good )?word|put me forward|(?:forward|pass|send|submit|hand|share)(?:ing)? (?:on |along )?my (?:cv|resume|details|name|application|profile|portfolio)(?: \\w+){0,3}(?: to| on)?(?= (?:to|on|along|around|with)|\\s*[.?!,;]|$)|vouch for me|(?:speak|talk) to (?:your|the) (?:recruiter|hr|hiring manager)',
    '(?:looking|searching|applying|hoping) for (?:an? |my )?(?:[a-z0-9-]+ ){0,3}(?:internship|placement|apprenticeship|permanent job|traineeship|training contract|graduate role|permanent role|work placement)|(?:after|want|need|seeking) an? (?:[a-z-]+ )?(?:internship|placement|apprenticeship|permanent job|training contract|job (?:at|with) (?:your|you))',
    '(?:join|joining|be part of|becoming part of) your (?:team|company|firm|studio|department|organisation|organization|group)|work(?:ing)? (?:for|under) you|work(?:ing)? with you(?! (?:on|in the past))|hire me|offer me (?:a|an) (?:job|internship|position|role|place)|take me on as an? (?:intern|trainee|junior|apprentice)|(?:take|taking|accept) (?:on )?(?:interns|trainees|students|apprentices)',
    'internship (?:at|with|in) your|(?:offer|have|provide) (?:any )?(?:\\w+ )?(?:internships?|placements?|apprenticeships?|traineeships?)|what(?:s| is| are| would be| are the)? (?:the |your )?(?:\\w+ )?(?:salary|salaries)|(?:what|how much) (?:do|did|are|were) you (?:\\w+ )?(?:earn|earning|paid|make a (?:year|month)|get paid|on)(?! (?:now|about))|your (?:salary|pay|daily rate|compensation)|starting salary|salary (?:range|band|expectations)|a job (?:at|with) (?:your|you)',
    "(?:is|would|might|could) there (?:be )?(?:a|an|any) (?:\\w+ )?(?:position|job|role|place|spot|opening|internship|opportunity)(?: \\w+)?(?: for me| in your| at| with)|(?:a|any) (?:place|spot|role|position|job) for me|consider me for|my application (?:to|for|at)|i(?:'ve| have)? appl(?:y|ied|ying) (?:to|for|at) (?:a|an|the|your)[^.?!]{0,40}(?:at|with|in) your|(?:hire|employ|recruit) me|introduce me to your (?:recruiter|boss|manager|hr)|freelance work for me|(?:what|how much) is the pay|pay range|what do (?:juniors|designers|engineers|people|you) (?:earn|get paid|make)(?! of)",
    "(?:do you|are there|is there|would there be|have you)(?: \\w+){0,6} (?:positions?|openings?|vacanc(?:y|ies)|internships?|placements?|jobs?)(?! (?:in the (?:town|field|sector)))|keep me in mind|(?:if )?anything comes up|(?:let|tell) (?:your )?(?:hr|recruiters?|the recruiter|hiring)|(?:i(?:'m| am)|know i(?:'m| am)) (?:actively )?looking(?= ?[.,;?!]|$)|available for (?:hire|work)",
    'mention (?:me|my name) to|does (?:the |your )?[a-z ]{3,25} (?:have|offer) any|who(?:ever)? (?:does|do|is in charge of) (?:the )?hiring|speak to (?:hr|recruitment) (?:for|about) me|in touch with (?:hr|recruit|the hiring)',
    "(?:looking for|want|need|seeking|after|get|find|apply for) a (?:\\w+ )?(?:job|role|position|place) (?:in|at|with|within) your|(?:help|assist) me (?:to )?(?:find|get|land|secure|obtain)(?:ting)? (?:an? |my |some )?(?:\\w+ )?(?:job|internship|position|role|placement|work)|your (?:team|company|firm) (?:currently )?(?:looking for|in need of|recruiting|hiring|taking)|how much (?:you're|you are|you) (?:paid|earn|make|earning|get)|what you(?:'re| are)? (?:earn|paid|make|earning)|(?:connect|introduce|refer|put) me (?:in touch )?(?:to|with) (?:your |the |a )?(?:hr|recruit\\w*|hiring|talent)",
  ),
  fr: anyOf(
    "(?:recrut(?:e[zs]?|ent)|embauche(?:z|s|nt)?)[- ]?(?:vous|tu)?(?= (?:actuellement|en ce moment|bientot|chez (?:vous|toi)|cette annee|cet ete|des (?:stagiaires|alternants|juniors|debutants))|\\s*[?,.])|est-ce que (?:vous|tu|ca|votre|ton|ta|l'equipe)[a-z' ]{0,20} (?:recrute|embauche)\\w*|(?<!quand )(?:vous|ton equipe|votre equipe|ta boite|votre entreprise) (?:recrutez|recrute|embauchez|embauche)(?= ?(?:\\?|,|$)| en ce moment| actuellement| bientot| chez| cette annee| des (?:stagiaires|alternants|juniors|debutants))",
    "(?:(?:a la |en )?recherche|(?:re)?cherche|cherchant|decrocher|trouver) (?:actuellement |activement |desesperement |aussi )?(?:d'|de )?(?:un |une |mon |ma )?(?:stage|alternance|apprentissage|cdi|cdd|contrat (?:d'apprentissage|pro)|contrat en alternance|premier emploi|job d'ete|stage de fin d'etudes)",
    "(?:avez|auriez|as|aurais|proposez|proposes|prenez|prends|accueillez|accueilles|cherchez|cherches)[- ](?:vous|tu) (?:un |une |des |d'|quelque |par hasard |actuellement |besoin d'un )*(?:poste|stage|offre|ouverture|alternance|stagiaire|alternant|mission|opportunite|emploi|place|apprenti)\\w*|(?:vous|tu) (?:auriez|aurais|avez|as|prenez|prends|cherchez|cherches|proposez|aviez) (?:un |une |des |quelque |besoin d'un )*(?:postes?|stages?|offres?|stagiaires?|alternants?|opportunites?|emplois?|jobs?|taf)(?: (?:ouverts?|a pourvoir|vacants?|pour moi|en alternance|chez|dans|disponible))?",
    "postes? (?:ouvert|vacant|a pourvoir|disponible)s?|offres? d'emploi|(?:transmettre|faire passer|faire suivre|glisser|pousser|deposer|remonter|envoyer a (?:votre|ton|vos|tes) rh|relayer|appuyer|soutenir) (?:mon|ma) (?:cv|candidature|nom|profil|dossier)|me (?:recommander|coopter|pistonner|faire entrer|faire embaucher|faire recruter|prendre en (?:stage|alternance)|prendre comme (?:stagiaire|alternant))(?! (?:un|une|des|le|la))|cooptation|appuyer aupres",
    "(?:integrer|rejoindre) (?:votre|ton|ta|vos) (?:equipe|entreprise|cabinet|societe|boite|service|agence|studio|rangs|effectifs|maison)|travailler (?:pour|avec|sous la direction de) (?:vous|toi)|travailler dans (?:votre|ton|ta) (?:equipe|entreprise|boite|cabinet|service)|m'embaucher|me recruter|embauche[z-]* ?moi",
    "(?:votre|ton|vos) (?:salaire|remuneration|tjm)|combien (?:gagne[zs]|touche[zs]|etes-vous paye|es-tu paye|tu gagnes|vous gagnez|tu touches|vous touchez|on gagne chez|gagne-t-on)|(?:salaire|remuneration|paye|grille)[a-z' ]{0,30} (?:chez|dans votre|dans ton|a l'embauche|propose|pour ce poste)|(?:stage|alternance|poste|place|emploi) (?:chez|dans votre|au sein de votre|dans ton|dans ta|avec) (?:vous|toi|equipe|entreprise|cabinet|boite|service)",
    "(?:y (?:aurait|aura|a)(?:-t)?-il|il y (?:a|aurait)|y a|y aurait) (?:un |une |des |peut-etre |moyen d'avoir )*(?:postes?|stages?|places?|alternances?|ouvertures?|offres?)|(?:tu|vous) (?:cherchez|cherches|recrutez|recrutes|embauchez) (?:quelqu'un|du monde|des gens)|(?:tu|vous) (?:gagnes|gagnez|touches|touchez) combien|combien (?:tu|vous) (?:gagnes|gagnez|touches|touchez)|postule[rz]? (?:chez|dans|a) (?:vous|toi|votre|ton|ta)|(?:proposer|soumettre|deposer|adresser) (?:ma candidature|mon cv)|ma candidature (?:pour|au|a un|chez|spontanee)|m'obtenir un (?:poste|stage|entretien)|entretien d'embauche chez",
    "(?:effectuer|faire|realiser|accomplir|finir) (?:y )?(?:mon|un|ce) (?:stage|apprentissage|alternance)(?: [a-z' -]{0,20})?(?: (?:chez|au sein|dans (?:votre|ton)|avec vous))|y (?:effectuer|faire|realiser) (?:mon|un)|penser a moi (?:si|pour|quand)|ma candidature|en cas de (?:besoin|recrutement)|si un poste se libere",
    "parler de moi (?:a|aupres|autour)|(?:si|que) (?:votre |ton |ta |l')?(?!on )[a-z]+ (?:cherche|recrute|embauche) (?:des|un|une|du|en ce)|mettre en (?:contact|relation) avec (?:les rh|le recruteur|la recruteuse|votre drh|ton manager)",
    "(?:cherche|recherche) (?:actuellement |activement |aussi )?(?:un|du) (?:emploi|travail|job|boulot)(?! (?:de|d'|dans|comme|plus|qui))|(?:entreprise|equipe|boite|societe|cabinet|studio|service|maison) (?:recrute|embauche|prend)(?:-t-(?:elle|il))?|travailler (?:chez|avec) (?:vous|toi)|(?:m'aider|aider) a (?:trouver|decrocher|obtenir) (?:un|une|mon|ma) (?:stage|emploi|poste|alternance|job|travail|cdi|contrat)|(?:en (?:contact|relation|lien)|me presenter|m'introduire|m'adresser) (?:avec|a|aupres de|aux) (?:vos|votre|ton|tes|les|la|le)? ?(?:rh|drh|recruteu\\w+|service (?:rh|recrutement|des ressources)|ressources humaines|manager)",
  ),
};

/**
 * A first message asks for no job, no referral, no figure on pay.
 * Source: the guides ("a mentor is not a recruiter"); strength: agreed by all guides read, no figure.
 */
export const jobRequest: Rule = {
  id: 'job-request',
  level: 'improve',
  purposes: FIRST,
  channels: null,
  languages: null,
  finding: { source: 'guides', strength: 'agreed' },
  check: (text) => {
    const [span] = spansOf(text, REQUESTS[text.language]);
    if (span === undefined) return { ok: true };
    return {
      ok: false,
      detail: { kind: 'found', found: text.draft.body.slice(span.start, span.end) },
      spans: [span],
    };
  },
};
