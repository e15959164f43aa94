/** Points out that the draft is nearly what another mentor received. */
import { closestMessage } from '../earlier-messages.ts';
import type { Rule } from '../rule.ts';

/**
 * Measured on our own templates (2026-11): filled for two mentors with only the name, place of work and
 * dates exchanged, they are alike to 86 % and more; with a hook of each mentor's own, to 83 % at most. The
 * line lies between the two, so that a template with something personal in it passes.
 */
export const NEAR_COPY_FROM = 0.85;
/** Below this many words, two polite texts are alike by chance. */
const WORDS_AT_LEAST = 12;

/**
 * No message to another mentor is nearly the same; names, places of work and dates do not count as different.
 * Source: the guides ("no copy-paste") and what networks treat as spam; strength: agreed by all guides read,
 * the figure is our own.
 */
export const nearCopy: Rule = {
  id: 'near-copy',
  level: 'improve',
  appliesTo: ({ purpose }) => purpose !== 'closing' && purpose !== 'thanks',
  check: ({ draft, words }, { mentor, earlier }) => {
    const closest = words.length < WORDS_AT_LEAST ? null : closestMessage(draft.body, mentor, earlier);
    if (closest === null || closest.likeness === 0) return { ok: true };
    const percent = Math.round(closest.likeness * 100);
    return {
      ok: closest.likeness < NEAR_COPY_FROM,
      detail: { kind: 'closest', percent, name: closest.to.name },
    };
  },
};
