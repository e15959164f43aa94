/**
 * The wire between a device and the server that keeps its vault: requests, replies, limits, error codes. Both sides
 * read what comes in with these schemas. All that the server is given is sealed, but for what is named `reminder`.
 *
 * `sealed` and names are base64 with padding, secrets and vault ids base64url without; instants are epoch
 * milliseconds, as everywhere.
 */
import { z } from 'zod/mini';

export const LIMITS = {
  /** Bytes of one request's body. A database value may have 2 MB, and a push is handed over as one. */
  body: 1_572_864,
  /** Changes in one push, and in one page of a pull. */
  changes: 500,
  /** Characters of one sealed record: 1 MiB in base64. */
  sealed: 1_398_104,
  /** Characters of sealed records in one page: what a Worker and a device hold with ease. */
  page: 3_145_728,
  /** Records in a vault: 10,000 mentors with a journal of twenty lines each, about. */
  records: 200_000,
  /** Characters of sealed records in a vault. */
  bytes: 134_217_728,
  devices: 20,
  deviceName: 512,
  title: 200,
  /** Reminders in one reply, and in the calendar. */
  reminders: 500,
  /** Browsers and phones that ring. */
  rings: 10,
  /** Characters of an e-mail address, RFC 5321. */
  address: 254,
  /** Characters of a push service's address. */
  endpoint: 1_000,
  /** Answers waiting for a device to learn of them; the oldest gives way. */
  answers: 50,
} as const;

export const ERROR_CODES = [
  /** The body is not JSON. */
  'malformed',
  /** The body is JSON, or the address names a route, but what they hold does not fit; the message says where. */
  'invalid',
  /** Another content type than application/json. */
  'not-json',
  'body-too-large',
  'record-too-large',
  'too-many-changes',
  'duplicate-ids',
  /** No token, one that never was, or one that was revoked. */
  'unauthorized',
  /** No vault goes by these words on this server. */
  'no-such-vault',
  'vault-exists',
  'vault-full',
  'no-such-device',
  'too-many-devices',
  'no-such-reminder',
  /** The channel is not switched on, or what should be confirmed of it is not there. */
  'no-such-channel',
  /** The code of six digits is not the one that was sent. */
  'wrong-code',
  /** A code, an invitation or a link whose time is over, or that was used. */
  'expired',
  'too-many-rings',
  /** This server has no way to send mail. */
  'no-mail',
  /** This server has no key for push services. */
  'no-push',
  'not-found',
  'method-not-allowed',
  /** Wait as long as `Retry-After` says. */
  'too-many-requests',
  /** The server failed; the same request may be sent again. */
  'internal',
] as const;
export const ErrorCode = z.enum(ERROR_CODES);
export type ErrorCode = z.infer<typeof ErrorCode>;

/** The one shape of every refusal. The message is for developers; what the mentee reads is chosen by the code. */
export const ErrorReply = z.strictObject({
  error: z.strictObject({ code: ErrorCode, message: z.string(), requestId: z.string() }),
});
export type ErrorReply = z.infer<typeof ErrorReply>;

const sealedUpTo = (length: number) => z.base64().check(z.minLength(4), z.maxLength(length));
export const identifier = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/));
const counter = z.int().check(z.minimum(0), z.maximum(Number.MAX_SAFE_INTEGER));
export const instant = z.int().check(z.minimum(0), z.maximum(8.64e15));

/** What the words give, 128 bits; the server puts the shard's number before it. */
export const VaultId = z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/));
/** What the words give to prove them, 256 bits. The server keeps its SHA-256 only. */
export const JoinKey = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/));
/** The shard, a dot, the vault's id: `0.…`. */
export const VaultName = z.string().check(z.regex(/^\d{1,4}\.[A-Za-z0-9_-]{22}$/));
/** The vault's name, the device's id, 256 random bits, between dots. The server keeps its SHA-256 only. */
export const DeviceToken = z
  .string()
  .check(z.regex(/^\d{1,4}\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{1,64}\.[A-Za-z0-9_-]{43}$/));

/** A device chooses its id itself, so that asking again after a lost reply makes no second device. */
export const NewDevice = z.strictObject({ id: identifier, name: sealedUpTo(LIMITS.deviceName) });
export type NewDevice = z.infer<typeof NewDevice>;

/** Opens a vault (`POST /v1/vaults`), or joins it as one more device (`POST /v1/devices`). */
export const Entry = z.strictObject({ vault: VaultId, joinKey: JoinKey, device: NewDevice });
export type Entry = z.infer<typeof Entry>;

