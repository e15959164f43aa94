/**
 * Every stored thing: one schema each, the type inferred from it. The same schemas check what a
 * captured page says, what the database gives back and what is written to it.
 *
 * Instants are epoch milliseconds (UTC) in fields that end in `At`; days are ISO dates (`2026-11-21`);
 * zones are IANA names (`Europe/Paris`). What is absent is `null`, never an empty string.
 */
import { z } from 'zod/mini';
import { at, clock, day, id, line, MAX, TEMPLATE_MAX, text, webUrl, zone } from './values.ts';

export const LANGUAGES = ['en', 'fr'] as const;
export const Language = z.enum(LANGUAGES);
export type Language = z.infer<typeof Language>;

export const Address = z.enum(['tu', 'vous']);
export type Address = z.infer<typeof Address>;

/** Something specific to build a message on: a talk, an article, a career turn. */
export const Hook = z.object({
  text: z.string().check(z.minLength(1), z.maxLength(MAX.hook)),
  url: z.nullable(webUrl),
  /** When the talk was given or the article came out, where the page said so. */
  date: z.optional(z.nullable(day)),
  addedAt: at,
});
export type Hook = z.infer<typeof Hook>;

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
  /** By whom or where the mentee came upon this person: who recommended, which event, which programme. */
  via: z.optional(z.nullable(line)),
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
  'answer-yes',
  'answer-no',
  'confirm-meeting',
  'thanks',
  'news-30',
  'news-90',
  'review',
  'goodbye',
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

/** Where a template came from that somebody else wrote. */
export const PackOrigin = z.object({ name: line, author: line, licence: line });
export type PackOrigin = z.infer<typeof PackOrigin>;

/** A message with holes that the mentee wrote herself, or took from a pack of a school or an association. */
export const OwnTemplate = z.object({
  id,
  purpose: Purpose,
  language: Language,
  /** Of French; null where the language has one form only. */
  address: z.nullable(Address),
  title: z.string().check(z.minLength(1), z.maxLength(TEMPLATE_MAX.title)),
  subject: z.string().check(z.maxLength(MAX.line)),
  body: z.string().check(z.maxLength(TEMPLATE_MAX.body)),
  /** null for the mentee's own. */
  pack: z.nullable(PackOrigin),
  createdAt: at,
  updatedAt: at,
});
export type OwnTemplate = z.infer<typeof OwnTemplate>;

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
