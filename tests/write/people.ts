/** The invented people that the tests of writing write to and for. */

import type { Known } from '../../extension/write/facts.ts';
import { proposedSlots, USUAL_HOURS } from '../../extension/write/slots.ts';
import type { Kind } from '../../extension/write/template.ts';
import type { Goal, Me } from '../../shared/mentee.ts';
import type { Hook, Mentor } from '../../shared/model.ts';

export const ZONE = 'Europe/Paris';
/** A Tuesday morning. */
export const NOW = Temporal.ZonedDateTime.from('2026-11-24T09:00[Europe/Paris]').epochMilliseconds;
export const DAY = 24 * 3600 * 1000;
export const isWeekend = (date: Temporal.PlainDate) => date.dayOfWeek > 5;
/** Thursday at ten, and the next Monday at four. */
export const SLOTS = proposedSlots({
  now: NOW,
  zone: ZONE,
  theirZone: ZONE,
  free: USUAL_HOURS,
  isRestDay: isWeekend,
});

export const yasmine = {
  id: 'yasmine',
  name: 'Yasmine Benali',
  givenName: 'Yasmine',
  familyName: 'Benali',
  role: 'Head of data',
  organisation: 'Atelier Santé',
  headline: 'Data for hospitals',
  location: 'Nantes, France',
  source: 'web',
  address: 'vous',
  hooks: [{ text: 'your talk “Data mesh without pain” at DataConf', url: null, addedAt: 0 }],
} satisfies Partial<Mentor>;

export const jonas = {
  ...yasmine,
  id: 'jonas',
  name: 'Jonas Meyer',
  givenName: 'Jonas',
  familyName: 'Meyer',
  role: 'Engineering manager',
  organisation: 'Modehaus',
  hooks: [{ text: 'your article on estimates', url: null, addedAt: 0 }],
} satisfies Partial<Mentor>;

export const ines: Me = {
  name: 'Inès Moreau',
  situation: 'Changing from analysis to engineering',
  pitch: 'Data analyst in a group of hospitals',
  signature: 'Inès',
  school: 'Université de Nantes',
  employer: 'Clinique du Parc',
  agreement: 'feminine',
};

export const inFrench = {
  mentor: { ...yasmine, role: 'Ingénieure en chef', organisation: 'Université de Nantes' },
  me: { ...ines, pitch: 'Analyste de données dans un groupe hospitalier' },
  hook: { text: 'Votre conférence "Data mesh sans douleur"' },
  goal: { text: "Passer d'analyste à ingénieure de données d'ici juin" },
};

export const goal: Pick<Goal, 'text'> = { text: 'Move from analyst to data engineer by June' };
export const hook: Pick<Hook, 'text'> = yasmine.hooks[0] as Hook;

/** Everything known, for one kind of text, in its language. */
export function fullKnown(kind: Kind): Known {
  const french = kind.language === 'fr' ? inFrench : null;
  const follows = kind.purpose !== 'invitation' && kind.purpose !== 'first-message';
  return {
    mentor: { ...(french?.mentor ?? yasmine), via: 'Claire Fabre' },
    me: french?.me ?? ines,
    goal: french?.goal ?? goal,
    hook: french?.hook ?? hook,
    slots: SLOTS,
    now: NOW,
    zone: ZONE,
    previous: follows ? { at: NOW - 7 * DAY } : null,
    meetsAt: NOW + 2 * DAY + 3_600_000,
    news: null,
  };
}

/** Nothing known but that there is somebody. */
export function emptyKnown(): Known {
  return {
    mentor: {
      name: '?',
      givenName: null,
      headline: null,
      role: null,
      organisation: null,
      location: null,
      source: 'by-hand',
      address: 'vous',
      hooks: [],
    },
    me: { name: '', situation: '', pitch: '', signature: '' },
    goal: null,
    hook: null,
    slots: [],
    now: NOW,
    zone: ZONE,
    previous: null,
  };
}
