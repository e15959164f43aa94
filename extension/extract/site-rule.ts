/** What a site's file must say about its addresses, and which rule an address falls under. */

export type SiteRule = {
  /** Stored as `Profile.site`. */
  name: string;
  /** All host names of this site, whole: from the first label to the last. */
  hosts: RegExp;
  /** The host under which its profiles are stored; a function where people have hosts of their own. */
  host: string | ((url: URL) => string);
  /**
   * Path and query of the person's profile, in the one form that is stored, where the address is a profile or a
   * part of one; null where it is not.
   */
  profilePath(url: URL): string | null;
  /** A name that may be read from the address itself, or null; without it the last part of the profile's path. */
  nameIn?(url: URL): string | null;
};

/** The demo pages stand in for a site under its host name followed by this label, which never leaves the machine. */
const STAND_IN = '.localhost';

/** True for `www.linkedin.com.localhost`: treated as the host before the ending, but opened as it is. */
export function isStandIn(url: URL): boolean {
  return url.hostname.endsWith(STAND_IN);
}

/** The stand-in of a host: `fr.linkedin.com.localhost` is stored under that of the site's own host. */
export function standInFor(host: string): string {
  return `${host}${STAND_IN}`;
}

/** What may hold a person's name in the address of a profile; null where the rule says that nothing does. */
export function nameIn(site: SiteRule, url: URL): string | null {
  if (site.nameIn) return site.nameIn(url);
  const path = site.profilePath(url);
  return path === null ? null : decodePart(path.split('/').at(-1) ?? '').replace(/^@/, '') || null;
}

/** The host name that a rule is asked about. */
export function siteHost(url: URL): string {
  return url.hostname.slice(0, isStandIn(url) ? -STAND_IN.length : undefined).replace(/\.$/, '');
}

export function siteOf(url: URL, rules: readonly SiteRule[]): SiteRule | null {
  const host = siteHost(url);
  return rules.find(({ hosts }) => hosts.test(host)) ?? null;
}

/** The host under which a profile of a site is stored. */
export function hostOf(site: SiteRule, url: URL): string {
  return typeof site.host === 'string' ? site.host : site.host(url);
}

/** First parts of paths that on every site are pages of its own, where people have addresses right below the host. */
const RESERVED =
  /^(?:[-cipst]|about|account|admin|api|apps?|blog|compose|contact|dashboard|download|enterprise|events?|explore|features|groups|help|home|issues|jobs|join|latest|log(?:in|out)|marketplace|messages|new|notifications|orgs|organizations|pricing|privacy|profile|projects|search|security|settings|sign-?(?:in|up)|site|speakers?|sponsors|stars|tags?|teams?|terms|top|topics|tos|trending|users?)$/;

/** True for a first part that is no person's: `github.com/settings`. */
export function isReserved(part: string): boolean {
  return RESERVED.test(part);
}

/** The path's parts, decoded where they can be. */
export function pathParts(url: URL): string[] {
  return url.pathname.split('/').filter(Boolean).map(decodePart);
}

/** A part of an address in letters; as it is where its coding is broken. */
export function decodePart(part: string): string {
  try {
    return decodeURIComponent(part).normalize('NFC');
  } catch {
    return part;
  }
}

/** A part of an address in the one form in which it is stored. */
export function encodePart(part: string): string {
  return encodeURIComponent(part.toLowerCase().normalize('NFC')).replaceAll('%40', '@');
}
