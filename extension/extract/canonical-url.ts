/** Addresses of people: one stored form each, and what can be known before a page is read. Pure. */
import type { Profile } from '../../shared/profile.ts';
import { bareProfile } from './bare-profile.ts';
import { CAPS } from './evidence.ts';
import { looksLikeName } from './name-form.ts';
import { titleParts } from './page-title.ts';
import { cleanName, nameFromSlug, nameInAddress, splitName } from './person-name.ts';
import { decodePart, hostOf, isStandIn, nameIn, type SiteRule, siteOf, standInFor } from './site-rule.ts';
import { SITE_RULES } from './sites/rules.ts';

/** Parameters that say where a visitor came from, never which page it is. */
const TRACKING =
  /^(?:utm_\w*|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_[ce]id|_hsenc|_hsmi|li_fat_id|trk|trkinfo|trackingid|lipi|originalsubdomain|ref_src|ref_url|vero_id|oly_\w+_id|wickedid|s_kwcid|mkt_tok)$/i;

/**
 * The one form in which an address is stored and compared. A profile on a known site becomes that site's own
 * address for the person (`https://fr.linkedin.com/in/X/details/skills/?trk=y` is
 * `https://www.linkedin.com/in/x`). Of other addresses only what cannot change the page is dropped: the part
 * after `#`, tracking parameters, credentials, variants of percent-encoding.
 * Null for what is no web address, or is longer than an address may be stored.
 */
export function canonicalUrl(url: string): string | null {
  let stored = oneRound(url);
  // Undoing one encoding can reveal another; each such round makes the address shorter, so this ends.
  for (let before: string | null = null; stored !== null && stored !== before; ) {
    before = stored;
    stored = oneRound(stored);
  }
  return stored !== null && stored.length <= CAPS.url ? stored : null;
}

function oneRound(text: string): string | null {
  const url = webUrl(text);
  if (!url) return null;
  const site = siteOf(url, SITE_RULES);
  const path = site?.profilePath(url);
  if (site && path) return `${originOf(url, site)}${path}`;
  const query = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair && !TRACKING.test(pair.split('=', 1)[0] ?? ''));
  return `${url.protocol}//${url.host}${plainCoding(url.pathname)}${query.length > 0 ? `?${plainCoding(query.join('&'))}` : ''}`;
}

/** A stand-in keeps its ending and port, so that it can be opened again. */
function originOf(url: URL, site: SiteRule): string {
  if (!isStandIn(url)) return `https://${hostOf(site, url)}`;
  return `${url.protocol}//${standInFor(hostOf(site, url))}${url.port && `:${url.port}`}`;
}

/** Percent-encoding as RFC 3986 normalises it: capitals, and none where it is not needed. */
function plainCoding(text: string): string {
  return text.replace(/%([\da-f]{2})/gi, (coded, hex: string) => {
    const plain = String.fromCharCode(Number.parseInt(hex, 16));
    return /[\w.~-]/.test(plain) ? plain : coded.toUpperCase();
  });
}

function webUrl(text: string): URL | null {
  if (text.length > CAPS.url * 8 || !URL.canParse(text)) return null;
  const url = new URL(text);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
}

/** True where the rule of a known site says that this is the address of a person's profile. */
export function isProfileUrl(url: string): boolean {
  const parsed = webUrl(url);
  return parsed !== null && siteOf(parsed, SITE_RULES)?.profilePath(parsed) != null;
}

/**
 * A profile made from a link to a known site, the page unvisited: the name comes from the link's words, or from
 * the address. Null where the address is no profile, or where neither holds a name.
 */
export function personFromUrl(url: string, linkText: string | null): Profile | null {
  const parsed = webUrl(url);
  const site = parsed && siteOf(parsed, SITE_RULES);
  const canonical = canonicalUrl(url);
  if (!parsed || !site || !canonical || site.profilePath(parsed) === null) return null;
  const address = nameIn(site, parsed);
  const fromText = nameInLinkText(linkText, address);
  const guessed = fromText ?? (address === null ? null : (nameFromSlug(address) ?? cleanName(address)));
  if (guessed === null) return null;
  const source = { reader: 'link', place: fromText === null ? 'address' : 'link text' };
  const { given, family } = splitName(guessed);
  return {
    ...bareProfile({ url: canonical, name: guessed, site: site.name }),
    givenName: given,
    familyName: family,
    evidence: { name: source, ...(given && { givenName: source }), ...(family && { familyName: source }) },
  };
}

/** Links to people often hold more than the name: "Camille Durand • 2nd Head of Data". */
function nameInLinkText(linkText: string | null, address: string | null): string | null {
  const candidates = [linkText, ...(linkText ?? '').split(/[\n\r\t]+|\s[•·|–—-]\s?|\s@/u)];
  for (const candidate of candidates) {
    const name = cleanName(candidate);
    if (
      name &&
      (looksLikeName(name) || (address !== null && name.length <= 60 && nameInAddress(name, address) === 1))
    )
      return name;
  }
  return null;
}

/**
 * What a tab's address and title tell before its page is read: where the person would be stored, and a name
 * where the title starts with one that the site or the address backs up.
 */
export function pageHint(url: string, title: string): { canonical: string | null; name: string | null } {
  const canonical = canonicalUrl(url);
  const parsed = webUrl(url);
  const name = cleanName(titleParts(title)[0]);
  if (canonical === null || parsed === null || name === null) return { canonical, name: null };
  const inAddress = nameInAddress(name, decodePart(`${parsed.hostname} ${parsed.pathname}`)) >= 0.5;
  const backed = isProfileUrl(url) ? inAddress || looksLikeName(name) : inAddress && looksLikeName(name);
  return { canonical, name: backed ? name : null };
}
