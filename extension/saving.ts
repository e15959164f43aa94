/** The ways to save without the popup: the keyboard command and the entries of the context menu. */
import { browser } from 'wxt/browser';
import type { Mentor } from '../shared/model.ts';
import type { Profile } from '../shared/profile.ts';
import { MAX } from '../shared/values.ts';
import { canonicalUrl, personFromUrl } from './extract/canonical-url.ts';
import { NOTICE } from './follow-up/notice.ts';
import { m } from './locales/compiled/messages.js';
import { type Reading, readTab } from './reading.ts';
import type { Store } from './store/db.ts';
import { addHook, fieldsFromProfile, mentorByUrl, saveMentor } from './store/mentors.ts';
import { wasForgotten } from './store/removals.ts';

export type Told = (id: string, title: string, message: string) => Promise<void>;

/** What is needed of a browser's tab. */
export interface Tab {
  id?: number | undefined;
  url?: string | undefined;
}

/** Saves the person on the page of `tab` and says so. Returns the mentor, or null with the reason told. */
export async function savePage(store: Store, tell: Told, tab: Tab): Promise<Mentor | null> {
  const reading = tab.id === undefined ? nothingThere : await readTab(tab.id, tab.url);
  if (reading.kind !== 'profile') {
    await tell(NOTICE.nobody, m.ring_not_saved(), whyNot(reading));
    return null;
  }
  return saveProfile(store, tell, reading.profile);
}

/** Stores a person and says so; also that the mentee once deleted her for good, where she did. */
async function saveProfile(store: Store, tell: Told, profile: Profile): Promise<Mentor> {
  const forgotten = await wasForgotten(store, profile.url);
  const { mentor, already } = await saveMentor(store, fieldsFromProfile(profile, 'network', store.now()));
  const sentences = already
    ? [m.ring_already_saved()]
    : [m.ring_saved(), ...(forgotten ? [m.was_forgotten()] : [])];
  await tell(mentor.id, mentor.name, sentences.join(' '));
  return mentor;
}

const nothingThere: Reading = { kind: 'restricted', why: 'empty' };

/** One sentence for a page that gave no profile. */
export function whyNot(reading: Exclude<Reading, { kind: 'profile' }>): string {
  if (reading.kind === 'nobody') return m.page_nobody();
  if (reading.kind === 'several') return m.page_several();
  const sentences = {
    empty: m.page_empty,
    'browser-page': m.page_browser,
    store: m.page_store,
    file: m.page_file,
    document: m.page_document,
    refused: m.page_refused,
  };
  return sentences[reading.why]();
}

/** Saves the person behind a link without visiting it; an address no site rule knows opens the form instead. */
export async function saveLink(store: Store, tell: Told, link: string, text: string | null): Promise<void> {
  const profile = personFromUrl(link, text);
  if (!profile) return openAddForm({ url: canonicalUrl(link) ?? link });
  await saveProfile(store, tell, profile);
}

/** Keeps the selected words as a reason to write to the person of this page, saving her first if need be. */
export async function keepSelection(store: Store, tell: Told, tab: Tab, selection: string): Promise<void> {
  const text = selection.replace(/\s+/g, ' ').trim().slice(0, MAX.hook);
  if (!text) return;
  const canonical = tab.url ? canonicalUrl(tab.url) : null;
  const known = canonical ? await mentorByUrl(store, canonical) : null;
  const mentor = known ?? (await mentorOnPage(store, tab));
  if (!mentor) return openAddForm({ hook: text, ...(canonical ? { url: canonical } : {}) });
  await addHook(store, mentor.id, text, canonical);
  await tell(mentor.id, mentor.name, m.ring_hook_kept());
}

async function mentorOnPage(store: Store, tab: Tab): Promise<Mentor | null> {
  if (tab.id === undefined) return null;
  const reading = await readTab(tab.id, tab.url);
  if (reading.kind !== 'profile') return null;
  return (await saveMentor(store, fieldsFromProfile(reading.profile, 'network', store.now()))).mentor;
}

/** Opens the desk where a mentor is added by hand, with what is known filled in. */
export async function openAddForm(known: Record<string, string>): Promise<void> {
  const query = new URLSearchParams(known).toString();
  await browser.tabs.create({ url: browser.runtime.getURL(`/desk.html#/add?${query}`) });
}
