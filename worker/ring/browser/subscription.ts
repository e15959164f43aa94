/** The browser's own half of ringing: permission, service worker, push service. */
import type { Kept } from './kept.ts';

export const SCOPE = '/ring';

/** Why this browser cannot ring at all; null where it can. */
export function barrier(): 'install' | 'unsupported' | null {
  if ('serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window) return null;
  // Safari on iPhone and iPad gives notifications to pages on the home screen only, and says whether this is one.
  const isTab = 'standalone' in navigator && navigator.standalone === false;
  return isTab ? 'install' : 'unsupported';
}

/** Where things stand before anybody has pressed anything. */
export async function stateFrom(invitation: string, kept: Kept | null): Promise<string> {
  const isNew = invitation !== '' && invitation !== kept?.invitation;
  const isBlocked = Notification.permission === 'denied';
  if (isBlocked && (isNew || kept)) return 'blocked';
  if (isNew) return 'invited';
  if (!kept) return 'uninvited';
  return (await currentSubscription()) ? 'on' : 'off';
}

export async function currentSubscription(): Promise<PushSubscription | null> {
  const registration = await navigator.serviceWorker.getRegistration(SCOPE);
  return (await registration?.pushManager.getSubscription()) ?? null;
}

/** Subscribes for this server's key. A subscription for another key, from before, gives way. */
export async function subscribe(key: string): Promise<PushSubscription> {
  await navigator.serviceWorker.register('/ring/bell.js', { scope: SCOPE });
  const { pushManager } = await navigator.serviceWorker.ready;
  const options = { userVisibleOnly: true, applicationServerKey: key };
  try {
    return await pushManager.subscribe(options);
  } catch (error) {
    const old = await pushManager.getSubscription();
    if (!old) throw error;
    await old.unsubscribe();
    return pushManager.subscribe(options);
  }
}