export const EntryReply = z.strictObject({ vault: VaultName, token: DeviceToken });
export type EntryReply = z.infer<typeof EntryReply>;

/** `GET /v1/vault`. */
export const VaultReply = z.strictObject({
  vault: VaultName,
  createdAt: instant,
  cursor: counter,
  used: z.strictObject({ records: counter, bytes: counter, devices: counter }),
  limits: z.strictObject({ records: counter, bytes: counter, devices: counter }),
});
export type VaultReply = z.infer<typeof VaultReply>;

export const Device = z.strictObject({
  id: identifier,
  name: sealedUpTo(LIMITS.deviceName),
  createdAt: instant,
  /** When it last came, to the day. */
  seenAt: instant,
  isThis: z.boolean(),
});

/** `GET /v1/devices`. */
export const DevicesReply = z.strictObject({ devices: z.array(Device) });
export type DevicesReply = z.infer<typeof DevicesReply>;

/** `DELETE /v1/devices/:id`. */
export const DevicePath = z.strictObject({ id: identifier });

export const SealedRecord = z.strictObject({
  id: identifier,
  rev: z.int().check(z.minimum(1), z.maximum(0x7fffffff)),
  sealed: sealedUpTo(LIMITS.sealed),
});
export type SealedRecord = z.infer<typeof SealedRecord>;

/** What the server must know to ring: the time, and the words the mentee chose to show, if any. */
export const PlainReminder = z.strictObject({
  dueAt: instant,
  /** How long it takes, for the calendar; a quarter of an hour where it is not said. */
  minutes: z.optional(z.int().check(z.minimum(1), z.maximum(1_440))),
  /** In the calendar only: a meeting, which has its own reminder. */
  isQuiet: z.optional(z.boolean()),
  title: z.optional(z.string().check(z.maxLength(LIMITS.title), z.regex(/^[^\p{Cc}\p{Cs}]+$/u))),
});
export type PlainReminder = z.infer<typeof PlainReminder>;

/** A record as a device sends it. Without `reminder` what rings for it stays as it is; null ends it. */
export const Change = z.strictObject({
  ...SealedRecord.shape,
  reminder: z.optional(z.nullable(PlainReminder)),
});
export type Change = z.infer<typeof Change>;

/** `POST /v1/changes`. No id may come twice. */
export const Push = z.strictObject({
  changes: z.array(Change).check(z.minLength(1), z.maxLength(LIMITS.changes)),
});
export type Push = z.infer<typeof Push>;

/**
 * What was not named as a conflict is stored. A device that had read up to `before` has, with its own push, read up
 * to `cursor`. A conflict's `sealed` is null where the reply would grow too large: the next pull brings it.
 */
export const PushReply = z.strictObject({
  before: counter,
  cursor: counter,
  conflicts: z.array(
    z.strictObject({ ...SealedRecord.shape, sealed: z.nullable(SealedRecord.shape.sealed) }),
  ),
});
export type PushReply = z.infer<typeof PushReply>;

const numeral = (min: number, max: number) =>
  z.pipe(
    z.pipe(z.string().check(z.regex(/^\d{1,16}$/)), z.transform(Number)),
    z.int().check(z.minimum(min), z.maximum(max)),
  );

/** `GET /v1/changes?after=&limit=`. */
export const PullQuery = z.strictObject({
  after: z._default(numeral(0, Number.MAX_SAFE_INTEGER), 0),
  limit: z._default(numeral(1, LIMITS.changes), LIMITS.changes),
});

/**
 * What the mentee answered to a reminder outside of the extension: in a mail, on the ring page. It is told with every
 * pull until a device has pushed that record with a `reminder` of its own, which ends it.
 */
export const Answer = z.strictObject({
  /** The record's id. */
  id: identifier,
  kind: z.enum(['done', 'snoozed']),
  /** When she answered. */
  at: instant,
  /** Of a snooze: when it is due now. Of what is done: null. */
  until: z.nullable(instant),
});
export type Answer = z.infer<typeof Answer>;

/**
 * The records changed after the cursor, oldest change first. Ask on from `cursor` while there is `more` (the next
 * page may be empty). A `cursor` before the one asked for means that the server has lost data.
 */
export const PullReply = z.strictObject({
  changes: z.array(SealedRecord),
  cursor: counter,
  more: z.boolean(),
  answers: z.array(Answer),
});
export type PullReply = z.infer<typeof PullReply>;

/** `GET /v1/health`. */
export const HealthReply = z.strictObject({ status: z.literal('ok'), shards: counter });
export type HealthReply = z.infer<typeof HealthReply>;
