/**
 * The second half of the wire: what the server is to ring, and how it reaches the mentee. Conventions as in
 * `sync-api.ts`.
 */
import { z } from 'zod/mini';
import { identifier, instant, LIMITS } from './sync-api.ts';

/** `GET /v1/reminders`: what is still to ring, soonest first. */
export const RemindersReply = z.strictObject({
  reminders: z.array(
    z.strictObject({
      id: identifier,
      dueAt: instant,
      title: z.nullable(z.string()),
      rungAt: z.nullable(instant),
    }),
  ),
});
export type RemindersReply = z.infer<typeof RemindersReply>;

/** `POST /v1/reminders/:id/done`, `.../snooze`. */
export const ReminderPath = z.strictObject({ id: identifier });
export const Snooze = z.strictObject({ until: instant });

const channelLanguage = z.enum(['en', 'fr']);

/** `PUT /v1/channels/email`: a code of six digits is sent there, and nothing else until it came back. */
export const EmailChannel = z.strictObject({
  address: z.email().check(z.maxLength(LIMITS.address)),
  language: channelLanguage,
});
export type EmailChannel = z.infer<typeof EmailChannel>;
/** `POST /v1/channels/email/confirmation`. */
export const EmailConfirmation = z.strictObject({ code: z.string().check(z.regex(/^\d{6}$/)) });

/** `PUT /v1/channels/calendar`: a new secret address each time; the one before ends. */
export const CalendarChannel = z.strictObject({ language: channelLanguage });
export const CalendarReply = z.strictObject({ url: z.url() });
export type CalendarReply = z.infer<typeof CalendarReply>;

/** `POST /v1/channels/push/invitations`: an address for the other browser to open once, within the hour. */
export const InvitationReply = z.strictObject({ url: z.url(), expiresAt: instant });
export type InvitationReply = z.infer<typeof InvitationReply>;

const base64urlBytes = (length: number) =>
  z.string().check(z.regex(new RegExp(`^[A-Za-z0-9_-]{${length}}$`)));
/** What a browser's `PushSubscription` says of itself. */
export const PushSubscription = z.strictObject({
  endpoint: z.url({ protocol: /^https$/ }).check(z.maxLength(LIMITS.endpoint)),
  keys: z.strictObject({ p256dh: base64urlBytes(87), auth: base64urlBytes(22) }),
});
export type PushSubscription = z.infer<typeof PushSubscription>;
/** `PUT /v1/channels/push`, by the invited browser: the invitation, or later the secret it was given for it. */
export const Ring = z.strictObject({
  secret: z.string().check(z.regex(/^[A-Za-z0-9_.-]{20,200}$/)),
  language: channelLanguage,
  subscription: PushSubscription,
});
export type Ring = z.infer<typeof Ring>;
/** The secret changes or ends this one ring, nothing else. */
export const RingReply = z.strictObject({ id: identifier, secret: z.string() });
export type RingReply = z.infer<typeof RingReply>;
/** `POST /v1/channels/push/end`, by that browser. */
export const RingEnd = z.pick(Ring, { secret: true });
/** `DELETE /v1/channels/push/:id`, by a device. */
export const RingPath = z.strictObject({ id: identifier });

/** `GET /v1/channels`: what is switched on. */
export const ChannelsReply = z.strictObject({
  email: z.nullable(
    z.strictObject({ address: z.string(), language: channelLanguage, isConfirmed: z.boolean() }),
  ),
  calendar: z.nullable(z.strictObject({ createdAt: instant })),
  rings: z.array(z.strictObject({ id: identifier, createdAt: instant, language: channelLanguage })),
  /** Whether this server can send mail at all. */
  hasMail: z.boolean(),
});
export type ChannelsReply = z.infer<typeof ChannelsReply>;
