/** A server whose minutes pass when a test says so: its queue lies open, and what it mails lands in a list. */
import type { Message, MessageBatch, Queue } from '@cloudflare/workers-types';
import type { Delivery } from '../../worker/deliver/delivery.ts';
import { type Env, shardsOf } from '../../worker/env.ts';
import { change, clock, env, type TestDevice, worker, world } from './server.ts';

export const MINUTE = 60_000;
export const DAY = 86_400_000;

export interface SentMail {
  from: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  headers: Record<string, string>;
  /** What lets the provider drop a repetition. */
  key: string | null;
}

/** Nothing of what was made before rings any more. */
export async function silence(): Promise<void> {
  for (const shard of shardsOf(env)) {
    await shard.exec('UPDATE reminders SET ring_at = NULL');
    await shard.exec(`UPDATE channels SET deliver_at = NULL, waiting = '[]'`);
  }
}

export class Bell {
  readonly mails: SentMail[] = [];
  /** What the mail provider answers, after it took the mail or not. */
  provider: (take: () => void) => Promise<Response> | Response = (take) => {
    take();
    return new Response('{}');
  };
  readonly queue: Delivery[] = [];
  env: Env;

  constructor() {
    const sendBatch = async (messages: Iterable<{ body: Delivery }>) => {
      for (const { body } of messages) this.queue.push(body);
    };
    this.env = {
      ...env,
      DELIVERIES: { sendBatch } as unknown as Queue<Delivery>,
      MAIL_FROM: 'reminders@passerelle.example',
      MAIL_URL: 'https://mail.example/send',
      MAIL_TOKEN: 'token-of-the-provider',
    };
    world.fetch = async (_, { body, headers }) => {
      const key = new Headers(headers).get('Idempotency-Key');
      return this.provider(() => this.mails.push({ ...JSON.parse(`${body}`), key }));
    };
  }

  /** The cron's minute: what is due stands in the queue then. */
  async tick(cron = '* * * * *'): Promise<void> {
    await worker.scheduled({ cron, scheduledTime: clock.now, noRetry: () => undefined }, this.env);
  }

  /** Everything in the queue is delivered. How many messages asked to come again. */
  async drain(): Promise<number> {
    return this.consume(this.queue.splice(0));
  }

  async consume(bodies: readonly unknown[], surroundings = this.env): Promise<number> {
    let retried = 0;
    const messages = bodies.map((body, at) => {
      const ends = { ack: () => undefined, retry: () => void retried++ };
      return { id: `${at}`, timestamp: new Date(clock.now), body, attempts: 1, ...ends } as Message;
    });
    await worker.queue({ queue: 'deliveries', messages } as unknown as MessageBatch, surroundings);
    return retried;
  }

  /** `minutes` pass, with all that happens in them. */
  async pass(minutes = 1): Promise<void> {
    for (let minute = 0; minute < minutes; minute++) {
      clock.now += MINUTE;
      await this.tick();
      await this.drain();
    }
  }

  /** The code that was mailed last. */
  get code(): string {
    return /\d{6}/.exec(this.mails.at(-1)?.subject ?? '')?.[0] ?? '';
  }

  /** Reminders by e-mail, switched on as a mentee does it. */
  async mailTo(device: TestDevice, address = 'lea@example.com', language = 'en'): Promise<void> {
    const asked = { env: this.env, headers: { Host: 'vault.example' } };
    await device.ask('PUT', '/v1/channels/email', { ...asked, body: { address, language } });
    const path = '/v1/channels/email/confirmation';
    await device.ask('POST', path, { ...asked, body: { code: this.code } });
    this.mails.length = 0;
  }
}

/** A record with a reminder that is due in so many minutes. */
export const due = (id: string, minutes: number, title?: string, rev = 1) => ({
  ...change(id, rev),
  reminder: { dueAt: clock.now + minutes * MINUTE, ...(title === undefined ? {} : { title }) },
});

/** Where the links of a mail lead, by what they are called. */
export function linksOf(mail: SentMail | undefined): Record<string, string> {
  const all = [...(mail?.text ?? '').matchAll(/^ *(.+?)\u00a0?: https?:\/\/[^/]+(\/r\/\S+)$/gm)];
  return Object.fromEntries(all.map(([, label, path]) => [`${label}`, `${path}`]));
}

/** What the server gave up to tell a vault. */
export async function deadLetters(device: TestDevice): Promise<unknown[]> {
  const sql = 'SELECT channel, reason, reminders FROM dead_letters WHERE vault = ?1';
  const shard = shardsOf(env)[Number(device.vault[0])];
  return (await shard?.prepare(sql).bind(device.words.vault).all())?.results ?? [];
}
