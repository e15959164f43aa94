/** The French around the facts, for each form of address: quotation marks, days, how people were found. */
import type { Address } from '../../../../shared/model.ts';
import { weeksBetween } from '../../slots.ts';
import type { Phrases } from '../../template.ts';

export const phrases: Readonly<Record<Address, Phrases>> = {
  tu: phrasesWith(/^(?:ton|ta|tes)\s+(?=\S)/i, 'ton nom'),
  vous: phrasesWith(/^(?:votre|vos)\s+(?=\S)/i, 'votre nom'),
};

function phrasesWith(yours: RegExp, yourName: string): Phrases {
  return {
    quotes: ['« ', ' »', '“', '”'],
    origins: {
      network: null,
      'own-company': 'Nous travaillons dans la même organisation.',
      alumni: `J’ai trouvé ${yourName} parmi les anciens de mon école.`,
      programme: `J’ai trouvé ${yourName} dans notre programme de mentorat.`,
      event: `J’ai noté ${yourName} lors d’un événement.`,
      recommendation: `On m’a recommandé ${yourName}.`,
      web: null,
      import: null,
      'by-hand': null,
    },
    yours,
    anyYours: /^(?:your|ton|ta|tes|votre|vos)\s+(?=\S)/i,
    goalStart:
      /^(?:mon objectif est d(?:e\s+|['’])|mon objectif\s*:|objectif\s*:|je (?:veux|voudrais|souhaite|souhaiterais)\s+|j['’](?:aimerais|espère)\s+)/i,
    pitchStart: /^je suis\s+/i,
    isSentence: /^(?:je|j['’]|mon|ma|mes)(?:\b|(?<=['’]))/i,
    introduceAs: (name, pitch, isAboutMe) =>
      name === null ? `${isAboutMe ? 'Je suis' : 'En deux mots :'} ${pitch}.` : `Je suis ${name}, ${pitch}.`,
    introduceName: (name) => `Je m’appelle ${name}.`,
    slots: (days, today) => {
      const [first, second] = days;
      if (first === undefined) return null;
      if (second === undefined) return dayName(first, today);
      const together = weeksBetween(today, first) === 1 && weeksBetween(today, second) === 1;
      return `${together ? weekday(first) : dayName(first, today)} ou ${dayName(second, today)}`;
    },
    since,
  };
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
