/** What a mentee most likely wants to write next, from where the relation stands. */
import type { Draft, Interaction, Mentor, Purpose } from '../../shared/model.ts';

/** Two follow-ups after one message: more of them triple the complaints (sales vendors' figures). */
export const MOST_FOLLOW_UPS = 2;

/** Follow-ups sent since the last reply. */
export function followUpsSent(journal: readonly Interaction[]): number {
  const since = journal.slice(journal.findLastIndex((entry) => entry.direction === 'in') + 1);
  return since.filter((entry) => entry.kind === 'follow-up').length;
}

/** On networks of connections a stranger gets an invitation first; elsewhere a message. */
function opening(mentor: Pick<Mentor, 'urls'>, journal: readonly Interaction[]): Purpose {
  const connected = journal.some((entry) => entry.kind === 'accepted' || entry.kind === 'invitation');
  const onNetwork = mentor.urls.some((url) =>
    /^https?:\/\/(www\.)?linkedin\.com(\.localhost(:\d+)?)?\//.test(url),
  );
  return onNetwork && !connected ? 'invitation' : 'first-message';
}

/** The purpose to start with: the draft touched last, else what the stage calls for. */
export function usualPurpose(
  mentor: Pick<Mentor, 'stage' | 'urls'>,
  journal: readonly Interaction[],
  drafts: readonly Draft[],
): Purpose {
  const [latest] = drafts;
  if (latest) return latest.purpose;
  if (mentor.stage === 'meeting' || mentor.stage === 'mentoring') return 'thanks';
  if (mentor.stage !== 'contacted') return opening(mentor, journal);
  const last = journal.findLast((entry) => entry.direction !== null);
  if (last?.kind === 'invitation' || last?.kind === 'accepted') return 'first-message';
  const sent = followUpsSent(journal);
  return sent === 0 ? 'follow-up-1' : sent === 1 ? 'follow-up-2' : 'closing';
}

/** The exchange a text refers to: the meeting for thanks, the last thing sent for the others. */
export function previousFor(purpose: Purpose, journal: readonly Interaction[]): { at: number } | null {
  if (purpose === 'thanks') {
    const meeting = journal.findLast((entry) => entry.kind === 'meeting');
    return meeting ? { at: meeting.meetsAt ?? meeting.at } : null;
  }
  const sent = journal.findLast((entry) => entry.direction === 'out');
  return sent ? { at: sent.at } : null;
}
