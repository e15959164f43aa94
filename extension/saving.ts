/** The ways to save without the popup: the keyboard command and the entries of the context menu. */
import { browser } from 'wxt/browser';
import type { Mentor } from '../shared/model.ts';
import type { Profile } from '../shared/profile.ts';
import { MAX } from '../shared/values.ts';
import { canonicalUrl, personFromUrl } from './extract/canonical-url.ts';
import { looksLikeName } from './extract/name-form.ts';
import { cleanName, nameInAddress } from './extract/person-name.ts';
import { decodePart } from './extract/site-rule.ts';
import { hooksKeptAtFirst } from './first-hooks.ts';
import { NOTICE } from './follow-up/notice.ts';
import { m } from './locales/compiled/messages.js';
import { type Reading, readTab } from './reading.ts';
import type { Store } from './store/db.ts';
import { addHook, fieldsFromProfile, mentorByUrl, saveMentor } from './store/mentors.ts';
import { wasForgotten } from './store/removals.ts';
import { me } from './store/settings.ts';
import { whyNot } from './why-not.ts';

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
  const { mentor, already } = await saveMentor(store, await fieldsOf(store, profile));
  const sentences = already
    ? [m.ring_already_saved()]
    : [savedText(profile), ...(forgotten ? [m.was_forgotten()] : [])];
  await tell(mentor.id, mentor.name, sentences.join(' '));
  return mentor;
}

/** What a profile gives a mentor where the mentee is not asked first: of the hooks those the preview would tick. */
async function fieldsOf(store: Store, profile: Profile) {
  const ticks = hooksKeptAtFirst(profile.hooks, await me(store));
  const hooks = profile.hooks.filter((_, at) => ticks[at]);
  return fieldsFromProfile({ ...profile, hooks }, 'network', store.now());
}

/** What was saved by a link alone is said whole: nobody saw it before. */
function savedText({ url, evidence }: Profile): string {
  if (evidence.name?.reader !== 'link') return m.ring_saved();
  const { host, pathname } = new URL(url);
  return m.ring_saved_link({ address: `${host.replace(/^www\./, '')}${pathname}` });
}

const nothingThere: Reading = { kind: 'restricted', why: 'empty' };

/**
 * Saves the person behind a link without visiting it. Where no site rule knows the address, or the name is doubtful,
 * the form opens instead, with what is known filled in; a mentor one has already is only told of.
 */
export async function saveLink(store: Store, tell: Told, link: string, text: string | null): Promise<void> {
  const profile = personFromUrl(link, text);
  const url = canonicalUrl(link) ?? link;
  if (!profile) return openAddForm({ url, ...nameIn(text) });
  if (!isSureName(profile) && !(await mentorByUrl(store, profile.url)))
    return openAddForm({ url, name: profile.name });
  await saveProfile(store, tell, profile);
}

/** Half of the words of a name in the address leave room for a second given name, not for the words of a button. */
const SURE_SHARE = 0.5;

/** A name is sure where it looks like one and the address says it too: "See profile" looks like a name as well. */
function isSureName({ name, url }: Profile): boolean {
  return looksLikeName(name) && nameInAddress(name, decodePart(new URL(url).pathname)) >= SURE_SHARE;
}

/** The words of a link where they are a name, for the form. */
function nameIn(text: string | null): { name?: string } {
  const name = cleanName(text);
  return name && looksLikeName(name) ? { name } : {};
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
  return (await saveMentor(store, await fieldsOf(store, reading.profile))).mentor;
}

/** Opens the desk where a mentor is added by hand, with what is known filled in. */
export async function openAddForm(known: Record<string, string>): Promise<void> {
  const query = new URLSearchParams(known).toString();
  await browser.tabs.create({ url: browser.runtime.getURL(`/desk.html#/add?${query}`) });
}
