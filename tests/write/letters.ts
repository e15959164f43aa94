/** Every letter our wordings give, for tests that look at them all. */
import { lettersFor } from '../../extension/write/compose.ts';
import { type DraftInput, factsFor, type Known } from '../../extension/write/facts.ts';
import { SITUATIONS } from '../../extension/write/situation.ts';
import type { Kind, Template } from '../../extension/write/template.ts';
import { PURPOSES } from '../../shared/model.ts';
import { fullKnown } from './people.ts';

/** Each purpose in English, French tu and French vous. */
export const KINDS: readonly Kind[] = PURPOSES.flatMap((purpose): Kind[] => [
  { purpose, language: 'en', address: null },
  { purpose, language: 'fr', address: 'tu' },
  { purpose, language: 'fr', address: 'vous' },
]);

/** Of each situation as many letters as show every wording of every part: no part has more than six for one. */
export function lettersOf(kind: Kind, known: Known): Template[] {
  const facts = factsFor(known, kind);
  return SITUATIONS.flatMap((situation) => lettersFor(kind, situation, facts).slice(0, 6));
}

/** Of each situation as many letters as show every opening, and with it every other wording, where all is known. */
export const TEMPLATES: readonly Template[] = KINDS.flatMap((kind) => {
  const facts = factsFor(fullKnown(kind), kind);
  return SITUATIONS.flatMap((situation) => lettersFor(kind, situation, facts).slice(0, 3));
});

/** What a letter of ours is made from when everything is known. */
export function fullInput(template: Template): DraftInput {
  return { ...fullKnown(template), template };
}
