/**
 * `docs/sample-messages.md`: messages as mentees get them, over purposes and situations, to be read by a person. Written
 * anew with `npx vitest run --config tests/vitest.config.ts tests/write/sample-messages.test.ts -u`.
 */
import { expect, it } from 'vitest';
import { lettersFor } from '../../extension/write/compose.ts';
import { factsFor, type Known } from '../../extension/write/facts.ts';
import { countWords } from '../../extension/write/limits.ts';
import { rendered } from '../../extension/write/render.ts';
import { type Situation, situationOf } from '../../extension/write/situation.ts';
import { proposedSlots, USUAL_HOURS } from '../../extension/write/slots.ts';
import type { Kind } from '../../extension/write/template.ts';
import { zoneOf } from '../../extension/write/zones.ts';
import type { Me } from '../../shared/mentee.ts';
import type { Mentor, Purpose } from '../../shared/model.ts';
import { DAY, isWeekend, NOW, ZONE } from './people.ts';

type Person = Known['mentor'];
const person = (name: string, more: Partial<Mentor>): Person => ({
  name,
  givenName: null,
  headline: null,
  role: null,
  organisation: null,
  location: 'Lyon, France',
  source: 'web',
  address: 'vous',
  hooks: [],
  ...more,
});
const hooks = (text: string) => [{ text, url: null, addedAt: 0 }];

/** The same letters in both languages: every purpose, and most situations. */
interface Sample {
  purpose: Purpose;
  mentor: Person;
  news?: string;
  /** Which of the letters, in the order of Vary. */
  turn?: number;
}

const FRENCH_ME: Me = {
  name: 'Inès Moreau',
  situation: '',
  pitch: 'analyste de données dans un groupe hospitalier',
  signature: 'Inès',
  school: 'Université de Nantes',
  employer: 'Clinique du Parc',
  agreement: 'feminine',
};
const ENGLISH_ME: Me = {
  ...FRENCH_ME,
  pitch: 'a data analyst in a group of hospitals',
  school: 'Nantes University',
  employer: 'Parkside Clinic',
};

const FRENCH: readonly Sample[] = [
  {
    purpose: 'invitation',
    mentor: person('Yasmine Benali', { hooks: hooks('la conférence « Data mesh sans douleur »') }),
  },
  {
    purpose: 'first-message',
    mentor: person('Yasmine Benali', {
      role: 'responsable données',
      organisation: 'Atelier Santé',
      hooks: hooks('la conférence « Data mesh sans douleur »'),
    }),
  },
  {
    purpose: 'first-message',
    mentor: person('Jonas Meyer', {
      source: 'recommendation',
      via: 'Claire Fabre',
      location: 'Montréal, Québec, Canada',
      role: 'directeur technique',
    }),
    turn: 1,
  },
  {
    purpose: 'first-message',
    mentor: person('Élodie Lefèvre', { source: 'alumni', organisation: 'Marée Haute', location: null }),
    turn: 1,
  },
  {
    purpose: 'first-message',
    mentor: person('Mehdi Haddad', {
      role: 'ingénieur de données',
      organisation: 'Voies Libres',
      hooks: hooks('votre passage de l’hôpital à la donnée'),
    }),
    turn: 2,
  },
  {
    purpose: 'first-message',
    mentor: person('Sigrid Lund', { source: 'event', via: 'le Forum Santé numérique' }),
  },
  {
    purpose: 'first-message',
    mentor: person('Camille Durand', { role: 'responsable produit', organisation: 'Clinique du Parc' }),
    turn: 1,
  },
  {
    purpose: 'first-message',
    mentor: person('Noor van Dijk', { role: 'ingénieure principale', organisation: 'Fabrique Nord' }),
  },
  {
    purpose: 'follow-up-1',
    mentor: person('Yasmine Benali', { hooks: hooks('la conférence « Data mesh sans douleur »') }),
    news: 'j’ai monté un petit entrepôt de données pour mon service',
    turn: 3,
  },
  {
    purpose: 'follow-up-2',
    mentor: person('Noor van Dijk', { organisation: 'Fabrique Nord' }),
    turn: 1,
  },
  { purpose: 'closing', mentor: person('Noor van Dijk', { organisation: 'Fabrique Nord' }) },
  { purpose: 'answer-yes', mentor: person('Jonas Meyer', { location: 'Toronto, Canada' }) },
  { purpose: 'answer-no', mentor: person('Camille Durand', {}), turn: 1 },
  { purpose: 'confirm-meeting', mentor: person('Jonas Meyer', { location: 'Montréal' }) },
  {
    purpose: 'thanks',
    mentor: person('Jonas Meyer', {}),
    news: 'commencer par un projet que je peux montrer',
    turn: 1,
  },
  {
    purpose: 'news-30',
    mentor: person('Jonas Meyer', {}),
    news: 'mon projet est en ligne, et deux collègues l’utilisent',
  },
  {
    purpose: 'news-90',
    mentor: person('Jonas Meyer', {}),
    news: 'on me confie un premier poste d’ingénieure',
    turn: 1,
  },
  { purpose: 'review', mentor: person('Jonas Meyer', {}) },
  {
    purpose: 'goodbye',
    mentor: person('Jonas Meyer', { source: 'recommendation', via: 'Claire Fabre' }),
    news: 'j’ose maintenant demander, et j’ai changé de métier',
    turn: 3,
  },
];

