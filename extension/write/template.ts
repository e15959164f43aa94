/** What a template is, and the facts it may use: the contract between texts and the code that fills them. */
import type { Agreement } from '../../shared/mentee.ts';
import type { Address, Language, Purpose } from '../../shared/model.ts';
import type { Slot } from './slots.ts';

/** What a text is for and how it speaks. `address` is null where the language has one form only. */
export interface Kind {
  readonly purpose: Purpose;
  readonly language: Language;
  readonly address: Address | null;
}

/** A text with holes, in Liquid. It reads `Facts` (each may be missing: use "if"), and the filters of `engine.ts`. */
export interface Template extends Kind {
  readonly id: string;
  readonly subject: string;
  readonly body: string;
  /**
   * Facts to leave out, in this order, until the body fits into the note of an invitation. Empty for
   * purposes without a tight limit.
   */
  readonly dropped: readonly Fact[];
}

/** Everything a template can say. Clean, one line each, without a final full stop; null is missing. */
export const FACTS = [
  /** To greet with. */
  'first_name',
  'role',
  'organisation',
  /** The town or country of the mentor, as the profile names it. */
  'place',
  /** Who recommended this person, where the two met, or the programme both are in: whichever the source is. */
  'recommender',
  'event',
  'programme',
  /** In quotation marks, or "your talk on …": fits after "I came across". */
  'hook',
  /** Fits after "My goal:". */
  'goal',
  /** The goal as what one does: fits after "I would like to". null where the goal is not put that way. */
  'aim',
  /** Whole sentences on who is writing. */
  'introduction',
  /** Who the mentee is, in one line: fits after "I am". */
  'pitch',
  /** The mentee's own school, and where she works or worked. */
  'school',
  'employer',
  /** The school or employer that both have been at. */
  'common',
  /** What the mentee did, read or understood since the last exchange. */
  'news',
  /** "Thursday at 10:00 or next Monday at 16:00". */
  'slots',
  /** "last week": when the exchange before this one took place. */
  'since',
  /** "Thursday 26 November at 10:00": the next meeting, for confirming it. */
  'meeting',
  /** For the filter `sign`: "Thank you" with it on the next line, or with a full stop where it is missing. */
  'signature',
] as const;
export type Fact = (typeof FACTS)[number];

export type Facts = Readonly<Record<Fact, string | null>> & {
  /** For the filter `accord`. */
  readonly agreement: Agreement;
  /** For the filter `list`. */
  readonly language: Language;
  /** Every reason to write, phrased like `hook`, for `{{ hooks | list }}`. */
  readonly hooks: readonly string[];
};

/** What a language and form of address bring to the facts besides its templates. */
export interface Phrases {
  readonly quotes: readonly [open: string, close: string, innerOpen: string, innerClose: string];
  /** How a hook starts that speaks to the mentor already ("your talk"), in this form of address. */
  readonly yours: RegExp;
  /** Such a start in any form of address: taken off where it is not the form used. */
  readonly anyYours: RegExp;
  /** The hook said to the mentor, where it names a thing of hers ("the talk …" to "your talk …"); else null. */
  readonly addressed: (hook: string) => string | null;
  /** What people write before a goal or pitch although the sentence says it already ("My goal is to"). */
  readonly goalStart: RegExp;
  /** True if a goal without its start is what one does ("move from …"): an infinitive. */
  readonly isAim: (goal: string) => boolean;
  readonly pitchStart: RegExp;
  /** True if a pitch is a sentence in the first person. */
  readonly isSentence: RegExp;
  readonly introduceAs: (name: string | null, pitch: string, isAboutMe: boolean) => string;
  readonly introduceName: (name: string) => string;
  readonly slots: (slots: readonly Slot[], today: Temporal.PlainDate) => string | null;
  readonly since: (days: number, weeks: number) => string | null;
}
