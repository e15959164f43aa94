/** A context in which nothing was sent yet, for tests of the coach. */
import { prepareEarlier } from '../../../extension/write/coach/earlier-messages.ts';
import type { CoachContext } from '../../../extension/write/coach/rule.ts';
import { NOW, ZONE } from '../people.ts';

export const NOTHING_SENT: Omit<CoachContext, 'mentor' | 'goals'> = {
  agreement: null,
  account: 'free',
  earlier: prepareEarlier([]),
  previous: [],
  sentAt: [],
  followUps: 0,
  followUpDays: { first: 7, second: 21, closing: 35 },
  notesThisMonth: 0,
  slots: null,
  now: NOW,
  zone: ZONE,
};
