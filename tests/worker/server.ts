/** The real app on real databases, as a device meets it; the clock and the rate limits are the test's. */
import { env as bound } from 'cloudflare:workers';
import type { z } from 'zod/mini';
import {
  CalendarReply,
  ChannelsReply,
  InvitationReply,
  RemindersReply,
  RingReply,
} from '../../shared/reminders-api.ts';
import {
  type Change,
  DevicesReply,
  EntryReply,
  type ErrorCode,
  ErrorReply,
  HealthReply,
  PullReply,
  PushReply,
  VaultReply,
} from '../../shared/sync-api.ts';
import { makeApp } from '../../worker/app.ts';
import type { Env, Surroundings } from '../../worker/env.ts';
import { makeWorker } from '../../worker/worker.ts';

export const clock = { now: Date.UTC(2026, 10, 22) };

/** What the server reaches in the world; a test puts its own here. */
export const world = {
  fetch: (_url: string, _init: RequestInit): Promise<Response> =>
    Promise.reject(new Error('Nothing out there')),
};

export const surroundings: Surroundings = {
  now: () => clock.now,
  randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
  fetch: (url, init) => world.fetch(url, init),
};
const app = makeApp(surroundings);
export const worker = makeWorker(surroundings);
export const routes = app.routes;

const unlimited = { limit: async () => ({ success: true }) };
export const env: Env = {
  ...bound,
  ...{ ADDRESSES: unlimited, DEVICES: unlimited, CODES: unlimited, VISITS: unlimited },
  LINK_SECRET: 'a secret that is as long as it has to be',
  // Made for these tests, and known to everybody.
  VAPID_KEY:
    '{"kty":"EC","x":"TpKO68Mrl_Rr2KP6E8kOSXSMpHkSMu3nTyECxvaGoG4","y":"_9AuzoGkI5o1_wBI3bQ6kzil2sr4aNb142yTuF40dp8","crv":"P-256","d":"DEKgAuFWYmZLzrIn7a0ofN1KefWgAF2Mt8eMEu23MGs"}',
};
/** As `wrangler.toml` has it. */
export const limitedEnv: Env = bound;

export interface Asked {
  token?: string;
  body?: unknown;
  /** In place of the JSON of `body`. */
  raw?: BodyInit;
  headers?: Record<string, string>;
  env?: Env;
}

export interface Answer {
  status: number;
  headers: Headers;
  body: unknown;
  text: string;
  /** Of a refusal. */
  code: ErrorCode | null;
  rowsRead: number;
  rowsWritten: number;
}

const REPLIES: Record<string, z.ZodMiniType> = {
  'POST /v1/vaults': EntryReply,
  'GET /v1/vault': VaultReply,
  'POST /v1/devices': EntryReply,
  'GET /v1/devices': DevicesReply,
  'POST /v1/changes': PushReply,
  'GET /v1/changes': PullReply,
  'GET /v1/reminders': RemindersReply,
  'GET /v1/channels': ChannelsReply,
  'PUT /v1/channels/calendar': CalendarReply,
  'POST /v1/channels/push/invitations': InvitationReply,
  'PUT /v1/channels/push': RingReply,
  'GET /v1/health': HealthReply,
};

/** Sends one request. Whatever comes back must be what the contract says of that route. */
export async function ask(method: string, path: string, asked: Asked = {}): Promise<Answer> {
  const headers = new Headers(asked.headers);
  if (asked.token !== undefined) headers.set('Authorization', `Bearer ${asked.token}`);
  const sent = asked.raw ?? (asked.body === undefined ? null : JSON.stringify(asked.body));
  if (sent !== null && !headers.has('Content-Type')) headers.set('Content-Type', 'application/json');
  const response = await app.request(path, { method, headers, body: sent }, asked.env ?? env);
  const text = await response.text();
  const isJson = response.headers.get('Content-Type')?.startsWith('application/json');
  const body: unknown = isJson ? JSON.parse(text) : null;
  const route = REPLIES[`${method} ${path.split('?')[0]}`];
  if (response.ok && route) route.parse(body);
  return {
    status: response.status,
    headers: response.headers,
    body,
    text,
    code: isJson && response.status >= 400 ? ErrorReply.parse(body).error.code : null,
    rowsRead: Number(response.headers.get('X-Rows-Read')),
    rowsWritten: Number(response.headers.get('X-Rows-Written')),
  };
}

function random(bytes: number): string {
  return crypto.getRandomValues(new Uint8Array(bytes)).toBase64({ alphabet: 'base64url', omitPadding: true });
}

export interface Words {
  vault: string;
  joinKey: string;
}

/** What twelve fresh words would give. */
export const freshWords = (): Words => ({ vault: random(16), joinKey: random(32) });
export const freshDevice = (): { id: string; name: string } => ({ id: random(16), name: btoa('a device') });

/** One device of a vault. */
export class TestDevice {
  readonly words: Words;
  readonly id: string;
  readonly token: string;
  /** With the shard before it. */
  readonly vault: string;

  constructor(words: Words, id: string, { vault, token }: EntryReply) {
    this.words = words;
    this.id = id;
    this.token = token;
    this.vault = vault;
  }

  ask(method: string, path: string, asked: Asked = {}): Promise<Answer> {
    return ask(method, path, { token: this.token, ...asked });
  }

  async push(...changes: Change[]): Promise<PushReply> {
    return PushReply.parse((await this.ask('POST', '/v1/changes', { body: { changes } })).body);
  }

  async pull(after = 0, limit = 500): Promise<PullReply> {
    return PullReply.parse((await this.ask('GET', `/v1/changes?after=${after}&limit=${limit}`)).body);
  }

  async usage(): Promise<VaultReply> {
    return VaultReply.parse((await this.ask('GET', '/v1/vault')).body);
  }

  join(): Promise<TestDevice> {
    return entered('/v1/devices', this.words);
  }
}

/** The first device of a new vault. */
export const opened = (words = freshWords()): Promise<TestDevice> => entered('/v1/vaults', words);

async function entered(path: string, words: Words): Promise<TestDevice> {
  const device = freshDevice();
  const answer = await ask('POST', path, { body: { ...words, device } });
  return new TestDevice(words, device.id, EntryReply.parse(answer.body));
}

/** A change as it would be sealed: `text` stands for what nobody but the devices can read. */
export function change(id: string, rev: number, text = `${id} at ${rev}`): Change {
  return { id, rev, sealed: btoa(text) };
}

/** `count` records of the size most records have. */
export function records(count: number, from = 0, rev = 1): Change[] {
  return Array.from({ length: count }, (_, at) => change(`record-${from + at}`, rev, `${rev}`.repeat(285)));
}
