/** Stops a third follow-up. */
import { MOST_FOLLOW_UPS } from '../../purpose.ts';
import { FOLLOW_UPS, type Rule } from '../rule.ts';

/**
 * At most two follow-ups go out without a reply between.
 * Source: sellers' figures (four or more messages triple complaints), and a promise of this product; strength: weak figures,
 * plain courtesy.
 */
export const thirdFollowUp: Rule = {
  id: 'third-follow-up',
  level: 'stop',
  purposes: FOLLOW_UPS,
  channels: null,
  languages: null,
  finding: { source: 'follow-up-figures', strength: 'weak' },
  check: (_, { followUps }) => ({ ok: followUps < MOST_FOLLOW_UPS }),
};
