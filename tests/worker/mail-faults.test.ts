/** When the provider of mails fails, waits or is slow: when it is asked again, and what she is told in the end. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Bell, DAY, deadLetters, due, MINUTE, silence } from './bell.ts';
import { change, clock, opened, type TestDevice } from './server.ts';

let bell: Bell;
let device: TestDevice;
const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
beforeEach(async () => {
  clock.now = (Math.floor(clock.now / DAY) + 2) * DAY;
  await silence();
  bell = new Bell();
  device = await opened();
  await bell.mailTo(device);
  await device.push(due('a', 1));
});
afterEach(() => {
  logged.mockClear();
});

describe('a mail provider', () => {
  it.each([
    ['that answers 500', () => new Response(null, { status: 500 })],
    ['that answers 429', () => new Response(null, { status: 429, headers: { 'Retry-After': '120' } })],
    ['that does not know the token', () => new Response(null, { status: 401 })],
    ['that sends elsewhere', () => new Response(null, { status: 302, headers: { Location: '/' } })],
    ['that does not answer', () => Promise.reject(new DOMException('Timed out', 'TimeoutError'))],
  ])('%s is asked again, and the mail comes once', async (_, refuse) => {
    const takes = bell.provider;
    bell.provider = refuse;
    await bell.pass(5);
    expect(bell.mails).toEqual([]);
    bell.provider = takes;
    await bell.pass(30);
    expect(bell.mails).toHaveLength(1);
  });

  it('is asked ever less often, for about a day; then the message is kept as lost', async () => {
    const asked: number[] = [];
    bell.provider = () => {
      asked.push(clock.now);
      return new Response(null, { status: 503 });
    };
    // Every tenth minute is enough to be asked again.
    for (let time = 0; time < 200; time++) {
      clock.now += 10 * MINUTE;
      await bell.tick();
      await bell.drain();
    }
    const pauses = asked.slice(1).map((at, index) => at - (asked[index] ?? 0));
    expect(asked).toHaveLength(8);
    expect(pauses).toEqual(pauses.toSorted((one, other) => one - other));
    expect((asked.at(-1) ?? 0) - (asked[0] ?? 0)).toBeGreaterThan(20 * 60 * MINUTE);
    expect(await deadLetters(device)).toEqual([
      { channel: 'email', reason: 'tried-too-often', reminders: '["a"]' },
    ]);
  });

  it('that says when to come back is not asked before', async () => {
    const asked: number[] = [];
    bell.provider = () => {
      asked.push(clock.now);
      return new Response(null, { status: 429, headers: { 'Retry-After': '3600' } });
    };
    await bell.pass(75);
    expect(asked).toHaveLength(2);
    expect((asked[1] ?? 0) - (asked[0] ?? 0)).toBeGreaterThanOrEqual(60 * MINUTE);
  });

  it('that refuses the mail for good is not asked again; what comes next goes out', async () => {
    const takes = bell.provider;
    bell.provider = () => new Response(null, { status: 422 });
    await bell.pass(1);
    bell.provider = takes;
    await device.push(due('b', 30));
    await bell.pass(45);
    expect(bell.mails.map(({ subject }) => subject)).toEqual(['A reminder from Passerelle']);
    expect(await deadLetters(device)).toEqual([{ channel: 'email', reason: 'refused', reminders: '["a"]' }]);
  });

  it('that was slow while more fell due tells both, each once', async () => {
    await device.push(due('b', 2));
    const takes = bell.provider;
    bell.provider = () => new Response(null, { status: 500 });
    await bell.pass(2);
    bell.provider = takes;
    await bell.pass(40);
    expect(bell.mails.map(({ subject }) => subject)).toEqual(['2 reminders from Passerelle']);
  });

  it('that is slow while another falls due tells that one afterwards', async () => {
    await device.push(due('b', 2));
    const takes = bell.provider;
    bell.provider = async (take) => {
      bell.provider = takes;
      await bell.pass(1);
      return takes(take);
    };
    await bell.pass(1);
    expect(bell.mails).toHaveLength(1);
    await bell.pass(12);
    expect(bell.mails.map(({ text }) => text.match(/^- /gm)?.length)).toEqual([1, 1]);
  });

  it('that is back after she moved what it was about has nothing to send before its time', async () => {
    const takes = bell.provider;
    bell.provider = () => new Response(null, { status: 500 });
    await bell.pass(1);
    await device.push(due('a', 60, undefined, 2));
    bell.provider = takes;
    await bell.pass(40);
    expect(bell.mails).toEqual([]);
    await bell.pass(20);
    expect(bell.mails).toHaveLength(1);
  });

  it('that is back after she did what it was about has nothing to send', async () => {
    const takes = bell.provider;
    bell.provider = () => new Response(null, { status: 500 });
    await bell.pass(1);
    await device.push({ ...change('a', 2), reminder: null });
    bell.provider = takes;
    await bell.pass(40);
    expect(bell.mails).toEqual([]);
    expect(await deadLetters(device)).toEqual([]);
  });
});
