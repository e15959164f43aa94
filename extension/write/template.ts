/** What a template is, and the facts it may use: the contract between texts and the code that fills them. */
import type { Address, Language, MentorSource, Purpose } from '../../shared/model.ts';

/**
 * A text with holes, in Liquid. It reads `Facts` (each may be missing: use "if"), and the filters
 * `sign`, and in French `de`, `de_la` and `chez`.
 */
export interface Template {
  readonly id: string;
  readonly purpose: Purpose;
  readonly language: Language;
  /** null where the language has one form only. */
  readonly address: Address | null;
  /** What the mentee chooses it by, in the language of the template. */
  readonly title: string;
  readonly subject: string;
  readonly body: string;
  /**
   * Facts to leave out, in this order, until the body fits into the note of an invitation. Empty for
   * purposes without a tight limit.
   */
  readonly dropped: readonly (keyof Facts)[];
}

/** Everything a template can say. Clean, one line each, without a final full stop; null is missing. */
export interface Facts {
  readonly first_name: string | null;
  readonly role: string | null;
  readonly organisation: string | null;
  /** A whole sentence on how the mentee found this person. */
  readonly origin: string | null;
  /** In quotation marks, or "your talk on …": fits after "I came across". */
  readonly hook: string | null;
  /** Fits after "My goal:". */
  readonly goal: string | null;
  /** Whole sentences on who is writing. */
  readonly introduction: string | null;
  /** What the mentee did, read or understood since the last exchange. */
  readonly news: string | null;
  /** "Thursday or next Tuesday". */
  readonly slots: string | null;
  /** "last week": when the exchange before this one took place. */
  readonly since: string | null;
  /** For the filter `sign`: "Thank you" with it on the next line, or with a full stop where it is missing. */
  readonly signature: string | null;
}

/** What a language and form of address bring to the facts besides its templates. */
export interface Phrases {
  readonly quotes: readonly [open: string, close: string, innerOpen: string, innerClose: string];
  readonly origins: Readonly<Record<MentorSource, string | null>>;
  /** How a hook starts that speaks to the mentor already ("your talk"), in this form of address. */
  readonly yours: RegExp;
  /** Such a start in any form of address: taken off where it is not the form used. */
  readonly anyYours: RegExp;
  /** What people write before a goal or pitch although the sentence says it already ("My goal is to"). */
  readonly goalStart: RegExp;
  readonly pitchStart: RegExp;
  /** True if a pitch is a sentence in the first person. */
  readonly isSentence: RegExp;
  readonly introduceAs: (name: string | null, pitch: string, isAboutMe: boolean) => string;
  readonly introduceName: (name: string) => string;
  readonly slots: (days: readonly Temporal.PlainDate[], today: Temporal.PlainDate) => string | null;
  readonly since: (days: number, weeks: number) => string | null;
}
