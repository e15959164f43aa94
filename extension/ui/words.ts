/** The product's nouns on screen, one table per list of the model, and dates said the way people say them. */
import type {
  Channel,
  Interaction,
  Mentor,
  MentorSource,
  Purpose,
  ReplyOutcome,
  Stage,
} from '../../shared/model.ts';
import type { ProfileField } from '../../shared/profile.ts';
import { m } from '../locales/compiled/messages.js';
import { getLocale } from '../locales/compiled/runtime.js';
import type { Situation } from '../write/situation.ts';

const DAY = 24 * 3_600_000;

const STAGE: Record<Stage, () => string> = {
  saved: m.stage_saved,
  drafted: m.stage_drafted,
  contacted: m.stage_contacted,
  replied: m.stage_replied,
  meeting: m.stage_meeting,
  mentoring: m.stage_mentoring,
  completed: m.stage_completed,
  declined: m.stage_declined,
  silent: m.stage_silent,
  paused: m.stage_paused,
};
export const stageName = (stage: Stage): string => STAGE[stage]();

const CHANNEL: Record<Channel, () => string> = {
  invitation: m.channel_invitation,
  message: m.channel_message,
  inmail: m.channel_inmail,
  email: m.channel_email,
  other: m.channel_other,
};
export const channelName = (channel: Channel): string => CHANNEL[channel]();

const PURPOSE: Record<Purpose, () => string> = {
  invitation: m.purpose_invitation,
  'first-message': m.purpose_first_message,
  'follow-up-1': m.purpose_follow_up_1,
  'follow-up-2': m.purpose_follow_up_2,
  closing: m.purpose_closing,
  'answer-yes': m.purpose_answer_yes,
  'answer-no': m.purpose_answer_no,
  'confirm-meeting': m.purpose_confirm_meeting,
  thanks: m.purpose_thanks,
  'news-30': m.purpose_news_30,
  'news-90': m.purpose_news_90,
  review: m.purpose_review,
  goodbye: m.purpose_goodbye,
};
export const purposeName = (purpose: Purpose): string => PURPOSE[purpose]();

const SITUATION: Record<Situation, () => string> = {
  recommended: m.situation_recommended,
  met: m.situation_met,
  colleague: m.situation_colleague,
  common: m.situation_common,
  work: m.situation_work,
  turn: m.situation_turn,
  programme: m.situation_programme,
  cold: m.situation_cold,
};
export const situationName = (situation: Situation): string => SITUATION[situation]();

const OUTCOME: Record<ReplyOutcome, () => string> = {
  yes: m.outcome_yes,
  'not-now': m.outcome_not_now,
  no: m.outcome_no,
  question: m.outcome_question,
};
export const outcomeName = (outcome: ReplyOutcome): string => OUTCOME[outcome]();

const SOURCE: Record<MentorSource, () => string> = {
  network: m.source_network,
  'own-company': m.source_own_company,
  alumni: m.source_alumni,
  programme: m.source_programme,
  event: m.source_event,
  recommendation: m.source_recommendation,
  web: m.source_web,
  import: m.source_import,
  'by-hand': m.source_by_hand,
};
export const sourceName = (source: MentorSource): string => SOURCE[source]();

const FIELD: Record<ProfileField, () => string> = {
  name: m.field_name,
  givenName: m.field_givenName,
  familyName: m.field_familyName,
  headline: m.field_headline,
  role: m.field_role,
  organisation: m.field_organisation,
  location: m.field_location,
  language: m.field_language,
};
export const fieldName = (field: ProfileField): string => FIELD[field]();

/** What an entry of the journal says happened. */
export function interactionName(interaction: Interaction): string {
  const { kind, toStage } = interaction;
  const names: Record<Interaction['kind'], () => string> = {
    saved: m.kind_saved,
    drafted: m.kind_drafted,
    invitation: m.kind_invitation,
    accepted: m.kind_accepted,
    message: m.kind_message,
    'follow-up': m.kind_follow_up,
    closing: m.kind_closing,
    reply: m.kind_reply,
    meeting: m.kind_meeting,
    advice: m.kind_advice,
    thanks: m.kind_thanks,
    note: m.kind_note,
    stage: () => m.kind_stage({ stage: toStage ? stageName(toStage) : '' }),
  };
  return names[kind]();
}

/** Role and organisation, or the headline, or the place: the line under a name. */
export function subtitleOf(mentor: Pick<Mentor, 'role' | 'organisation' | 'headline' | 'location'>): string {
  const work = [mentor.role, mentor.organisation].filter(Boolean).join(', ');
  return [work || mentor.headline, mentor.location].filter(Boolean).join(' · ');
}

/** Where a mentor stands, with the age of the silence where that matters. `now` in epoch milliseconds. */
export function standingText(mentor: Pick<Mentor, 'stage' | 'lastInteractionAt'>, now: number): string {
  const days = Math.max(0, Math.floor((now - mentor.lastInteractionAt) / DAY));
  if (mentor.stage === 'contacted') return m.waiting_day({ days });
  if (mentor.stage === 'replied' && days > 0) return m.replied_since({ days });
  return stageName(mentor.stage);
}

/** `21 Nov 2026`, or with the time of day. */
export function dateText(at: number, withTime = false): string {
  const options: Intl.DateTimeFormatOptions = withTime
    ? { dateStyle: 'medium', timeStyle: 'short' }
    : { dateStyle: 'medium' };
  return new Intl.DateTimeFormat(getLocale(), options).format(at);
}

/** A day (`2026-11-21`) said as `21 Nov 2026`, whatever zone one is in. */
export function dayText(day: string): string {
  return new Intl.DateTimeFormat(getLocale(), { dateStyle: 'medium', timeZone: 'UTC' }).format(
    Date.parse(day),
  );
}

/** "in 3 days", "yesterday", "today". */
export function daysText(at: number, now: number): string {
  const days = Math.round((at - now) / DAY);
  return new Intl.RelativeTimeFormat(getLocale(), { numeric: 'auto' }).format(days, 'day');
}
