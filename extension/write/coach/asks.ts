/** What a message asks for: time together, how much of it, and whether it names when. Several rules need to know. */
import type { DraftText, Sentence } from './draft-text.ts';
import { anyOf, foundIn, type Phrases } from './phrases.ts';

/** How an ask begins where it is not a question; on folded text. */
const ASKING_WORDS: Phrases = {
  en: anyOf(
    "i(?:'d| would)? (?:love|like|appreciate|be (?:glad|happy|grateful|delighted))",
    '(?:could|can|may|might|would|shall|do|are) (?:you|we|i)',
    "happy to|glad to|let me know|would (?:love|like|appreciate)|if you(?:'d| would| could)? (?:ever )?(?:have|had|could|can|spare)|would be (?:lovely|great|wonderful|amazing|brilliant)|any chance|looking for|it possible|we could|up for|open to",
    'call me|ring me|phone me',
  ),
  fr: anyOf(
    '(?:auriez|avez|aurais|as|pourriez|pouvez|pourrais|peux|seriez|serais|etes|es|accepteriez|accepterais|voudriez|voulez|voudrais|veux)-(?:vous|tu)',
    "(?:vous|tu|t') ?(?:auriez|aurais|as|pourriez|pourrais|peux|pouvez|seriez|serais|accepteriez|accepterais|voudrais|voudriez)",
    '(?:pourrions|pouvons)-nous|(?:on|nous) (?:peut|pourrait|pourrions|pouvons)|peut-on|pourrait-on|puis-je|pourrais-je',
    "serait-il|est-il possible|est-ce (?:que|possible)|j'?aimerais|j'adorerais|je (?:voudrais|souhaiterais|souhaite|serais|cherche|recherche|propose|peux|vous propose|te propose)",
    'ce serait|dispo\\w*|partante?|dites-moi|dis-moi|appelez|appelle[sz]?|accordez|accorde|svp|stp',
  ),
};

/** Time spent together, and how much; on folded text. */
const TOGETHER: Phrases = {
  en: anyOf(
    '(?:\\d+|five|ten|fifteen|twenty|thirty|forty|a few|couple of)[ -](?:(?:to|or|-) ?\\w+[ -])?min(?:ute)?s?|\\d+ ?mins?',
    'quarter of an hour|(?:half )?an hour|(?:one|two|three|\\d|couple of) hours?',
    '(?:for |a |the |phone |video |quick |short |brief |zoom |minute )+(?:call|chat|coffee|phone call|zoom|catch-up|meeting|conversation)',
    '(?<!would |you )(?:call|ring|phone|meet|see) (?:you|up|me)|(?:talk|speak|chat|meet|connect) (?:to|with|by|on|over|for|about it|soon|sometime)',
    '(?:we|to|could|can) (?:talk|speak|chat|meet|catch up)|sit down|by phone|on the phone|talking about it|hop on|jump on|sync up|(?:phone|ring) you|quick (?:word|natter)|pick your brain',
    '(?:to|we) connect(?! (?:the|our|with your (?:recruit|team)))',
  ),
  fr: anyOf(
    '(?:\\d+|cinq|dix|quinze|vingt|trente|quarante|quelques) ?(?:a \\d+ )?(?:petites? )?(?:min|mn|minutes?)',
    "quart d'heure|demi-heure|(?:une|deux|trois|1|2|3) heures?",
    "(?:un|en|par|mon|cet|petit|bref|court|rapide|d) ?'?(?:appel|call|cafe|visio|zoom|entretien|echange|coup de fil|telephone|rdv|rendez-vous)s?|visio\\w*|au (?:tel|telephone)|par (?:tel|telephone)",
    "(?:vous|te|t'|m'|me|se|nous) ?(?:appeler|appelle|appelez|rappeler|telephoner|rencontrer|voir|retrouver|parler)(?! d)",
    'discuter|echanger|parler (?:avec (?:vous|toi)|de vive voix)|(?:se|nous) parler|dejeuner',
    "quand (?:vous etes|tu es|t'es) (?:dispo\\w*|libre)",
    '(?:consacrer|accorder|donner) (?:un (?:petit |bref |court )?moment|du temps|quelques instants|un peu d)',
  ),
};

