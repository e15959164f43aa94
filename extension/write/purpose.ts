/** What a mentee most likely wants to write next, from where the relation stands. */
import {
  type Draft,
  type Interaction,
  type Mentor,
  PURPOSES,
  type Purpose,
  type Stage,
} from '../../shared/model.ts';

/** Two follow-ups after one message: more of them triple the complaints (sales vendors' figures). */
export const MOST_FOLLOW_UPS = 2;
/** News is due about a month and about three months after a meeting; a week earlier is near enough to offer it. */
const NEWS_AFTER_DAYS = { first: 21, second: 80 } as const;
const DAY = 24 * 3_600_000;

/** Letters between the two who talk: their order is that of the road. */
const TALKING: readonly Purpose[] = ['answer-yes', 'answer-no', 'confirm-meeting', 'thanks'];
const AFTER_MEETING: readonly Purpose[] = ['confirm-meeting', 'thanks', 'news-30', 'news-90'];
const CONTACT: readonly Purpose[] = ['first-message', 'follow-up-1', 'follow-up-2', 'closing'];

const SUITED: Readonly<Record<Stage, readonly Purpose[]>> = {
  saved: ['invitation', 'first-message'],
  drafted: ['invitation', 'first-message'],
  contacted: CONTACT,
  replied: ['first-message', ...TALKING, 'follow-up-1', 'follow-up-2', 'closing'],
  meeting: AFTER_MEETING,
  mentoring: [...AFTER_MEETING, 'review', 'goodbye'],
  completed: ['goodbye', 'thanks', 'news-90'],
  declined: ['answer-no', 'first-message'],
  silent: ['first-message', 'news-90'],
  paused: ['answer-no', 'first-message'],
};

/** The letters that suit a stage, in the order of the road; every other one can be written too. */
export function purposesFor(stage: Stage): readonly Purpose[] {
  return PURPOSES.filter((purpose) => SUITED[stage].includes(purpose));
}

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

/** The purpose to start with: the draft touched last, else what the stage calls for. `now` in epoch milliseconds. */
export function usualPurpose(
  mentor: Pick<Mentor, 'stage' | 'urls'>,
  journal: readonly Interaction[],
  drafts: readonly Draft[],
  now: number,
): Purpose {
  const [latest] = drafts;
  if (latest) return latest.purpose;
  const last = journal.findLast((entry) => entry.direction !== null);
  const outcome = last?.direction === 'in' ? last.outcome : null;
  switch (mentor.stage) {
    case 'meeting':
    case 'mentoring':
      return aroundMeeting(mentor.stage, journal, now);
    case 'completed':
      return 'goodbye';
    case 'replied':
      return outcome === 'yes' ? 'answer-yes' : opening(mentor, journal);
    case 'declined':
    case 'paused':
      return outcome === 'no' || outcome === 'not-now' ? 'answer-no' : opening(mentor, journal);
    case 'contacted':
      return onSilence(last, journal);
    default:
      return opening(mentor, journal);
  }
}

function onSilence(last: Interaction | undefined, journal: readonly Interaction[]): Purpose {
  if (last?.kind === 'invitation' || last?.kind === 'accepted') return 'first-message';
  const sent = followUpsSent(journal);
  return sent === 0 ? 'follow-up-1' : sent === 1 ? 'follow-up-2' : 'closing';
}

/** A meeting ahead is confirmed; one behind is thanked for, and later news are told of what it led to. */
function aroundMeeting(
  stage: 'meeting' | 'mentoring',
  journal: readonly Interaction[],
  now: number,
): Purpose {
  if (nextMeeting(journal, now) !== null) return 'confirm-meeting';
  const met = lastMeeting(journal);
  const isThanked = met !== null && journal.some(({ kind, at }) => kind === 'thanks' && at >= met);
  if (met === null || !isThanked) return 'thanks';
  const days = (now - met) / DAY;
  if (days >= NEWS_AFTER_DAYS.second) return stage === 'mentoring' ? 'review' : 'news-90';
  return days >= NEWS_AFTER_DAYS.first ? 'news-30' : 'thanks';
}

/** When the next meeting takes place, epoch milliseconds; null where none is ahead. */
export function nextMeeting(journal: readonly Interaction[], now: number): number | null {
  const ahead = journal.flatMap(({ meetsAt }) => (meetsAt !== null && meetsAt > now ? [meetsAt] : []));
  return ahead.length > 0 ? Math.min(...ahead) : null;
}

function lastMeeting(journal: readonly Interaction[]): number | null {
  const meeting = journal.findLast((entry) => entry.kind === 'meeting');
  return meeting ? (meeting.meetsAt ?? meeting.at) : null;
}

/** Letters that look back on a meeting, not on what was written last. */
const ON_MEETING: readonly Purpose[] = ['thanks', 'news-30', 'news-90', 'review', 'goodbye'];

/** The exchange a text refers to: the meeting for thanks and news, the last thing sent for the others. */
export function previousFor(purpose: Purpose, journal: readonly Interaction[]): { at: number } | null {
  if (ON_MEETING.includes(purpose)) {
    const at = lastMeeting(journal);
    return at === null ? null : { at };
  }
  const sent = journal.findLast((entry) => entry.direction === 'out');
  return sent ? { at: sent.at } : null;
}
