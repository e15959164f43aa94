/** What a rule of the coach is: it looks at one draft and says whether one thing is right. */

import type { Goal, Settings } from '../../../shared/mentee.ts';
import type { Channel, Hook, Language, Mentor, Purpose } from '../../../shared/model.ts';
import type { NetworkAccount } from '../limits.ts';
import type { DraftText } from './draft-text.ts';
import type { EarlierMessages } from './earlier-messages.ts';

/** In the order they are shown: what must not go out first, then what makes a message better. */
export const RULE_IDS = [
  'unfilled-hole',
  'wrong-name',
  'wrong-company',
  'over-limit',
  'third-follow-up',
  'too-soon',
  'follow-up-adds-something',
  'something-personal',
  'why-you',
  'says-goal',
  'short-exchange',
  'one-small-question',
  'searchable-question',
  'slots',
  'easy-way-out',
  'thanks',
  'right-length',
  'more-you',
  'job-request',
  'attachment',
  'pressure',
  'flattery',
  'apologies',
  'jargon',
  'generic-part',
  'tu-vous',
  'wrong-gender',
  'other-language',
  'near-copy',
  'note-quota',
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

/** How the mentee speaks of herself in French. */
export type Agreement = 'feminine' | 'masculine';

export interface CoachContext {
  readonly mentor: Pick<Mentor, 'id' | 'name' | 'givenName' | 'familyName' | 'organisation' | 'role'> & {
    readonly hooks: readonly Pick<Hook, 'text'>[];
    /** The language of the profile; null where it is not known. */
    readonly language: Language | null;
  };
  readonly goals: readonly Pick<Goal, 'text'>[];
  /** null where the mentee did not choose: then the draft is only compared with itself. */
  readonly agreement: Agreement | null;
  readonly account: NetworkAccount;
  /** All messages sent so far, to any mentor, from `prepareEarlier`. */
  readonly earlier: EarlierMessages;
  /** The texts sent to this mentor before this one. */
  readonly previous: readonly string[];
  /** When something was sent to this mentor since the last reply, in epoch milliseconds, oldest first. */
  readonly sentAt: readonly number[];
  /** Follow-ups sent to this mentor since the last reply. */
  readonly followUps: number;
  readonly followUpDays: Settings['followUpDays'];
  /** Notes that went with invitations in this calendar month, to anybody. */
  readonly notesThisMonth: number;
  /** Two times to propose, said in the language of the draft ("Thursday 26 or Monday 30"); null where none is known. */
  readonly slots: string | null;
  /** Epoch milliseconds. */
  readonly now: number;
  /** IANA name of the zone the mentee is in. */
  readonly zone: string;
}

/** A part of the body, in UTF-16 units; the end is not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A change of the body that would put the matter right: the panel can apply it, and undo it. */
export interface Fix extends Span {
  readonly kind: 'insert' | 'replace' | 'remove';
  /** What stands between start and end afterwards; empty for `remove`. */
  readonly text: string;
}

/** What was seen, for the second line on screen. */
export type Detail =
  | { readonly kind: 'hole'; readonly hole: string }
  | { readonly kind: 'greeted'; readonly greeted: string; readonly name: string }
  | { readonly kind: 'company'; readonly company: string; readonly organisation: string }
  | { readonly kind: 'over'; readonly over: number; readonly limit: number }
  | { readonly kind: 'mentioned'; readonly thing: string }
  | { readonly kind: 'could-mention'; readonly thing: string }
  | { readonly kind: 'goal'; readonly goal: string }
  | { readonly kind: 'no-question' }
  | { readonly kind: 'vague-question'; readonly question: string }
  | { readonly kind: 'questions'; readonly count: number }
  | { readonly kind: 'big-ask'; readonly ask: string }
  | { readonly kind: 'words'; readonly words: number; readonly from: number; readonly to: number }
  | { readonly kind: 'persons'; readonly mentee: number; readonly mentor: number }
  | { readonly kind: 'found'; readonly found: string }
  | { readonly kind: 'two'; readonly one: string; readonly other: string }
  | { readonly kind: 'language'; readonly text: Language; readonly profile: Language }
  | { readonly kind: 'days'; readonly days: number; readonly wanted: number }
  | { readonly kind: 'notes'; readonly notes: number }
  | { readonly kind: 'closest'; readonly percent: number; readonly name: string };

export interface Verdict {
  readonly ok: boolean;
  readonly detail?: Detail;
  /** The parts of the body it is about, to be marked. */
  readonly spans?: readonly Span[];
  readonly fix?: Fix;
}

/** Where a finding comes from; docs/coach.md has the figures. */
export type Source =
  | 'guides'
  | 'inmail-length'
  | 'mail-study'
  | 'professors'
  | 'gratitude'
  | 'follow-up-figures'
  | 'network'
  | 'plain';
/**
 * `certain`: nobody doubts it. `agreed`: all guides read say so, nobody measured it. `elsewhere`: measured, on other people
 * than mentees. `weak`: figures of sellers, or few. `ours`: our own judgement.
 */
export type Strength = 'certain' | 'agreed' | 'elsewhere' | 'weak' | 'ours';

export interface Rule {
  readonly id: RuleId;
  readonly level: Level;
  /** Where the rule has something to say; null is everywhere. The language is that of the text. */
  readonly purposes: readonly Purpose[] | null;
  readonly channels: readonly Channel[] | null;
  readonly languages: readonly Language[] | null;
  readonly finding: { readonly source: Source; readonly strength: Strength };
  /** null where there is nothing to judge in this draft, such as a profile without a language. */
  readonly check: (text: DraftText, context: CoachContext) => Verdict | null;
}

/** The first words to somebody who does not know the mentee. */
export const FIRST: readonly Purpose[] = ['invitation', 'first-message'];
export const FOLLOW_UPS: readonly Purpose[] = ['follow-up-1', 'follow-up-2'];
/** All that asks for something. */
export const ASKING: readonly Purpose[] = [...FIRST, ...FOLLOW_UPS];