/** Being asked to be a mentor, for good; on folded text. */
export const MENTOR_ASK: Phrases = {
  en: anyOf(
    '(?:be|become|being|becoming) (?:my|a) (?:personal |long-term |career )?(?:mentor|coach|guide|advis[eo]r)(?: (?:to|for) me)?',
    'mentor(?:ing)? me|coach(?:ing)? me|mentor someone like me|as (?:my|your) (?:mentor|mentee)|your mentee|my mentor\\?',
    "take me (?:on|under)|under your wing|(?:looking|searching) for (?:a|an|my) (?:[a-z-]+ )?mentor|in need of a mentor|need a mentor(?!'s)",
    'guide me (?:through|over|throughout|along)|mentorship|mentoring relationship',
    "(?:seeking|want|would like|need|find|finding|hoping for) (?:a|an|my) (?:[a-z]+ )?mentor(?!'s)|mentor (?:who|that) (?:can|could|would|will)|you (?:to|could|would|can) (?:mentor|guide|coach) me|have you as (?:a|my) (?:mentor|coach|guide)",
  ),
  fr: anyOf(
    '(?:etre|devenir|deviendriez|deviendrais|comme|serez|seriez-vous|serais-tu|soyez|sois) (?:mon|ma|notre) (?:futur |future )?(?:mentore?|coach|guide|tuteur|tutrice|marraine|parrain)',
    "(?:me|m') ?(?:mentorer|coacher|parrainer|prendre sous)|(?:votre|ton) aile|m'accompagner (?:sur|dans|tout|pendant|regulierement|a|au|durant|jusqu)",
    "(?:cherche|recherche|trouver|besoin d'?) ?(?:un|une)? ?(?:mentore?|quelqu'un qui me suive)(?! (?:m'a))",
    '(?:relation|programme) de mentorat|mentorat|me suivre (?:sur|dans|tout|pendant)|me mentore[rsz]',
    "(?:cherche|recherche|besoin d'|trouver) ?(?:un |une )?(?:mentore?|marraine|parrain|tuteur|tutrice|coach|guide)(?: [a-z]+)? (?:qui|pour|afin|capable|pret)|me suivre (?:jusqu|pas a pas)",
    "m'accompagner (?:comme|en tant que)|comme (?:mentore?|coach|marraine|parrain)",
    "(?:vous |tu )?(?:deveniez|deviennes|devenez|soyez|sois|serez|seriez|serais) (?:mon|ma) (?:mentore?|coach|guide|tuteur|tutrice|marraine|parrain)|m'accompagner dans (?:ma|mon|mes|cette|ce)|vous avoir (?:comme|pour) (?:mentore?|coach|guide)|t'avoir (?:comme|pour) (?:mentore?|coach|guide)",
  ),
};
/** What is expressly not asked for. */
const NOT_ASKED: Phrases = {
  en: /\b(?:not|n't|without|rather than|no need to) (?:\w+ ){0,2}ask(?:ing)?\b|\bnot looking for\b|\bi (?:already )?have a mentor\b/,
  fr: /\bne (?:vous |te )?demande pas\b|\bsans (?:vous |te )?demander\b|\bil ne s'agit pas\b|\bpas question de\b|\bne cherche pas\b/,
};

const WEEKDAYS = {
  en: '(?:mon|tues|wednes|thurs|fri|satur|sun)day(?!s)|(?:tue|tues|wed|thu|thurs|fri)|(?:sat|sun|mon)(?=s? (?:or|and|morn|afternoon|eve|at|am|pm|\\d|lunch))',
  fr: 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
};
/** A day or an hour that is offered, not one that is past, a habit or a deadline; on folded text. */
const NAMED_TIME: Phrases = {
  en: anyOf(
    `(?<!\\b(?:every|each|last|past|by|before|until|since|from|friday|our) )(?:${WEEKDAYS.en})`,
    "(?<!(?:by|before|until) )tomorrow|tonight|\\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm|o'clock)|at (?:noon|\\d{1,2}(?:[:.]\\d{2})?)|lunchtime|around noon",
    '(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:january|february|march|april|may|june|july|august|september|october|november|december))',
    '(?:january|february|march|april|june|july|august|september|october|november|december) \\d{1,2}|the \\d{1,2}(?:st|nd|rd|th)',
  ),
  fr: anyOf(
    `(?<!\\b(?:du|des|de|chaque|les|depuis|d'ici|avant) )(?:${WEEKDAYS.fr})(?! (?:dernier|passe))`,
    "(?<!(?:avant|d'ici|d'ici a) )(?:demain|apres-demain)|\\d{1,2} ?h(?: ?\\d{2})?|\\d{1,2}:\\d{2}|midi",
    '(?:1er|\\d{1,2}) (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)|\\d{1,2}/\\d{1,2}|(?:le|au) (?:1er|\\d{1,2})',
  ),
};
/** "Is there somebody who would talk with me?" asks for a name; on folded text. */
const SOMEBODY_ELSE =
  /\b(?:some(?:body|one)|any(?:body|one)|quelqu'un|une (?:autre )?personne)\b.*\b(?:who|qui)\b/;
/** When the mentee can; said apart from the ask. */
const AVAILABLE =
  /\b(?:libre|dispo\w*|joignable|available|free|around|par exemple|for (?:example|instance)|disons|say)\b/;
/** "Tuesday or Thursday?": a sentence of its own. Folded characters. */
const SHORT_SENTENCE = 60;

/** The first sentence that asks for time together, or to be a mentor; null where only words are asked for. */
export function askForTime(text: DraftText): Sentence | null {
  return text.sentences.find((sentence) => asksForTime(sentence, text)) ?? null;
}

function asksForTime({ text, isQuestion }: Sentence, { language }: DraftText): boolean {
  if (SOMEBODY_ELSE.test(text)) return false;
  if (foundIn(text, MENTOR_ASK[language]).length > 0) return true;
  return (
    (isQuestion || foundIn(text, ASKING_WORDS[language]).length > 0) &&
    foundIn(text, TOGETHER[language]).length > 0
  );
}

/** True if a day or an hour is offered, in the ask or beside it. */
export function offersTime(text: DraftText): boolean {
  return text.sentences.some(
    (sentence) =>
      foundIn(sentence.text, NAMED_TIME[text.language]).length > 0 &&
      (asksForTime(sentence, text) ||
        sentence.isQuestion ||
        AVAILABLE.test(sentence.text) ||
        sentence.text.length <= SHORT_SENTENCE),
  );
}

/** True if the sentence is about when or whether to meet, rather than about a subject. */
export function isAboutMeeting({ text }: Sentence, { language }: DraftText): boolean {
  return foundIn(text, TOGETHER[language]).length > 0 || foundIn(text, NAMED_TIME[language]).length > 0;
}

/** True if the sentence asks for something, with or without a question mark. */
export function isAsk({ text, isQuestion }: Sentence, { language }: DraftText): boolean {
  return isQuestion || foundIn(text, ASKING_WORDS[language]).length > 0;
}

/** True if the sentence says what it does not ask for. */
export function isDenied({ text }: Sentence, { language }: DraftText): boolean {
  return NOT_ASKED[language].test(text);
}
