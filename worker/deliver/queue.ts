/**
 * The consumer's half of ringing: one vault at a time, by every channel that is switched on, each for itself. At least
 * once, and never the same message more than twice: a delivery whose end was not seen is repeated a single time.
 */
import type { MessageBatch } from '@cloudflare/workers-types';
import { type Gate, hashOf, Vault } from '../auth.ts';
import { logError } from '../errors.ts';
import { type ChannelKind, removeChannel } from '../queries/channels.ts';
import {
  type BegunChannel,
  beginDeliveries,
  endDelivery,
  giveUpDelivery,
  postponeDelivery,
  UNUSED,
} from '../queries/deliveries.ts';
import type { Channel, DueReminder, Notice, Outcome } from './channel.ts';
import { email } from './channels/email.ts';
import { push } from './channels/push.ts';
import { Delivery } from './delivery.ts';

const CHANNELS: Partial<Record<ChannelKind, Channel>> = { email, push };

const MINUTE = 60_000;
/** How long to wait after each failure in a row: about a day in all, as mail servers do. Then it is given up. */
const PAUSES = [1, 5, 15, 60, 240, 480, 720].map((minutes) => minutes * MINUTE);
const LONGEST = 720 * MINUTE;
/** A repetition is allowed once: a crash may have come before the message went out. */
const MOST_BEGUN = 2;
const RETRY_SECONDS = 60;

/** What the queue brings. What fails is asked for again; what is no delivery is dropped. */
export async function consume(batch: MessageBatch<unknown>, gate: Gate): Promise<void> {
  for (const message of batch.messages) {
    const delivery = Delivery.safeParse(message.body);
    try {
      if (delivery.success) await deliver(delivery.data, gate);
      message.ack();
    } catch (error) {
      logError(error, { part: 'queue' });
      message.retry({ delaySeconds: RETRY_SECONDS });
    }
  }
}

/** Rings for one vault. Doing it twice, or at the same time, sends nothing twice. */
export async function deliver({ shard, vault: id, reminders: due }: Delivery, gate: Gate): Promise<void> {
  const vault = Vault.vouchedFor(shard, id, gate);
  if (!vault) return;
  const { channels, reminders } = await beginDeliveries(vault, due, gate.now());
  const ends = await Promise.allSettled(channels.map((channel) => tell(vault, channel, reminders, gate)));
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
}

async function tell(
  vault: Vault,
  channel: BegunChannel,
  reminders: readonly DueReminder[],
  gate: Gate,
): Promise<void> {
  if (channel.begun > MOST_BEGUN) return giveUpDelivery(vault, channel, gate.now(), 'outcome-unknown');
  const notice = await noticeOf(vault, channel, reminders);
  if (notice.reminders.length === 0 && !notice.isUnused)
    return endDelivery(vault, channel, gate.now(), false);
  const outcome = await outcomeOf(notice, gate);
  const now = gate.now();
  if (outcome === 'sent') return endDelivery(vault, channel, now, true);
  if (outcome === 'refused') return giveUpDelivery(vault, channel, now, 'refused');
  if (outcome === 'gone') {
    await removeChannel(vault, channel.id);
    return;
  }
  const pause = PAUSES[channel.failures];
  if (pause === undefined) return giveUpDelivery(vault, channel, now, 'tried-too-often');
  return postponeDelivery(vault, channel, now + Math.min(Math.max(pause, outcome.later ?? 0), LONGEST));
}

async function noticeOf(vault: Vault, channel: BegunChannel, all: readonly DueReminder[]): Promise<Notice> {
  const waiting = new Set<unknown>(JSON.parse(channel.waiting));
  const reminders = all.filter(({ id }) => waiting.has(id));
  const isUnused = waiting.has(UNUSED);
  const said = reminders.map(({ id, dueAt }) => [id, dueAt]);
  const key = await hashOf(JSON.stringify([vault.name, channel.id, isUnused, said]));
  return { shard: vault.shard, vault: vault.id, channel, reminders, isUnused, key };
}

async function outcomeOf(notice: Notice, gate: Gate): Promise<Outcome> {
  try {
    return (await CHANNELS[notice.channel.kind]?.deliver(notice, gate)) ?? 'refused';
  } catch (error) {
    logError(error, { part: notice.channel.kind });
    return { later: null };
  }
}
