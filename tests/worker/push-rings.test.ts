/** A browser that is to ring: invited, placed, moved, switched off. */
import { beforeEach, describe, expect, it } from 'vitest';
import { RingReply } from '../../shared/reminders-api.ts';
import { LIMITS } from '../../shared/sync-api.ts';
import { SubscribedBrowser } from '../ring-page/subscribed-browser.ts';
import { Bell, due } from './bell.ts';
import { invited, PUSH_PATH, place, ringsOf } from './phones.ts';
import { PushService } from './push-service.ts';
import { type Answer, ask, clock, env, limitedEnv, opened } from './server.ts';

const MINUTE = 60_000;

beforeEach(() => {
  clock.now = Date.UTC(2026, 10, 22);
});

const secretOf = ({ body }: Answer) => RingReply.parse(body).secret;

describe('an invitation', () => {
  it('brings in one browser, and gives it a secret of its own', async () => {
    const device = await opened();
    const invitation = await invited(device);
    expect(await ringsOf(device)).toEqual([]);
    const placed = await place(invitation, await SubscribedBrowser.subscribed(), 'fr');
    expect(placed.status).toBe(200);
    expect(secretOf(placed)).not.toBe(invitation);
    const { id } = RingReply.parse(placed.body);
    expect(await ringsOf(device)).toMatchObject([{ id, language: 'fr' }]);
  });

  it('works once: whoever saw it later has nothing', async () => {
    const device = await opened();
    const invitation = await invited(device);
    await place(invitation, await SubscribedBrowser.subscribed());
    expect((await place(invitation, await SubscribedBrowser.subscribed())).code).toBe('expired');
    expect(await ringsOf(device)).toHaveLength(1);
  });

  it('works again for the browser that took it, whose reply was lost', async () => {
    const device = await opened();
    const invitation = await invited(device);
    const phone = await SubscribedBrowser.subscribed();
    await place(invitation, phone);
    const again = secretOf(await place(invitation, phone));
    expect(await ringsOf(device)).toHaveLength(1);
    expect((await place(again, await SubscribedBrowser.subscribed())).status).toBe(200);
  });

  it('is good for an hour', async () => {
    const device = await opened();
    const invitation = await invited(device);
    clock.now += 60 * MINUTE;
    expect((await place(invitation, await SubscribedBrowser.subscribed())).code).toBe('expired');
    clock.now -= 1;
    expect((await place(invitation, await SubscribedBrowser.subscribed())).status).toBe(200);
  });

  it('ends the one before it, and no ring', async () => {
    const device = await opened();
    await place(await invited(device), await SubscribedBrowser.subscribed());
    const [first, second] = [await invited(device), await invited(device)];
    expect((await place(first, await SubscribedBrowser.subscribed())).code).toBe('expired');
    expect((await place(second, await SubscribedBrowser.subscribed())).status).toBe(200);
    expect(await ringsOf(device)).toHaveLength(2);
  });

  it(`is refused once ${LIMITS.rings} browsers ring, until one is taken away`, async () => {
    const device = await opened();
    for (let count = 0; count < LIMITS.rings; count++)
      await place(await invited(device), await SubscribedBrowser.subscribed());
    expect((await device.ask('POST', `${PUSH_PATH}/invitations`)).code).toBe('too-many-rings');
    const [first] = await ringsOf(device);
    await device.ask('DELETE', `${PUSH_PATH}/${first?.id}`);
    expect((await device.ask('POST', `${PUSH_PATH}/invitations`)).status).toBe(201);
  });

  it('is refused where the server has no key to ring with', async () => {
    const device = await opened();
    for (const key of ['', 'x', '{}', JSON.stringify({ kty: 'EC', crv: 'P-256', x: 'a', y: 'b', d: 'c' })])
      expect(
        (await device.ask('POST', `${PUSH_PATH}/invitations`, { env: { ...env, VAPID_KEY: key } })).code,
      ).toBe('no-push');
  });
});

