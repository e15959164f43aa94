/** How often one address may open or join a vault or come without a token, and one device may ask for anything. */
import type { Context } from 'hono';
import type { App } from './app.ts';
import { Refusal } from './errors.ts';

/** Refuses an address that opens or joins too often: guessing words must be hopeless, and vaults are not for hoarding. */
export async function limitAddress(c: Context<App>): Promise<void> {
  const key = networkOf(c.req.header('CF-Connecting-IP') ?? '');
  if (!(await c.env.ADDRESSES.limit({ key })).success) throw new Refusal('too-many-requests');
}

/** Refuses codes by mail where one of these subjects got some just now. Subjects are hashes. */
export async function limitCodes(c: Context<App>, subjects: readonly string[]): Promise<void> {
  for (const key of subjects)
    if (!(await c.env.CODES.limit({ key })).success) throw new Refusal('too-many-requests');
}

/** Refuses an address that comes without a token too often: calendars, links, the ring page. */
export async function limitVisit(c: Context<App>): Promise<void> {
  const key = networkOf(c.req.header('CF-Connecting-IP') ?? '');
  if (!(await c.env.VISITS.limit({ key })).success) throw new Refusal('too-many-requests');
}

/** Refuses a device that asks too often, known by the hash of its token: before the database is asked for it. */
export async function limitDevice(c: Context<App>, tokenHash: string): Promise<void> {
  if (!(await c.env.DEVICES.limit({ key: tokenHash })).success) throw new Refusal('too-many-requests');
}

/** An IPv4 address, or the network of an IPv6 one: whoever has one address there has 2^64 of them. */
export function networkOf(address: string): string {
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail ? tail.split(':') : [];
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  const groups = tail === undefined ? before : [...before, ...zeros, ...after];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
