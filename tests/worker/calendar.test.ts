/** The calendar as a mentee lives with it: switched on, subscribed to, looked at again, switched off. */
import { beforeEach, describe, expect, it } from 'vitest';
import { CalendarReply } from '../../shared/reminders-api.ts';
import { type ReadEvent, readByIcalJs } from '../calendar/ical-js.ts';
import { type Answer, ask, change, clock, env, limitedEnv, opened, type TestDevice } from './server.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 10, 22);
beforeEach(() => {
  clock.now = START;
});

async function switchOn(device: TestDevice, language = 'en'): Promise<string> {
  const { body } = await device.ask('PUT', '/v1/channels/calendar', { body: { language } });
  return new URL(CalendarReply.parse(body).url).pathname;
}

async function look(path: string): Promise<ReadEvent[]> {
  return readByIcalJs((await ask('GET', path)).text);
}

/** What two refusals must have in common so that nothing can be learned from them. */
const shapeOf = ({ status, text, headers }: Answer) => {
  const ids = text.replaceAll(/"requestId":"[^"]*"/g, '');
  const names = [...headers].filter(([name]) => !/^x-(?:request-id|rows)/.test(name));
  return { status, ids, names };
};

describe('the calendar', () => {
  it('shows what is to come, what was in the last thirty days, and meetings', async () => {
    const device = await opened();
    const path = await switchOn(device);
    await device.push(
      { ...change('soon', 1), reminder: { dueAt: START + DAY, title: 'Write to Noor' } },
      { ...change('meeting', 1), reminder: { dueAt: START + 2 * DAY, minutes: 45, isQuiet: true } },
      { ...change('recent', 1), reminder: { dueAt: START - 29 * DAY } },
      { ...change('old', 1), reminder: { dueAt: START - 31 * DAY } },
      change('nothing', 1),
    );
    expect(await look(path)).toEqual([
      {
        ...{ uid: 'recent@passerelle', title: 'A small step towards a mentor', sequence: 0 },
        ...{ start: START - 29 * DAY, end: START - 29 * DAY + 900_000, rings: START - 29 * DAY },
      },
      {
        ...{ uid: 'soon@passerelle', title: 'Write to Noor', sequence: 0 },
        ...{ start: START + DAY, end: START + DAY + 900_000, rings: START + DAY },
      },
      {
        ...{ uid: 'meeting@passerelle', title: 'A meeting with a mentor', sequence: 0 },
        ...{ start: START + 2 * DAY, end: START + 2 * DAY + 45 * 60_000, rings: null },
      },
    ]);
  });

  it('moves an event that was moved, and does not add a second', async () => {
    const device = await opened();
    const path = await switchOn(device);
    await device.push({ ...change('a', 1), reminder: { dueAt: START + DAY } });
    clock.now += DAY / 2;
    await device.push({ ...change('a', 2), reminder: { dueAt: START + 3 * DAY, title: 'Moved' } });
    const { text } = await ask('GET', path);
    const uid = 'a@passerelle';
    expect(readByIcalJs(text)).toMatchObject([{ uid, title: 'Moved', start: START + 3 * DAY, sequence: 1 }]);
    expect(text).toContain('DTSTAMP:20261122T120000Z\r\n');
  });

  it('drops what is done, and what is no reminder any more', async () => {
    const device = await opened();
    const path = await switchOn(device);
    await device.push(
      { ...change('a', 1), reminder: { dueAt: START + DAY } },
      { ...change('b', 1), reminder: { dueAt: START + DAY } },
    );
    await device.ask('POST', '/v1/reminders/a/done');
    await device.push({ ...change('b', 2), reminder: null });
    expect(await look(path)).toEqual([]);
  });

  it.each([
    ['en', 'Passerelle reminders', 'A small step towards a mentor'],
    ['fr', 'Rappels Passerelle', 'Un petit pas vers un mentor'],
  ])('speaks the language that was chosen: %s', async (language, name, title) => {
    const device = await opened();
    const path = await switchOn(device, language);
    await device.push({ ...change('a', 1), reminder: { dueAt: START + DAY } });
    const { text } = await ask('GET', path);
    expect(text).toContain(`X-WR-CALNAME:${name}\r\n`);
    expect(readByIcalJs(text)).toMatchObject([{ title }]);
  });

  it('is of one vault alone', async () => {
    const [one, other] = [await opened(), await opened()];
    const paths = [await switchOn(one), await switchOn(other)];
    await one.push({ ...change('a', 1), reminder: { dueAt: START + DAY } });
    expect(await Promise.all(paths.map(look))).toMatchObject([[{ uid: 'a@passerelle' }], []]);
  });
});

