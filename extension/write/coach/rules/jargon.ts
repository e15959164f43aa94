/** Points out office jargon: words that sound like a brochure and say little. */
import { fold } from '../fold.ts';
import { anyOf, foundIn, type Phrases } from '../phrases.ts';
import type { Rule } from '../rule.ts';

/** On folded text. Words of a trade ("scalable systems" to an engineer) are in the list only where they are a figure of speech. */
const JARGON: Phrases = {
  en: anyOf(
    "synerg\\w*|leverag(?:e|ing) (?:my|your|our|the|this|that|these|those|their|a|an|on|off|it)|pick(?:ing)? (?:your|\\w+'s) brains?|touch(?:ing)? base|circl(?:e|ing) back|win[- ]win|mov(?:e|ing) the needle|game[- ]?chang(?:er|ing)|value[- ]adds?|add(?:ed)? value|value[- ]add(?:ed|ing)?|value proposition|thought leader\\w*|results?[- ](?:driven|oriented)|self[- ]starter|go-getter|low[- ]hanging fruit|deep[- ]div(?:e|ing)|learnings|paradigm\\w*|(?:think\\w* )?out(?:side)?[- ](?:of[- ])?the[- ]box|personal brand(?:ing)?|growth hack\\w*|actionable|bandwidth (?:to|for|right|this|at)|the bandwidth|(?:professional|business|health|innovation|startup|entire|whole|tech|data) ecosystem",
    'disrupt(?:ive|or|ors|ing)|ideat(?:e|ion|ing)|holistic(?:ally)?|best[- ]in[- ]class|best[- ]of[- ]breed|world[- ]class|mission[- ]critical|boil the ocean|ping me|sync up|align(?:ed|ing|ment)? (?:on|around|with your (?:vision|mission|values|strategy))|hit the ground running|wheelhouse|core competenc\\w+|unlock\\w* (?:my|your|our|the|new|value|outcomes?|potential|win|synerg|growth)|(?:to|at) the next level|next[- ]level|double[- ]click on|quick wins?|operationali[sz]e|strategi[sz]e|incentivi[sz]e|cross[- ]pollinat\\w+|move forward together|key takeaways|bleeding[- ]edge|cutting[- ]edge|skin in the game|open the kimono|blue[- ]sky thinking|drill down|north star metric|run it up the|peel the onion|bring to the table|impactful|value[- ]driven|growth mindset|dynamic (?:and|,) (?:motivated|results|driven)|highly motivated (?:and|self|individual|professional)|proactive (?:and|self|team|individual|professional)|go-to-market|mutually beneficial|stakeholder alignment|face time with|buy-in|onboard me|upskill\\w*|trailblaz\\w+|hustl(?:e|er|ing)|crush(?:ing)? it|10x',
    'purpose[- ]driven|deliverables|(?:my|our|the) (?:\\w+ )?narrative|transferable skill ?sets?|value (?:creation|chain|stream)|career roadmap|roadmap for my|level(?:ing)? up|unpack (?:my|your|the|our|this)|lean(?:ing)? in(?:to)?|future[- ]proof\\w*|monetiz\\w+|kpis?|roi|thought partner\\w*|ladder up|optics|low[- ]lift|high[- ]growth|hyper[- ]growth|cross[- ]functional|multi-hyphenate|t-shaped|agile mindset|scale (?:my|your|our) (?:impact|career|network)|(?:drive|driving|create|creating|deliver|delivering) (?:\\w+ )?(?:value|impact|alignment|growth|results)|solutioning|proven track record|fast[- ]paced|detail[- ]oriented|team player|people person|rock ?star (?:developer|designer)|ninja|hit the ground|on my radar|on your radar|run(?:ning)? with it|touchpoints?|key learnings?|deep expertise|network effect|value exchange|connect the dots|on the same page|low-touch|high-touch|vertical(?:s)?(?= ?[,.;]| and)|strategic (?:alignment|partnership|synergy)|mindshare|disintermediat\\w+',
  ),
  fr: anyOf(
    "synerg\\w*|gagnant[- ]gagnant|win[- ]win|force de proposition|pro-?acti(?:f|ve|vite)|disrupt\\w*|mindset|scalab\\w*|scaler|(?:forte |haute )?valeur ajoutee|(?:tout l'|l'|cet |votre |mon |un )?ecosysteme(?! (?:marin|forestier|naturel))|brainstorm\\w*|on brainstorme|go[- ]to[- ]market|impact(?:er|ante?s?)|impacter\\w*|onboard\\w*|(?:mon|ton|votre|le) why|personal branding|branding personnel|capitaliser (?:sur|dessus)|boost(?:er|e|ee?)|challenger (?:mon|ma|mes|moi|vos|votre|ton|les|le|la)|me challenger|key takeaways?|takeaways?|actionn?ables?|quick[- ]wins?|game[- ]?chang\\w+|growth hack\\w*|benchmark\\w*|leverag\\w*|levier de (?:croissance|performance)|deep[- ]div\\w*|next steps?|touch base|(?:de la |ma |votre |la )?bande passante|bandwidth",
    "paradigme|holistique|solutionn\\w+|driver (?:le|la|les|mon|ma|vos)|out of the box|think(?:er)? (?:different|big)|empower\\w*|best[- ]practices?|insights?|learnings?|roadmap disrupti\\w+|soft skills de|networker|reseauter|co-?design\\w*|pain points?|value proposition|proposition de valeur unique|proposition de valeur|corporate|sourcer|asap|mover|pitcher (?:mon|ma|vous)|skills?[- ]set|monter en competences?|core business|business model|top[- ]down|bottom[- ]up|step by step|mindset|state of the art|agilite mentale|casser les codes|faire bouger les lignes|decloisonner|transversalite|orientee? resultats|axee? resultats|dynamique et motivee?|esprit d'equipe et|intrapreneur\\w*|talents? profile|performer|high potential|haut potentiel|fast[- ]track|hands[- ]on|wording|debriefer|forwarder|matcher|checker|updater|asset|assets|kick[- ]?off|sprinter ensemble|gamechanger|mindful|co-?construire (?:une|ensemble|notre)|upskill\\w*|10x|deal breaker",
    "multi-?casquettes?|(?:profil|esprit|mindset) agile|agile et|cre(?:er|ation) de (?:la )?valeur|(?:a|de) (?:fort |haut )?impact|delivrer (?:des|de la|du|un|mes|de)|open pour|roadmap|haute intensite|kpis?|pivoter|time to market|ownership|purpose|next level|level up|upgrader|touchpoints?|proactivement|(?:sortir|sors|sortant) de (?:ma|sa|la) zone de confort|leadership (?:transformationnel|inspirant)|vision 360|a 360|approche 360|feedback loop|mindset|think different|best-?of-?breed|value ?chain|chaine de valeur|intelligence collective|faire sens|monter en puissance|staffer|closer|lead(?:s)? qualifies|skills|softskills|hard skills|team building|fit culturel|(?:un|le) fit|alignement (?:strategique|des)|(?:s'|m'|nous )aligner|aligner (?:nos|mes|vos)|excellence operationnelle|agilite|resilience organisationnelle|co-?creation|ideation|design thinking (?:mindset)|innovation de rupture|effet de levier|write-?up",
  ),
};
/** A word that is talked about is not used: "you said that synergy is the word for having no plan". */
const TALKED_ABOUT =
  /\b(?:word|words|buzzwords?|jargon|so-called|term|called|mot|mots|terme|jargon|appele|pretendue?s?|soi-disant|detestez?|hate|laughed|mocked|banned|banni)\b/;

/**
 * No office jargon. Words of the mentor's own talks, or of the mentee's goal, pass.
 * Source: our own judgement; strength: ours, no figure.
 */
export const jargon: Rule = {
  id: 'jargon',
  level: 'improve',
  purposes: null,
  channels: null,
  languages: null,
  finding: { source: 'plain', strength: 'ours' },
  check: (text, { mentor, goals }) => {
    const own = fold(
      [
        mentor.role,
        mentor.organisation,
        ...mentor.hooks.map((hook) => hook.text),
        ...goals.map((goal) => goal.text),
      ].join('\n'),
    );
    const spans = text.sentences.flatMap((sentence) =>
      TALKED_ABOUT.test(sentence.text)
        ? []
        : foundIn(sentence.text, JARGON[text.language])
            .filter(({ text: word }) => !own.includes(word))
            .map(({ text: word, at }) => text.place(sentence.start + at, sentence.start + at + word.length)),
    );
    if (spans.length === 0) return { ok: true };
    const found = spans.map(({ start, end }) => text.draft.body.slice(start, end)).join(', ');
    return { ok: false, detail: { kind: 'found', found }, spans };
  },
};
