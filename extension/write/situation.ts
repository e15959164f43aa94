/** How the mentee came to this person: what an opening speaks of. Told from what is known, and hers to choose. */
import type { Me } from '../../shared/mentee.ts';
import type { Hook, Mentor } from '../../shared/model.ts';
import { plain } from './french.ts';

/** In the order of how much they say: a recommendation opens more doors than an article read. */
export const SITUATIONS = [
  'recommended',
  'met',
  'colleague',
  'common',
  'work',
  'turn',
  'programme',
  'cold',
] as const;
export type Situation = (typeof SITUATIONS)[number];

/** What the situation is told from. */
export type Sought = Pick<Mentor, 'organisation' | 'headline' | 'source' | 'via'> & {
  readonly hooks: readonly Pick<Hook, 'text'>[];
};

/** Words of a change of path, folded, in both languages; any other reason to write is a talk, an article, a project. */
const TURN =
  /\b(?:moved? (?:from|to|into)|switch(?:ed)?|became|career (?:change|turn)|change of career|left|founded|promoted|joined|path|journey|step|passage|passee? d|reconver\w+|devenue?|virage|tournant|changement|parcours|bifurcation|quitte|fonde|rejoint|chemin|arrivee)\b/;

/** What the profile says in words, folded, between spaces: to find a school or an employer in it. */
function told({ organisation, headline, hooks }: Sought): string {
  const texts = [organisation, headline, ...hooks.map(({ text }) => text)].map((text) => words(text ?? ''));
  return ` ${texts.join(' . ')} `;
}

function words(text: string): string {
  return plain(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function isTold(thing: string | undefined, mentor: Sought): boolean {
  const wanted = words(thing ?? '');
  return wanted !== '' && told(mentor).includes(` ${wanted} `);
}

/** Whether both work at the same place. */
function areColleagues(mentor: Sought, me: Me): boolean {
  if (mentor.source === 'own-company') return true;
  const employer = words(me.employer ?? '');
  return employer !== '' && employer === words(mentor.organisation ?? '');
}

/** The school or employer both have been at; null where none is known. Two colleagues have more in common than that. */
export function inCommon(mentor: Sought, me: Me): string | null {
  if (mentor.source === 'alumni') return me.school?.trim() || mentor.via || null;
  if (isTold(me.school, mentor)) return me.school ?? null;
  return isTold(me.employer, mentor) && !areColleagues(mentor, me) ? (me.employer ?? null) : null;
}

/** What kind of reason to write this is. */
export function hookSituation(text: string): 'work' | 'turn' {
  return TURN.test(words(text)) ? 'turn' : 'work';
}

/** The situation an opening speaks of, unless the mentee chooses another: by the hook the message builds on, or none. */
export function situationOf(mentor: Sought, me: Me, hook: Pick<Hook, 'text'> | null): Situation {
  if (mentor.source === 'recommendation') return 'recommended';
  if (mentor.source === 'event') return 'met';
  if (areColleagues(mentor, me)) return 'colleague';
  if (mentor.source === 'alumni' || inCommon(mentor, me) !== null) return 'common';
  if (hook !== null) return hookSituation(hook.text);
  return mentor.source === 'programme' ? 'programme' : 'cold';
}
