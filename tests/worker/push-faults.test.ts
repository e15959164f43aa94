/** When a phone's push service refuses, waits or is gone: which rings end, what is tried again, and what is kept as lost. */
import { beforeEach, describe, expect, it } from 'vitest';
import { Bell, deadLetters, due } from './bell.ts';
import { ringsOf, rung } from './phones.ts';
import { PushService } from './push-service.ts';
import { clock, opened } from './server.ts';

let bell: Bell;
let service: PushService;

beforeEach(() => {
  clock.now = Date.UTC(2026, 10, 22);
  bell = new Bell();
  service = new PushService();
});

describe('a push service', () => {
  it.each([404, 410])('that says %i ends the ring, and nothing else', async (status) => {
    const device = await opened();
    const [gone, stays] = [await rung(device), await rung(device)];
    service.answer = () => {
      const isGone = service.pushed.at(-1)?.url === gone.subscription.endpoint;
      return new Response(null, { status: isGone ? status : 201 });
    };
    await device.push(due('a', 1), due('b', 60));
    await bell.pass(61);
    const told = service.pushed.map(({ url }) => url);
    expect(told.filter((url) => url === gone.subscription.endpoint)).toHaveLength(1);
    expect(told.filter((url) => url === stays.subscription.endpoint)).toHaveLength(2);
    expect(await ringsOf(device)).toHaveLength(1);
  });

  it.each([
    [429, '1800', 30],
    [503, new Date(Date.UTC(2026, 10, 22, 0, 46)).toUTCString(), 45],
    [500, 'soon', 1],
    [500, null, 1],
  ])('that says %i and to wait %s is tried again then, and not before', async (status, wait, minutes) => {
    const device = await opened();
    await rung(device);
    const headers = wait === null ? undefined : { 'Retry-After': wait };
    service.answer = () => new Response(null, { status, ...(headers && { headers }) });
    await device.push(due('a', 1));
    await bell.pass();
    service.answer = () => new Response(null, { status: 201 });
    await bell.pass(minutes - 1);
    expect(service.pushed).toHaveLength(1);
    await bell.pass(1);
    expect(service.pushed).toHaveLength(2);
    await bell.pass(60);
    expect(service.pushed).toHaveLength(2);
  });

  it('that does not answer is tried again', async () => {
    const device = await opened();
    await rung(device);
    service.answer = () => Promise.reject(new DOMException('', 'TimeoutError'));
    await device.push(due('a', 1));
    await bell.pass();
    service.answer = () => new Response(null, { status: 201 });
    await bell.pass(2);
    expect(service.pushed).toHaveLength(2);
    expect(await ringsOf(device)).toHaveLength(1);
  });

  it.each([302, 307, 400, 413])(
    'that says %i is not asked again, and what was lost is kept',
    async (status) => {
      const device = await opened();
      await rung(device);
      service.answer = () => new Response(null, { status, headers: { Location: 'https://10.0.0.1/' } });
      await device.push(due('a', 1));
      await bell.pass(30);
      expect(service.pushed).toHaveLength(1);
      expect(await deadLetters(device)).toMatchObject([{ reason: 'refused', reminders: '["a"]' }]);
      expect(await ringsOf(device)).toHaveLength(1);
    },
  );

  it('that refuses this server’s key loses no ring: the key may come back', async () => {
    const device = await opened();
    await rung(device);
    service.answer = () => new Response(null, { status: 403 });
    await device.push(due('a', 1));
    await bell.pass();
    service.answer = () => new Response(null, { status: 201 });
    await bell.pass(5);
    expect(service.pushed).toHaveLength(2);
  });
});

it('nothing is sent while the server has no key, and what waits is sent once it has one', async () => {
  const device = await opened();
  await rung(device);
  await device.push(due('a', 1));
  const { VAPID_KEY: _, ...keyless } = bell.env;
  const whole = bell.env;
  bell.env = keyless;
  await bell.pass();
  expect(service.pushed).toEqual([]);
  bell.env = whole;
  await bell.pass(5);
  expect(service.pushed).toHaveLength(1);
});
