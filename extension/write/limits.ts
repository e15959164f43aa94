/** How long a text may and should be in each channel, and how long it is. The counter under the composer. */

import type { Settings } from '../../shared/mentee.ts';
import type { Channel, Purpose } from '../../shared/model.ts';

/** Checked 2026-11 in the help pages of LinkedIn ("Personalize invitations"): free accounts. */
export const INVITATION_NOTE_FREE = 200;
/** Checked 2026-11, same page: accounts that pay. */
export const INVITATION_NOTE_PREMIUM = 300;
/** Checked 2026-11 in the help pages of LinkedIn: a message to a connection. */
export const MESSAGE_BODY = 8000;
/** Checked 2026-11 in the help pages of LinkedIn: subject of an InMail. */
export const INMAIL_SUBJECT = 200;
/** Checked 2026-11, same page: body of an InMail. */
export const INMAIL_BODY = 1900;
/** E-mails of 50 to 125 words are answered most (Boomerang, 5 to 40 million mails of all kinds; as of 2026-11). */
export const EMAIL_WORDS = { from: 50, to: 125 } as const;
/** What the guides and the two figures here agree on for a first message: half a minute to read. */
export const FIRST_MESSAGE_WORDS = { from: 60, to: 90 } as const;
/** Under it, +22 % replies against the average (LinkedIn's own InMail data 2021-22, recruiters' messages). */
export const PREFERRED_CHARACTERS = 400;

export type NetworkAccount = Settings['networkAccount'];

export interface Measure {
  /** UTF-16 code units: what the network's own counter shows (an emoji often counts for two). */
  readonly characters: number;
  /** As word processors count in English and French: "l’école" and "rendez-vous" are one word each. */
  readonly words: number;
  /** null where the channel has none. */
  readonly limit: number | null;
  /** Characters beyond the limit; 0 if it fits. */
  readonly over: number;
}

/**
 * Length of a text against its channel. `part` tells the subject (limited in InMail) from the body;
 * `account` is the mentee's account with the network.
 */
export function measure(
  text: string,
  channel: Channel,
  account: NetworkAccount,
  part: 'subject' | 'body' = 'body',
): Measure {
  const limit = part === 'subject' ? subjectLimit(channel) : bodyLimit(channel, account);
  return {
    characters: text.length,
    words: countWords(text),
    limit,
    over: limit === null ? 0 : Math.max(0, text.length - limit),
  };
}

/** Characters the body may have in a channel, or null. */
export function bodyLimit(channel: Channel, account: NetworkAccount): number | null {
  if (channel === 'invitation') return account === 'premium' ? INVITATION_NOTE_PREMIUM : INVITATION_NOTE_FREE;
  if (channel === 'message') return MESSAGE_BODY;
  return channel === 'inmail' ? INMAIL_BODY : null;
}

/** Characters the subject may have in a channel, or null. */
export function subjectLimit(channel: Channel): number | null {
  return channel === 'inmail' ? INMAIL_SUBJECT : null;
}

/** True if a text of this channel has a subject line. */
export function hasSubject(channel: Channel): boolean {
  return channel === 'inmail' || channel === 'email';
}

/** The length that is answered most, where there are figures: words, and characters not to pass. */
export interface RecommendedLength {
  readonly words: { readonly from: number; readonly to: number };
  /** On networks only; null where there is no such figure. */
  readonly characters: number | null;
}

/** What to aim at for a purpose in a channel; null for the note of an invitation, which its limit keeps short. */
export function recommendedLength(purpose: Purpose, channel: Channel): RecommendedLength | null {
  if (channel === 'invitation' || purpose === 'invitation') return null;
  const onNetwork = channel === 'message' || channel === 'inmail';
  if (purpose === 'first-message') {
    return { words: FIRST_MESSAGE_WORDS, characters: onNetwork ? PREFERRED_CHARACTERS : null };
  }
  return { words: EMAIL_WORDS, characters: null };
}

const segmenter = new Intl.Segmenter('fr', { granularity: 'word' });

/** Words of a text; numbers count, punctuation and signs do not. */
export function countWords(text: string): number {
  let words = 0;
  let before: 'word' | 'hyphen' | 'other' = 'other';
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    if (isWordLike) {
      if (before !== 'hyphen') words += 1;
      before = 'word';
    } else {
      before = before === 'word' && /^[-‐‑]$/.test(segment) ? 'hyphen' : 'other';
    }
  }
  return words;
}
