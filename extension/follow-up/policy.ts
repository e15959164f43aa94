/**
 * What comes next with one mentor, and when: from the journal, the settings and the zone to the next
 * reminder, or none. It is asked again after every write that touches a mentor, so a reply cancels a
 * follow-up wherever it was recorded.
 *
 * The answer depends on the set of interactions, not on their order of arrival; and on the current time
 * only through meetings: it changes when one that was ahead (`meetsAt`) is behind.
 */

import type { Settings } from '../../shared/mentee.ts';
import type { Interaction, Planned, ReminderKind } from '../../shared/model.ts';
import { arrival, byTime, heardAs, timeline } from '../../shared/stages.ts';
import {
  isQuiet,
  isRestDay,
  knownZone,
  type QuietSettings,
  rezoned,
  shiftOffRest,
  wallClock,
} from './working-time.ts';

export { isRestDay, nextQuietEnd, rezoned, shiftOffRest } from './working-time.ts';

export type PolicySettings = QuietSettings & Pick<Settings, 'followUpDays' | 'remindAt'>;

/** A started draft is still warm after two days; later, what made it worth writing is forgotten. */
const DRAFT_DAYS = 2;
/** Of the invitations ever accepted, 80 % are within 15 days (one French test, about 1,180): later is cold. */
const INVITATION_DAYS = 15;
/** Who has just accepted, or answered, is expecting a word: the next day, never the same one. */
const ANSWER_DAYS = 1;
/** One or two help; four or more triple the complaints (sales vendors' figures). A promise, so no setting. */
const MOST_FOLLOW_UPS = 2;
/** Thanks are due within 24 hours; two of them leave time to note what was learnt. */
const THANK_HOURS = 2;
/** A week after the thanks, the advice can have been tried, and the meeting is not yet forgotten. */
const NEXT_STEP_DAYS = 7;
/** Sessions are 3 to 4 weeks apart; 24 days leave some of them to agree on the date. */
const SESSION_DAYS = 24;

const MS_PER_HOUR = 3600 * 1000;

/** Where the days are counted from: an instant, in the zone the mentee was in when it was logged. */
type Moment = { id: string; at: number; zone: string };
/** A meeting is counted from when it takes place; `meetsAt` is null where that was not told. */
type Meeting = Moment & { agreedAt: number; meetsAt: number | null };
type Step = { kind: ReminderKind; days: number; from: Moment };
type Context = { settings: PolicySettings; zone: string; now: number };

/**
 * The next reminder the journal of one mentor calls for, or null.
 * @param journal interactions of one mentor, in any order, duplicates allowed
 * @param zone the IANA zone the mentee is in now; one this browser does not know is read as UTC
 * @param now epoch ms
 */
export function nextReminder(
  journal: readonly Interaction[],
  settings: PolicySettings,
  zone: string,
  now: number,
): Planned | null {
  const context = { settings, zone: knownZone(zone), now };
  const events = timeline(journal);
  const { stage, by } = arrival(events);
  if (by === null) return null;
  switch (stage) {
    case 'drafted':
      return planned({ kind: 'send-draft', days: DRAFT_DAYS, from: by }, context);
    case 'contacted':
      return planned(ladder(afterReply(events), by, context), context);
    case 'replied':
      return planned(conversation(events, by, context), context);
    case 'meeting':
      return (
        aroundMeetings(events, context) ??
        planned({ kind: 'next-step', days: NEXT_STEP_DAYS, from: lastSign(events, by) }, context)
      );
    case 'mentoring':
      return (
        aroundMeetings(events, context) ??
        planned({ kind: 'plan-session', days: SESSION_DAYS, from: lastSign(events, by) }, context)
      );
    default:
      return null;
  }
}

/** After a reply: answer it; once answered, the ladder of follow-ups counts anew. */
function conversation(events: readonly Interaction[], by: Interaction, context: Context): Step {
  // A move to "replied" by hand stands for a reply that was not written down.
  const index = events.findLastIndex((event) => heardAs(event) === 'reply' || event === by);
  const since = events.slice(index + 1);
  // A follow-up does not answer: it was sent before the mentee knew of the reply.
  const answered = since.some((event) => {
    const kind = heardAs(event);
    return event.direction !== 'in' && (kind === 'message' || kind === 'thanks');
  });
  if (!answered) return { kind: 'answer-reply', days: ANSWER_DAYS, from: events[index] ?? by };
  return ladder(since, by, context);
}

