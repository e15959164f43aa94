/** The browsers that ring: invited by a device, placed and ended by themselves, taken away by a device. */
import { Hono } from 'hono';
import { type InvitationReply, Ring, RingEnd, RingPath, type RingReply } from '../../shared/reminders-api.ts';
import { VaultName } from '../../shared/sync-api.ts';
import type { App } from '../app.ts';
import { type Gate, hashOf, Vault } from '../auth.ts';
import { authenticated } from '../authenticated.ts';
import { Database } from '../database.ts';
import { shardsOf } from '../env.ts';
import { Refusal } from '../errors.ts';
import { armReminders } from '../queries/channels.ts';
import { endRing, placeRing, putInvitation, type RingSecret, removeRing } from '../queries/rings.ts';
import { limitVisit } from '../rate-limits.ts';
import { bodyOf, pathOf } from '../reading.ts';
import { isPushService, isSealingKey } from '../ring/push-service.ts';
import { vapidOf } from '../ring/vapid.ts';

/** Long enough to take the phone and scan; the address stands on a screen that others may see. */
const INVITATION_LIFE = 3_600_000;
const RING_BYTES = 16;
const SECRET_BYTES = 32;

export const push = new Hono<App>()
  .post('/v1/channels/push/invitations', authenticated, async (c) => {
    const vault = c.get('vault');
    const gate = c.get('gate');
    if (!vapidOf(c.env)) throw new Refusal('no-push');
    const ring = randomText(RING_BYTES, gate);
    const secret = newSecret(vault.name, ring, gate);
    const expiresAt = gate.now() + INVITATION_LIFE;
    const { origin } = new URL(c.req.url);
    const invitation = { ring, origin, hash: await hashOf(secret), expiresAt };
    if (!(await putInvitation(vault, invitation, gate.now()))) throw new Refusal('too-many-rings');
    // After the #: what stands there is sent to nobody, and is in no log.
    const reply: InvitationReply = { url: `${origin}/ring#${secret}`, expiresAt };
    return c.json(reply, 201);
  })
  .put('/v1/channels/push', async (c) => {
    await limitVisit(c);
    const { secret, language, subscription } = await bodyOf(c, Ring);
    const { endpoint, keys } = subscription;
    if (!isPushService(endpoint)) throw new Refusal('invalid', 'This is not the address of a push service.');
    if (!(await isSealingKey(keys.p256dh))) throw new Refusal('invalid', 'This is not the key of a browser.');
    const gate = c.get('gate');
    const { shard, database, ...named } = await readSecret(secret, gate);
    const vaultName = `${shard}.${named.vault}`;
    const next = newSecret(vaultName, named.ring, gate);
    const place = { language, endpoint, address: JSON.stringify(subscription) };
    const placed = await placeRing(database, named, place, await hashOf(next), gate.now());
    const vault = placed ? Vault.vouchedFor(shard, named.vault, gate) : null;
    if (!vault) throw new Refusal('expired');
    await armReminders(vault, gate.now());
    const reply: RingReply = { id: named.ring, secret: placed === 'new' ? next : secret };
    return c.json(reply);
  })
  .post('/v1/channels/push/end', async (c) => {
    await limitVisit(c);
    const { secret } = await bodyOf(c, RingEnd);
    const { database, ...named } = await readSecret(secret, c.get('gate'));
    if (!(await endRing(database, named))) throw new Refusal('no-such-channel');
    return c.body(null, 204);
  })
  .delete('/v1/channels/push/:id', authenticated, async (c) => {
    const { id } = pathOf(c, RingPath);
    if (!(await removeRing(c.get('vault'), id))) throw new Refusal('no-such-channel');
    return c.body(null, 204);
  });

/** Names vault and ring before its 256 random bits, as a device token does. */
const newSecret = (vaultName: string, ring: string, gate: Gate) =>
  `${vaultName}.${ring}.${randomText(SECRET_BYTES, gate)}`;

const randomText = (bytes: number, gate: Gate) =>
  gate.randomBytes(bytes).toBase64({ alphabet: 'base64url', omitPadding: true });

/** What a secret claims, and where to look whether that is so. One that names nothing is as one that is over. */
async function readSecret(
  secret: string,
  gate: Gate,
): Promise<RingSecret & { shard: number; database: Database }> {
  const [shard = '', vault = '', ring = ''] = secret.split('.');
  const d1 = VaultName.safeParse(`${shard}.${vault}`).success ? shardsOf(gate.env)[Number(shard)] : undefined;
  if (!d1) throw new Refusal('expired');
  const database = new Database(d1, gate.cost);
  return { vault, ring, hash: await hashOf(secret), shard: Number(shard), database };
}
