/** Reminders by e-mail: an address that proved itself, one mail for what is due, and a way out of it. */
import { beforeEach, describe, expect, it } from 'vitest';
import { ChannelsReply } from '../../shared/reminders-api.ts';
import { Bell, DAY, due, linksOf, MINUTE } from './bell.ts';
import { ask, change, clock, env, opened, type TestDevice } from './server.ts';

let bell: Bell;
let device: TestDevice;
beforeEach(async () => {
  clock.now += 2 * DAY;
  bell = new Bell();
  device = await opened();
});

const put = (address = 'lea@example.com', language = 'en', from = device) =>
  from.ask('PUT', '/v1/channels/email', { env: bell.env, body: { address, language } });
const confirm = (code: string, from = device) =>
  from.ask('POST', '/v1/channels/email/confirmation', { env: bell.env, body: { code } });
const email = async () => {
  const { body } = await device.ask('GET', '/v1/channels', { env: bell.env });
  return ChannelsReply.parse(body).email;
};

describe('an address', () => {
  it('gets a code first, and reminders only once the code came back', async () => {
    expect((await put()).status).toBe(204);
    expect(bell.mails).toHaveLength(1);
    expect(bell.mails[0]).toMatchObject({
      to: 'lea@example.com',
      from: 'Passerelle <reminders@passerelle.example>',
    });
    expect(bell.mails[0]?.text).toContain(bell.code);
    expect(await email()).toEqual({ address: 'lea@example.com', language: 'en', isConfirmed: false });
    await device.push(due('a', 1));
    await bell.pass(20);
    expect(bell.mails).toHaveLength(1);
    await put();
    expect((await confirm(bell.code)).status).toBe(204);
    expect(await email()).toMatchObject({ isConfirmed: true });
    await device.push(due('b', 1));
    await bell.pass(1);
    expect(bell.mails).toHaveLength(3);
  });

  it('confirmed after reminders were made still gets them', async () => {
    await device.push(due('a', 5), { ...change('q', 1), reminder: { dueAt: clock.now, isQuiet: true } });
    await bell.mailTo(device);
    await bell.pass(5);
    expect(bell.mails).toHaveLength(1);
  });

  it('is not confirmed by another code, nor by the right one after five wrong ones', async () => {
    await put();
    const wrong = bell.code === '000000' ? '000001' : '000000';
    for (let times = 0; times < 5; times++) expect((await confirm(wrong)).code).toBe('wrong-code');
    expect((await confirm(bell.code)).code).toBe('expired');
    expect(await email()).toMatchObject({ isConfirmed: false });
  });

  it('is not confirmed after a quarter of an hour', async () => {
    await put();
    clock.now += 15 * MINUTE;
    expect((await confirm(bell.code)).code).toBe('expired');
  });

  it('is not confirmed by the code of another address or another vault', async () => {
    await put('lea@example.com');
    const first = bell.code;
    await put('max@example.com');
    if (first !== bell.code) expect((await confirm(first)).code).toBe('wrong-code');
    const other = await opened();
    await put('lea@example.com', 'en', other);
    if (first !== bell.code) expect((await confirm(first, other)).code).toBe('wrong-code');
    expect((await confirm('123456', await opened())).code).toBe('no-such-channel');
  });

  it('can be confirmed again after a lost reply', async () => {
    await put();
    await confirm(bell.code);
    expect((await confirm(bell.code)).status).toBe(204);
  });

  it('that is confirmed changes its language without a new code', async () => {
    await bell.mailTo(device);
    expect((await put('lea@example.com', 'fr')).status).toBe(204);
    expect(bell.mails).toEqual([]);
    expect(await email()).toEqual({ address: 'lea@example.com', language: 'fr', isConfirmed: true });
  });

  it('gets five codes a day at most, whichever vault asks, and so does a vault', async () => {
    for (let times = 0; times < 5; times++) expect((await put()).status).toBe(204);
    expect((await put('lea@example.com', 'en', await opened())).code).toBe('too-many-requests');
    expect((await put('LEA@example.com', 'en', await opened())).code).toBe('too-many-requests');
    expect((await put('somebody@example.com')).code).toBe('too-many-requests');
    clock.now += DAY;
    expect((await put()).status).toBe(204);
  });

  it('is forgotten when she switches mails off, and gets nothing more', async () => {
    await bell.mailTo(device);
    await device.push(due('a', 1));
    expect((await device.ask('DELETE', '/v1/channels/email', { env: bell.env })).status).toBe(204);
    expect(await email()).toBeNull();
    expect((await device.ask('DELETE', '/v1/channels/email')).code).toBe('no-such-channel');
    await bell.pass(15);
    expect(bell.mails).toEqual([]);
  });

  it('cannot be given to a server that sends no mail, or that could not sign its links', async () => {
    const body = { address: 'lea@example.com', language: 'en' };
    const { LINK_SECRET: _, ...unsigned } = bell.env;
    for (const poor of [env, unsigned, { ...bell.env, LINK_SECRET: 'too short' }]) {
      expect((await device.ask('PUT', '/v1/channels/email', { env: poor, body })).code).toBe('no-mail');
      const reply = await device.ask('GET', '/v1/channels', { env: poor });
      expect(reply.body).toMatchObject({ hasMail: false });
    }
  });

  it('that the provider refuses is told as such; one it cannot take now is asked for again', async () => {
    bell.provider = () => new Response(null, { status: 422 });
    expect((await put()).code).toBe('invalid');
    bell.provider = () => new Response(null, { status: 500 });
    expect((await put()).code).toBe('internal');
  });
});

