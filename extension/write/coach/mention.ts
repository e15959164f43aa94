/** What a draft says that only this mentor did: a hook in any words, or a deed told to "you". Two rules build on it. */

import { isAsk } from './asks.ts';
import { contentStems } from './content-words.ts';
import type { DraftText, Sentence } from './draft-text.ts';
import { fold, wordsOf } from './fold.ts';
import { anyOf, foundIn, type Phrases } from './phrases.ts';
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
  en: anyOf(
    "your?|yours|you'\\w+|read|reading|heard|hearing|saw|watched|listened|seen|loved|finished|postmortem|thanks to",
  ),
  fr: anyOf(
    "vous|votre|vos|tu|t'|te|toi|ton|ta|tes|lu|relu|ecoute|vu|revu|entendu|decouvert|episode|parcouru|grace a",
  ),
};

const OWN_SIDE = /\b(?:i|i'm|i've|my|je|j'[a-z]+|mon|ma|mes)\b/;

/** What one makes or does in public. One of them, not "your articles" in general. */
const WORKS: Readonly<Record<'en' | 'fr', string>> = {
  en: 'talk|keynote|speech|presentation|panel|article|piece|essay|blog ?post|post|podcast|episode|interview|book|thesis|paper|study|newsletter|workshop|webinar|video|postmortem|case study|report|column|lecture|thread|reply|answer|move|switch|return|transition|decision|documentary|exhibition|library|point|remark|line|photograph|readme|pilot|tool|project|question|tutorial|course|review|plugin|map|letter',
  fr: 'conf|conference|presentation|intervention|article|billet|post|podcast|episode|interview|entretien|livre|ouvrage|these|newsletter|atelier|webinaire|video|etude|enquete|tribune|chronique|temoignage|table ronde|discours|recit|bilan|depart|passage|virage|transition|reconversion|switch|choix|expose|cours|documentaire|exposition|thread|reponse|memoire|comite|postmortem|phrase|remarque|photo|outil|carte|lettre|cantine|methode|blog|chaine|chapitre|projet pilote',
};

/** A hook that is a thing to read, hear or see; others are turns of a life, which the mentee may share. */
const WORK = new RegExp(`\\b(?:${WORKS.en}|${WORKS.fr})\\b|[«“"]`);

/** Something done, said or made, told to the one who did it; on folded text. */
const DEEDS: Phrases = {
  en: anyOf(
    `your (?:[a-z0-9'-]+ ){0,4}?(?:${WORKS.en})`,
    'your (?:talks|articles|posts|books|papers|videos|episodes|work|research|writing|code|story) (?:on|about)',
    "you(?:'ve| have|'d| had)? (?:once |also |recently |first |then |just |never |always |kindly )?(?!(?:need|needed|asked for|wanted|liked|received|replied|accomplished|achieved|succeeded|managed|used)\\b)[a-z]{2,}(?<!ne|se|i)ed",
    "you(?:'ve| have|'d| had)? (?:once |also |recently |first |then |just |never |always )?(?:said|wrote|written|gave|given|built|left|went|came|told|spoke|spoken|ran|quit|won|taught|made|took|did|led|lost|sold|began|drew|chose|grew|saw|bought|stood|kept|broke|found|put|sent|showed|shown|sat|thought|meant|brought|caught|fought|were|got)(?! (?:my|the message|it all))",
    'you (?:talk|write|speak|say|explain|describe|argue|show|insist|call|admit|make|tell|compare|treat|defend|put|break) (?:about|that|how|of|it|to|for|the|a|an|so|your|out|on|failure|why|in)',
    'hear(?:d|ing)? you (?:say|speak|describe|talk|on|at|explain)|(?:saw|watch(?:ed|ing)|seeing|read|reading) you (?:speak|talk|on|at|present|in|explain)|(?:way|how) you (?:write|made|explain|tell|told|describe|speak|talk)',
    'your (?:path|journey|career|route|road|jump|leap) from [a-z]+ (?:[a-z]+ ){0,2}(?:to|into)',
    'we (?:met|spoke|talked|sat|shared|worked)|(?:suggested|recommended|told me)(?: that)? (?:i|to|about|you)|gave me your name|(?:shared|worked|trained|studied) .{0,30}with you',
  ),
  fr: anyOf(
    `(?:votre|ton|ta) (?:[a-z0-9'-]+ ){0,3}?(?:${WORKS.fr})`,
    '(?:vos|tes) (?:articles|conferences|billets|posts|livres|videos|episodes|travaux|recherches|publications|terrines|cours) ?(?:sur)?',
    "(?:votre|ton) (?:travail|engagement|combat|projet|enquete|histoire) (?:sur|autour|pour la|pour les|contre|d[eu'])",
    "(?:vous (?:m'|nous |en |y |l'|les )?(?:avez|aviez)|(?:tu|t') ?(?:m'|nous |en |y |l'|les )?(?:as|avais)) (?:ainsi |aussi |deja |recemment |un jour |toujours |tout )?(?!(?:accompli|reussi|eu|pu|lu mon|vu mon|recu mon|besoin|tout|bien|le|la|les|un|une|des|du|deja tant|atteint|obtenu)\\b)[a-z]{2,}(?:e|i|u|is|it|ert|aint|uit)e?s?(?! mon message)",
    "(?:vous|tu) (?:y |en |le |l'|m'|nous )?(?:expliquez|expliques|expliquiez|expliquais|racontez|racontes|racontiez|racontais|dites|dis|disiez|disais|ecrivez|ecris|ecriviez|montrez|montres|montriez|parlez|parles|parliez|parlais|decrivez|decris|decriviez|citez|cites|conseilliez|conseillez|teniez|tenais|comptez|mesurez|defendez|construisez|appelez|soutenez|comparez|refusez|discutez|discutes|animez)(?! (?:quand|quoi|si))",
    "(?:vous|tu) (?:etes|etiez|es|etais) (?:passee?|partie?|devenue?|sortie?|arrivee?|intervenue?|revenue?|montee?|venue?|parmi|l'auteure?)|vous (?:entendre|lire|ecouter)|t'(?:entendre|ecouter|as plaque)",
    "(?:votre|ton) (?:parcours|chemin|passage) ?,? (?:de |d')[a-z' -]{3,30} (?:a|vers|au)|(?:votre|ta) (?:facon|maniere|idee|phrase|remarque|methode) (?:de|d'|sur)",
    "on s'est (?:croises|rencontres|vus|parle|parles)|nous nous (?:sommes|etions) (?:croise|rencontre|vu|parle)\\w*|(?:on|nous) (?:a|avons) (?:bosse|travaille|etudie)|m'(?:a|ont) (?:conseille|suggere|recommande|parle|donne) (?:de (?:vous|toi|votre|ton|t'|m'adresser)|(?:votre|ton)|d'ecrire)|de la part de",
  ),
};
/** "Tell me how you built": asked, not told. */
const ASKED =
  /\b(?:how|why|what|which|when|where|who|whom|if|whether|comment|pourquoi|quel(?:le)?s?|quand|ou|qui|quoi|ce qui|ce que|si|combien|facon dont|maniere dont|lequel|laquelle)(?:\s+[\w']+){0,3}\s*$/;
const REQUESTING =
  /\b(?:tell me|know|hear|understand|learn|me dire|savoir|comprendre|m'expliquer|me raconter|sur)\b/;
/** Nothing in particular. */
const EVERYTHING = /\b(?:everything|all(?: that)?|tout ce (?:que|qu'))\s*$/;

/** Read once for each draft; four rules ask. */
const known = new WeakMap<DraftText, Mention | null>();

/** The first thing in the draft that only this mentor did; null if anybody could have received it. */
export function mentionOf(text: DraftText, context: Pick<CoachContext, 'mentor' | 'goals'>): Mention | null {
  const before = known.get(text);
  if (before !== undefined) return before;
  const mention = findMention(text, context);
  known.set(text, mention);
  return mention;
}

function findMention(
  text: DraftText,
  { mentor, goals }: Pick<CoachContext, 'mentor' | 'goals'>,
): Mention | null {
  const wishes = goals.map((goal) => goal.text).join(' ');
  const hooks = mentor.hooks.map(({ text: hook }) => {
    const folded = fold(hook);
    const names = namesIn(hook, mentor, wishes);
    return {
      hook,
      names,
      stems: withoutGoal(contentStems(wordsOf(folded)), wishes),
      isWork: WORK.test(folded),
    };
  });
  for (const sentence of text.sentences) {
    const folded = text.folded.slice(sentence.start, sentence.end);
    const isTheirs =
      foundIn(sentence.text, THEIR_SIDE[text.language]).length > 0 || !OWN_SIDE.test(sentence.text);
    const words = wordsOf(folded);
    const stems = contentStems(words);
    const known = hooks.find(
      (one) =>
        one.names.some((name) => words.includes(name)) ||
        ((isTheirs || one.isWork) && isMentioned(one.stems, stems)),
    );
    if (known) return { hook: known.hook, ...text.place(sentence.start, sentence.end) };
    if (tellsDeed(sentence, text)) return { hook: null, ...text.place(sentence.start, sentence.end) };
  }
  return null;
}

function tellsDeed(sentence: Sentence, text: DraftText): boolean {
  const asks = isAsk(sentence, text) || REQUESTING.test(sentence.text);
  return foundIn(sentence.text, DEEDS[text.language]).some(({ text: deed, at }) => {
    const before = sentence.text.slice(0, at).slice(-50);
    if (/^(?:your|votre|ton|ta|vos|tes)\b/.test(deed)) return true;
    return !sentence.isQuestion && !EVERYTHING.test(before) && !(asks && ASKED.test(before));
  });
}

/** The mentee's goal is often the road the mentor took: what both share shows nothing of the mentor. */
function withoutGoal(stems: ReadonlySet<string>, wishes: string): ReadonlySet<string> {
  const own = contentStems(wordsOf(fold(wishes)));
  const rest = new Set([...stems].filter((stem) => !own.has(stem)));
  return rest.size > 1 ? rest : stems;
}

/** The words of a hook that name one thing in the world: "Minnow", "Tidewalker". */
function namesIn(hook: string, { role }: CoachContext['mentor'], goals: string): string[] {
  const common = contentStems(wordsOf(fold(`${role ?? ''} ${goals}`)));
  return [...hook.matchAll(/(?<=[\p{L}\p{N},]\s|[“«"(]\s?)\p{Lu}[\p{L}-]{4,}/gu)]
    .map(({ 0: name }) => fold(name))
    .filter((name) => !common.has(name.slice(0, 5)));
}

function isMentioned(wanted: ReadonlySet<string>, stems: ReadonlySet<string>): boolean {
  const said = [...stems];
  const shared = [...wanted].filter((stem) =>
    said.some((one) => one === stem || one.startsWith(stem) || stem.startsWith(one)),
  ).length;
  return shared > 0 && shared >= Math.min(STEMS_ENOUGH, Math.ceil(wanted.size * SHARE_OF_HOOK));
}
