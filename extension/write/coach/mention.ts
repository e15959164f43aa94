/** What a draft says that only this mentor did: a hook in any words, or a deed told to "you". Two rules build on it. */
import { contentStems } from './content-words.ts';
import type { DraftText, Sentence } from './draft-text.ts';
import { fold, wordsOf } from './fold.ts';
import { anyOf, type Phrases } from './phrases.ts';
import type { CoachContext, Span } from './rule.ts';

export interface Mention extends Span {
  /** The hook as it was kept; null for a deed that is not among the hooks. */
  readonly hook: string | null;
}

/** A hook counts as mentioned when half of the words that carry its meaning are there, paraphrased or not. */
const SHARE_OF_HOOK = 0.5;
/** A long hook (a whole paragraph kept) is recognised by fewer of its words. */
const STEMS_ENOUGH = 4;

/** "You", or having read, heard or seen something: a sentence about the mentor's side, not about the mentee's. */
const THEIR_SIDE: Phrases = {
  en: anyOf('your?|yours|you\'\\w+|read|reading|heard|hearing|saw|watched|listened|seen|loved|finished|postmortem|thanks to'),
  fr: anyOf("vous|votre|vos|tu|t'|te|toi|ton|ta|tes|lu|relu|ecoute|vu|revu|entendu|decouvert|episode|parcouru|grace a"),
};

/** What one makes or does in public. One of them, not "your articles" in general. */
const WORKS: Readonly<Record<'en' | 'fr', string>> = {
  en: 'talk|keynote|speech|presentation|panel|article|piece|essay|blog ?post|post|podcast|episode|interview|book|thesis|paper|study|newsletter|workshop|webinar|video|postmortem|case study|report|column|lecture|thread|reply|answer|move|switch|return|transition|decision|documentary|exhibition|library',
  fr: "conf|conference|presentation|intervention|article|billet|post|podcast|episode|interview|entretien|livre|ouvrage|these|newsletter|atelier|webinaire|video|etude|enquete|tribune|chronique|temoignage|table ronde|discours|recit|bilan|depart|passage|virage|transition|reconversion|switch|choix|expose|cours|documentaire|exposition|thread|reponse|memoire|comite|postmortem",
};

/** A hook that is a thing to read, hear or see; others are turns of a life, which the mentee may share. */
const WORK = new RegExp(`\\b(?:${WORKS.en}|${WORKS.fr})\\b|[«“"]`);

