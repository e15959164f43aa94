/** The French around the facts, for each form of address: quotation marks, days and times, reasons to write. */
import type { Address } from '../../../../shared/model.ts';
import { de, isElided } from '../../french.ts';
import { type Slot, weeksBetween } from '../../slots.ts';
import type { Phrases } from '../../template.ts';
import { townOf } from '../../zones.ts';

export const phrases: Readonly<Record<Address, Phrases>> = {
  tu: phrasesWith(/^(?:ton|ta|tes)\s+(?=\S)/i, {
    of: 'ton',
    feminine: 'ta',
    plural: 'tes',
    there: 'chez toi',
  }),
  vous: phrasesWith(/^(?:votre|vos)\s+(?=\S)/i, {
    of: 'votre',
    feminine: 'votre',
    plural: 'vos',
    there: 'chez vous',
  }),
};

interface Yours {
  of: string;
  feminine: string;
  plural: string;
  there: string;
}

/** Things of a person that messages speak of, by gender: the possessive agrees with them. */
const FEMININE =
  'conférence|intervention|présentation|étude|thèse|vidéo|interview|tribune|chronique|publication|reconversion|arrivée|émission|newsletter|formation';
const MASCULINE =
  'article|billet|livre|podcast|exposé|atelier|projet|parcours|passage|post|entretien|cours|blog|récit|texte|témoignage|travail|virage|changement';
const THING = new RegExp(
  `^(?:(?:la|le|l[’']|les|son|sa|ses|votre|vos|ton|ta|tes)\\s*)?(?:(${FEMININE})|(${MASCULINE})|((?:${FEMININE}|${MASCULINE})s|travaux))(?=[\\s,:]|$)`,
  'i',
);
/** Only a thing with an article or possessive is a phrase; a bare "Conférence …" is often a title. */
const POINTED = /^(?:la|le|les|son|sa|ses|votre|vos|ton|ta|tes)\s|^l[’']/i;

/** A verb to begin with, and none of the frequent nouns that end like one. */
const INFINITIVE =
  /^(?:m['’]|me )?(?!(?:premier|dernier|métier|atelier|avenir|cadre|titre|livre|centre|autre|propre|maître)\s)\p{L}{2,}(?:er|ir|re)(?=\s)/u;

function phrasesWith(yours: RegExp, words: Yours): Phrases {
  return {
    quotes: ['« ', ' »', '“', '”'],
    yours,
    anyYours: /^(?:your|ton|ta|tes|votre|vos)\s+(?=\S)/i,
    addressed: (hook) => addressed(hook, words),
    goalStart:
      /^(?:mon objectif est d(?:e\s+|['’])|mon objectif\s*:|objectif\s*:|je (?:veux|voudrais|souhaite|souhaiterais)\s+|j['’](?:aimerais|espère)\s+)/i,
    isAim: (goal) => INFINITIVE.test(goal),
    pitchStart: /^je suis\s+/i,
    isSentence: /^(?:je|j['’]|mon|ma|mes)(?:\b|(?<=['’]))/i,
    introduceAs: (name, pitch, isAboutMe) =>
      name === null ? `${isAboutMe ? 'Je suis' : 'En deux mots :'} ${pitch}.` : `Je suis ${name}, ${pitch}.`,
    introduceName: (name) => `Je m’appelle ${name}.`,
    slots: (slots, today) => slotsPhrase(slots, today, words.there),
    since,
  };
}

function addressed(hook: string, { of, feminine, plural }: Yours): string | null {
  const [, isFeminine, isMasculine, isPlural] = POINTED.test(hook) ? (THING.exec(hook) ?? []) : [];
  const thing = hook.replace(POINTED, '');
  if (isPlural !== undefined) return `${plural} ${thing}`;
  if (isMasculine !== undefined) return `${of} ${thing}`;
  if (isFeminine === undefined) return null;
  return `${isElided(thing) ? of : feminine} ${thing}`;
}

function slotsPhrase(slots: readonly Slot[], today: Temporal.PlainDate, there: string): string | null {
  const [first, second] = slots;
  if (first === undefined) return null;
  const days = slots.map(({ at }) => at.toPlainDate());
  const isTogether = second !== undefined && days.every((day) => weeksBetween(today, day) === 1);
  const said = slots.map((slot, place) => {
    const date = slot.at.toPlainDate();
    const day = isTogether && place === 0 ? weekday(date) : dayName(date, today);
    return `${day} à ${clock(slot.at)}${theirs(slot, there)}`;
  });
  const zone = first.isZoneKnown ? '' : ` (heure ${de(townOf(first.at.timeZoneId, 'fr'))})`;
  return `${said.join(' ou ')}${zone}`;
}

function theirs({ at, there }: Slot, where: string): string {
  if (there === null) return '';
  const isSameDay = there.toPlainDate().equals(at.toPlainDate());
  return ` (${isSameDay ? '' : `${weekday(there.toPlainDate())} à `}${clock(there)} ${where})`;
}

/** "10 h", "16 h 30". */
function clock({ hour, minute }: Temporal.ZonedDateTime): string {
  return minute === 0 ? `${hour}\u00a0h` : `${hour}\u00a0h\u00a0${String(minute).padStart(2, '0')}`;
}

function since(days: number, weeks: number): string {
  if (days === 0) return 'plus tôt dans la journée';
  if (days === 1) return 'hier';
  if (weeks === 0) return 'plus tôt cette semaine';
  if (weeks === 1) return 'la semaine dernière';
  if (weeks === 2) return 'il y a deux semaines';
  if (weeks === 3) return 'il y a trois semaines';
  return weeks <= 8 ? 'il y a quelques semaines' : 'il y a quelque temps';
}

function dayName(date: Temporal.PlainDate, today: Temporal.PlainDate): string {
  const weeks = weeksBetween(today, date);
  if (weeks === 0) return weekday(date);
  if (weeks === 1) return `${weekday(date)} prochain`;
  return date.toLocaleString('fr-FR', { weekday: 'long', day: 'numeric', month: 'long' });
}

function weekday(date: Temporal.PlainDate): string {
  return date.toLocaleString('fr-FR', { weekday: 'long' });
}
