/**
 * Reading a profile: a page and its address in, a profile or null out. Readers report evidence, the judge
 * combines it. Pure: no browser API, no change to the page, no request; addresses of mail, phone numbers and
 * pictures are never read.
 */
import type { Profile } from '../../shared/profile.ts';
import { canonicalUrl, isProfileUrl } from './canonical-url.ts';
import type { Evidence } from './evidence.ts';
import { isAboutElse, judge, profileFrom } from './judge.ts';
import { type Limits, openPage, type Page } from './page.ts';
import { nameInAddress } from './person-name.ts';
import { readHCard } from './readers/h-card.ts';
import { readHeadings } from './readers/headings.ts';
import { readJsonLd } from './readers/json-ld.ts';
import { readMetaTags } from './readers/meta-tags.ts';
import { readMicrodata } from './readers/microdata.ts';
import { FEWEST_PEOPLE, readPeople } from './readers/people.ts';
import { readRelMe } from './readers/rel-me.ts';
import { decodePart } from './site-rule.ts';
import { readMastodon } from './sites/mastodon.ts';
import { readerOf } from './sites/readers.ts';
import { SITE_RULES } from './sites/rules.ts';

export type { Limits } from './page.ts';

/** Who a page is about, and whether reading stopped at its time limit with what it had. */
export type Read = { profiles: Profile[]; cutShort: boolean };

/** A mentee waits two seconds for a page, not longer. */
const LIMITS: Limits = { now: () => performance.now(), budgetMs: 2000 };
const READERS = [readJsonLd, readMetaTags, readHCard, readMicrodata, readRelMe, readMastodon];

/** What a page says about the one person it is about; null where it is about nobody, about several, or is no web page. */
export function extractProfile(document: Document, url: string, limits: Limits = LIMITS): Profile | null {
  const { profiles } = readPage(document, url, limits);
  return profiles.length === 1 ? (profiles[0] ?? null) : null;
}

/** Everybody the page is about: nobody, one person, or several (2 to 12) to choose from. */
export function readPage(document: Document, url: string, limits: Limits = LIMITS): Read {
  const { page, evidence } = readEvidence(document, url, limits);
  if (!page) return { profiles: [], cutShort: false };
  const profile = judge(page, evidence);
  const profiles = profile ? [profile] : several(page, evidence);
  return { profiles, cutShort: page.outOfTime() };
}

/** All that the readers report, before anything is judged; no page where the address is none that is read. */
export function readEvidence(
  document: Document,
  url: string,
  limits: Limits = LIMITS,
): { page: Page | null; evidence: Evidence[] } {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  const isWeb = parsed?.protocol === 'https:' || parsed?.protocol === 'http:';
  const page = parsed && isWeb ? openPage(document, parsed, SITE_RULES, limits) : null;
  if (!page || (page.site && page.site.profilePath(page.url) === null)) return { page: null, evidence: [] };
  const evidence: Evidence[] = [];
  // A site's own reader comes first: it is the one to have had its say when time runs out.
  for (const reader of [...readerOf(page.site?.name, readHeadings), ...READERS]) {
    if (page.outOfTime()) break;
    evidence.push(...reader(page));
  }
  return { page, evidence };
}

/** The people of a page that is about nobody in particular, each where her own link leads, else at the page itself. */
function several(page: Page, evidence: readonly Evidence[]): Profile[] {
  if (page.site || isAboutElse(evidence) || page.outOfTime()) return [];
  const profiles = readPeople(page).flatMap((said) => profileFrom(page, said, ownAddress(page, said)) ?? []);
  return profiles.length >= FEWEST_PEOPLE ? profiles : [];
}

function ownAddress(page: Page, said: readonly Evidence[]): string {
  const name = said.find(({ field }) => field === 'name')?.value ?? '';
  const links = said.flatMap(({ field, value }) => (field === 'link' && canonicalUrl(value) ? [value] : []));
  const named = (link: string) => nameInAddress(name, decodePart(new URL(link, page.url).href)) >= 0.5;
  return (
    links.find((link) => link.startsWith(page.url.origin) && named(link)) ??
    links.find(isProfileUrl) ??
    links.find(named) ??
    page.url.href
  );
}
