/** Asks for a length that is read at once. */
import { EMAIL_WORDS, FIRST_MESSAGE_WORDS } from '../../limits.ts';
import type { CoachDraft, Rule } from '../rule.ts';

/** How far beyond what is answered most nobody would call it long yet: a sentence or two. */
const LEEWAY = { network: 30, email: 35 } as const;
/** Between blanks, signs alone not counted: near enough here, and far faster than the counter under the letter. */
const WORD = /\S*[\p{L}\p{N}]\S*/gu;
/** Fewer words cannot say who writes, why, and what for. */
const TOO_SHORT = 20;

/**
 * The text is about as long as those that are answered most: half a minute on a network, a minute by mail.
 * Source: LinkedIn's own InMail data (under 400 characters +22 %, the longest -11 %) and Boomerang (e-mails of 50 to 125
 * words); strength: measured, on recruiters' and all kinds of mails.
 */
export const rightLength: Rule = {
  id: 'right-length',
  level: 'improve',
  purposes: null,
  channels: ['message', 'inmail', 'email', 'other'],
  languages: null,
  finding: { source: 'inmail-length', strength: 'elsewhere' },
  check: ({ draft }) => {
    const { from, to, most, least } = range(draft);
    const words = draft.body.match(WORD)?.length ?? 0;
    return { ok: words >= least && words <= most, detail: { kind: 'words', words, from, to } };
  },
};

function range({ purpose, channel }: CoachDraft): { from: number; to: number; most: number; least: number } {
  const isFirst = purpose === 'first-message';
  const onNetwork = channel === 'message' || channel === 'inmail';
  const { from, to } = isFirst && onNetwork ? FIRST_MESSAGE_WORDS : EMAIL_WORDS;
  const leeway = isFirst && onNetwork ? LEEWAY.network : LEEWAY.email;
  return { from: isFirst ? from : 0, to, most: to + leeway, least: isFirst ? TOO_SHORT : 0 };
}
