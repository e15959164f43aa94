/** "Before you send": runs the rules over a draft as it is typed. A new rule is one file here and its words in the locales. */
import { readDraft } from './draft-text.ts';
import type { CoachContext, CoachDraft, Detail, Level, Rule, RuleId } from './rule.ts';
import { easyWayOut } from './rules/easy-way-out.ts';
import { followUpAddsSomething } from './rules/follow-up-adds-something.ts';
import { nearCopy } from './rules/near-copy.ts';
import { oneSmallQuestion } from './rules/one-small-question.ts';
import { overLimit } from './rules/over-limit.ts';
import { saysGoal } from './rules/says-goal.ts';
import { somethingPersonal } from './rules/something-personal.ts';
import { thanks } from './rules/thanks.ts';
import { unfilledHole } from './rules/unfilled-hole.ts';
import { wrongName } from './rules/wrong-name.ts';

/** One per id of RULE_IDS, in that order. */
export const RULES: readonly Rule[] = [
  unfilledHole,
  wrongName,
  overLimit,
  somethingPersonal,
  followUpAddsSomething,
  saysGoal,
  oneSmallQuestion,
  easyWayOut,
  thanks,
  nearCopy,
];

/** What one rule says about a draft: ids and figures only, `coachText` gives the words. */
export interface CoachResult {
  readonly rule: RuleId;
  readonly level: Level;
  readonly ok: boolean;
  readonly detail: Detail | null;
}

/** The results of all rules that apply to the draft, in the order to show them. */
export function coach(draft: CoachDraft, context: CoachContext): CoachResult[] {
  const text = readDraft(draft);
  return RULES.filter((rule) => rule.appliesTo(draft)).map((rule) => {
    const { ok, detail } = rule.check(text, context);
    return { rule: rule.id, level: rule.level, ok, detail: detail ?? null };
  });
}

/** True if nothing in the results would be an accident to send. */
export function isSendable(results: readonly CoachResult[]): boolean {
  return results.every(({ level, ok }) => ok || level === 'improve');
}
