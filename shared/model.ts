/**
 * Every stored thing: one schema each, the type inferred from it. The same schemas check what a
 * captured page says, what the database gives back and what is written to it.
 *
 * Instants are epoch milliseconds (UTC) in fields that end in `At`; days are ISO dates (`2026-11-21`);
 * zones are IANA names (`Europe/Paris`). What is absent is `null`, never an empty string.
 */
import { z } from 'zod/mini';

/** Longest texts kept, in UTF-16 units. Page content beyond them is cut, typed text is refused. */
export const MAX = {
  name: 200,
  line: 500,
  url: 2048,
  hook: 1000,
  note: 20_000,
  message: 20_000,
  list: 50,
} as const;

const id = z.string().check(z.minLength(1), z.maxLength(64));
const line = z.string().check(z.minLength(1), z.maxLength(MAX.line));
const text = z.string().check(z.maxLength(MAX.note));
const webUrl = z.string().check(z.maxLength(MAX.url), z.regex(/^https?:\/\//));
/** -8.64e15 to 8.64e15 is what a Date can hold; anything else is damage. */
const at = z.int().check(z.minimum(-8.64e15), z.maximum(8.64e15));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const zone = z.string().check(z.minLength(1), z.maxLength(64));

export const LANGUAGES = ['en', 'fr'] as const;
export const Language = z.enum(LANGUAGES);
export type Language = z.infer<typeof Language>;

export const Address = z.enum(['tu', 'vous']);
export type Address = z.infer<typeof Address>;

/** Something specific to build a message on: a talk, an article, a career turn. */
export const Hook = z.object({
  text: z.string().check(z.minLength(1), z.maxLength(MAX.hook)),
  url: z.nullable(webUrl),
  addedAt: at,
});
export type Hook = z.infer<typeof Hook>;

/** The text fields that a page may tell about a person. */
export const PROFILE_FIELDS = [
  'name',
  'givenName',
  'familyName',
  'headline',
  'role',
  'organisation',
  'location',
  'language',
] as const;
export type ProfileField = (typeof PROFILE_FIELDS)[number];

/** Where a value came from: the reader that found it, and the place it looked at (`Person.jobTitle`). */
export const Source = z.object({ reader: line, place: line });
export type Source = z.infer<typeof Source>;

/** What a page says about one person. Not stored itself: the mentee looks at it first. */
export const Profile = z.object({
  url: webUrl,
  name: z.string().check(z.minLength(1), z.maxLength(MAX.name)),
  givenName: z.nullable(line),
  familyName: z.nullable(line),
  headline: z.nullable(line),
  role: z.nullable(line),
  organisation: z.nullable(line),
  location: z.nullable(line),
  language: z.nullable(line),
  links: z.array(webUrl).check(z.maxLength(MAX.list)),
  hooks: z
    .array(
      z.object({ text: z.string().check(z.minLength(1), z.maxLength(MAX.hook)), url: z.nullable(webUrl) }),
    )
    .check(z.maxLength(MAX.list)),
  site: line,
  evidence: z.partialRecord(z.enum(PROFILE_FIELDS), Source),
});
export type Profile = z.infer<typeof Profile>;

export const STAGES = [
  'saved',
  'drafted',
  'contacted',
  'replied',
  'meeting',
  'mentoring',
  'completed',
  'declined',
  'silent',
  'paused',
] as const;
export const Stage = z.enum(STAGES);
export type Stage = z.infer<typeof Stage>;

export const MENTOR_SOURCES = [
  'network',
  'own-company',
  'alumni',
  'programme',
  'event',
  'recommendation',
  'web',
  'import',
  'by-hand',
] as const;
export const MentorSource = z.enum(MENTOR_SOURCES);
export type MentorSource = z.infer<typeof MentorSource>;

/** The five criteria of a good fit, in the order the guides give them. */
export const FIT_CRITERIA = ['experience', 'affinity', 'availability', 'values', 'feedback'] as const;
export const FitCriterion = z.enum(FIT_CRITERIA);
export type FitCriterion = z.infer<typeof FitCriterion>;
/** 0 = not looked at, 1 = doubtful, 2 = likely, 3 = sure. */
export const FitAnswer = z.object({ level: z.int().check(z.minimum(0), z.maximum(3)), note: text });

/** Whom the mentee keeps. */
export const Mentor = z.object({
  id,
  name: z.string().check(z.minLength(1), z.maxLength(MAX.name)),
  givenName: z.nullable(line),
  familyName: z.nullable(line),
  headline: z.nullable(line),
  role: z.nullable(line),
  organisation: z.nullable(line),
  location: z.nullable(line),
  /** The language to write in, if known. */
  language: z.nullable(Language),
  address: Address,
  /** Canonical profile addresses; the first one is opened by "Copy and open". */
  urls: z.array(webUrl).check(z.maxLength(MAX.list)),
  /** Other addresses the person shows (a web site, another network). */
  links: z.array(webUrl).check(z.maxLength(MAX.list)),
  source: MentorSource,
  hooks: z.array(Hook).check(z.maxLength(MAX.list)),
  tags: z.array(z.string().check(z.minLength(1), z.maxLength(60))).check(z.maxLength(MAX.list)),
  note: text,
  goalIds: z.array(id).check(z.maxLength(MAX.list)),
  fit: z.partialRecord(FitCriterion, FitAnswer),
  stage: Stage,
  stageSince: at,
  lastInteractionAt: at,
  createdAt: at,
  updatedAt: at,
});
export type Mentor = z.infer<typeof Mentor>;

export const INTERACTION_KINDS = [
  'saved',
  'drafted',
  'invitation',
  'accepted',
  'message',
  'follow-up',
  'closing',
  'reply',
  'meeting',
  'advice',
  'thanks',
  'note',
  'stage',
] as const;
export const InteractionKind = z.enum(INTERACTION_KINDS);
export type InteractionKind = z.infer<typeof InteractionKind>;

export const CHANNELS = ['invitation', 'message', 'inmail', 'email', 'other'] as const;
export const Channel = z.enum(CHANNELS);
export type Channel = z.infer<typeof Channel>;

/** What a reply was. */
export const REPLY_OUTCOMES = ['yes', 'not-now', 'no', 'question'] as const;
export const ReplyOutcome = z.enum(REPLY_OUTCOMES);
export type ReplyOutcome = z.infer<typeof ReplyOutcome>;

/** One thing that happened between the two, or that the mentee noted. The journal only grows. */
export const Interaction = z.object({
  id,
  mentorId: id,
  kind: InteractionKind,
  /** When it happened. */
  at,
  /** The zone the mentee was in then: "seven days later" counts days of that calendar. */
  zone,
  /** null where nothing passed between the two (saved, drafted, note, stage). */
  direction: z.nullable(z.enum(['out', 'in'])),
  channel: z.nullable(Channel),
  text,
  /** Of a reply. */
  outcome: z.nullable(ReplyOutcome),
  /** Of a meeting: when it takes place. */
  meetsAt: z.nullable(at),
  /** Of a move by hand: the stage chosen. */
  toStage: z.nullable(Stage),
});
export type Interaction = z.infer<typeof Interaction>;

export const PURPOSES = [
  'invitation',
  'first-message',
  'follow-up-1',
  'follow-up-2',
  'closing',
  'thanks',
] as const;
export const Purpose = z.enum(PURPOSES);
export type Purpose = z.infer<typeof Purpose>;

/** A text being written. One per mentor and purpose; its id is made from the two. */
export const Draft = z.object({
  id,
  mentorId: id,
  purpose: Purpose,
  channel: Channel,
  language: Language,
  address: Address,
  subject: z.string().check(z.maxLength(MAX.line)),
  body: z.string().check(z.maxLength(MAX.message)),
  templateId: z.nullable(line),
  /** The mentee said it is ready to send. */
  ready: z.boolean(),
  /** When it was last put on the clipboard: the panel asks "Sent?" until that is answered. */
  copiedAt: z.nullable(at),
  updatedAt: at,
});
export type Draft = z.infer<typeof Draft>;

export const REMINDER_KINDS = [
  'send-draft',
  'write-message',
  'invitation-cold',
  'follow-up-1',
  'follow-up-2',
  'closing',
  'answer-reply',
  'prepare',
  'thank',
  'next-step',
  'plan-session',
  'own',
] as const;
export const ReminderKind = z.enum(REMINDER_KINDS);
export type ReminderKind = z.infer<typeof ReminderKind>;

/** A thing to do at a time. */
export const Reminder = z.object({
  id,
  mentorId: id,
  kind: ReminderKind,
  /** The instant it is due; moves with the zone the mentee is in, the day does not. */
  dueAt: at,
  date: day,
  time: clock,
  zone,
  state: z.enum(['waiting', 'done', 'dismissed']),
  snoozes: z.int().check(z.minimum(0)),
  by: z.enum(['policy', 'mentee']),
  /** Words of the mentee, for `own`. */
  note: text,
  /** What it follows from: the interaction the days are counted from. */
  becauseAt: at,
  /** When it was shown as a notification; it is not shown twice. */
  rungAt: z.nullable(at),
});
export type Reminder = z.infer<typeof Reminder>;

/** What the follow-up policy wants next for one mentor; the store turns it into a reminder. */
export type Planned = Pick<Reminder, 'kind' | 'dueAt' | 'date' | 'time' | 'zone' | 'becauseAt'> & {
  /** The interaction it follows from; with the kind it makes the reminder's id, so planning twice is harmless. */
  readonly becauseId: string;
};

/** What the mentee wants to reach. */
export const Goal = z.object({
  id,
  text: z.string().check(z.minLength(1), z.maxLength(MAX.line)),
  createdAt: at,
  updatedAt: at,
});
export type Goal = z.infer<typeof Goal>;

/** The mentee. One row. */
export const Me = z.object({
  name: z.string().check(z.maxLength(MAX.name)),
  situation: z.string().check(z.maxLength(MAX.line)),
  pitch: z.string().check(z.maxLength(MAX.line)),
  signature: z.string().check(z.maxLength(MAX.line)),
});
export type Me = z.infer<typeof Me>;

export const Settings = z.object({
  language: z.enum(['auto', ...LANGUAGES]),
  theme: z.enum(['auto', 'light', 'dark']),
  /** `auto` is the zone of the device. */
  zone: z.union([z.literal('auto'), zone]),
  /** ISO week days without reminders: 1 Monday to 7 Sunday. */
  restWeekdays: z.array(z.int().check(z.minimum(1), z.maximum(7))).check(z.maxLength(6)),
  /** Public holidays without reminders. */
  restCalendar: z.enum(['none', 'fr', 'gb', 'us']),
  /** Days off of the mentee's own. */
  restDates: z.array(day).check(z.maxLength(366)),
  quietFrom: clock,
  quietTo: clock,
  /** The time of day reminders are due at. */
  remindAt: clock,
  /** Days after the first message, when each step follows on time. */
  followUpDays: z.object({
    first: z.int().check(z.minimum(1), z.maximum(90)),
    second: z.int().check(z.minimum(2), z.maximum(180)),
    closing: z.int().check(z.minimum(3), z.maximum(365)),
  }),
  networkAccount: z.enum(['free', 'premium']),
  welcomed: z.boolean(),
});
export type Settings = z.infer<typeof Settings>;
