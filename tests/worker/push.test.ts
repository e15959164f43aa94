/** A phone that is rung: what reaches it through its push service. */
import { beforeEach, describe, expect, it } from 'vitest';
import { SubscribedBrowser, vapidClaims } from '../ring-page/subscribed-browser.ts';
import { Bell, DAY, due, MINUTE } from './bell.ts';
import { rung } from './phones.ts';
import { PushService } from './push-service.ts';
import { ask, clock, opened } from './server.ts';

const ORIGIN = 'http://localhost';
let bell: Bell;
let service: PushService;

beforeEach(() => {
  clock.now = Date.UTC(2026, 10, 22);
  bell = new Bell();
  service = new PushService();
});

describe('a reminder', () => {
  it('reaches the phone when it is due, sealed for it alone', async () => {
    const device = await opened();
    const phone = await rung(device);
    await device.push(due('a', 2, 'Write to Noor'));
    await bell.pass();
    expect(service.pushed).toEqual([]);
    await bell.pass();
    const [pushed] = service.pushed;
    expect(service.pushed).toHaveLength(1);
    expect(pushed?.url).toBe(phone.subscription.endpoint);
    const { notification } = await phone.open(pushed?.body ?? new Uint8Array());
    expect(notification).toMatchObject({
      ...{ title: 'Write to Noor', body: 'A reminder from Passerelle', language: 'en' },
      ...{ doneLabel: 'Done', snoozeLabel: 'In one day' },
    });
    const stranger = await SubscribedBrowser.subscribed();
    await expect(stranger.open(pushed?.body ?? new Uint8Array())).rejects.toThrow();
  });

  it('says nothing of what it is for, unless the mentee chose so', async () => {
    const device = await opened();
    const phone = await rung(device, 'fr');
    await device.push(due('a', 1));
    await bell.pass();
    const { notification } = await phone.open(service.pushed[0]?.body ?? new Uint8Array());
    expect(notification).toMatchObject({
      ...{ title: 'Un rappel de Passerelle', body: 'Un petit pas vers un mentor', language: 'fr' },
    });
  });

  it('is done, or put off, by the links that come with it', async () => {
    const device = await opened();
    const phone = await rung(device);
    await device.push(due('a', 1), due('b', 1));
    await bell.pass();
    const { notification } = await phone.open(service.pushed[0]?.body ?? new Uint8Array());
    expect(notification.title).toBe('2 reminders from Passerelle');
    const [first, second] = notification.reminders;
    expect((await ask('POST', `/r/${first?.done}`)).status).toBe(200);
    expect((await ask('POST', `/r/${second?.snooze}`)).status).toBe(200);
    const { answers } = await device.pull();
    expect(answers.map(({ id, kind }) => [id, kind]).toSorted()).toEqual([
      ['a', 'done'],
      ['b', 'snoozed'],
    ]);
  });

  it('that falls due with many others makes one message, which names five and counts all', async () => {
    const device = await opened();
    const phone = await rung(device);
    const many = Array.from({ length: 30 }, (_, at) => due(`r-${at}`, 1, `Step ${at}`));
    await device.push(...many);
    await bell.pass();
    expect(service.pushed).toHaveLength(1);
    const { notification } = await phone.open(service.pushed[0]?.body ?? new Uint8Array());
    expect(notification.title).toBe('30 reminders from Passerelle');
    expect(notification.reminders).toHaveLength(5);
  });

  it('rings on every phone', async () => {
    const device = await opened();
    const phones = [await rung(device), await rung(device, 'fr')];
    await device.push(due('a', 1));
    await bell.pass();
    expect(service.pushed.map(({ url }) => url).toSorted()).toEqual(
      phones.map(({ subscription }) => subscription.endpoint).toSorted(),
    );
  });
});

describe('a message', () => {
  it('is signed by this server for that push service, and for less than a day', async () => {
    const device = await opened();
    await rung(device);
    await device.push(due('a', 1));
    await bell.pass();
    const { key, claims } = await vapidClaims(service.pushed[0]?.headers.get('Authorization') ?? null);
    const { text } = await ask('GET', '/ring');
    expect(text).toContain(`data-key="${key}"`);
    expect(claims).toMatchObject({ aud: 'https://push.example.net', sub: ORIGIN });
    const { exp } = claims as { exp: number };
    expect(exp * 1000).toBeGreaterThan(Date.now());
    expect(exp * 1000).toBeLessThan(Date.now() + DAY);
  });

  it('is as long as every other one, so that its length tells nothing', async () => {
    const device = await opened();
    const phone = await rung(device);
    await device.push(due('a', 1, 'A'), due('b', 60, 'B'.repeat(200)), due('c', 60), due('d', 60));
    await bell.pass(60);
    const lengths = service.pushed.map(({ body }) => body.length);
    expect(lengths).toEqual([4096, 4096]);
    const [one, other] = await Promise.all(service.pushed.map(({ body }) => phone.open(body)));
    expect(one?.padding).toBeGreaterThan((other?.padding ?? 0) + 500);
  });

  it('waits three days for a phone that is off, and is not urgent', async () => {
    const device = await opened();
    await rung(device);
    await device.push(due('a', 1));
    await bell.pass();
    const headers = service.pushed[0]?.headers;
    expect(headers?.get('TTL')).toBe('259200');
    expect(headers?.get('Urgency')).toBe('normal');
    expect(headers?.get('Content-Encoding')).toBe('aes128gcm');
    expect(service.pushed[0]?.redirect).toBe('manual');
  });

  it('that is repeated takes the place of the first, and no other message does', async () => {
    const device = await opened();
    const phone = await rung(device);
    service.answer = () => new Response(null, { status: 500 });
    await device.push(due('a', 1));
    await bell.pass(1);
    service.answer = () => new Response(null, { status: 201 });
    await device.push(due('b', 30));
    await bell.pass(40);
    const topics = service.pushed.map(({ headers }) => `${headers.get('Topic')}`);
    expect(topics).toHaveLength(3);
    expect(topics[0]).toMatch(/^[A-Za-z0-9_-]{1,32}$/);
    expect(topics[1]).toBe(topics[0]);
    expect(topics[2]).not.toBe(topics[0]);
    const { notification } = await phone.open(service.pushed[0]?.body ?? new Uint8Array());
    expect(notification.tag).toBe(topics[0]);
  });
});

it('every push goes to the relay instead where a test names one', async () => {
  const device = await opened();
  const phone = await rung(device);
  await device.push(due('a', 1));
  bell.env = { ...bell.env, PUSH_RELAY: 'http://127.0.0.1:9999' };
  clock.now += MINUTE;
  await bell.tick();
  await bell.drain();
  const { pathname } = new URL(phone.subscription.endpoint);
  expect(service.pushed.map(({ url }) => url)).toEqual([`http://127.0.0.1:9999${pathname}`]);
});
