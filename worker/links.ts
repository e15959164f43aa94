/**
 * The links in a mail or a notification: each names one thing and what is to become of it, is signed by this server,
 * ends after thirty days, and is spent when the thing has changed since.
 */
import { z } from 'zod/mini';
import { identifier, instant, VaultId } from '../shared/sync-api.ts';
import type { Env } from './env.ts';
import { type Language, languages } from './pages/language.ts';

const DAY = 86_400_000;
/** As long as a way out of mails has to work at least (CAN-SPAM, 15 U.S.C. 7704). */
const LIFE = 30 * DAY;
const MIN_SECRET = 32;

/** Days a reminder can be put off by. */
export const SNOOZE_DAYS = [1, 3, 7] as const;

const acts = ['done', 'snooze-1', 'snooze-3', 'snooze-7', 'off'] as const;
export type Act = (typeof acts)[number];

/** By how many days an act puts off; 0 for one that does not. */
export function snoozeDaysOf(act: Act): number {
  return SNOOZE_DAYS.find((days) => act === `snooze-${days}`) ?? 0;
}

export interface Link {
  readonly shard: number;
  readonly vault: string;
  readonly act: Act;
  /** The reminder's id; for `off` the channel's. */
  readonly subject: string;
  /** When the reminder is due; for `off` when the channel was switched on. Once that changes, the link is spent. */
  readonly at: number;
  readonly language: Language;
}

const Payload = z.tuple([
  z.int().check(z.minimum(0), z.maximum(9_999)),
  VaultId,
  z.enum(acts),
  identifier,
  instant,
  z.enum(languages),
  instant,
]);

/** Whether this server can sign. A secret that is short is none. */
export function canSign({ LINK_SECRET = '' }: Env): boolean {
  return LINK_SECRET.length >= MIN_SECRET;
}

/** The token of a link, good for thirty days from `now`: what stands behind `/r/`. */
export async function signLink(env: Env, link: Link, now: number): Promise<string> {
  const { shard, vault, act, subject, at, language } = link;
  const json = JSON.stringify([shard, vault, act, subject, at, language, now + LIFE]);
  const payload = new TextEncoder().encode(json);
  const signature = await crypto.subtle.sign('HMAC', await keyOf(env, 'link'), payload);
  return `${textOf(payload)}.${textOf(new Uint8Array(signature))}`;
}

/** What a token names; null where this server did not sign it. */
export async function readLink(
  env: Env,
  token: string,
  now: number,
): Promise<(Link & { isExpired: boolean }) | null> {
  if (!canSign(env) || !/^[A-Za-z0-9_-]{1,600}\.[A-Za-z0-9_-]{43}$/.test(token)) return null;
  const [payload, signature] = token.split('.').map(bytesOf);
  if (!payload || !signature) return null;
  if (!(await crypto.subtle.verify('HMAC', await keyOf(env, 'link'), signature, payload))) return null;
  const [shard, vault, act, subject, at, language, expiresAt] = Payload.parse(
    JSON.parse(new TextDecoder().decode(payload)),
  );
  return { shard, vault, act, subject, at, language, isExpired: now >= expiresAt };
}

/** What the server keeps of a short code: guessing it from this needs the server's secret. */
export async function signCode(env: Env, ...parts: readonly string[]): Promise<string> {
  const signature = await crypto.subtle.sign('HMAC', await keyOf(env, 'code'), bytesOfAll(parts));
  return textOf(new Uint8Array(signature));
}

/** Whether `signature` is of these parts. The platform compares in constant time. */
export async function isCodeOf(env: Env, signature: string, ...parts: readonly string[]): Promise<boolean> {
  const bytes = bytesOf(signature);
  return bytes !== null && crypto.subtle.verify('HMAC', await keyOf(env, 'code'), bytes, bytesOfAll(parts));
}

const bytesOfAll = (parts: readonly string[]) => new TextEncoder().encode(parts.join('\n'));

/** A key for each purpose, so that what was signed for one never passes for another. */
async function keyOf(env: Env, purpose: 'link' | 'code'): Promise<CryptoKey> {
  if (!canSign(env)) throw new Error('LINK_SECRET is missing or shorter than 32 characters');
  const bytes = new TextEncoder().encode(`passerelle/1/${purpose}\n${env.LINK_SECRET}`);
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  return crypto.subtle.importKey('raw', bytes, algorithm, false, ['sign', 'verify']);
}

function textOf(bytes: Uint8Array): string {
  return bytes.toBase64({ alphabet: 'base64url', omitPadding: true });
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.fromBase64(text, { alphabet: 'base64url' });
  } catch {
    return null;
  }
}