describe('a browser that rings', () => {
  it('may change its language and where it is reached', async () => {
    const device = await opened();
    const secret = secretOf(await place(await invited(device), await SubscribedBrowser.subscribed()));
    const moved = await SubscribedBrowser.subscribed();
    expect(secretOf(await place(secret, moved, 'fr'))).toBe(secret);
    expect(await ringsOf(device)).toMatchObject([{ language: 'fr' }]);
    const bell = new Bell();
    const service = new PushService();
    await device.push(due('a', 1));
    await bell.pass();
    expect(service.pushed.map(({ url }) => url)).toEqual([moved.subscription.endpoint]);
  });

  it('rings once, though it was invited twice', async () => {
    const device = await opened();
    const phone = await SubscribedBrowser.subscribed();
    await place(await invited(device), phone);
    await place(await invited(device), phone);
    expect(await ringsOf(device)).toHaveLength(1);
  });

  it('rings for two vaults, if it was invited by both', async () => {
    const [one, other] = [await opened(), await opened()];
    const phone = await SubscribedBrowser.subscribed();
    await place(await invited(one), phone);
    await place(await invited(other), phone);
    expect([await ringsOf(one), await ringsOf(other)]).toMatchObject([[{}], [{}]]);
  });

  it('ends by its secret, which then is none', async () => {
    const device = await opened();
    const invitation = await invited(device);
    const secret = secretOf(await place(invitation, await SubscribedBrowser.subscribed()));
    expect((await ask('POST', `${PUSH_PATH}/end`, { body: { secret: invitation } })).code).toBe(
      'no-such-channel',
    );
    expect((await ask('POST', `${PUSH_PATH}/end`, { body: { secret } })).status).toBe(204);
    expect((await ask('POST', `${PUSH_PATH}/end`, { body: { secret } })).code).toBe('no-such-channel');
    expect((await place(secret, await SubscribedBrowser.subscribed())).code).toBe('expired');
    expect(await ringsOf(device)).toEqual([]);
  });

  it('is taken away by a device of its vault, and by no other', async () => {
    const [device, stranger] = [await opened(), await opened()];
    await place(await invited(device), await SubscribedBrowser.subscribed());
    const [ring] = await ringsOf(device);
    expect((await stranger.ask('DELETE', `${PUSH_PATH}/${ring?.id}`)).code).toBe('no-such-channel');
    expect((await device.ask('DELETE', `${PUSH_PATH}/${ring?.id}`)).status).toBe(204);
    expect((await device.ask('DELETE', `${PUSH_PATH}/${ring?.id}`)).code).toBe('no-such-channel');
  });

  it('is no way to take the calendar away', async () => {
    const device = await opened();
    await device.ask('PUT', '/v1/channels/calendar', { body: { language: 'en' } });
    expect((await device.ask('DELETE', `${PUSH_PATH}/calendar`)).code).toBe('no-such-channel');
  });

  it('rings for what was due in the future when it was invited', async () => {
    const device = await opened();
    await device.push(due('a', 5));
    await place(await invited(device), await SubscribedBrowser.subscribed());
    const bell = new Bell();
    const service = new PushService();
    await bell.pass(5);
    expect(service.pushed).toHaveLength(1);
  });
});

describe('a secret', () => {
  it('of another kind, another vault or another shard is none', async () => {
    const [device, other] = [await opened(), await opened()];
    const phone = await SubscribedBrowser.subscribed();
    const invitation = await invited(device);
    const [shard, vault, ring, random] = invitation.split('.');
    const wrong = [
      device.token,
      `${Number(shard) + 1}.${vault}.${ring}.${random}`,
      `9999.${vault}.${ring}.${random}`,
      `${shard}.${other.words.vault}.${ring}.${random}`,
      `${shard}.${vault}.calendar.${random}`,
      `${shard}.${vault}.${ring}.${'A'.repeat(43)}`,
      `${shard}.${vault}.${ring}`,
      'a'.repeat(200),
      '.'.repeat(20),
    ];
    for (const secret of wrong) {
      expect([secret, (await place(secret, phone)).code]).toEqual([secret, 'expired']);
      const { code } = await ask('POST', `${PUSH_PATH}/end`, { body: { secret } });
      expect([secret, code === 'no-such-channel' || code === 'expired']).toEqual([secret, true]);
    }
    expect((await place(invitation, phone)).status).toBe(200);
  });

  it('cannot be tried out quickly', async () => {
    const phone = await SubscribedBrowser.subscribed();
    const body = { secret: 'a'.repeat(43), language: 'en', subscription: phone.subscription };
    const codes = [];
    for (let count = 0; count < 121; count++)
      codes.push((await ask('PUT', PUSH_PATH, { body, env: limitedEnv })).code);
    expect(codes.at(-1)).toBe('too-many-requests');
  });
});

it('what the server keeps of a ring opens nothing: hashes, no secret', async () => {
  const device = await opened();
  const invitation = await invited(device);
  const secret = secretOf(await place(invitation, await SubscribedBrowser.subscribed()));
  const shard = { '0': env.DB, '1': env.DB_1, '2': env.DB_2 }[device.vault.slice(0, 1)];
  const rows = await shard?.prepare('SELECT * FROM channels WHERE vault = ?1').bind(device.words.vault).all();
  const kept = JSON.stringify(rows?.results);
  expect(kept).toContain('push.example.net');
  for (const each of [invitation, secret]) expect(kept).not.toContain(each.slice(-43));
});
