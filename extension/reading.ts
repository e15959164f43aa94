/**
 * Reading the page the mentee is on, when she presses Save: the capture script runs once in the isolated
 * world, and what it returns is untrusted until the schema has checked it.
 */

import { browser } from 'wxt/browser';
import { z } from 'zod/mini';
import { Profile } from '../shared/profile.ts';
import { bareProfile } from './extract/bare-profile.ts';

/** More people than this make a list, not a choice. */
const MOST_PEOPLE = 12;

const Capture = z.object({
  profiles: z.array(Profile).check(z.maxLength(MOST_PEOPLE)),
  cutShort: z.boolean(),
});

/** Why a page cannot be read, in the order the sentences explain them. */
export type Restriction = 'empty' | 'browser-page' | 'store' | 'file' | 'document' | 'refused';

/** As long as a skeleton is made (200 kB), with room for what its marks weigh. */
const LONGEST_SKELETON = 400_000;

const Skeleton = z.string().check(z.minLength(1), z.maxLength(LONGEST_SKELETON));

export type Reading =
  | { kind: 'profile'; profile: Profile; cutShort: boolean }
  | { kind: 'several'; profiles: Profile[]; cutShort: boolean }
  | { kind: 'nobody' }
  | { kind: 'restricted'; why: Restriction };

/** The new tab of each browser, and a tab before anything is loaded. */
const EMPTY = new Set(['about:blank', 'about:newtab', 'about:home', 'chrome://newtab/', 'edge://newtab/']);

const STORES = new Set(['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com']);

/** Why no extension may read this address, or null where it may. Browsers hide the address of their own pages. */
export function restrictionOf(url: string | undefined): Restriction | null {
  if (!url) return 'browser-page';
  if (EMPTY.has(url)) return 'empty';
  if (!URL.canParse(url)) return 'browser-page';
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol === 'file:') return 'file';
  if (protocol !== 'https:' && protocol !== 'http:') return 'browser-page';
  if (STORES.has(hostname)) return 'store';
  return pathname.toLowerCase().endsWith('.pdf') ? 'document' : null;
}

/** Reads the page in a tab. Needs the activeTab grant that the mentee's gesture gives. Never throws. */
export async function readTab(tabId: number, url: string | undefined): Promise<Reading> {
  const why = restrictionOf(url);
  if (why) return { kind: 'restricted', why };
  try {
    const capture = Capture.safeParse(await runCapture(tabId).catch(() => runCaptureLater(tabId)));
    if (!capture.success) return { kind: 'nobody' };
    const { profiles, cutShort } = capture.data;
    const [profile] = profiles;
    if (!profile) return { kind: 'nobody' };
    return profiles.length > 1
      ? { kind: 'several', profiles, cutShort }
      : { kind: 'profile', profile, cutShort };
  } catch {
    return { kind: 'restricted', why: 'refused' };
  }
}

/**
 * The page in a tab without its words, made there and shown to the mentee only; null where it can no longer be read.
 * Needs the grant of her gesture, as `readTab` does.
 */
export async function readSkeleton(tabId: number): Promise<string | null> {
  const made = Skeleton.safeParse(await run(tabId, '/skeleton.js').catch(() => null));
  return made.success ? made.data : null;
}

/** A profile of somebody the page did not give: the address, and the name where the tab's title tells one. */
export function assumedPerson(url: string, name: string | null): Profile {
  return bareProfile({ url, name: name ?? '', site: new URL(url).hostname });
}

const runCapture = (tabId: number) => run(tabId, '/capture.js');

async function run(tabId: number, script: '/capture.js' | '/skeleton.js'): Promise<unknown> {
  const [injection] = await browser.scripting.executeScript({ target: { tabId }, files: [script] });
  return injection?.result;
}

/** Chromium at times refuses a page that has just loaded although it was granted, and allows it a moment later (seen 2026-11). */
async function runCaptureLater(tabId: number): Promise<unknown> {
  await new Promise((resolve) => setTimeout(resolve, 300));
  return runCapture(tabId);
}
