/** The English around the facts: quotation marks, days, how people were found. */
import { weeksBetween } from '../../slots.ts';
import type { Phrases } from '../../template.ts';

export const phrases: Phrases = {
  quotes: ['“', '”', '‘', '’'],
  origins: {
    network: null,
    'own-company': 'We work for the same organisation.',
    alumni: 'I found your name among the alumni of my school.',
    programme: 'I found your name in our mentoring programme.',
    event: 'I noted your name at an event.',
    recommendation: 'Your name was recommended to me.',
    web: null,
    import: null,
    'by-hand': null,
  },
  yours: /^your\s+(?=\S)/i,
  anyYours: /^(?:your|ton|ta|tes|votre|vos)\s+(?=\S)/i,
  goalStart:
    /^(?:my goal is to|my goal is|my goal:|goal:|i want to|i wish to|i would like to|i['’]d like to|i hope to|to)\s+/i,
  pitchStart: /^(?:i am|i['’]m)\s+/i,
  isSentence: /^(?:i|my)\b/i,
  introduceAs: (name, pitch, isAboutMe) =>
    name === null ? `${isAboutMe ? 'I am' : 'A word about me:'} ${pitch}.` : `I am ${name}, ${pitch}.`,
  introduceName: (name) => `My name is ${name}.`,
  slots: (days, today) => {
    const [first, second] = days;
    if (first === undefined) return null;
    if (second === undefined) return dayName(first, today);
    if (weeksBetween(today, first) === 1 && weeksBetween(today, second) === 1) {
      return `${weekday(first)} or ${weekday(second)} next week`;
    }
    return `${dayName(first, today)} or ${dayName(second, today)}`;
  },
  since: (days, weeks) => {
    if (days === 0) return 'earlier today';
    if (days === 1) return 'yesterday';
    if (weeks === 0) return 'earlier this week';
    if (weeks === 1) return 'last week';
    if (weeks === 2) return 'two weeks ago';
    if (weeks === 3) return 'three weeks ago';
    return weeks <= 8 ? 'a few weeks ago' : 'some time ago';
  },
};

function dayName(date: Temporal.PlainDate, today: Temporal.PlainDate): string {
  const weeks = weeksBetween(today, date);
  if (weeks === 0) return weekday(date);
  if (weeks === 1) return `next ${weekday(date)}`;
  return date.toLocaleString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' }).replace(',', '');
}

function weekday(date: Temporal.PlainDate): string {
  return date.toLocaleString('en-GB', { weekday: 'long' });
}
