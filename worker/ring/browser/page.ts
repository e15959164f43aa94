/** The ring page's script: finds out where things stand, shows the one part of the page that says so, and acts. */
import { remindersIn, showDue } from './due.ts';
import { forget, whatIsKept } from './kept.ts';
import { type Reply, ringAt, stopRinging } from './server.ts';
import { barrier, currentSubscription, stateFrom, subscribe } from './subscription.ts';

const { lang: language } = document.documentElement;
const find = (selector: string) => document.querySelector<HTMLElement>(selector);
const key = find('#ring')?.dataset.key ?? '';

/** Shows one state of the page. After something was pressed, the reader goes on there. */
function show(state: string, isAnswer = false): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-when]'))
    part.hidden = !part.dataset.when?.split(' ').includes(state);
  if (isAnswer) find('[data-when]:not([hidden])')?.focus();
}

/** What stands behind # in the address, or in one that was pasted: an invitation, or nothing. */
function invitationIn(hash: string): string {
  const [, secret = ''] = /#([A-Za-z0-9_.-]{20,200})$/.exec(hash.trim()) ?? [];
  return secret;
}

const STATE_OF: Record<Reply, string> = {
  ok: 'on',
  refused: 'expired',
  offline: 'offline',
  failed: 'failed',
};

async function switchOn(): Promise<void> {
  show('asking', true);
  const permission = await Notification.requestPermission();
  if (permission !== 'granted') return show(permission === 'denied' ? 'blocked' : 'invited', true);
  const invitation = invitationIn(location.hash);
  try {
    const subscription = await subscribe(key);
    const reply = await ringAt(subscription, invitation, { invitation, language, key });
    if (reply === 'refused') await subscription.unsubscribe();
    show(STATE_OF[reply], true);
  } catch {
    // The browser's own push service did not answer, or is switched off in this browser.
    show(navigator.onLine ? 'failed' : 'offline', true);
  }
}

async function switchOff(): Promise<void> {
  const [kept, subscription] = await Promise.all([whatIsKept(), currentSubscription()]);
  // From here on nothing rings, even where the server cannot be told now: its next message is refused.
  await subscription?.unsubscribe();
  if (kept) await stopRinging(kept.secret);
  await forget();
  show('off', true);
}

/** The server learns of another language, or of another address the browser was given meanwhile. */
async function refresh(): Promise<void> {
  const [kept, subscription] = await Promise.all([whatIsKept(), currentSubscription()]);
  if (!kept || !subscription) return;
  if (kept.language === language && kept.endpoint === subscription.endpoint) return;
  const reply = await ringAt(subscription, kept.secret, { ...kept, language });
  if (reply !== 'refused') return;
  // Switched off from the desk meanwhile.
  await subscription.unsubscribe();
  await forget();
  show('off');
}

async function start(): Promise<void> {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) link.hash = location.hash;
  const [reminders, list, template] = [remindersIn(location.hash), find('#due'), find('template')];
  if (reminders.length > 0 && list && template instanceof HTMLTemplateElement) {
    showDue(reminders, list, template);
    return show('due');
  }
  const wall = key === '' ? 'unavailable' : barrier();
  if (wall) return show(wall);
  const state = await stateFrom(invitationIn(location.hash), await whatIsKept());
  show(state);
  if (state === 'on') await refresh();
}

const ACTS: Record<string, () => Promise<void>> = { on: switchOn, off: switchOff, again: start };
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-do]'))
  button.addEventListener('click', () => void ACTS[button.dataset.do ?? '']?.());
find('form')?.addEventListener('submit', (event) => {
  event.preventDefault();
  const field = find('input');
  const invitation = field instanceof HTMLInputElement ? invitationIn(field.value) : '';
  if (invitation) location.hash = invitation;
});
addEventListener('hashchange', () => void start());
void start();
