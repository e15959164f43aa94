/**
 * The ring page's service worker: shows what is pushed, carries out what is pressed in it, and keeps the page for when
 * there is no network.
 */
import type { Ringing, Notification as Shown } from '../notification.ts';
import { addressOf } from './due.ts';
import { whatIsKept } from './kept.ts';
import { answer, ringAt } from './server.ts';

/** TypeScript knows either pages or workers, and this project has pages: what is used here of a service worker. */
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Pushed extends Lasting {
  readonly data: { json(): Shown } | null;
}
interface Pressed extends Lasting {
  readonly notification: Notification;
  readonly action: string;
}
interface Fetched extends Lasting {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
interface Scope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim(): Promise<void>; openWindow(address: string): Promise<unknown> };
  skipWaiting(): Promise<void>;
  addEventListener(
    type: 'install' | 'activate' | 'pushsubscriptionchange',
    act: (event: Lasting) => void,
  ): void;
  addEventListener(type: 'push', act: (event: Pushed) => void): void;
  addEventListener(type: 'notificationclick', act: (event: Pressed) => void): void;
  addEventListener(type: 'fetch', act: (event: Fetched) => void): void;
}
declare const self: Scope;

const PAGE = 'ring-page';
const PATHS = ['/ring', '/pages.css', '/ring/page.css', '/ring/page.js'];

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(PAGE).then((cache) => cache.addAll(PATHS)));
  event.waitUntil(self.skipWaiting());
});
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('push', (event) => {
  const shown = event.data?.json();
  if (shown) event.waitUntil(ring(shown));
});

function ring({ title, body, language, tag, doneLabel, snoozeLabel, reminders }: Shown): Promise<void> {
  // Several have one line each on the page; buttons could only mean one of them.
  const [only, ...others] = reminders;
  const isOne = only !== undefined && others.length === 0;
  const actions = [
    { action: 'done', title: doneLabel },
    { action: 'snooze', title: snoozeLabel },
  ];
  const options: NotificationOptions & { actions?: typeof actions } = {
    ...{ body, tag, lang: language, icon: '/ring/icon-192.png', data: reminders },
    ...(isOne ? { actions } : {}),
  };
  return self.registration.showNotification(title, options);
}

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(press(event.action, event.notification.data));
});

/** Pressed itself, or where an answer did not get through, the page opens with the same answers. */
async function press(action: string, reminders: Ringing[]): Promise<void> {
  const [first] = reminders;
  const token = action === 'done' ? first?.done : action === 'snooze' ? first?.snooze : undefined;
  if (token !== undefined && (await answer(token)) === 'ok') return;
  await self.clients.openWindow(addressOf(reminders));
}

// Some browsers give a new address now and then, and tell nobody but this worker.
self.addEventListener('pushsubscriptionchange', (event) => event.waitUntil(renew()));

async function renew(): Promise<void> {
  const kept = await whatIsKept();
  if (!kept) return;
  const { pushManager } = self.registration;
  const options = { userVisibleOnly: true, applicationServerKey: kept.key };
  const subscription = (await pushManager.getSubscription()) ?? (await pushManager.subscribe(options));
  await ringAt(subscription, kept.secret, kept);
}

// The network first: the page is small, and what it says must be of today. Without one, as it was last seen.
self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  const { origin, pathname } = new URL(url);
  const isPage = pathname === '/ring' || pathname.startsWith('/ring/') || pathname === '/pages.css';
  if (method === 'GET' && origin === location.origin && isPage) event.respondWith(freshOrKept(event.request));
});

async function freshOrKept(request: Request): Promise<Response> {
  const cache = await caches.open(PAGE);
  try {
    const response = await fetch(request);
    if (response.ok) await cache.put(request, response.clone());
    return response;
  } catch (error) {
    const kept = await cache.match(request, { ignoreSearch: true });
    if (!kept) throw error;
    return kept;
  }
}
