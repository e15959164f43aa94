/** What this browser asks of the server: to ring, to stop, and to carry out an answer. */
import { type Kept, keep } from './kept.ts';

/** `refused`: the secret is no longer good. `offline`: nothing was reached. `failed`: it was, and could not. */
export type Reply = 'ok' | 'refused' | 'offline' | 'failed';

/** What stays with a ring, whatever secret it is changed with. */
export type Manner = Pick<Kept, 'invitation' | 'language' | 'key'>;

/** Tells the server where to ring, and keeps what it says. `secret` is an invitation, or what came of one. */
export async function ringAt(subscription: PushSubscription, secret: string, manner: Manner): Promise<Reply> {
  const { endpoint, keys } = subscription.toJSON();
  if (!endpoint || !keys) return 'failed';
  const { invitation, language, key } = manner;
  const { p256dh, auth } = keys;
  const response = await sent('PUT', '/v1/channels/push', {
    ...{ secret, language, subscription: { endpoint, keys: { p256dh, auth } } },
  });
  if (!response?.ok) return replyOf(response);
  const given: Partial<Kept> = await response.json();
  if (!given.id || !given.secret) return 'failed';
  await keep({ id: given.id, secret: given.secret, invitation, language, key, endpoint });
  return 'ok';
}

/** Tells the server not to ring here any more. */
export async function stopRinging(secret: string): Promise<Reply> {
  return replyOf(await sent('POST', '/v1/channels/push/end', { secret }));
}

/** Carries out what a link says: `token` is what stands behind `/r/` in it. */
export async function answer(token: string): Promise<Reply> {
  return replyOf(await sent('POST', `/r/${encodeURIComponent(token)}`));
}

async function sent(method: string, path: string, body?: object): Promise<Response | null> {
  const json = body && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
  try {
    return await fetch(path, { method, credentials: 'omit', redirect: 'error', ...json });
  } catch {
    return null;
  }
}

function replyOf(response: Response | null): Reply {
  if (!response) return 'offline';
  if (response.ok) return 'ok';
  // 404 and 410: the secret or the link is unknown, spent, or its time is over.
  return [404, 410].includes(response.status) ? 'refused' : 'failed';
}
