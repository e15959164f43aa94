/** A profile of which no page told anything: for a link that was not visited, and for a page that names nobody. */
import type { Profile } from '../../shared/profile.ts';

/** In: what is known without reading; `name` may still be empty. Everything else is null or empty. */
export function bareProfile({ url, name, site }: Pick<Profile, 'url' | 'name' | 'site'>): Profile {
  return {
    url,
    name,
    givenName: null,
    familyName: null,
    headline: null,
    role: null,
    organisation: null,
    location: null,
    language: null,
    links: [],
    hooks: [],
    site,
    evidence: {},
    runnersUp: {},
  };
}
