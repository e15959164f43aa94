/**
 * One vault's server as typed calls. Every reply is read with the shared schemas, limited in size and in time; what can
 * go wrong comes back as a value.
 */
import { z } from 'zod/mini';
import type { Language } from '../../shared/model.ts';
import type { EmailChannel } from '../../shared/reminders-api.ts';
import { CalendarReply, ChannelsReply, InvitationReply, RemindersReply } from '../../shared/reminders-api.ts';
import {
  type Change,
  DevicesReply,
  type Entry,
  EntryReply,
  type ErrorCode,
  ErrorReply,
  LIMITS,
  PullReply,
  PushReply,
  VaultReply,
} from '../../shared/sync-api.ts';

/**
 * `offline`: the server was not reached, or failed: try again later. `refused`: it answered with a code. `bad-reply`:
 * what came back is none of this protocol. `stopped`: the caller's signal.
 */
export type Reply<T> = { kind: 'ok'; value: T } | Failure;
export type Failure =
  | { kind: 'offline' }
  | { kind: 'refused'; code: ErrorCode }
  | { kind: 'too-many-requests'; waitMs: number }
  | { kind: 'bad-reply' }
  | { kind: 'stopped' };

export interface Server {
  /** `https://vault.example`, without a path. */
  readonly address: string;
  readonly fetch: typeof fetch;
  readonly signal?: AbortSignal | undefined;
}

/** A mobile line sends 1.5 MB in less. */
const PATIENCE = 30_000;
/** Room for the JSON around a page of sealed records. */
const MOST_CHARACTERS = LIMITS.page + 524_288;
/** Where a server asks to wait without saying how long, and the longest it can make a device wait. */
const USUAL_WAIT = 30_000;
const LONGEST_WAIT = 3_600_000;

/**
 * The address of a server as typed, in the form kept; null where it is none. HTTPS only, but for a server on this very machine.
 */
export function serverAddress(typed: string): string | null {
  const text = typed.trim();
  const url = URL.parse(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
  if (!url || url.username || url.password || url.search || url.hash || url.pathname !== '/') return null;
  // The content policy names the same two; it knows no way to write an address of IPv6.
  const isHere = ['localhost', '127.0.0.1'].includes(url.hostname);
  return url.protocol === 'https:' || (url.protocol === 'http:' && isHere) ? url.origin : null;
}

/** Opens a vault, or joins one; `vault-exists` and `no-such-vault` are refusals. */
export function enter(server: Server, how: 'open' | 'join', entry: Entry): Promise<Reply<EntryReply>> {
  const path = how === 'open' ? '/v1/vaults' : '/v1/devices';
  return ask(server, { method: 'POST', path, body: entry }, EntryReply);
}

const nothing = z.null();

/** The calls of a device that has its token. */
export function clientOf(server: Server, token: string) {
  const call = <T>(method: string, path: string, schema: z.ZodMiniType<T>, body?: unknown) =>
    ask(server, { method, path, body, token }, schema);
  return {
    pull: (after: number) => call('GET', `/v1/changes?after=${after}`, PullReply),
    push: (changes: readonly Change[]) => call('POST', '/v1/changes', PushReply, { changes }),
    vault: () => call('GET', '/v1/vault', VaultReply),
    eraseVault: () => call('DELETE', '/v1/vault', nothing),
    devices: () => call('GET', '/v1/devices', DevicesReply),
    revoke: (id: string) => call('DELETE', `/v1/devices/${encodeURIComponent(id)}`, nothing),
    reminders: () => call('GET', '/v1/reminders', RemindersReply),
    channels: () => call('GET', '/v1/channels', ChannelsReply),
    /** Sends a code of six digits to the address. */
    setEmail: (channel: EmailChannel) => call('PUT', '/v1/channels/email', nothing, channel),
    confirmEmail: (code: string) => call('POST', '/v1/channels/email/confirmation', nothing, { code }),
    endEmail: () => call('DELETE', '/v1/channels/email', nothing),
    /** A new secret link; the one before ends. */
    makeCalendar: (language: Language) => call('PUT', '/v1/channels/calendar', CalendarReply, { language }),
    endCalendar: () => call('DELETE', '/v1/channels/calendar', nothing),
    /** An address for a phone or another browser to open once, within the hour. */
    inviteRing: () => call('POST', '/v1/channels/push/invitations', InvitationReply),
    endRing: (id: string) => call('DELETE', `/v1/channels/push/${encodeURIComponent(id)}`, nothing),
  };
}
export type Client = ReturnType<typeof clientOf>;

interface Request {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  readonly token?: string;
}

async function ask<T>(server: Server, request: Request, schema: z.ZodMiniType<T>): Promise<Reply<T>> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE);
  const signal = server.signal ? AbortSignal.any([server.signal, patience.signal]) : patience.signal;
  try {
    const response = await server.fetch(`${server.address}${request.path}`, init(request, signal));
    const text = await textOf(response, MOST_CHARACTERS);
    return replyFrom(response, text, schema);
  } catch {
    return { kind: server.signal?.aborted ? 'stopped' : 'offline' };
  } finally {
    clearTimeout(timer);
  }
}

function init({ method, body, token }: Request, signal: AbortSignal): RequestInit {
  return {
    method,
    signal,
    // A redirect would carry the token to somebody else.
    redirect: 'error',
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    headers: {
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  };
}

function replyFrom<T>(response: Response, text: string | null, schema: z.ZodMiniType<T>): Reply<T> {
  if (response.status === 429) return { kind: 'too-many-requests', waitMs: waitOf(response) };
  if (response.ok) {
    const parsed = schema.safeParse(response.status === 204 ? null : jsonOf(text));
    return parsed.success ? { kind: 'ok', value: parsed.data } : { kind: 'bad-reply' };
  }
  const refusal = ErrorReply.safeParse(jsonOf(text));
  // A failure that is not the server's own words: something between, or a platform that is down.
  if (response.status >= 500 || (refusal.success && refusal.data.error.code === 'internal'))
    return { kind: 'offline' };
  return refusal.success ? { kind: 'refused', code: refusal.data.error.code } : { kind: 'bad-reply' };
}

function waitOf(response: Response): number {
  const seconds = Number(response.headers.get('Retry-After') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds * 1000, LONGEST_WAIT) : USUAL_WAIT;
}

function jsonOf(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

/** The body as text; null, with the rest unread, where it is longer than `most`. */
async function textOf(response: Response, most: number): Promise<string | null> {
  if (!response.body) return '';
  const decoder = new TextDecoder();
  let text = '';
  for await (const piece of response.body) {
    text += decoder.decode(piece, { stream: true });
    if (text.length > most) return null;
  }
  return text + decoder.decode();
}
