/** Precision and recall of each rule over labelled messages. */
import { RULE_IDS, type RuleId } from '../../../extension/write/coach/rule.ts';
import { type Labelled, raised } from './labelled.ts';

/** What the coach promises: of what it raises, 90 % are right; of what is there, it sees 85 %. */
export const PRECISION = 0.9;
export const RECALL = 0.85;

export interface Figures {
  readonly rule: RuleId;
  /** Messages in which a careful reader would raise it. */
  readonly positives: number;
  readonly precision: number;
  readonly recall: number;
  /** Ids of messages: raised without reason, and not raised though there was one. */
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

/** One row for each rule, in the coach's order. A rule that raised nothing has precision 1. */
export function figuresOf(messages: readonly Labelled[]): Figures[] {
  const seen = messages.map((message) => ({
    id: message.id,
    expected: message.notOk,
    found: raised(message),
  }));
  return RULE_IDS.map((rule) => {
    const positives = seen.filter(({ expected }) => expected.includes(rule));
    const found = seen.filter((message) => message.found.includes(rule));
    const right = positives.filter((message) => message.found.includes(rule)).length;
    return {
      rule,
      positives: positives.length,
      precision: found.length === 0 ? 1 : right / found.length,
      recall: positives.length === 0 ? 1 : right / positives.length,
      wrong: found.filter(({ expected }) => !expected.includes(rule)).map(({ id }) => id),
      missed: positives.filter((message) => !message.found.includes(rule)).map(({ id }) => id),
    };
  });
}

/** True if the rule keeps the promise on these messages. */
export function isKept({ precision, recall }: Figures): boolean {
  return precision >= PRECISION && recall >= RECALL;
}