/** Something done, said or made, told to the one who did it; on folded text. */
const DEEDS: Phrases = {
  en: anyOf(
    `your (?:[a-z0-9'-]+ ){0,4}?(?:${WORKS.en})`,
    'your (?:talks|articles|posts|books|papers|videos|episodes|work|research|writing) (?:on|about)',
    "you(?:'ve| have)? (?:once |also |recently |first |then |just )?(?:said|wrote|written|gave|given|built|founded|left|moved|went|switched|returned|came|started|launched|described|explained|mentioned|showed|shown|admit|admitted|say|printed|saved|ran|spoke|quit|created|opened|published|asked|won|turned|taught|posted|designed|shipped|left|rebuilt|redesigned|trained|stopped|told|warned|argue|argued|compared|hosted|recorded)",
    'hear(?:d|ing)? you (?:say|speak|describe|talk|on|at|explain)|(?:saw|watched|seeing) you (?:speak|talk|on|at|present)|(?:way|how) you (?:write|made|explain|tell|told|describe|speak|talk)',
    'your (?:path|journey|career|route) from [a-z]+ (?:[a-z]+ )?(?:to|into)',
    'we (?:met|spoke|talked|sat|shared)|you(?: kindly)? (?:advised|encouraged) me|(?:suggested|recommended|told me)(?: that)? (?:i|to|about|you)|gave me your name|(?:shared|worked|trained|studied) .{0,30}with you',
  ),
  fr: anyOf(
    `(?:votre|ton|ta) (?:[a-z0-9'-]+ ){0,3}?(?:${WORKS.fr})`,
    '(?:vos|tes) (?:articles|conferences|billets|posts|livres|videos|episodes|travaux|recherches|publications) sur',
    '(?:votre|ton) (?:travail|engagement|combat|projet|enquete) (?:sur|autour|pour la|pour les|contre)',
    "(?:vous (?:m'|nous |en )?(?:avez|aviez)|(?:tu|t') ?(?:m'|nous |en )?(?:as|avais)) (?:ainsi |aussi |deja |recemment )?(?:fonde|cree|lance|quitte|ecrit|publie|dit|explique|raconte|decrit|monte|developpe|dirige|pilote|presente|donne|anime|construit|ouvert|traduit|remporte|recu|montre|parle|conseille|appele|redresse|defendu|plaque|change|abandonne|refuse|tenu|enseigne|realise|partage|invente|fait (?:ce|cette|le|ton|votre))",
    "(?:vous|tu) (?:y |en |le |l')?(?:expliquez|expliques|expliquiez|racontez|racontes|racontiez|dites|dis|disiez|disais|ecrivez|ecris|ecriviez|montrez|montres|montriez|parlez|parles|parliez|decrivez|decris|decriviez|citez|conseilliez|conseillez|teniez|tenais|comptez|mesurez|defendez)(?! (?:quand|quoi|si))",
    "(?:vous|tu) (?:etes|etiez|es|etais) (?:passee?|partie?|devenue?|sortie?|arrivee?|intervenue?|revenue?)|vous (?:entendre|lire|ecouter)|t'(?:entendre|ecouter|as plaque)",
    '(?:votre|ton) (?:parcours|chemin|passage) (?:de |d\')[a-z\' -]{3,30} (?:a|vers|au)|(?:votre|ta) (?:facon|maniere) (?:de|d\')',
    "on s'est (?:croises|rencontres|vus|parle|parles)|nous nous (?:sommes|etions) (?:croise|rencontre|vu|parle)\\w*|m'a (?:conseille|suggere|recommande|parle|donne) (?:de (?:vous|toi|votre|ton|t'|m'adresser)|(?:votre|ton)|d'ecrire)|de la part de",
  ),
};
/** "How you built", "what decided you": asked, not told. */
const ASKED =
  /\b(?:how|why|what|which|when|where|who|whom|if|whether|everything|all|comment|pourquoi|quelle?s?|quand|ou|qui|quoi|ce qui|ce que|si|combien|dont|tout ce que|l'endroit)(?:\s+[\w']+){0,2}\s*$/;

/** The first thing in the draft that only this mentor did; null if anybody could have received it. */
export function mentionOf(text: DraftText, { mentor }: Pick<CoachContext, 'mentor'>): Mention | null {
  const hooks = mentor.hooks.map(({ text: hook }) => {
    const folded = fold(hook);
    return { hook, stems: contentStems(wordsOf(folded)), isWork: WORK.test(folded) };
  });
  for (const sentence of text.sentences) {
    const folded = text.folded.slice(sentence.start, sentence.end);
    const isTheirs = sentence.text.search(THEIR_SIDE[text.language]) >= 0;
    const stems = contentStems(wordsOf(folded));
    const known = hooks.find((one) => (isTheirs || one.isWork) && isMentioned(one.stems, stems));
    if (known) return { hook: known.hook, ...text.place(sentence.start, sentence.end) };
    if (tellsDeed(sentence, text)) return { hook: null, ...text.place(sentence.start, sentence.end) };
  }
  return null;
}

function tellsDeed({ text, isQuestion }: Sentence, { language }: DraftText): boolean {
  return [...text.matchAll(DEEDS[language])].some(({ 0: deed, index }) => {
    const isNoun = /^(?:your|votre|ton|ta|vos|tes)\b/.test(deed);
    return isNoun || (!isQuestion && !ASKED.test(text.slice(0, index).slice(-40)));
  });
}

function isMentioned(wanted: ReadonlySet<string>, stems: ReadonlySet<string>): boolean {
  const shared = [...wanted].filter((stem) => stems.has(stem)).length;
  return shared > 0 && shared >= Math.min(STEMS_ENOUGH, Math.ceil(wanted.size * SHARE_OF_HOOK));
}
