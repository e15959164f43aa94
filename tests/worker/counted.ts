/** Requests, minutes of the cron and deliveries with what they cost: statements, rows as the database counts them, bytes. */
import type { D1Database, D1PreparedStatement, Queue } from '@cloudflare/workers-types';
import { EntryReply } from '../../shared/sync-api.ts';
import type { Gate } from '../../worker/auth.ts';
import { Cost as Rows } from '../../worker/database.ts';
import type { Delivery } from '../../worker/deliver/delivery.ts';
import { ringDue } from '../../worker/deliver/due.ts';
import { deliver } from '../../worker/deliver/queue.ts';
import type { Env } from '../../worker/env.ts';
import type { Cost } from '../scale/actions.ts';
import {
  type Answer,
  type Asked,
  ask,
  clock,
  env,
  freshDevice,
  freshWords,
  type Words,
  world,
} from './server.ts';

let statements = 0;

/** Each statement that is prepared here is run once. */
const counting = (real: D1Database): D1Database =>
  ({
    prepare: (sql: string) => {
      statements += 1;
      return real.prepare(sql);
    },
    batch: (all: D1PreparedStatement[]) => real.batch(all),
  }) as D1Database;

const handed: Delivery[] = [];
export const countedEnv: Env = {
  ...env,
  DB: counting(env.DB),
  ...(env.DB_1 && { DB_1: counting(env.DB_1) }),
  ...(env.DB_2 && { DB_2: counting(env.DB_2) }),
  MAIL_FROM: 'reminders@example.com',
  MAIL_URL: 'https://mail.example.com/',
  DELIVERIES: {
    sendBatch: async (batch: Iterable<{ body: Delivery }>) => {
      for (const { body } of batch) handed.push(body);
    },
  } as unknown as Queue<Delivery>,
};

/** The last mail that went out; a code stands in it. */
let lastMail = '';
world.fetch = async (_, { body }) => {
  lastMail = `${body}`;
  return new Response();
};

export const NO_COST: Cost = { queries: 0, rowsRead: 0, rowsWritten: 0, bytesIn: 0, bytesOut: 0 };

/** `times` of one, and another. */
export function plus(some: Cost, other: Cost, times = 1): Cost {
  return {
    queries: some.queries + times * other.queries,
    rowsRead: some.rowsRead + times * other.rowsRead,
    rowsWritten: some.rowsWritten + times * other.rowsWritten,
    bytesIn: some.bytesIn + times * other.bytesIn,
    bytesOut: some.bytesOut + times * other.bytesOut,
  };
}

/** One request. Throws where it is refused. */
export async function counted(
  method: string,
  path: string,
  asked: Asked = {},
): Promise<{ answer: Answer; cost: Cost }> {
  statements = 0;
  const answer = await ask(method, path, { ...asked, env: countedEnv });
  if (answer.status >= 400) throw new Error(`${method} ${path}: ${answer.text}`);
  const { rowsRead, rowsWritten, text } = answer;
  const bytesIn = asked.body === undefined ? 0 : JSON.stringify(asked.body).length;
  return { answer, cost: { queries: statements, rowsRead, rowsWritten, bytesIn, bytesOut: text.length } };
}

/** A device with its token, and what entering cost. */
export async function entered(path: '/v1/vaults' | '/v1/devices', words: Words = freshWords()) {
  const { answer, cost } = await counted('POST', path, { body: { ...words, device: freshDevice() } });
  return { words, token: EntryReply.parse(answer.body).token, cost };
}

/** Lets reminders of a vault come by mail, from the first code to its proof. */
export async function switchMailOn(token: string, address: string): Promise<void> {
  await counted('PUT', '/v1/channels/email', { token, body: { address, language: 'fr' } });
  const [code] = /\b\d{6}\b/.exec(lastMail) ?? [];
  await counted('POST', '/v1/channels/email/confirmation', { token, body: { code } });
}

/** The minute of the cron that ends now, on all shards: what it cost, and what it handed on. */
export async function tick(): Promise<{ deliveries: Delivery[]; cost: Cost }> {
  handed.length = 0;
  const cost = await costOf((gate) => ringDue(clock.now, gate));
  return { deliveries: [...handed], cost };
}

/** One message of the queue is consumed. */
export const told = (delivery: Delivery): Promise<Cost> => costOf((gate) => deliver(delivery, gate));

async function costOf(act: (gate: Gate) => Promise<void>): Promise<Cost> {
  statements = 0;
  const cost = new Rows();
  await act({
    now: () => clock.now,
    randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
    fetch: (url, init) => world.fetch(url, init),
    env: countedEnv,
    cost,
  });
  return { ...NO_COST, ...{ rowsRead: cost.rowsRead, rowsWritten: cost.rowsWritten }, queries: statements };
}
