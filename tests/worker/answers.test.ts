/** What she answers from a mail: one press, one reminder, once; her devices learn of it with the next pull. */
import { beforeEach, describe, expect, it } from 'vitest';
import { LIMITS } from '../../shared/sync-api.ts';
import { type Link, readLink, signLink } from '../../worker/links.ts';
import { Bell, DAY, due, linksOf, MINUTE, silence } from './bell.ts';
import { ask, change, clock, env, opened, type TestDevice } from './server.ts';

let bell: Bell;
let device: TestDevice;
beforeEach(async () => {
  clock.now = (Math.floor(clock.now / DAY) + 2) * DAY;
  await silence();
  bell = new Bell();
  device = await opened();
});

/** The links of the mail about one reminder that just rang. */
async function rung(language = 'en'): Promise<Record<string, string>> {
  await bell.mailTo(device, 'lea@example.com', language);
  await device.push(due('a', 1), due('b', 600));
  await bell.pass(1);
  return linksOf(bell.mails[0]);
}

const open = (path = '', headers = {}) => ask('GET', path, { env: bell.env, headers });
const press = (path = '') => ask('POST', path, { env: bell.env });
const ids = async () => {
  const { body } = await device.ask('GET', '/v1/reminders');
  return (body as { reminders: { id: string }[] }).reminders.map(({ id }) => id);
};

describe('a link', () => {
  it('changes nothing by being opened, however often', async () => {
    const links = await rung();
    expect(Object.keys(links)).toEqual([
      'Done',
      'In one day',
      'In 3 days',
      'In one week',
      'Stop these mails',
    ]);
    for (const path of [...Object.values(links), ...Object.values(links)]) {
      const { status, text } = await open(path);
      expect(status).toBe(200);
      expect(text).toMatch(/<form method="post">\s*<button>/);
    }
    expect(await ids()).toEqual(['a', 'b']);
    expect((await device.pull()).answers).toEqual([]);
    expect((await device.ask('GET', '/v1/channels')).body).toMatchObject({ email: { isConfirmed: true } });
  });

  it('that says done ends its reminder, and tells her devices until one has taken it up', async () => {
    const { Done } = await rung();
    const answered = await press(Done);
    expect(answered.status).toBe(200);
    expect(answered.text).toContain('<h1>Done</h1>');
    expect(answered.text).not.toContain('<form');
    expect(await ids()).toEqual(['b']);
    const told = [{ id: 'a', kind: 'done', at: clock.now, until: null }];
    expect((await device.pull()).answers).toEqual(told);
    await device.push(change('a', 2), { ...change('c', 1), reminder: null });
    expect((await device.pull()).answers).toEqual(told);
    await device.push({ ...change('a', 3), reminder: null });
    expect((await device.pull()).answers).toEqual([]);
  });

  it('that puts off rings at the same time of day, later; and once', async () => {
    const links = await rung();
    const dueAt = clock.now;
    await bell.pass(45);
    expect((await press(links['In 3 days'])).text).toContain('You will hear again in 3 days');
    const until = dueAt + 3 * DAY;
    expect((await device.pull()).answers).toEqual([{ id: 'a', kind: 'snoozed', at: clock.now, until }]);
    for (const spent of ['In 3 days', 'In one week', 'Done']) {
      const answer = await press(links[spent]);
      expect(answer.status).toBe(410);
      expect(answer.text).toContain('This is settled already');
    }
    bell.mails.length = 0;
    await device.push({ ...change('b', 2), reminder: null });
    clock.now = until - MINUTE;
    await bell.pass(1);
    expect(bell.mails).toHaveLength(1);
  });

  it('that puts off by a day is not for the next hour', async () => {
    const links = await rung();
    const dueAt = clock.now;
    clock.now += 20 * 60 * MINUTE;
    await press(links['In one day']);
    expect((await device.pull()).answers[0]?.until).toBe(dueAt + 2 * DAY);
  });

  it('is spent once a device moved the reminder', async () => {
    const { Done } = await rung();
    await device.push(due('a', 500, undefined, 2));
    expect((await open(Done)).status).toBe(410);
    expect((await press(Done)).status).toBe(410);
    expect(await ids()).toEqual(['a', 'b'].toSorted());
  });

  it('ends after thirty days', async () => {
    const { Done } = await rung('fr').then((links) => ({ Done: links['C’est fait'] }));
    clock.now += 30 * DAY - 1;
    expect((await open(Done)).status).toBe(200);
    clock.now += 1;
    for (const answer of [await open(Done), await press(Done)]) {
      expect(answer.status).toBe(410);
      expect(answer.text).toContain('Ce lien était valable 30 jours');
    }
    expect(await ids()).toEqual(['a', 'b']);
  });

  it('that was changed in any character, or signed by another server, does nothing', async () => {
    const { Done = '' } = await rung();
    const token = Done.slice('/r/'.length);
    for (let at = 0; at < token.length; at++) {
      const letter = token[at] === 'A' ? 'B' : 'A';
      const changed = token.slice(0, at) + letter + token.slice(at + 1);
      // The last character of base64 may hold bits that count for nothing.
      if ((await readLink(bell.env, changed, clock.now)) !== null)
        expect([token.indexOf('.') - 1, token.length - 1]).toContain(at);
    }
    for (const wrong of ['x', token.slice(1), token.replace('.', ''), `${token}.${token}`, 'a'.repeat(5000)])
      expect([404, 410]).toContain((await ask('POST', `/r/${wrong}`, { env: bell.env })).status);
    const other = { ...bell.env, LINK_SECRET: 'another secret, and just as long as it has to be' };
    expect((await ask('POST', Done, { env: other })).status).toBe(404);
    const { LINK_SECRET: _, ...none } = bell.env;
    expect((await ask('POST', Done, { env: none })).status).toBe(404);
    expect(await ids()).toEqual(['a', 'b']);
  });

  it('for one thing is no link for another: the reminder, the vault and the act are signed', async () => {
    await rung();
    const [shard = '', vault = ''] = device.vault.split('.');
    const link: Link = { shard: Number(shard), vault, act: 'done', subject: 'a', at: 0, language: 'en' };
    const token = await signLink(bell.env, link, clock.now);
    expect(await readLink(bell.env, token, clock.now)).toEqual({ ...link, isExpired: false });
    expect((await press(`/r/${token}`)).status).toBe(410);
    expect(await ids()).toEqual(['a', 'b']);
    await expect(signLink({ ...env, LINK_SECRET: 'short' }, link, 0)).rejects.toThrow('LINK_SECRET');
  });

  it('that ends mails ends those of that address only, not of one she gave later', async () => {
    const links = await rung();
    clock.now += MINUTE;
    await bell.mailTo(device, 'max@example.com');
    expect((await press(links['Stop these mails'])).status).toBe(410);
    expect((await device.ask('GET', '/v1/channels')).body).toMatchObject({
      email: { address: 'max@example.com' },
    });
  });
});

