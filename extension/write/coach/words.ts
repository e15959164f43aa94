/** The coach's results in the language of the screen. */

import { m } from '../../locales/compiled/messages.js';
import type { Locale } from '../../locales/compiled/runtime.js';
import { shortened } from '../plain-text.ts';
import type { CoachResult } from './coach.ts';
import type { Detail, RuleId } from './rule.ts';

/** Quoted hooks and goals on one or two lines of the side panel. UTF-16 units. */
const QUOTED = 90;

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
  'over-limit': { ok: m.coach_over_limit_ok, fix: m.coach_over_limit_fix, why: m.coach_over_limit_why },
  'something-personal': {
    ok: m.coach_something_personal_ok,
    fix: m.coach_something_personal_fix,
    why: m.coach_something_personal_why,
  },
  'follow-up-adds-something': {
    ok: m.coach_follow_up_adds_something_ok,
    fix: m.coach_follow_up_adds_something_fix,
    why: m.coach_follow_up_adds_something_why,
  },
  'says-goal': { ok: m.coach_says_goal_ok, fix: m.coach_says_goal_fix, why: m.coach_says_goal_why },
  'one-small-question': {
    ok: m.coach_one_small_question_ok,
    fix: m.coach_one_small_question_fix,
    why: m.coach_one_small_question_why,
  },
  'easy-way-out': {
    ok: m.coach_easy_way_out_ok,
    fix: m.coach_easy_way_out_fix,
    why: m.coach_easy_way_out_why,
  },
  thanks: { ok: m.coach_thanks_ok, fix: m.coach_thanks_fix, why: m.coach_thanks_why },
  'near-copy': { ok: m.coach_near_copy_ok, fix: m.coach_near_copy_fix, why: m.coach_near_copy_why },
};

function hintText(detail: Detail, options: Options): string {
  switch (detail.kind) {
    case 'hole':
      return m.coach_hint_hole({ hole: shortened(detail.hole, QUOTED) }, options);
    case 'greeted':
      return m.coach_hint_greeted({ greeted: shortened(detail.greeted, QUOTED), name: detail.name }, options);
    case 'over':
      return m.coach_hint_over({ over: detail.over, limit: detail.limit }, options);
    case 'mentioned':
      return m.coach_hint_mentioned({ thing: shortened(detail.thing, QUOTED) }, options);
    case 'could-mention':
      return m.coach_hint_could_mention({ thing: shortened(detail.thing, QUOTED) }, options);
    case 'goal':
      return m.coach_hint_goal({ goal: shortened(detail.goal, QUOTED) }, options);
    case 'no-question':
      return m.coach_hint_no_question({}, options);
    case 'questions':
      return m.coach_hint_questions({ count: detail.count }, options);
    case 'big-ask':
      return m.coach_hint_big_ask({ ask: detail.ask }, options);
    case 'closest':
      return m.coach_hint_closest({ percent: detail.percent, name: detail.name }, options);
  }
}
