/** What a site's file must say about its addresses, and which rule an address falls under. */

export type SiteRule = {
  /** Stored as `Profile.site`. */
  name: string;
  /** True where the host belongs to this site. `host` is split at its dots; whole labels are compared. */
  serves(labels: readonly string[]): boolean;
  /** The host under which its profiles are stored. */
  host: string;
  /**
   * Path and query of the person's profile, in the one form that is stored, where the address is a profile or a
   * part of one; null where it is not.
   */
  profilePath(url: URL): string | null;
  /** A name that may be read from the address itself, or null. */
  nameIn(url: URL): string | null;
};

/** The demo pages stand in for a site under its host name followed by this label, which never leaves the machine. */
const STAND_IN = 'localhost';

/** The labels of a host that rules look at: without the ending of a stand-in. */
export function labelsOf(url: URL): string[] {
  const labels = url.hostname.split('.').filter(Boolean);
  return isStandIn(url) ? labels.slice(0, -1) : labels;
}

/** True for `www.linkedin.com.localhost`: treated as the host before the ending, but opened as it is. */
export function isStandIn(url: URL): boolean {
  return url.hostname.endsWith(`.${STAND_IN}`);
}

export function siteOf(url: URL, rules: readonly SiteRule[]): SiteRule | null {
  const labels = labelsOf(url);
  return rules.find((rule) => rule.serves(labels)) ?? null;
}

/** The path's parts, decoded where they can be. */
export function pathParts(url: URL): string[] {
  return url.pathname.split('/').filter(Boolean).map(decodePart);
}

/** A part of a path written in the one form that is stored. */
export function encodePart(part: string): string {
  return encodeURIComponent(part.normalize('NFC'));
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part).normalize('NFC');
  } catch {
    return part;
  }
}
