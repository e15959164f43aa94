/** From a template and what is known to the first text of a draft. The mentee goes on from there. */
import { piecesFor } from './compose.ts';
import { factsUsed, fill } from './engine.ts';
import { type DraftInput, factsFor } from './facts.ts';
import { INMAIL_SUBJECT, INVITATION_NOTE_FREE } from './limits.ts';
import { addressed, PARTS } from './pieces.ts';
import { shortened } from './plain-text.ts';
import type { Situation } from './situation.ts';
import type { Fact, Facts, Kind, Template } from './template.ts';
import { typeset } from './typography.ts';

/** What would make the text better if it were known, in the order of how much. */
const ASKED_FOR = [
  'hook',
  'goal',
  'pitch',
  'recommender',
  'event',
  'common',
  'news',
  'organisation',
  'role',
  'first_name',
  'signature',
] as const satisfies readonly Fact[];
export type Missing = (typeof ASKED_FOR)[number];

/**
 * The text of a template for one mentor. Out: the subject (empty for an invitation; one line of at most
 * 200 characters) and the body; an invitation always fits the note of a free account, facts are left out
 * until it does. Values are never read as template.
 * Throws Liquid's ParseError or RenderError if the template itself is wrong; ours are tested.
 */
export function renderDraft(input: DraftInput): { subject: string; body: string } {
  return rendered(input.template, factsFor(input, input.template));
}

/** `renderDraft` with the facts already made, for those who look at many templates. */
export function rendered(template: Template, facts: Facts): { subject: string; body: string } {
  const subject = filled(template.subject, facts, template).replace(/\s+/g, (space) =>
    space === '\u00a0' ? space : ' ',
  );
  return { subject: shortened(subject, INMAIL_SUBJECT), body: fittingBody(template, facts) };
}

/**
 * What is not known and would open better wordings: of our own in this situation, or of the mentee's own template.
 * A reason to write is always asked for where any wording could use one.
 */
export function missingFor(own: Template | null, kind: Kind, at: Situation, facts: Facts): Missing[] {
  const used = new Set<string>(own ? factsUsed(own.subject + own.body) : wanted(kind, at));
  if (used.has('introduction')) used.add('pitch');
  return ASKED_FOR.filter((fact) => facts[fact] === null && used.has(fact));
}

function wanted({ purpose, language, address }: Kind, at: Situation): string[] {
  const pieces = piecesFor(purpose, language);
  const all = PARTS.flatMap((part) => pieces[part]);
  const speaking = all.filter((piece) => piece.in === undefined || piece.in.includes(at));
  const hook = all.some(({ needs }) => needs?.includes('hook')) ? ['hook'] : [];
  return [
    ...hook,
    ...speaking.flatMap(({ text, needs = [] }) => [...needs, ...factsUsed(addressed(text, address))]),
  ];
}

function fittingBody(template: Template, facts: Facts): string {
  let left = facts;
  let body = filled(template.body, left, template);
  if (template.purpose !== 'invitation') return body;
  for (const fact of template.dropped) {
    if (body.length <= INVITATION_NOTE_FREE) break;
    left = { ...left, [fact]: null };
    body = filled(template.body, left, template);
  }
  return body;
}

function filled(text: string, facts: Facts, template: Template): string {
  return typeset(fill(text, facts), template.language);
}
