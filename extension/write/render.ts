/** From a template and what is known to the first text of a draft. The mentee goes on from there. */
import { factsUsed, fill } from './engine.ts';
import { type DraftInput, factsFor } from './facts.ts';
import { INMAIL_SUBJECT, INVITATION_NOTE_FREE } from './limits.ts';
import { shortened } from './plain-text.ts';
import type { Facts, Template } from './template.ts';
import { typeset } from './typography.ts';

/** What would make the text better if it were known, in the order of how much. */
export const MISSING = [
  'hook',
  'goal',
  'pitch',
  'news',
  'organisation',
  'role',
  'first-name',
  'signature',
  'slots',
] as const;
export type Missing = (typeof MISSING)[number];

const FACT_OF: Readonly<Record<Missing, keyof Facts>> = {
  hook: 'hook',
  goal: 'goal',
  pitch: 'introduction',
  news: 'news',
  organisation: 'organisation',
  role: 'role',
  'first-name': 'first_name',
  signature: 'signature',
  slots: 'slots',
};

/**
 * The text of a template for one mentor. Out: the subject (empty for an invitation; one line of at most
 * 200 characters) and the body; an invitation always fits the note of a free account, facts are left out
 * until it does. A missing value leaves no hole: the sentence changes. Values are never read as template.
 * Throws Liquid's ParseError or RenderError if the template itself is wrong; ours are tested.
 */
export function renderDraft(input: DraftInput): { subject: string; body: string } {
  const facts = factsFor(input);
  const { template } = input;
  const subject = filled(template.subject, facts, template).replace(/\s+/g, (space) =>
    space === '\u00a0' ? space : ' ',
  );
  return { subject: shortened(subject, INMAIL_SUBJECT), body: fittingBody(template, facts) };
}

/** What this draft would say in addition if the mentee told it: only what would change this very text. */
export function missingFor(input: DraftInput): Missing[] {
  const facts = factsFor(input);
  const { template } = input;
  const known = { ...facts, introduction: hasPitch(input) ? facts.introduction : null };
  const used = new Set([...factsUsed(template.body), ...factsUsed(template.subject)]);
  const text = (some: Facts) =>
    filled(template.subject, some, template) + filled(template.body, some, template);
  return MISSING.filter((missing) => {
    const fact = FACT_OF[missing];
    return known[fact] === null && used.has(fact) && text({ ...known, [fact]: 'x' }) !== text(known);
  });
}

function hasPitch({ me }: DraftInput): boolean {
  return /[\p{L}\p{N}]/u.test(me.pitch + me.situation);
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
