/** From what is stored to what a template may say: every value cleaned, phrased in the language, or null. */
import type { Goal, Me } from '../../shared/mentee.ts';
import type { Address, Hook, Language, Mentor, Purpose } from '../../shared/model.ts';
import { firstName } from './first-name.ts';
import { hookPhrase } from './hook-phrase.ts';
import { lowerFirst, plainLine } from './plain-text.ts';
import { inCommon } from './situation.ts';
import { dayOf, onBothClocks, type Slot, weeksBetween } from './slots.ts';
import type { Facts, Kind, Phrases, Template } from './template.ts';
import { phrases as english } from './templates/en/phrases.ts';
import { phrases as french } from './templates/fr/phrases.ts';

/** What is known when a text is written. Everything but the mentor and the mentee may be unknown (null, empty). */
export interface Known {
  readonly mentor: Pick<
    Mentor,
    | 'name'
    | 'givenName'
    | 'headline'
    | 'role'
    | 'organisation'
    | 'location'
    | 'source'
    | 'via'
    | 'address'
    | 'hooks'
  >;
  readonly me: Me;
  readonly goal: Pick<Goal, 'text'> | null;
  /** The one reason to write that this message is built on. */
  readonly hook: Pick<Hook, 'text'> | null;
  /** From `proposedSlots`. */
  readonly slots: readonly Slot[];
  /** Epoch milliseconds. */
  readonly now: number;
  /** IANA name of the zone the mentee is in. */
  readonly zone: string;
  /** The exchange this text follows: the first message for a follow-up, the meeting for thanks. */
  readonly previous: { readonly at: number } | null;
  /** The zone the mentor is likely in, from `zoneOf`. */
  readonly theirZone?: string | null;
  /** When the next meeting takes place, epoch milliseconds. */
  readonly meetsAt?: number | null;
  /** What the mentee did or understood since then, in a few words. */
  readonly news?: string | null;
}

/** What a draft is made from. */
export interface DraftInput extends Known {
  readonly template: Template;
}

type Lengths = Readonly<
  Record<
    'name' | 'signature' | 'role' | 'organisation' | 'place' | 'via' | 'hook' | 'goal' | 'pitch' | 'news',
    number
  >
>;
/** So that the longest values still give a message one reads in half a minute. UTF-16 units. */
const LENGTHS: Lengths = {
  name: 60,
  signature: 120,
  role: 60,
  organisation: 60,
  place: 60,
  via: 60,
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
  place: 30,
  via: 40,
  hook: 60,
  goal: 60,
  pitch: 50,
  news: 60,
};

/** The facts for one text, in its language and form of address. */
export function factsFor(known: Known, { purpose, language, address }: Kind): Facts {
  const { mentor, me } = known;
  const lengths = lengthsFor(purpose);
  const phrases = phrasesFor(language, address ?? mentor.address);
  const line = (value: string | null | undefined, longest: number) => plainLine(value ?? null, longest);
  const name = line(me.name, lengths.name);
  const pitch = line(me.pitch, lengths.pitch) ?? line(me.situation, lengths.pitch);
  const via = line(mentor.via, lengths.via);
  const news = line(known.news, lengths.news);
  const today = dayOf(known.now, known.zone);
  const hookOf = (text: string) => {
    const clean = line(text, lengths.hook);
    return clean === null ? null : hookPhrase(clean, phrases);
  };
  return {
    ...goalFacts(known, lengths, phrases),
    first_name: firstName(mentor),
    role: line(mentor.role, lengths.role),
    organisation: line(mentor.organisation, lengths.organisation),
    place: line(mentor.location?.split(/[,(]/)[0], lengths.place),
    recommender: mentor.source === 'recommendation' ? via : null,
    event: mentor.source === 'event' ? via : null,
    programme: mentor.source === 'programme' ? via : null,
    hook: known.hook === null ? null : hookOf(known.hook.text),
    hooks: mentor.hooks.flatMap(({ text }) => hookOf(text) ?? []),
    pitch: pitch === null ? null : lowerFirst(pitch.replace(phrases.pitchStart, '')),
    introduction: introduction(name, pitch, phrases),
    school: line(me.school, lengths.organisation),
    employer: line(me.employer, lengths.organisation),
    common: line(inCommon(mentor, me), lengths.organisation),
    news: news === null ? null : lowerFirst(news),
    slots: phrases.slots(known.slots, today),
    since: sincePhrase(known, today, phrases),
    meeting: meetingPhrase(known, today, phrases),
    signature: line(me.signature, lengths.signature) ?? name,
    agreement: me.agreement ?? 'neutral',
    language,
  };
}

function lengthsFor(purpose: Purpose): Lengths {
  return purpose === 'invitation' ? NOTE_LENGTHS : LENGTHS;
}

function phrasesFor(language: Language, address: Address): Phrases {
  return language === 'fr' ? french[address] : english;
}

function goalFacts({ goal }: Known, lengths: Lengths, phrases: Phrases): Pick<Facts, 'goal' | 'aim'> {
  const text = plainLine(goal?.text.replace(phrases.goalStart, '') ?? null, lengths.goal);
  if (text === null) return { goal: null, aim: null };
  const said = lowerFirst(text);
  return { goal: said, aim: phrases.isAim(said) ? said : null };
}

function introduction(name: string | null, pitch: string | null, phrases: Phrases): string | null {
  if (pitch === null) return name === null ? null : phrases.introduceName(name);
  const aboutMe = pitch.replace(phrases.pitchStart, '');
  if (aboutMe === pitch && phrases.isSentence.test(pitch)) return `${pitch}.`;
  return phrases.introduceAs(name, lowerFirst(aboutMe), aboutMe !== pitch);
}

/** null for an exchange that the clock puts in the future. */
function sincePhrase({ previous, zone }: Known, today: Temporal.PlainDate, phrases: Phrases): string | null {
  if (previous === null) return null;
  const day = dayOf(previous.at, zone);
  const days = day.until(today, { largestUnit: 'days' }).days;
  return days < 0 ? null : phrases.since(days, weeksBetween(day, today));
}

function meetingPhrase(
  { meetsAt, zone, theirZone = null }: Known,
  today: Temporal.PlainDate,
  phrases: Phrases,
): string | null {
  if (typeof meetsAt !== 'number') return null;
  const at = Temporal.Instant.fromEpochMilliseconds(meetsAt).toZonedDateTimeISO(zone);
  return phrases.slots([onBothClocks(at, theirZone)], today);
}