const IN_ENGLISH: Readonly<Record<string, string>> = {
  'la conférence « Data mesh sans douleur »': 'the talk “Data mesh without pain”',
  'votre passage de l’hôpital à la donnée': 'your move from hospital work to data',
  'responsable données': 'head of data',
  'directeur technique': 'CTO',
  'ingénieur de données': 'data engineer',
  'responsable produit': 'head of product',
  'ingénieure principale': 'principal engineer',
  'le Forum Santé numérique': 'the Digital Health Forum',
  'Clinique du Parc': 'Parkside Clinic',
  'j’ai monté un petit entrepôt de données pour mon service': 'I built a small data warehouse for my team',
  'commencer par un projet que je peux montrer': 'start with a project I can show',
  'mon projet est en ligne, et deux collègues l’utilisent': 'my project is online, and two colleagues use it',
  'on me confie un premier poste d’ingénieure': 'I was given my first job as an engineer',
  'j’ose maintenant demander, et j’ai changé de métier': 'I dare to ask now, and I have changed jobs',
};

function translated<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_, part) =>
    typeof part === 'string' ? (IN_ENGLISH[part] ?? part) : part,
  );
}

function shown(
  { purpose, mentor, news, turn = 0 }: Sample,
  tongue: Pick<Kind, 'language' | 'address'>,
): string {
  const kind: Kind = { purpose, ...tongue };
  const french = tongue.language === 'fr';
  const me = french ? FRENCH_ME : ENGLISH_ME;
  const [hook = null] = mentor.hooks;
  const known: Known = {
    mentor,
    me,
    goal: {
      text: french
        ? 'passer d’analyste à ingénieure de données d’ici juin'
        : 'move from analyst to data engineer by June',
    },
    hook,
    slots: proposedSlots({
      now: NOW,
      zone: ZONE,
      theirZone: zoneOf(mentor.location),
      free: USUAL_HOURS,
      isRestDay: isWeekend,
    }),
    now: NOW,
    zone: ZONE,
    previous: { at: NOW - 7 * DAY },
    theirZone: zoneOf(mentor.location),
    meetsAt: Temporal.ZonedDateTime.from('2026-11-26T17:00[Europe/Paris]').epochMilliseconds,
    news: news ?? null,
  };
  const facts = factsFor(known, kind);
  const situation: Situation = situationOf(mentor, me, hook);
  const letters = lettersFor(kind, situation, facts);
  const letter = letters[turn % letters.length];
  if (!letter) throw new Error(`nothing to say for ${purpose}`);
  const { subject, body } = rendered(letter, facts);
  const head = `### ${purpose}, ${situation}, to ${mentor.name} (${countWords(body)} words, ${body.length} characters)`;
  const quoted = `${subject ? `**${subject}**\n\n` : ''}${body}`.replace(/^/gm, '> ').replace(/^> $/gm, '>');
  return `${head}\n\n${quoted.replace(/(?<=[^>\n])\n> (?=[^>\n])/g, '  \n> ')}\n`;
}

const TONGUES = [
  ['French, tu', { language: 'fr', address: 'tu' }],
  ['French, vous', { language: 'fr', address: 'vous' }],
  ['English', { language: 'en', address: null }],
] as const;

it('the sample messages are those the wordings give today', async () => {
  const parts = TONGUES.map(([name, tongue]) => {
    const samples = tongue.language === 'fr' ? FRENCH : translated(FRENCH);
    return `## ${name}\n\n${samples.map((sample) => shown(sample, tongue)).join('\n')}`;
  });
  const text = `# Messages as they come out

Written by a test from the wordings in \`extension/write/templates\`, for invented people, on Tuesday 24 November 2026 in
Paris. The mentee goes on from here: they are beginnings, not letters to send unread.

${parts.join('\n')}`;
  await expect(text).toMatchFileSnapshot('../../docs/sample-messages.md');
});
