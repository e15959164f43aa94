/**
 * The ring page on a phone, in Chromium, with the real Worker behind it. Only two things are not real: Chromium
 * without a screen reaches no push service, so `pushManager` says what it would say if it did; and what the Worker
 * posts to that service lands in a relay on this machine, is opened there as the phone would, and is handed to the
 * page's service worker by the browser itself.
 */

import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { BrowserContext, Page } from '@playwright/test';
import { SubscribedBrowser } from '../../ring-page/subscribed-browser.ts';
import { type LocalWorker, startWorker } from '../../server/worker.ts';
import { poll } from './surface.ts';

const random = (bytes: number) =>
  crypto.getRandomValues(new Uint8Array(bytes)).toBase64({ alphabet: 'base64url', omitPadding: true });

/** The server leaves at least five seconds to its cron, whose clock is another's; then comes the queue. */
const RINGS_WITHIN = 30_000;

/** A device of a vault, and the server it speaks to. */
export class RingStage {
  readonly worker: LocalWorker;
  readonly phone: SubscribedBrowser;
  /** What the Worker left with the push service. */
  readonly pushed: Uint8Array[];
  readonly #token: string;
  readonly #end: () => Promise<void>;

  private constructor(
    worker: LocalWorker,
    phone: SubscribedBrowser,
    pushed: Uint8Array[],
    token: string,
    end: () => Promise<void>,
  ) {
    this.worker = worker;
    this.phone = phone;
    this.pushed = pushed;
    this.#token = token;
    this.#end = end;
  }

  static async start(): Promise<RingStage> {
    const folder = await mkdtemp(join(tmpdir(), 'ring-'));
    const pushed: Uint8Array[] = [];
    const relay = createServer(async (request, response) => {
      pushed.push(new Uint8Array(await buffer(request)));
      response.writeHead(201).end();
    });
    await new Promise<void>((done) => relay.listen(0, '127.0.0.1', done));
    const address = relay.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign']);
    const vars = {
      LINK_SECRET: random(32),
      VAPID_KEY: JSON.stringify(await crypto.subtle.exportKey('jwk', pair.privateKey)),
      PUSH_RELAY: `http://127.0.0.1:${port}`,
    };
    const worker = await startWorker({ port: 0, persistTo: folder, vars });
    const entry = {
      vault: random(16),
      joinKey: random(32),
      device: { id: random(16), name: btoa('device') },
    };
    const opened = await fetch(`${worker.origin}/v1/vaults`, {
      ...{ method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(entry) },
    });
    const { token } = (await opened.json()) as { token: string };
    return new RingStage(worker, await SubscribedBrowser.subscribed(), pushed, token, async () => {
      await worker.stop();
      relay.close();
      relay.closeAllConnections();
      await rm(folder, { recursive: true, force: true });
    });
  }

  end(): Promise<void> {
    return this.#end();
  }

  /** Asks the server as the device does. */
  async ask(method: string, path: string, body?: unknown): Promise<unknown> {
    const headers = { Authorization: `Bearer ${this.#token}`, 'Content-Type': 'application/json' };
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const reply = await fetch(this.worker.origin + path, { method, headers, ...sent });
    const text = await reply.text();
    return text === '' ? null : JSON.parse(text);
  }

  /** A fresh invitation, as the QR code holds it. */
  async invitation(): Promise<string> {
    return ((await this.ask('POST', '/v1/channels/push/invitations')) as { url: string }).url;
  }

  async rings(): Promise<{ id: string; language: string }[]> {
    return ((await this.ask('GET', '/v1/channels')) as { rings: { id: string; language: string }[] }).rings;
  }

  /** Reminders fall due now, and the cron comes. What the phone is sent, opened with its keys. */
  async ring(...titles: (string | undefined)[]): Promise<string> {
    const from = this.pushed.length;
    const changes = titles.map((title, at) => ({
      ...{ id: random(16), rev: 1, sealed: btoa('sealed') },
      reminder: { dueAt: Date.now() + 500 + at, ...(title === undefined ? {} : { title }) },
    }));
    await this.ask('POST', '/v1/changes', { changes });
    const body = await poll(
      async () => {
        await fetch(`${this.worker.origin}/cdn-cgi/local/scheduled?cron=*+*+*+*+*&time=${Date.now()}`);
        return this.pushed[from];
      },
      'nothing was pushed',
      RINGS_WITHIN,
    );
    return JSON.stringify((await this.phone.open(body)).notification);
  }
}

/** Says of the phone's push service what it would say if it were reached. Only this is not the browser's own. */
export async function subscribeAs(
  context: BrowserContext,
  { subscription }: SubscribedBrowser,
): Promise<void> {
  await context.addInitScript((said) => {
    const KEY = 'test-subscription';
    const made = {
      endpoint: said.endpoint,
      toJSON: () => said,
      unsubscribe: async () => {
        localStorage.removeItem(KEY);
        return true;
      },
    };
    const current = async () => (localStorage.getItem(KEY) ? made : null);
    PushManager.prototype.getSubscription = current as never;
    PushManager.prototype.subscribe = (async (options: PushSubscriptionOptionsInit) => {
      if (!options.userVisibleOnly || !options.applicationServerKey)
        throw new Error('Not as browsers want it');
      localStorage.setItem(KEY, 'yes');
      return made;
    }) as never;
  }, subscription);
}

/**
 * Hands a message to the page's service worker, as the browser does when one arrives, and waits until it was shown:
 * Chromium forgets a notification whose page asks for it while it is still on its way to the screen.
 */
export async function deliver(page: Page, data: string): Promise<void> {
  const [worker] = page.context().serviceWorkers();
  if (!worker) throw new Error('The page has no service worker');
  await worker.evaluate(() => {
    const scope = globalThis as unknown as { registration: ServiceWorkerRegistration; shown: Promise<void> };
    const show = scope.registration.showNotification.bind(scope.registration);
    scope.shown = new Promise((done, failed) => {
      scope.registration.showNotification = (...notification) => show(...notification).then(done, failed);
    });
  });
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  const registrationId = await new Promise<string>((done) => {
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [ours] = registrations.filter(({ scopeURL }) => scopeURL === `${origin}/ring`);
      if (ours) done(ours.registrationId);
    });
    session.send('ServiceWorker.enable');
  });
  await session.send('ServiceWorker.deliverPushMessage', { origin, registrationId, data });
  await worker.evaluate(() => (globalThis as unknown as { shown: Promise<void> }).shown);
}

/** What is written on the notifications that show. */
export const notifications = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const all = await registration.getNotifications();
    return all.map(({ title, body, lang, data }) => ({ title, body, lang, count: data.length }));
  });

/**
 * Presses a notification; the address of the page that then opens, or an empty one. No test may make a trusted event:
 * the worker is made to wait for this one all the same, and what it would open is told instead.
 */
export const press = (context: BrowserContext, action: string) =>
  context.serviceWorkers()[0]?.evaluate(async (action) => {
    const scope = globalThis as unknown as EventTarget & {
      registration: ServiceWorkerRegistration;
      clients: object;
      ExtendableEvent: { prototype: object };
      NotificationEvent: new (type: string, init: object) => Event;
    };
    let [work, opened]: [unknown, string] = [null, ''];
    Object.assign(scope.ExtendableEvent.prototype, { waitUntil: (given: unknown) => (work = given) });
    Object.assign(scope.clients, { openWindow: async (address: string) => (opened = address) });
    const [notification] = await scope.registration.getNotifications();
    scope.dispatchEvent(new scope.NotificationEvent('notificationclick', { notification, action }));
    await work;
    return opened;
  }, action);
