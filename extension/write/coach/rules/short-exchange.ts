/** Asks for a short first exchange instead of a mentor for a year. */
import { isAsk, isDenied, MENTOR_ASK } from '../asks.ts';
import type { DraftText, Sentence } from '../draft-text.ts';
import { quarterOfAnHour, talkOnce } from '../insertions.ts';
import { anyOf, type Found, foundIn, type Phrases } from '../phrases.ts';
import { ASKING, type Rule, type Verdict } from '../rule.ts';

/** 10 to 15 minutes are what to ask for; half an hour is still a first exchange. */
const SHORT_MINUTES = 30;
const MINUTES = /(?<![a-z0-9])(\d+)[ -]?min(?:ute)?s?(?![a-z])/g;
/** An hour and more, when it is asked for: "at one hour's drive" or "à 1 h" are not; on folded text. */
const HOURS: Phrases = {
  en: anyOf(
    "(?<!(?:half|in|within|every|the|late|quarter of|happy) )(?:an|one|two|three|1|2|3|a full|a good) hours?(?:'s)?(?! (?:ago|away|from|drive|later|before|after|by))",
    '(?:a )?(?:couple|few) (?:of )?hours|half a day|a (?:whole|full) (?:day|afternoon|morning)|forty-five minutes|forty minutes',
  ),
  fr: anyOf(
    "(?<!(?:demi|a|d'|toute|vers|cette|quelle|depuis|dans|bonne) )(?:une|deux|trois|1|2|3)(?: petites?| bonnes?)? ?(?:h|heures?)(?! (?:du|de (?:route|train|marche|vol|voiture|chez)|plus|apres|avant|d'ici|\\d))(?! ?\\d)",
    "une (?:journee|apres-midi|matinee) (?:avec|a vos|a tes)|quarante-cinq minutes|trois quarts d'heure",
    "(?:une|la) journee(?: entiere)?|(?:une|la) (?:matinee|semaine) (?:entiere|complete|d'immersion|d'observation)",
  ),
};
/** Meeting again and again; on folded text. */
const REGULAR: Phrases = {
  en: anyOf(
    '(?:meet|meeting|call|calls|talk|speak|catch up|catch-up|session|sessions|chat|check-in|check-ins|time|hour|hours|minutes)\\w*(?: \\w+){0,4} (?:every|each|a|per) (?:other )?(?:week|month|fortnight)',
    '(?<!your )(?:weekly|monthly|regular|fortnightly|bi-?weekly|ongoing) (?:\\w+ )?(?:call|meeting|session|chat|catch-up|catch up|check-in|mentoring|basis|conversation)s?|on a (?:weekly|monthly|regular) basis|over the next (?:few |\\w+ )?(?:months|year)',
    'long[- ]term (?:mentor|mentoring|guidance|support)|throughout my (?:career|studies|degree)',
  ),
  fr: anyOf(
    "(?:point|points|appel|appels|rendez-vous|rdv|seance|seances|echange|echanges|rencontre|rencontres|voir|parler|heure|heures|minutes|coacher|suivre|accompagner)(?: [a-z'-]+){0,4} (?:hebdomadaires?|mensuels?|mensuelles?|reguliers?|regulieres?|regulierement|chaque (?:semaine|mois)|par (?:semaine|mois)|tous les (?:mois|quinze|15|lundis|mardis|jeudis)|toutes les (?:semaines|deux semaines))",
    'suivi (?:regulier|hebdomadaire|mensuel)|sur la duree|sur le long terme|au long cours|tout au long de (?:ma|mon|mes)|pendant (?:plusieurs|six|trois|\\d+) mois',
    "(?:me )?(?:revoir|reparler|rappeler|retrouver|recontacter|rencontrer|recevoir)(?: [a-z']+){0,2} (?:regulierement|souvent|chaque|tous les|de temps en temps)",
  ),
};

/**
 * The message does not ask for a mentor, for an hour or more, nor for meetings again and again.
 * Source: the guides ("a first informal exchange, never a formal frame at once") and a field experiment (10 minutes asked of
 * 6,548 professors); strength: measured, not on mentees.
 */
export const shortExchange: Rule = {
  id: 'short-exchange',
  level: 'improve',
  purposes: ASKING,
  channels: null,
  languages: null,
  finding: { source: 'professors', strength: 'elsewhere' },
  check: (text) => bigAsk(text) ?? { ok: true },
};

function bigAsk(text: DraftText): Verdict | null {
  const { language } = text;
  for (const sentence of text.sentences) {
    if (isDenied(sentence, text)) continue;
    const [mentor] = foundIn(sentence.text, MENTOR_ASK[language]);
    if (mentor) return verdict(text, sentence, mentor, replacement(text, mentor.text));
    if (!isAsk(sentence, text)) continue;
    const [regular] = foundIn(sentence.text, REGULAR[language]);
    if (regular) return verdict(text, sentence, regular, null);
    const [hours] = foundIn(sentence.text, HOURS[language]);
    const minutes = foundIn(sentence.text, MINUTES).find(
      (found) => Number.parseInt(found.text, 10) > SHORT_MINUTES,
    );
    const long = hours ?? minutes;
    if (long) return verdict(text, sentence, long, quarterOfAnHour(text));
  }
  return null;
}

/** "Be my mentor" and "devenir mon mentor" can be replaced as they stand; other turns cannot. */
function replacement(text: DraftText, ask: string): string | null {
  return /^(?:(?:be|become) my mentor|mentor me|(?:etre|devenir) (?:mon|ma) mentore?)$/.test(ask)
    ? talkOnce(text)
    : null;
}

function verdict(text: DraftText, sentence: Sentence, ask: Found, better: string | null): Verdict {
  const start = sentence.start + ask.at;
  const span = text.place(start, start + ask.text.length);
  const written = text.draft.body.slice(span.start, span.end);
  const seen = { ok: false, detail: { kind: 'big-ask', ask: written }, spans: [span] } as const;
  return better === null ? seen : { ...seen, fix: { kind: 'replace', ...span, text: better } };
}
