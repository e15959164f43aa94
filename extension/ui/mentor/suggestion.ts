/** The text a letter begins with, and the next one when it is varied: from what is stored and what was chosen. */
import type { Interaction, Mentor, OwnTemplate, Purpose } from '../../../shared/model.ts';
import { isRestDay } from '../../follow-up/working-time.ts';
import { lettersFor } from '../../write/compose.ts';
import { factsFor, type Known as KnownFacts } from '../../write/facts.ts';
import { isFor, templateFrom } from '../../write/own-template.ts';
import { nextMeeting, previousFor } from '../../write/purpose.ts';
import { type Missing, missingFor, rendered } from '../../write/render.ts';
import { proposedSlots, USUAL_HOURS } from '../../write/slots.ts';
import type { Facts, Kind, Template } from '../../write/template.ts';
import { firstLetter, nextLetter } from '../../write/vary.ts';
import { zoneOf } from '../../write/zones.ts';
import type { Choices, Known, Text } from './use-letter.ts';

export interface Writing {
  mentor: Mentor;
  journal: readonly Interaction[];
  purpose: Purpose;
  known: Known;
}

/** What a text is made from besides the mentor. */
export type KnownForText = Pick<Known, 'goals' | 'me' | 'settings' | 'zone'>;

export interface Suggestion {
  text: Text;
  templateId: string | null;
  missing: readonly Missing[];
}

const NOTHING: Suggestion = { text: { subject: '', body: '' }, templateId: null, missing: [] };

/** The text made of what is known; blank where the mentee answers in her own words. `now` in epoch milliseconds. */
export function suggestion(writing: Writing, choices: Choices, now: number): Suggestion {
  const { mentor, purpose, known } = writing;
  if (mentor.stage === 'replied' && purpose === 'first-message') return NOTHING;
  const { kind, facts, letters } = sayable(writing, choices, now);
  const own = ownTemplate(known.templates, choices, kind);
  const chosen = own ?? letters.find(({ id }) => id === choices.templateId);
  const template = chosen ?? firstLetter({ letters, facts, to: mentor, earlier: known.earlier });
  if (!template) return NOTHING;
  return {
    text: filledOrAsItIs(template, facts),
    templateId: template.id,
    missing: missingFor(own, kind, choices.situation, facts),
  };
}

/** The id of the next letter of our own, unlike the text on screen and all that was sent; null where there is none. */
export function varied(writing: Writing, choices: Choices, body: string, now: number): string | null {
  const { facts, letters } = sayable(writing, choices, now);
  const current = { id: choices.templateId ?? suggestion(writing, choices, now).templateId, body };
  const { mentor, known } = writing;
  return nextLetter(current, { letters, facts, to: mentor, earlier: known.earlier })?.id ?? null;
}

/** The two times to propose, as the letter would say them; null where it would say none. */
export function timesSaid(writing: Writing, choices: Choices, now: number): string | null {
  return factsOf(writing, choices, now).slots;
}

/** What is known of one mentor, for a text of this purpose. */
export function knownFacts(
  { mentor, journal, purpose, known }: Omit<Writing, 'known'> & { known: KnownForText },
  hook: string | null,
  news: string,
  now: number,
): KnownFacts {
  const { me, goals, settings, zone } = known;
  const theirZone = zoneOf(mentor.location);
  return {
    mentor,
    me,
    goal: goals.find(({ id }) => mentor.goalIds.includes(id)) ?? goals[0] ?? null,
    hook: mentor.hooks.find(({ text }) => text === hook) ?? null,
    slots: proposedSlots({
      now,
      zone,
      theirZone,
      free: { from: me.freeFrom ?? USUAL_HOURS.from, to: me.freeTo ?? USUAL_HOURS.to },
      isRestDay: (date) => isRestDay(date, settings),
    }),
    now,
    zone,
    previous: previousFor(purpose, journal),
    theirZone,
    meetsAt: nextMeeting(journal, now),
    news,
  };
}

/** Templates of the mentee's own that fit the purpose and language chosen. */
export function ownFor(templates: readonly OwnTemplate[], purpose: Purpose, choices: Choices): OwnTemplate[] {
  return templates.filter((template) => isFor(template, kindOf(purpose, choices)));
}

function kindOf(purpose: Purpose, { language, address }: Choices): Kind {
  return { purpose, language, address: language === 'fr' ? address : null };
}

function factsOf(writing: Writing, choices: Choices, now: number): Facts {
  return factsFor(knownFacts(writing, choices.hook, choices.news, now), kindOf(writing.purpose, choices));
}

function sayable(
  writing: Writing,
  choices: Choices,
  now: number,
): { kind: Kind; facts: Facts; letters: Template[] } {
  const kind = kindOf(writing.purpose, choices);
  const facts = factsOf(writing, choices, now);
  return { kind, facts, letters: lettersFor(kind, choices.situation, facts) };
}

function ownTemplate(all: readonly OwnTemplate[], { templateId }: Choices, kind: Kind): Template | null {
  const own = all.find((template) => template.id === templateId && isFor(template, kind));
  return own ? templateFrom(own) : null;
}

/** A template of the mentee's own may be half written: then its text comes as it is, for her to go on by hand. */
function filledOrAsItIs(template: Template, facts: Facts): Text {
  try {
    return rendered(template, facts);
  } catch {
    return { subject: template.subject, body: template.body };
  }
}
