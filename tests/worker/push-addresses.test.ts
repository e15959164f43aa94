/** The addresses and keys of push services that nothing is ever sent to, and those that browsers have. */
import { beforeEach, describe, expect, it } from 'vitest';
import { SubscribedBrowser } from '../ring-page/subscribed-browser.ts';
import { Bell, due } from './bell.ts';
import { invited, PUSH_PATH, place } from './phones.ts';
import { PushService } from './push-service.ts';
import { ask, clock, env, opened } from './server.ts';

beforeEach(() => {
  clock.now = Date.UTC(2026, 10, 22);
});

describe('an address that can be no push service', () => {
  const ADDRESSES = [
    ...['http://push.example.net/a', 'https://127.0.0.1/a', 'https://[::1]/a', 'https://2130706433/a'],
    ...['https://0x7f.1/a', 'https://017700000001/a', 'https://127.1/a', 'https://[::ffff:10.0.0.1]/a'],
    ...['https://localhost/a', 'https://LOCALHOST./a', 'https://a.localhost/a', 'https://printer/a'],
    ...['https://db.internal/a', 'https://nas.local/a', 'https://router.lan/a', 'https://x.home.arpa/a'],
    ...['https://push.example.net:8443/a', 'https://u@push.example.net/a', 'https://u:p@push.example.net/a'],
    ...[
      'https://push.example.net./a',
      'https://push.example/a',
      'https://１２７.0.0.1/a',
      'ftp://push.example.net/',
    ],
    ...[
      'https://push..net/a',
      'https://169.254.169.254/latest',
      'https://push.example.net/a#b',
      'about:blank',
    ],
  ];

  it.each(ADDRESSES)('is refused: %s', async (endpoint) => {
    const device = await opened();
    const secret = await invited(device);
    const { subscription } = await SubscribedBrowser.subscribed();
    const ring = { secret, language: 'en', subscription: { ...subscription, endpoint } };
    expect((await ask('PUT', PUSH_PATH, { body: ring })).code).toBe('invalid');
    // And it was not used up by that.
    expect((await place(secret, await SubscribedBrowser.subscribed())).status).toBe(200);
  });

  it.each([
    'https://fcm.googleapis.com/fcm/send/abc:def',
    'https://updates.push.services.mozilla.com/wpush/v2/abc',
    'https://web.push.apple.com/abc',
    'https://wns2-par02p.notify.windows.com/w/?token=abc%2b',
    'https://push.xn--bcher-kva.example.net/a',
  ])('is none that browsers have: %s', async (endpoint) => {
    const device = await opened();
    const { subscription } = await SubscribedBrowser.subscribed();
    const body = {
      secret: await invited(device),
      language: 'en',
      subscription: { ...subscription, endpoint },
    };
    expect((await ask('PUT', PUSH_PATH, { body })).status).toBe(200);
  });

  it.each(['A'.repeat(87), `B${'A'.repeat(86)}`])(
    'has no key that nothing can be sealed for: %s',
    async (p256dh) => {
      const device = await opened();
      const { subscription } = await SubscribedBrowser.subscribed();
      const keys = { ...subscription.keys, p256dh };
      const body = { secret: await invited(device), language: 'en', subscription: { ...subscription, keys } };
      expect((await ask('PUT', PUSH_PATH, { body })).code).toBe('invalid');
    },
  );

  it('is not sent to even if the database should hold it', async () => {
    const device = await opened();
    const bell = new Bell();
    const service = new PushService();
    await place(await invited(device), await SubscribedBrowser.subscribed());
    const shard = { '0': env.DB, '1': env.DB_1, '2': env.DB_2 }[device.vault.slice(0, 1)];
    const sql = `UPDATE channels SET address = json_set(address, '$.endpoint', 'https://10.0.0.1/a') WHERE vault = ?1`;
    await shard?.prepare(sql).bind(device.words.vault).run();
    await device.push(due('a', 1));
    await bell.pass(3);
    expect(service.pushed).toEqual([]);
  });
});
