/** What belongs to the mentee: who she is, what she wants to reach, how she wants to be reminded. */
import { z } from 'zod/mini';
import { LANGUAGES } from './model.ts';
import { at, clock, day, id, MAX, zone } from './values.ts';

/** What the mentee wants to reach. */
export const Goal = z.object({
  id,
  text: z.string().check(z.minLength(1), z.maxLength(MAX.line)),
  createdAt: at,
  updatedAt: at,
});
export type Goal = z.infer<typeof Goal>;

/** How French speaks of the mentee. Neutral words are chosen where she did not say. */
export const AGREEMENTS = ['feminine', 'masculine', 'neutral'] as const;
export const Agreement = z.enum(AGREEMENTS);
export type Agreement = z.infer<typeof Agreement>;

/** The mentee. One row. What was added later may be missing from it. */
export const Me = z.object({
  name: z.string().check(z.maxLength(MAX.name)),
  situation: z.string().check(z.maxLength(MAX.line)),
  pitch: z.string().check(z.maxLength(MAX.line)),
  signature: z.string().check(z.maxLength(MAX.line)),
  school: z.optional(z.string().check(z.maxLength(MAX.line))),
  /** Where she works or worked; '' and missing are the same. */
  employer: z.optional(z.string().check(z.maxLength(MAX.line))),
  agreement: z.optional(Agreement),
  /** Between which times of a working day she can talk. */
  freeFrom: z.optional(clock),
  freeTo: z.optional(clock),
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
  /** Lets the server know whom a reminder is about: then mail and calendar can say it. */
  showTitles: z.boolean(),
  welcomed: z.boolean(),
});
export type Settings = z.infer<typeof Settings>;
