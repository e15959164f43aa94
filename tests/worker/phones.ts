/** Phones beside the server: invited by a device, placed with it, rung through their push service. */
import { expect } from 'vitest';
import { InvitationReply } from '../../shared/reminders-api.ts';
import { SubscribedBrowser } from '../ring-page/subscribed-browser.ts';
import { type Answer, ask, clock, type TestDevice } from './server.ts';

export const PUSH_PATH = '/v1/channels/push';

const HOUR = 3_600_000;

/** The secret of a fresh invitation. */
export async function invited(device: TestDevice): Promise<string> {
  const { body } = await device.ask('POST', `${PUSH_PATH}/invitations`);
  const { url, expiresAt } = InvitationReply.parse(body);
  expect(url.startsWith('http://localhost/ring#')).toBe(true);
  expect(expiresAt).toBe(clock.now + HOUR);
  return new URL(url).hash.slice(1);
}

/** Takes an invitation, or changes a ring, as the ring page does. */
export function place(secret: string, { subscription }: SubscribedBrowser, language = 'en'): Promise<Answer> {
  return ask('PUT', PUSH_PATH, { body: { secret, language, subscription } });
}

/** A phone that rings for a device's vault. */
export async function rung(
  device: TestDevice,
  language = 'en',
  browser?: SubscribedBrowser,
): Promise<SubscribedBrowser> {
  const phone = browser ?? (await SubscribedBrowser.subscribed());
  expect((await place(await invited(device), phone, language)).status).toBe(200);
  return phone;
}

export async function ringsOf(device: TestDevice): Promise<{ id: string; language: string }[]> {
  return ((await device.ask('GET', '/v1/channels')).body as { rings: { id: string; language: string }[] })
    .rings;
}
