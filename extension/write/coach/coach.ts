/** "Before you send": runs the rules over a draft as it is typed. A new rule is one file here and its words in the locales. */
import { readDraft } from './draft-text.ts';
import type { CoachContext, CoachDraft, Detail, Fix, Level, Rule, RuleId, Span } from './rule.ts';
import { apologies } from './rules/apologies.ts';
import { attachment } from './rules/attachment.ts';
import { easyWayOut } from './rules/easy-way-out.ts';
import { flattery } from './rules/flattery.ts';
import { followUpAddsSomething } from './rules/follow-up-adds-something.ts';
import { genericPart } from './rules/generic-part.ts';
import { jargon } from './rules/jargon.ts';
import { jobRequest } from './rules/job-request.ts';
import { moreYou } from './rules/more-you.ts';
import { nearCopy } from './rules/near-copy.ts';
import { noteQuota } from './rules/note-quota.ts';
import { oneSmallQuestion } from './rules/one-small-question.ts';
import { otherLanguage } from './rules/other-language.ts';
import { overLimit } from './rules/over-limit.ts';
import { pressure } from './rules/pressure.ts';
import { rightLength } from './rules/right-length.ts';
import { saysGoal } from './rules/says-goal.ts';
import { searchableQuestion } from './rules/searchable-question.ts';
import { shortExchange } from './rules/short-exchange.ts';
import { slots } from './rules/slots.ts';
import { somethingPersonal } from './rules/something-personal.ts';
import { thanks } from './rules/thanks.ts';
import { thirdFollowUp } from './rules/third-follow-up.ts';
import { tooSoon } from './rules/too-soon.ts';
import { tuVous } from './rules/tu-vous.ts';
import { unfilledHole } from './rules/unfilled-hole.ts';
import { whyYou } from './rules/why-you.ts';
import { wrongCompany } from './rules/wrong-company.ts';
import { wrongGender } from './rules/wrong-gender.ts';
import { wrongName } from './rules/wrong-name.ts';

/** One per id of RULE_IDS, in that order. */
export const RULES: readonly Rule[] = [
  unfilledHole,
  wrongName,
  wrongCompany,
  overLimit,
  thirdFollowUp,
  tooSoon,
  followUpAddsSomething,
  somethingPersonal,
  whyYou,
  saysGoal,
  shortExchange,
  oneSmallQuestion,
  searchableQuestion,
  slots,
  easyWayOut,
  thanks,
  rightLength,
  moreYou,
  jobRequest,
  attachment,
  pressure,
  flattery,
  apologies,
  jargon,
  genericPart,
  tuVous,
  wrongGender,
  otherLanguage,
  nearCopy,
  noteQuota,
];

/** What one rule says about a draft: ids, figures and places; `coachText` gives the words. */
export interface CoachResult {
  readonly rule: RuleId;
  readonly level: Level;
  readonly ok: boolean;
  readonly detail: Detail | null;
  /** The parts of the body it is about. */
  readonly spans: readonly Span[];
  /** A change that would put it right; null where the mentee has to find the words. */
  readonly fix: Fix | null;
}

/** The results of all rules that have something to say, in the order to show them. */
export function coach(draft: CoachDraft, context: CoachContext): CoachResult[] {
  const text = readDraft(draft);
  return RULES.filter(
    ({ purposes, channels, languages }) =>
      (purposes?.includes(draft.purpose) ?? true) &&
      (channels?.includes(draft.channel) ?? true) &&
      (languages?.includes(text.language) ?? true),
  ).flatMap((rule) => {
    const verdict = rule.check(text, context);
    if (verdict === null) return [];
    const { ok, detail = null, spans = [], fix = null } = verdict;
    return [{ rule: rule.id, level: rule.level, ok, detail, spans, fix }];
  });
}

/** The body with a fix applied. To undo it, keep the body as it was. */
export function withFix(body: string, { start, end, text }: Fix): string {
  return body.slice(0, start) + text + body.slice(end);
}

/** True if nothing in the results would be an accident to send. */
export function isSendable(results: readonly CoachResult[]): boolean {
  return results.every(({ level, ok }) => ok || level === 'improve');
}