describe('the address of the calendar', () => {
  it('is a new one each time, and the one before ends', async () => {
    const device = await opened();
    const [first, second] = [await switchOn(device), await switchOn(device)];
    expect(first).not.toBe(second);
    expect((await ask('GET', first)).status).toBe(404);
    expect((await ask('GET', second)).status).toBe(200);
  });

  it('ends when the calendar is switched off, and when the vault is erased', async () => {
    const device = await opened();
    const first = await switchOn(device);
    expect((await device.ask('DELETE', '/v1/channels/calendar')).status).toBe(204);
    expect((await ask('GET', first)).status).toBe(404);
    expect((await device.ask('DELETE', '/v1/channels/calendar')).code).toBe('no-such-channel');
    const second = await switchOn(device);
    await device.ask('DELETE', '/v1/vault');
    expect((await ask('GET', second)).status).toBe(404);
  });

  it('that is wrong is refused always in the same way', async () => {
    const device = await opened();
    const path = await switchOn(device);
    const ended = await switchOn(device).then(() => path);
    const last = path.at(-5) === 'A' ? 'B' : 'A';
    const wrong = [
      ended,
      path.replace(/.(?=\.ics$)/, last),
      path.replace(/\/\d\./, '/7.'),
      path.replace(/\/\d\./, '/9999.'),
      path.replace('.ics', ''),
      '/calendar/x.ics',
      `/calendar/0.${"'".repeat(43)}.ics`,
      `/calendar/${device.token}.ics`,
    ];
    const shapes = await Promise.all(wrong.map(async (each) => shapeOf(await ask('GET', each))));
    for (const shape of shapes) expect(shape).toEqual(shapes[0]);
    expect(shapes[0]?.status).toBe(404);
  });

  it('does not say which vault it is of, and the server keeps only its hash', async () => {
    const device = await opened();
    const path = await switchOn(device);
    expect(path).not.toContain(device.words.vault);
    const shards = [env.DB, env.DB_1, env.DB_2];
    const dump = await Promise.all(
      shards.map((shard) =>
        shard?.prepare('SELECT * FROM channels WHERE vault = ?1').bind(device.words.vault).all(),
      ),
    );
    const kept = JSON.stringify(dump.map((each) => each?.results));
    expect(kept).toContain('calendar');
    expect(kept).not.toContain(path.slice(-30, -4));
  });
});

describe('a calendar that asks again', () => {
  it('hears that nothing is new, until something is', async () => {
    const device = await opened();
    const path = await switchOn(device);
    await device.push({ ...change('a', 1), reminder: { dueAt: START + DAY } });
    const first = await ask('GET', path);
    const tag = `${first.headers.get('ETag')}`;
    expect(tag).toMatch(/^"[^"]+"$/);
    clock.now += DAY / 2;
    for (const given of [tag, `W/${tag}`, `"other", ${tag}`]) {
      const again = await ask('GET', path, { headers: { 'If-None-Match': given } });
      expect([again.status, again.text]).toEqual([304, '']);
      expect(again.headers.get('ETag')).toBe(tag);
      expect(again.headers.get('Cache-Control')).toBe('private, no-cache');
    }
    await device.push({ ...change('a', 2), reminder: { dueAt: START + 2 * DAY } });
    const changed = await ask('GET', path, { headers: { 'If-None-Match': tag } });
    expect(changed.status).toBe(200);
    expect(changed.headers.get('ETag')).not.toBe(tag);
  });

  it('may ask for the headers alone', async () => {
    const path = await switchOn(await opened());
    const [got, head] = [await ask('GET', path), await ask('HEAD', path)];
    expect([head.status, head.text]).toEqual([200, '']);
    for (const name of ['ETag', 'Content-Type', 'Cache-Control'])
      expect([name, head.headers.get(name)]).toEqual([name, got.headers.get(name)]);
    expect(got.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8');
    expect(got.headers.get('Cache-Control')).toBe('private, no-cache');
  });

  it('too often is told to wait, without keeping others from theirs', async () => {
    const [one, other] = [await switchOn(await opened()), await switchOn(await opened())];
    const asked = async (path: string) => (await ask('GET', path, { env: limitedEnv })).status;
    const statuses = [];
    for (let count = 0; count < 301; count++) statuses.push(await asked(one));
    expect(new Set(statuses.slice(0, 300))).toEqual(new Set([200]));
    expect(statuses.at(-1)).toBe(429);
    expect(await asked(other)).toBe(200);
  });

  it('costs the server two rows for each reminder, one to read and one to sort, and two more', async () => {
    const device = await opened();
    const path = await switchOn(device);
    const changes = Array.from({ length: 40 }, (_, at) => ({
      ...change(`r-${at}`, 1),
      reminder: { dueAt: START + at },
    }));
    await device.push(...changes);
    const { rowsRead, rowsWritten } = await ask('GET', path);
    expect(rowsRead).toBeLessThanOrEqual(82);
    expect(rowsWritten).toBe(0);
  });

  it('gets the soonest 500 of more', async () => {
    const device = await opened();
    const path = await switchOn(device);
    for (const from of [0, 400])
      await device.push(
        ...Array.from({ length: 400 }, (_, at) => ({
          ...change(`r-${from + at}`, 1),
          reminder: { dueAt: START + (800 - from - at) * 60_000 },
        })),
      );
    const events = await look(path);
    expect(events).toHaveLength(500);
    expect(events.at(-1)?.start).toBe(START + 500 * 60_000);
  });
});
