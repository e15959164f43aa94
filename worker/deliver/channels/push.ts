/** A browser or phone that rings: the message is sealed for it alone and left with its push service (RFC 8030, 8291). */
import { buildPushPayload } from '@block65/webcrypto-web-push';
import { PushSubscription } from '../../../shared/reminders-api.ts';
import type { Gate } from '../../auth.ts';
import { notificationOf } from '../../ring/notification.ts';
import { isPushService } from '../../ring/push-service.ts';
import { vapidOf } from '../../ring/vapid.ts';
import type { Channel, Notice, Outcome } from '../channel.ts';

/** A weekend with the phone switched off. Later than that a reminder is better read in Passerelle. */
const TTL_SECONDS = 3 * 86_400;
const TIMEOUT = 10_000;
const MAX_WAIT = 86_400_000;

export const push: Channel = { deliver };

async function deliver(notice: Notice, gate: Gate): Promise<Outcome> {
  const { env } = gate;
  const vapid = vapidOf(env);
  const subscription = PushSubscription.parse(JSON.parse(notice.channel.address ?? 'null'));
  if (!isPushService(subscription.endpoint)) return 'refused';
  // The server may have lost its key for a while: not the mentee's fault.
  if (!vapid) return { later: null };
  const notification = await notificationOf(notice, env, gate.now());
  const { method, headers, body } = await buildPushPayload(
    {
      data: JSON.stringify(notification),
      // A repetition takes the place of the first where that still waits for the phone.
      options: { ttl: TTL_SECONDS, urgency: 'normal', topic: notification.tag },
    },
    { ...subscription, expirationTime: null },
    { ...vapid, subject: notice.channel.origin },
  );
  const reply = await gate.fetch(addressOf(subscription.endpoint, env.PUSH_RELAY), {
    ...{ method: method.toUpperCase(), headers, body },
    // Where it leads was checked; where it is sent on to was not.
    redirect: 'manual',
    signal: AbortSignal.timeout(TIMEOUT),
  });
  await reply.body?.cancel();
  return outcomeOf(reply, gate.now());
}

/** The push service's own address, or the same path on the relay that stands in for all of them in tests. */
function addressOf(endpoint: string, relay: string | undefined): string {
  return relay ? new URL(new URL(endpoint).pathname, relay).href : endpoint;
}

/** RFC 8030 section 7.3: 404 and 410 say that the subscription is no more. */
function outcomeOf({ status, headers }: Response, now: number): Outcome {
  if (status >= 200 && status < 300) return 'sent';
  if (status === 404 || status === 410) return 'gone';
  // Another key, or a clock that is wrong: whoever runs the server can put it right.
  const isPassing = status >= 500 || [401, 403, 408, 425, 429].includes(status);
  return isPassing ? { later: waitOf(headers.get('Retry-After'), now) } : 'refused';
}

/** `Retry-After` in milliseconds from now, a day at most; null where it says nothing of use. */
function waitOf(value: string | null, now: number): number | null {
  if (value === null) return null;
  const wait = /^\d{1,9}$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isFinite(wait) ? Math.min(Math.max(wait, 0), MAX_WAIT) : null;
}
