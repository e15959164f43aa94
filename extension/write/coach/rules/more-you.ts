/** Asks that a message speaks of its reader, not only of its writer. */
import { wordsOf } from '../fold.ts';
import type { Rule } from '../rule.ts';

/** Not "me": "tell me", "m’accorder" ask, they do not tell of oneself. */
const MENTEE = new Set('i im ive my mine myself je j moi mon ma mes mien mienne'.split(' '));
const MENTOR = new Set('you your yours yourself vous votre vos tu t te toi ton ta tes votres'.split(' '));
/** Fewer mentions of oneself are what it takes to introduce oneself and ask. */
const OFTEN = 8;
/** As many of the reader would be ideal; nobody minds before there are this many times more. */
const TIMES = 3.5;

/**
 * The reader is not far outnumbered by the writer.
 * Source: the guides ("a real interest in the person's path"); strength: agreed by all guides read, the figure is our own.
 */
export const moreYou: Rule = {
  id: 'more-you',
  level: 'improve',
  purposes: ['first-message'],
  channels: null,
  languages: null,
  finding: { source: 'guides', strength: 'agreed' },
  check: ({ said }) => {
    const words = wordsOf(said.replace(/-t-/g, '-'));
    const mentee = words.filter((word) => MENTEE.has(word)).length;
    const mentor = words.filter((word) => MENTOR.has(word)).length;
    return {
      ok: mentee < OFTEN || mentee <= mentor * TIMES,
      detail: { kind: 'persons', mentee, mentor },
    };
  },
};
