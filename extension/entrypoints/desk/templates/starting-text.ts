/** The text a new template begins with: a letter of ours that says what it can. Pure. */
import { lettersFor } from '../../../write/compose.ts';
import { FACTS, type Facts, type Kind } from '../../../write/template.ts';

/** Our first letter of this kind to somebody who gave a reason to write, with its holes. */
export function startingText(kind: Kind): { subject: string; body: string } {
  const known = Object.fromEntries(FACTS.map((fact) => [fact, fact]));
  const facts: Facts = { ...blank(), ...known, agreement: 'neutral', language: kind.language, hooks: [] };
  const [letter] = lettersFor(kind, 'work', facts);
  return { subject: letter?.subject ?? '', body: letter?.body ?? '' };
}

function blank(): Record<(typeof FACTS)[number], string | null> {
  return {
    first_name: null,
    role: null,
    organisation: null,
    place: null,
    recommender: null,
    event: null,
    programme: null,
    hook: null,
    goal: null,
    aim: null,
    introduction: null,
    pitch: null,
    school: null,
    employer: null,
    common: null,
    news: null,
    slots: null,
    since: null,
    meeting: null,
    signature: null,
  };
}
