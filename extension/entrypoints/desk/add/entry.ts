/** What the mentee types to add a mentor by hand, and the mentor it makes. Pure. */
import type { Address, Language, MentorSource } from '../../../../shared/model.ts';
import { MAX } from '../../../../shared/values.ts';
import { canonicalUrl, isProfileUrl } from '../../../extract/canonical-url.ts';
import type { MentorFields } from '../../../store/mentors.ts';
import type { Known } from '../route.ts';

/** The form as it stands; texts exactly as typed. */
export interface Entry {
  name: string;
  url: string;
  headline: string;
  role: string;
  organisation: string;
  location: string;
  language: Language | null;
  address: Address;
  source: MentorSource;
  /** Separated by commas. */
  tags: string;
  note: string;
  /** One reason to write a line. */
  hooks: string;
}

/** As long as the model lets a tag be. */
const LONGEST_TAG = 60;

/** The form at first, with what is already known filled in. */
export function entryFrom({ name, url, hook }: Known): Entry {
  return {
    name: name.trim().slice(0, MAX.name),
    // Where a text was selected on a page about somebody, that page is not her profile.
    url: hook && !isProfileUrl(url) ? '' : url.trim(),
    headline: '',
    role: '',
    organisation: '',
    location: '',
    language: null,
    address: 'vous',
    source: isProfileUrl(url) ? 'network' : hook || url ? 'web' : 'by-hand',
    tags: '',
    note: '',
    hooks: hook.replace(/\s+/g, ' ').trim().slice(0, MAX.hook),
  };
}

/** What the address typed is: nothing, no web address, or the one form in which it is stored. */
export type TypedUrl = { kind: 'none' } | { kind: 'bad' } | { kind: 'good'; url: string };

/** Reads an address as people type it: `https://` may be left out, the rest is what `canonicalUrl` says. */
export function typedUrl(text: string): TypedUrl {
  const typed = text.trim();
  if (typed === '') return { kind: 'none' };
  const hasScheme = /^[a-z][a-z\d+.-]*:\/\//i.test(typed);
  const looksLikeHost = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:[:/?#]|$)/u.test(typed);
  const whole = hasScheme ? typed : looksLikeHost ? `https://${typed}` : null;
  const url = whole === null ? null : canonicalUrl(whole);
  return url === null ? { kind: 'bad' } : { kind: 'good', url };
}

/**
 * The mentor the form describes, or null while it lacks a name or has a bad address.
 * @param at now, epoch milliseconds
 * @param hookUrl the page the first reason to write was found on, if it came from one
 */
export function fieldsFrom(
  entry: Entry,
  at: number,
  hookUrl: string | null,
): (Partial<MentorFields> & { name: string }) | null {
  const name = entry.name.trim();
  const typed = typedUrl(entry.url);
  if (!name || typed.kind === 'bad') return null;
  return {
    name,
    headline: lineOf(entry.headline),
    role: lineOf(entry.role),
    organisation: lineOf(entry.organisation),
    location: lineOf(entry.location),
    language: entry.language,
    address: entry.address,
    urls: typed.kind === 'good' ? [typed.url] : [],
    source: entry.source,
    tags: tagsFrom(entry.tags),
    note: entry.note.trim(),
    hooks: hooksFrom(entry.hooks).map((text, index) => ({
      text,
      url: index === 0 ? hookUrl : null,
      addedAt: at,
    })),
  };
}

function lineOf(text: string): string | null {
  return text.trim().slice(0, MAX.line) || null;
}

/** Words between commas, each once. */
function tagsFrom(text: string): string[] {
  return once(text.split(',').map((tag) => tag.trim().slice(0, LONGEST_TAG).trim()));
}

function hooksFrom(text: string): string[] {
  return once(text.split('\n').map((hook) => hook.trim().slice(0, MAX.hook).trim()));
}

function once(texts: readonly string[]): string[] {
  return [...new Set(texts.filter(Boolean))].slice(0, MAX.list);
}