describe('the page of a link', () => {
  it('is in her language, loads nothing from elsewhere, and runs no script', async () => {
    const links = await rung('fr');
    const { text, headers } = await open(links['C’est fait'], { 'Accept-Language': 'en' });
    expect(text).toContain('<html lang="fr">');
    expect(text).toContain('Ce rappel est-il fait\u00a0?');
    expect(text).not.toMatch(/<script|\son\w+=|https?:|<iframe|style=/);
    expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'; style-src 'self'");
    expect(headers.get('Content-Security-Policy')).toContain("form-action 'self'");
    expect(headers.get('Cache-Control')).toBe('no-store');
    const style = await open('/pages.css');
    expect(style.headers.get('Content-Type')).toMatch(/^text\/css/);
    expect(style.text).toContain('color-scheme: light dark');
    expect(style.text).not.toMatch(/url\(|@import/);
  });

  it('speaks the language of the browser where the link tells none', async () => {
    expect((await open('/r/wrong', { 'Accept-Language': 'fr-CA,en;q=0.5' })).text).toContain('lang="fr"');
    expect((await open('/r/wrong', { 'Accept-Language': 'de, en' })).text).toContain('lang="en"');
    expect((await open('/r/wrong')).text).toContain('This link is not complete');
  });
});

describe('a device', () => {
  const post = (path: string, body?: unknown) => device.ask('POST', `/v1/reminders/${path}`, { body });

  it('answers a reminder, and may ask again after a lost reply', async () => {
    await device.push(due('a', 5));
    expect((await post('a/done')).status).toBe(204);
    expect((await post('a/done')).status).toBe(204);
    expect((await post('b/done')).code).toBe('no-such-reminder');
    expect((await (await device.join()).pull()).answers).toHaveLength(1);
  });

  it('puts a reminder off, which then rings', async () => {
    await bell.mailTo(device);
    await device.push(due('a', 5));
    const until = clock.now + 60 * MINUTE;
    for (const _ of [1, 2]) expect((await post('a/snooze', { until })).status).toBe(204);
    expect((await device.pull()).answers).toEqual([{ id: 'a', kind: 'snoozed', at: clock.now, until }]);
    await bell.pass(59);
    expect(bell.mails).toEqual([]);
    await bell.pass(1);
    expect(bell.mails).toHaveLength(1);
    expect((await post('z/snooze', { until })).code).toBe('no-such-reminder');
  });

  it('whose change was refused has not taken up the answer', async () => {
    await device.push(due('a', 5));
    await post('a/done');
    await device.push({ ...change('a', 1, 'another'), reminder: null });
    expect((await device.pull()).answers).toHaveLength(1);
  });

  it('is told of as many answers as may wait, the newest', async () => {
    const many = Array.from({ length: LIMITS.answers + 3 }, (_, at) => `r${at}`);
    await device.push(...many.map((id) => due(id, 5)));
    for (const id of many) await post(`${id}/done`);
    const { answers } = await device.pull();
    expect(answers.map(({ id }) => id)).toEqual(many.slice(3).toReversed());
  });

  it('of another vault learns nothing, and changes nothing', async () => {
    await device.push(due('a', 5));
    const other = await opened();
    expect((await other.ask('POST', '/v1/reminders/a/done')).code).toBe('no-such-reminder');
    await post('a/done');
    expect((await other.pull()).answers).toEqual([]);
  });
});
