/**
 * Reading a profile: a page and its address in, a profile or null out. Readers report evidence, the judge
 * combines it. Pure: no browser API, no change to the page, no request; addresses of mail, phone numbers and
 * pictures are never read.
 */
import type { Profile } from '../../shared/profile.ts';
import type { Evidence } from './evidence.ts';
import { judge } from './judge.ts';
import { type Limits, openPage, type Page } from './page.ts';
import { readHCard } from './readers/h-card.ts';
import { readHeadings } from './readers/headings.ts';
import { readJsonLd } from './readers/json-ld.ts';
import { readMetaTags } from './readers/meta-tags.ts';
import { readMicrodata } from './readers/microdata.ts';
import { readRelMe } from './readers/rel-me.ts';
import { readGithub } from './sites/github.ts';
import { readLinkedin } from './sites/linkedin.ts';
import { SITE_RULES } from './sites/rules.ts';
import { readScholar } from './sites/scholar.ts';
import { readX } from './sites/x.ts';

export type { Limits } from './page.ts';

/** A mentee waits two seconds for a page, not longer. */
const LIMITS: Limits = { now: () => performance.now(), budgetMs: 2000 };

type Reader = (page: Page) => Evidence[];

/** On a known site its own reader takes the place of the general reading of title and headings. */
const SITE_READERS = new Map<string, Reader>([
  ['linkedin', readLinkedin],
  ['github', readGithub],
  ['scholar', readScholar],
  ['x', readX],
]);
const READERS: readonly Reader[] = [readJsonLd, readMetaTags, readHCard, readMicrodata, readRelMe];

/** What a page says about the one person it is about; null where it is about nobody, about several, or is no web page. */
export function extractProfile(document: Document, url: string, limits: Limits = LIMITS): Profile | null {
  const { profiles } = readPage(document, url, limits);
  return profiles.length === 1 ? (profiles[0] ?? null) : null;
}

/**
 * Everybody the page is about: nobody, one person, or several to choose from; and whether reading stopped at its
 * time limit with what it had.
 */
export function readPage(
  document: Document,
  url: string,
  limits: Limits = LIMITS,
): { profiles: Profile[]; cutShort: boolean } {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (!parsed || (parsed.protocol !== 'https:' && parsed.protocol !== 'http:'))
    return { profiles: [], cutShort: false };
  const page = openPage(document, parsed, SITE_RULES, limits);
  if (page.site && page.site.profilePath(parsed) === null) return { profiles: [], cutShort: false };
  const own = SITE_READERS.get(page.site?.name ?? '') ?? readHeadings;
  const evidence: Evidence[] = [];
  for (const reader of [own, ...READERS]) {
    if (page.outOfTime()) break;
    evidence.push(...reader(page));
  }
  const profile = judge(page, evidence);
  return { profiles: profile ? [profile] : [], cutShort: page.outOfTime() };
}
