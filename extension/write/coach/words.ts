/** The coach's results in the language of the screen. */

import { m } from '../../locales/compiled/messages.js';
import type { Locale } from '../../locales/compiled/runtime.js';
import type { CoachResult } from './coach.ts';
import { hintText } from './hints.ts';
import type { RuleId } from './rule.ts';

export interface CoachText {
  /** The line itself: what is right, or what to do. */
  readonly text: string;
  /** A second line with what was seen, or null. */
  readonly hint: string | null;
  /** Where the rule comes from and how sure it is. */
  readonly why: string;
}

/** What to show for a result; in `locale`, or in the language of the screen. */
export function coachText(result: CoachResult, locale?: Locale): CoachText {
  const options = locale === undefined ? {} : { locale };
  const { ok, fix, why } = WORDS[result.rule];
  return {
    text: result.ok ? ok({}, options) : fix({}, options),
    hint: result.detail === null ? null : hintText(result.detail, options),
    why: why({}, options),
  };
}

type Options = { readonly locale?: Locale };
type Words = (inputs: Record<string, never>, options: Options) => string;

const WORDS: Readonly<Record<RuleId, { readonly ok: Words; readonly fix: Words; readonly why: Words }>> = {
  'unfilled-hole': {
    ok: m.coach_unfilled_hole_ok,
    fix: m.coach_unfilled_hole_fix,
    why: m.coach_unfilled_hole_why,
  },
  'wrong-name': { ok: m.coach_wrong_name_ok, fix: m.coach_wrong_name_fix, why: m.coach_wrong_name_why },
  'wrong-company': {
    ok: m.coach_wrong_company_ok,
    fix: m.coach_wrong_company_fix,
    why: m.coach_wrong_company_why,
  },
  'over-limit': { ok: m.coach_over_limit_ok, fix: m.coach_over_limit_fix, why: m.coach_over_limit_why },
  'third-follow-up': {
    ok: m.coach_third_follow_up_ok,
    fix: m.coach_third_follow_up_fix,
    why: m.coach_third_follow_up_why,
  },
  'too-soon': { ok: m.coach_too_soon_ok, fix: m.coach_too_soon_fix, why: m.coach_too_soon_why },
  'follow-up-adds-something': {
    ok: m.coach_follow_up_adds_something_ok,
    fix: m.coach_follow_up_adds_something_fix,
    why: m.coach_follow_up_adds_something_why,
  },
  'something-personal': {
    ok: m.coach_something_personal_ok,
    fix: m.coach_something_personal_fix,
    why: m.coach_something_personal_why,
  },
  'why-you': { ok: m.coach_why_you_ok, fix: m.coach_why_you_fix, why: m.coach_why_you_why },
  'says-goal': { ok: m.coach_says_goal_ok, fix: m.coach_says_goal_fix, why: m.coach_says_goal_why },
  'short-exchange': {
    ok: m.coach_short_exchange_ok,
    fix: m.coach_short_exchange_fix,
    why: m.coach_short_exchange_why,
  },
  'one-small-question': {
    ok: m.coach_one_small_question_ok,
    fix: m.coach_one_small_question_fix,
    why: m.coach_one_small_question_why,
  },
  'searchable-question': {
    ok: m.coach_searchable_question_ok,
    fix: m.coach_searchable_question_fix,
    why: m.coach_searchable_question_why,
  },
  slots: { ok: m.coach_slots_ok, fix: m.coach_slots_fix, why: m.coach_slots_why },
  'easy-way-out': {
    ok: m.coach_easy_way_out_ok,
    fix: m.coach_easy_way_out_fix,
    why: m.coach_easy_way_out_why,
  },
  thanks: { ok: m.coach_thanks_ok, fix: m.coach_thanks_fix, why: m.coach_thanks_why },
  'right-length': {
    ok: m.coach_right_length_ok,
    fix: m.coach_right_length_fix,
    why: m.coach_right_length_why,
  },
  'more-you': { ok: m.coach_more_you_ok, fix: m.coach_more_you_fix, why: m.coach_more_you_why },
  'job-request': { ok: m.coach_job_request_ok, fix: m.coach_job_request_fix, why: m.coach_job_request_why },
  attachment: { ok: m.coach_attachment_ok, fix: m.coach_attachment_fix, why: m.coach_attachment_why },
  pressure: { ok: m.coach_pressure_ok, fix: m.coach_pressure_fix, why: m.coach_pressure_why },
  flattery: { ok: m.coach_flattery_ok, fix: m.coach_flattery_fix, why: m.coach_flattery_why },
  apologies: { ok: m.coach_apologies_ok, fix: m.coach_apologies_fix, why: m.coach_apologies_why },
  jargon: { ok: m.coach_jargon_ok, fix: m.coach_jargon_fix, why: m.coach_jargon_why },
  'generic-part': {
    ok: m.coach_generic_part_ok,
    fix: m.coach_generic_part_fix,
    why: m.coach_generic_part_why,
  },
  'tu-vous': { ok: m.coach_tu_vous_ok, fix: m.coach_tu_vous_fix, why: m.coach_tu_vous_why },
  'wrong-gender': {
    ok: m.coach_wrong_gender_ok,
    fix: m.coach_wrong_gender_fix,
    why: m.coach_wrong_gender_why,
  },
  'other-language': {
    ok: m.coach_other_language_ok,
    fix: m.coach_other_language_fix,
    why: m.coach_other_language_why,
  },
  'near-copy': { ok: m.coach_near_copy_ok, fix: m.coach_near_copy_fix, why: m.coach_near_copy_why },
  'note-quota': { ok: m.coach_note_quota_ok, fix: m.coach_note_quota_fix, why: m.coach_note_quota_why },
};
