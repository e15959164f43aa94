/** From what is stored to what a template may say: every value cleaned, phrased in the language, or null. */

import type { Goal, Me } from '../../shared/mentee.ts';
import type { Address, Hook, Language, Mentor, Purpose } from '../../shared/model.ts';
import { firstName } from './first-name.ts';
import { lowerFirst, plainLine, withInnerQuotes } from './plain-text.ts';
import { dayOf, weeksBetween } from './slots.ts';
import type { Facts, Phrases, Template } from './template.ts';
import { phrases as english } from './templates/en/phrases.ts';
import { phrases as french } from './templates/fr/phrases.ts';

/** What a draft is made from. Everything but the template, mentor and mentee may be unknown (null, empty). */
export interface DraftInput {
  readonly template: Template;
  readonly mentor: Pick<Mentor, 'name' | 'givenName' | 'role' | 'organisation' | 'source' | 'address'>;
  readonly me: Me;
  readonly goal: Pick<Goal, 'text'> | null;
  /** The one reason to write that this message is built on. */
  readonly hook: Pick<Hook, 'text'> | null;
  /** From `proposedSlots`. */
  readonly slots: readonly Temporal.PlainDate[];
  /** Epoch milliseconds. */
  readonly now: number;
  /** IANA name of the zone the mentee is in. */
  readonly zone: string;
  /** The exchange this text follows: the first message for a follow-up, the meeting for thanks. */
  readonly previous: { readonly at: number } | null;
  /** What the mentee did or understood since then, in a few words. */
  readonly news?: string | null;
}

type Lengths = Readonly<
  Record<'name' | 'signature' | 'role' | 'organisation' | 'hook' | 'goal' | 'pitch' | 'news', number>
>;
/** So that the longest values still give a message one reads in half a minute. UTF-16 units. */
const LENGTHS: Lengths = {
  name: 60,
  signature: 120,
  role: 60,
  organisation: 60,
  hook: 110,
  goal: 140,
  pitch: 140,
  news: 300,
};
/** The note of an invitation holds 200 characters in all. */
const NOTE_LENGTHS: Lengths = {
  name: 30,
  signature: 30,
  role: 40,
  organisation: 40,
  hook: 60,
  goal: 60,
  pitch: 50,
  news: 60,
};

/** The facts for one draft, in the language and form of address of its template. */
export function factsFor(input: DraftInput): Facts {
  const { template, mentor, me } = input;
  const lengths = lengthsFor(template.purpose);
  const phrases = phrasesFor(template.language, template.address ?? mentor.address);
  const name = plainLine(me.name, lengths.name);
  const today = dayOf(input.now, input.zone);
  const goal = plainLine(input.goal?.text.replace(phrases.goalStart, '') ?? null, lengths.goal);
  const news = plainLine(input.news ?? null, lengths.news);
  return {
    first_name: firstName(mentor),
    role: plainLine(mentor.role, lengths.role),
    organisation: plainLine(mentor.organisation, lengths.organisation),
    origin: phrases.origins[mentor.source],
    hook: hookPhrase(plainLine(input.hook?.text ?? null, lengths.hook), phrases),
    goal: goal === null ? null : lowerFirst(goal),
    introduction: introduction(
      name,
      plainLine(me.pitch, lengths.pitch) ?? plainLine(me.situation, lengths.pitch),
      phrases,
    ),
    news: news === null ? null : lowerFirst(news),
    slots: phrases.slots(input.slots, today),
    since: sincePhrase(input, today, phrases),
    signature: plainLine(me.signature, lengths.signature) ?? name,
  };
}

function lengthsFor(purpose: Purpose): Lengths {
  return purpose === 'invitation' ? NOTE_LENGTHS : LENGTHS;
}

function phrasesFor(language: Language, address: Address): Phrases {
  return language === 'fr' ? french[address] : english;
}

/** "your talk on …" stays a phrase; a title, a quotation or another form of address goes between quotes. */
function hookPhrase(text: string | null, phrases: Phrases): string | null {
  if (text === null) return null;
  const [open, close, innerOpen, innerClose] = phrases.quotes;
  const own = withInnerQuotes(text, open, close);
  if (phrases.yours.test(own)) return lowerFirst(own);
  return `${open}${withInnerQuotes(text.replace(phrases.anyYours, ''), innerOpen, innerClose)}${close}`;
}

function introduction(name: string | null, pitch: string | null, phrases: Phrases): string | null {
  if (pitch === null) return name === null ? null : phrases.introduceName(name);
  const aboutMe = pitch.replace(phrases.pitchStart, '');
  if (aboutMe === pitch && phrases.isSentence.test(pitch)) return `${pitch}.`;
  return phrases.introduceAs(name, lowerFirst(aboutMe), aboutMe !== pitch);
}

/** null for an exchange that the clock puts in the future. */
function sincePhrase(input: DraftInput, today: Temporal.PlainDate, phrases: Phrases): string | null {
  if (input.previous === null) return null;
  const day = dayOf(input.previous.at, input.zone);
  const days = day.until(today, { largestUnit: 'days' }).days;
  return days < 0 ? null : phrases.since(days, weeksBetween(day, today));
}
