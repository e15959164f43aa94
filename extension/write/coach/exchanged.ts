/** What the coach needs to know of the journal with one mentor: what was sent, and when, since she last answered. */
import type { Interaction } from '../../../shared/model.ts';
import { followUpsSent } from '../purpose.ts';
import type { CoachContext } from './rule.ts';

/** What asks for an answer; thanks and meetings do not. */
const ASKING: readonly Interaction['kind'][] = ['invitation', 'message', 'follow-up'];

/** The part of the context that the journal tells. In: the journal, oldest first. */
export function exchanged(
  journal: readonly Interaction[],
): Pick<CoachContext, 'previous' | 'sentAt' | 'followUps'> {
  const sinceReply = journal.slice(journal.findLastIndex(({ direction }) => direction === 'in') + 1);
  return {
    previous: journal.filter(({ direction, text }) => direction === 'out' && text).map(({ text }) => text),
    sentAt: sinceReply.filter(({ kind }) => ASKING.includes(kind)).map(({ at }) => at),
    followUps: followUpsSent(journal),
  };
}
