/**
 * Reminders reach a mentee whose browser is closed: a vault, an address proved by a code, a calendar's link, a phone
 * invited by its code; then the server's clock comes to the reminder. Mail and push service are sinks on this machine.
 */
import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { SubscribedBrowser } from '../ring-page/subscribed-browser.ts';
import { people } from '../seed/people.ts';
import { builtExtension } from './harness/built-extension.ts';
import { test as base, expect } from './harness/fixtures.ts';
import { launchBrowser } from './harness/launch.ts';
import { seed } from './harness/rows.ts';
import { poll, type Surface } from './harness/surface.ts';
import type { TestBrowser } from './harness/test-browser.ts';
import {
  expectNoBarriers,
  makeVault,
  syncNow,
  type VaultServer,
  vaultServer,
} from './harness/vault-stage.ts';

const random = (bytes: number) =>
  crypto.getRandomValues(new Uint8Array(bytes)).toBase64({ alphabet: 'base64url', omitPadding: true });

const DAY = 24 * 3_600_000;

interface Mail {
  to: string;
  subject: string;
  text: string;
}

interface Sinks {
  mails: Mail[];
  /** What was left with the push service, sealed. */
  pushed: Uint8Array[];
}

const test = base.extend<{ sinks: Sinks; server: VaultServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures needed from this pattern
  sinks: async ({}, use) => {
    await use({ mails: [], pushed: [] });
  },
  server: async ({ sinks }, use) => {
    const sink = createServer(async (request, response) => {
      const body = await buffer(request);
      if (request.url === '/mail') sinks.mails.push(JSON.parse(body.toString()));
      else sinks.pushed.push(new Uint8Array(body));
      response.writeHead(201).end();
    });
    await new Promise<void>((done) => sink.listen(0, '127.0.0.1', done));
    const address = sink.address();
    const origin = `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`;
    const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign']);
    const server = await vaultServer({
      LINK_SECRET: random(32),
      MAIL_FROM: 'reminders@example.com',
      MAIL_URL: `${origin}/mail`,
      PUSH_RELAY: origin,
      VAPID_KEY: JSON.stringify(await crypto.subtle.exportKey('jwk', pair.privateKey)),
    });
    await use(server);
    await server.end();
    sink.close();
    sink.closeAllConnections();
  },
});

async function proveAddress(desk: Surface, mails: readonly Mail[]): Promise<void> {
  await desk.fill({ role: 'textbox', name: 'Your e-mail address' }, 'ines');
  await desk.click({ role: 'button', name: 'Send a code' });
  await desk.waitFor({ text: 'This is not an e-mail address.' });
  await desk.fill({ role: 'textbox', name: 'Your e-mail address' }, 'ines@example.org');
  await desk.click({ role: 'button', name: 'Send a code' });
  const { to, text } = await poll(async () => mails[0], 'no code was sent');
  expect(to).toBe('ines@example.org');
  const code = /\b\d{6}\b/.exec(text)?.[0] ?? '';
  await desk.fill({ role: 'textbox', name: 'Code from the e-mail' }, code === '000000' ? '000001' : '000000');
  await desk.click({ role: 'button', name: 'Confirm' });
  await desk.waitFor({ text: 'This is not the code that was sent.' });
  await expectNoBarriers(desk);
  await desk.fill({ role: 'textbox', name: 'Code from the e-mail' }, code);
  await desk.click({ role: 'button', name: 'Confirm' });
  await desk.waitFor({ text: 'Reminders go to ines@example.org' });
}

/** Opens the invitation as a phone does, with keys of its own. */
async function invitePhone(desk: Surface, origin: string): Promise<SubscribedBrowser> {
  await desk.click({ role: 'button', name: 'Show the code' });
  const invitation = new URL(await desk.text('.invitation .address'));
  const phone = await SubscribedBrowser.subscribed();
  const body = {
    secret: invitation.hash.slice(1),
    language: 'en',
    subscription: phone.subscription,
  };
  const placed = await fetch(`${origin}/v1/channels/push`, {
    ...{ method: 'PUT', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) },
  });
  expect(placed.ok).toBe(true);
  await desk.waitFor({ text: 'Phone or browser 1' }, 20_000);
  await expectNoBarriers(desk);
  return phone;
}

/** Sets a reminder for tomorrow, as a mentee does in the journal. */
async function remindTomorrow(app: TestBrowser, mentorId: string): Promise<void> {
  const desk = await app.open(`desk.html#/mentors/${mentorId}?tab=journal`);
  await desk.waitFor('#reminder-date');
  // A date field is typed into in the system's own order of day, month and year: its value is set from within.
  await desk.evaluate(
    (tomorrow) => {
      const field = document.querySelector<HTMLInputElement>('#reminder-date');
      if (!field) throw new Error('no field');
      field.value = tomorrow;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    new Date(Date.now() + DAY).toISOString().slice(0, 10),
  );
  await desk.fill('#reminder-note', 'Ask about the talk');
  await desk.click({ role: 'button', name: 'Remind me' });
  await desk.waitFor({ text: 'Reminder set' });
  await desk.close();
}

test('a reminder reaches mail, calendar and phone after the browser was closed', async ({
  server,
  sinks,
}, info) => {
  test.setTimeout(180_000);
  const name = info.project.name === 'firefox' ? 'firefox' : 'chromium';
  const app = await launchBrowser(name, { extension: builtExtension(name) });
  const { mentors } = people(1, Date.now());
  const [mentor] = mentors;
  if (!mentor) throw new Error('nobody was made');
  let phone: SubscribedBrowser;
  let feed: string;
  try {
    await seed(app, { mentors });
    await makeVault(app, server.origin);
    await remindTomorrow(app, mentor.id);
    const desk = await syncNow(app);
    await proveAddress(desk, sinks.mails);
    await desk.click({ role: 'button', name: 'Make the link' });
    feed = await desk.text({ role: 'textbox', name: 'Link for your calendar' });
    const nameless = await (await fetch(feed)).text();
    expect(nameless).toContain('BEGIN:VEVENT');
    expect(nameless).not.toContain(mentor.name);
    phone = await invitePhone(desk, server.origin);
    await desk.click({ role: 'checkbox', name: 'Show names in reminders' });
    await poll(async () => (await (await fetch(feed)).text()).includes(mentor.name), 'the name never shows');
    // The wrong code is refused, and browsers note that.
    const complaints = await app.complaints();
    expect(complaints.filter((line) => !line.includes('/email/confirmation'))).toEqual([]);
  } finally {
    await app.close();
  }

  await server.twoDaysLater();
  const mail = await poll(async () => sinks.mails[1], 'no reminder was sent', 20_000);
  expect(mail.text).toContain(`${mentor.name} · Ask about the talk`);
  const body = await poll(async () => sinks.pushed[0], 'nothing was pushed', 20_000);
  expect(JSON.stringify((await phone.open(body)).notification)).toContain(mentor.name);
});