/** What follows on silence. Any interaction between the two starts its clock again. */
function ladder(since: readonly Interaction[], by: Interaction, { settings, zone }: Context): Step {
  const from = lastSign(since, by);
  const last = since.findLast((event) => event.direction === 'out' || event.kind === 'accepted');
  if (last?.kind === 'accepted') return { kind: 'write-message', days: ANSWER_DAYS, from };
  if (last?.kind === 'invitation') return { kind: 'invitation-cold', days: INVITATION_DAYS, from };
  const followUps = since.filter((event) => heardAs(event) === 'follow-up').length;
  const messages = since.filter((event) => heardAs(event) === 'message');
  const messageDays = new Set(messages.map((event) => dayOf(event, zone).toString())).size;
  // Words on a third day without an answer are a second follow-up, whatever they were filed under.
  const closes = followUps >= MOST_FOLLOW_UPS || followUps + messageDays > MOST_FOLLOW_UPS;
  const { first, second, closing } = settings.followUpDays;
  if (closes) return { kind: 'closing', days: Math.max(1, closing - second), from };
  if (followUps === 1) return { kind: 'follow-up-2', days: Math.max(1, second - first), from };
  return { kind: 'follow-up-1', days: first, from };
}

function afterReply(events: readonly Interaction[]): readonly Interaction[] {
  return events.slice(events.findLastIndex((event) => heardAs(event) === 'reply') + 1);
}

/** The last interaction between the two, or the move by hand that opened the stage, if that came later. */
function lastSign(events: readonly Interaction[], by: Interaction): Interaction {
  const last = events.findLast(({ direction }) => direction !== null);
  return last === undefined || (by.kind === 'stage' && byTime(by, last) > 0) ? by : last;
}

/** The meetings in the order they take place, each a moment at that instant. */
function meetings(events: readonly Interaction[]): Meeting[] {
  return events
    .filter(({ kind }) => kind === 'meeting')
    .map(({ id, at, zone, meetsAt }) => ({ id, zone, at: meetsAt ?? at, agreedAt: at, meetsAt }))
    .toSorted((a, b) => a.at - b.at);
}

/** Prepare the meeting ahead, or thank for the one behind; null when there is nothing to do for either. */
function aroundMeetings(events: readonly Interaction[], context: Context): Planned | null {
  const all = meetings(events);
  // Without a time of its own, a meeting was told after it had taken place.
  const upcoming = all.find(({ meetsAt }) => meetsAt !== null && meetsAt > context.now);
  if (upcoming) return preparation(upcoming, context) ?? thanksFor(upcoming, context);
  const last = all.at(-1);
  if (last === undefined || events.some((event) => isThanksFor(last, event))) return null;
  return thanksFor(last, context);
}

function isThanksFor(meeting: Meeting, { kind, direction, at }: Interaction): boolean {
  return kind === 'thanks' && direction !== 'in' && at >= meeting.at;
}

/**
 * On the working day before the meeting, back to the day it was agreed on; else on the day of the meeting;
 * null where no working day leaves the reminder before the meeting.
 */
function preparation(meeting: Meeting, context: Context): Planned | null {
  const { settings, zone } = context;
  const agreed = dayOf({ ...meeting, at: meeting.agreedAt }, zone);
  const meets = dayOf(meeting, zone);
  // Two zones can be a day apart: what was the day before may be too late where the mentee is now.
  const before = [1, 2].map((days) => shiftOffRest(meets.subtract({ days }), settings, 'backward'));
  const day = [...before.filter((each) => Temporal.PlainDate.compare(each, agreed) >= 0), meets].find(
    (each) => !isRestDay(each, settings) && rezoned(each.toString(), settings.remindAt, zone) < meeting.at,
  );
  return day ? onDay('prepare', day, meeting, context) : null;
}

/** Two hours after the meeting, unless that is a quiet hour or a rest day: then at the next usual time. */
function thanksFor(meeting: Meeting, context: Context): Planned {
  const { settings, zone } = context;
  const soon = meeting.at + THANK_HOURS * MS_PER_HOUR;
  const { day, time } = wallClock(soon, zone);
  if (!isRestDay(day, settings) && !isQuiet(time, settings)) {
    const date = day.toString();
    const dueAt = rezoned(date, time, zone);
    return { kind: 'thank', date, time, zone, dueAt, becauseId: meeting.id, becauseAt: meeting.at };
  }
  const missed = rezoned(day.toString(), settings.remindAt, zone) < soon;
  return onDay('thank', day.add({ days: missed ? 1 : 0 }), meeting, context);
}

function planned({ kind, days, from }: Step, context: Context): Planned {
  return onDay(kind, dayOf(from, context.zone).add({ days }), from, context);
}

/** The day of a moment on the calendar it was logged in: travelling later does not change it. */
function dayOf({ at, zone }: Moment, current: string): Temporal.PlainDate {
  return wallClock(at, knownZone(zone, current)).day;
}

/** At the usual time of the first working day from `day` on. */
function onDay(kind: ReminderKind, day: Temporal.PlainDate, because: Moment, context: Context): Planned {
  const { settings, zone } = context;
  const date = shiftOffRest(day, settings, 'forward').toString();
  const dueAt = rezoned(date, settings.remindAt, zone);
  const real = wallClock(dueAt, zone).day;
  // A zone that crosses the date line skips a whole day: what was due then is due the day after.
  if (real.toString() > date) return onDay(kind, real, because, context);
  return { kind, date, time: settings.remindAt, zone, dueAt, becauseId: because.id, becauseAt: because.at };
}
