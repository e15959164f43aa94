/** Invented mentors in any number, each with a journal, so that pages can be looked at and measured when full. */
import { nextReminder } from '../../extension/follow-up/policy.ts';
import { DEFAULT_SETTINGS } from '../../extension/store/settings.ts';
import type { Interaction, InteractionKind, Mentor, Reminder } from '../../shared/model.ts';
import { standing } from '../../shared/stages.ts';

export interface Rows {
  mentors: Mentor[];
  interactions: Interaction[];
  reminders: Reminder[];
}

const GIVEN = [
  'Yasmine',
  'Jonas',
  'Adaeze',
  'Tom',
  'Luis',
  'Noor',
  'Camille',
  'Élodie',
  'Mehdi',
  'Sigrid',
  'Aiko',
  'Priya',
];
const FAMILY = [
  'Benali',
  'Meyer',
  'Okafor',
  'Keller',
  'Ortega',
  'van Dijk',
  'Durand',
  'Lefèvre',
  'Haddad',
  'Lund',
  'Tanaka',
  'Raman',
];
const ROLES = [
  'Head of data',
  'Engineering manager',
  'CTO',
  'Principal SRE',
  'VP Engineering',
  'Responsable produit',
];
const PLACES = ['Atelier Santé', 'Modehaus', 'Koopman', 'Voies Libres', 'Paie Claire', 'Fabrique Nord'];
const TOWNS = ['Paris', 'Lyon', 'Utrecht', 'Köln', 'Lagos', 'Oslo'];
const TAGS = ['data', 'management', 'career change', 'cloud'];

const DAY = 24 * 3_600_000;

/** What happened with a mentor, by kind and days ago; the mix of a mentee who has been at it for a while. */
const STORIES: readonly (readonly [InteractionKind, number][])[] = [
  [],
  [],
  [['drafted', 1]],
  [['message', 3]],
  [['message', 8]],
  [
    ['message', 12],
    ['reply', 4],
  ],
  [
    ['message', 30],
    ['follow-up', 20],
  ],
  [
    ['message', 20],
    ['reply', 15],
    ['message', 14],
    ['meeting', 2],
  ],
  [['invitation', 5]],
  [
    ['message', 40],
    ['reply', 38],
    ['stage', 10],
  ],
];

/** The same id every time, of the shape the store makes. */
const idOf = (kind: number, at: number, part = 0): string =>
  `01900000-${kind.toString(16).padStart(4, '0')}-7000-8000-${(at * 64 + part).toString(16).padStart(12, '0')}`;

const pick = <T>(list: readonly T[], at: number): T => {
  const item = list[at % list.length];
  if (item === undefined) throw new Error('an empty list');
  return item;
};

/** `count` mentors with their journals and reminders as they stand at `now` (epoch ms). Always the same ones. */
export function people(count: number, now: number, zone = 'Europe/Paris'): Rows {
  const rows: Rows = { mentors: [], interactions: [], reminders: [] };
  for (let at = 0; at < count; at += 1) {
    const journal = journalOf(at, now, zone);
    rows.interactions.push(...journal);
    rows.mentors.push(mentorOf(at, journal, now));
    const planned = nextReminder(journal, DEFAULT_SETTINGS, zone, now);
    if (planned) {
      const { becauseId: _, ...due } = planned;
      const rest = { state: 'waiting', snoozes: 0, by: 'policy', note: '', rungAt: now } as const;
      rows.reminders.push({ ...due, ...rest, id: idOf(3, at), mentorId: idOf(1, at) });
    }
  }
  return rows;
}

function journalOf(at: number, now: number, zone: string): Interaction[] {
  const story: readonly [InteractionKind, number][] = [['saved', 45 + (at % 90)], ...pick(STORIES, at)];
  return story.map(([kind, days], part) => ({
    id: idOf(2, at, part),
    mentorId: idOf(1, at),
    kind,
    at: now - days * DAY,
    zone,
    direction:
      kind === 'saved' || kind === 'drafted' || kind === 'stage' ? null : kind === 'reply' ? 'in' : 'out',
    channel: kind === 'message' || kind === 'follow-up' || kind === 'reply' ? 'message' : null,
    text:
      kind === 'message' ? `Hello, your work on topic ${at} made me think. Would you have 15 minutes?` : '',
    outcome: kind === 'reply' ? 'yes' : null,
    meetsAt: kind === 'meeting' ? now - DAY : null,
    toStage: kind === 'stage' ? 'mentoring' : null,
  }));
}

function mentorOf(at: number, journal: readonly Interaction[], now: number): Mentor {
  const { stage, since, lastInteractionAt } = standing(journal);
  const givenName = pick(GIVEN, at);
  const familyName =
    at < 12 ? pick(FAMILY, at) : `${pick(FAMILY, at + Math.floor(at / 12))} ${Math.floor(at / 12)}`;
  const name = `${givenName} ${familyName}`;
  return {
    id: idOf(1, at),
    name,
    givenName,
    familyName,
    headline: null,
    role: pick(ROLES, at),
    organisation: pick(PLACES, at),
    location: pick(TOWNS, at),
    language: at % 2 ? 'fr' : 'en',
    address: 'vous',
    urls: [`https://www.linkedin.com/in/invented-${at}`],
    links: [],
    source: 'network',
    hooks: at % 3 ? [] : [{ text: `the talk “Quiet deploys ${at}”`, url: null, addedAt: now }],
    tags: at % 4 ? [] : [pick(TAGS, at / 4)],
    note: '',
    goalIds: [],
    fit: {},
    stage,
    stageSince: since,
    lastInteractionAt,
    createdAt: journal[0]?.at ?? now,
    updatedAt: lastInteractionAt,
  };
}
