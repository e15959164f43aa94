/** What a rule of the coach is: it looks at one draft and says whether one thing is right. */

import type { Goal } from '../../../shared/mentee.ts';
import type { Channel, Hook, Language, Mentor, Purpose } from '../../../shared/model.ts';
import type { NetworkAccount } from '../limits.ts';
import type { DraftText } from './draft-text.ts';
import type { EarlierMessages } from './earlier-messages.ts';

/** In the order they are shown: what must not go out first, then what makes a message better. */
export const RULE_IDS = [
  'unfilled-hole',
  'wrong-name',
  'over-limit',
  'something-personal',
  'follow-up-adds-something',
  'says-goal',
  'one-small-question',
  'easy-way-out',
  'thanks',
  'near-copy',
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** `stop`: sending it as it is would be an accident. `improve`: advice, the mentee decides. */
export type Level = 'stop' | 'improve';

/** The part of a draft that rules look at. */
export interface CoachDraft {
  readonly purpose: Purpose;
  readonly channel: Channel;
  readonly language: Language;
  readonly subject: string;
  readonly body: string;
}

export interface CoachContext {
  readonly mentor: Pick<Mentor, 'id' | 'name' | 'givenName' | 'familyName' | 'organisation' | 'role'> & {
    readonly hooks: readonly Pick<Hook, 'text'>[];
  };
  readonly goals: readonly Pick<Goal, 'text'>[];
  readonly account: NetworkAccount;
  /** All messages sent so far, to any mentor, from `prepareEarlier`. */
  readonly earlier: EarlierMessages;
  /** The texts sent to this mentor before this one. */
  readonly previous: readonly string[];
}

/** What was seen, for the second line on screen. */
export type Detail =
  | { readonly kind: 'hole'; readonly hole: string }
  | { readonly kind: 'greeted'; readonly greeted: string; readonly name: string }
  | { readonly kind: 'over'; readonly over: number; readonly limit: number }
  | { readonly kind: 'mentioned'; readonly thing: string }
  | { readonly kind: 'could-mention'; readonly thing: string }
  | { readonly kind: 'goal'; readonly goal: string }
  | { readonly kind: 'no-question' }
  | { readonly kind: 'questions'; readonly count: number }
  | { readonly kind: 'big-ask'; readonly ask: string }
  | { readonly kind: 'closest'; readonly percent: number; readonly name: string };

export interface Verdict {
  readonly ok: boolean;
  readonly detail?: Detail;
}

export interface Rule {
  readonly id: RuleId;
  readonly level: Level;
  /** Whether the rule has anything to say about a draft of this purpose and channel. */
  readonly appliesTo: (draft: CoachDraft) => boolean;
  readonly check: (text: DraftText, context: CoachContext) => Verdict;
}