describe('a mail', () => {
  it('names nobody unless the mentee shows titles, and is in her language', async () => {
    await bell.mailTo(device, 'lea@example.com', 'fr');
    await device.push(due('a', 1), due('b', 1, 'Relancer Émile <émile> & Cie'));
    await bell.pass(1);
    const [mail] = bell.mails;
    expect(mail?.subject).toBe('2 rappels de Passerelle');
    expect(mail?.text).toContain('- Un petit pas vers un mentor\n');
    expect(mail?.text).toContain('- Relancer Émile <émile> & Cie\n');
    expect(mail?.html).toContain('Relancer Émile &lt;émile&gt; &amp; Cie');
    expect(mail?.html).toContain('<html lang="fr">');
    expect(mail?.html).not.toMatch(/<script|<img|src=/);
  });

  it('shows ten reminders, and counts the others', async () => {
    await bell.mailTo(device);
    await device.push(...Array.from({ length: 13 }, (_, at) => due(`r${at}`, 1, `Reminder ${at}`)));
    await bell.pass(1);
    expect(bell.mails).toHaveLength(1);
    expect(bell.mails[0]?.subject).toBe('13 reminders from Passerelle');
    expect(bell.mails[0]?.text.match(/^- Reminder/gm)).toHaveLength(10);
    expect(bell.mails[0]?.text).toContain('And 3 more.');
  });

  it('ends with one request from the mail program, as RFC 8058 has it', async () => {
    await bell.mailTo(device);
    await device.push(due('a', 1));
    await bell.pass(1);
    const headers = bell.mails[0]?.headers;
    expect(headers).toMatchObject({ 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' });
    const [, path = ''] = /^<https?:\/\/[^/]+(\/r\/[^>]+)>$/.exec(headers?.['List-Unsubscribe'] ?? '') ?? [];
    const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const asked = { env: bell.env, headers: form, raw: 'List-Unsubscribe=One-Click' };
    expect((await ask('POST', path, asked)).status).toBe(200);
    expect(await email()).toBeNull();
    expect((await ask('POST', path, asked)).status).toBe(200);
    expect(linksOf(bell.mails[0])['Stop these mails']).toBe(path);
  });

  it('goes through the platform where no provider is named', async () => {
    await bell.mailTo(device);
    const sent: unknown[] = [];
    const { MAIL_URL: _, ...rest } = bell.env;
    const send = async (mail: unknown) => {
      sent.push(mail);
      return { messageId: '1' };
    };
    bell.env = { ...rest, MAIL: { send } };
    await device.push(due('a', 1));
    await bell.pass(1);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      from: { name: 'Passerelle', email: 'reminders@passerelle.example' },
      to: 'lea@example.com',
      subject: 'A reminder from Passerelle',
    });
    expect(Object.keys(Object(sent[0])).toSorted()).toEqual(
      ['from', 'headers', 'html', 'subject', 'text', 'to'].toSorted(),
    );
  });
});
