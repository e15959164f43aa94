/**
 * ResearchGate: `researchgate.net/profile/<Given-Family-2>`. Written from titles quoted in public documentation: "Name |
 * Position | Degree | University of X, Town | Department | Research profile"; no saved page was at hand.
 */
import { type Evidence, notes } from '../evidence.ts';
import type { Page } from '../page.ts';
import { titleParts } from '../page-title.ts';
import { pathParts, type SiteRule } from '../site-rule.ts';

export const researchgate: SiteRule = {
  name: 'researchgate',
  hosts: /^(?:www\.)?researchgate\.net$/,
  host: 'www.researchgate.net',
  profilePath(url) {
    const [folder, person = ''] = pathParts(url);
    return folder === 'profile' && person ? `/profile/${encodeURIComponent(person)}` : null;
  },
  nameIn: (url) => pathParts(url)[1]?.replace(/-\d+$/, '').replaceAll('_', '-') ?? null,
};

export function readResearchgate(page: Page): Evidence[] {
  const { found, add } = notes('researchgate');
  const parts = titleParts(page.title);
  const place = parts
    .slice(1)
    .find((part) => /^of\s|universi|institut|hochschule|[eé]cole|hospital|cent(?:er|re)/i.test(part));
  add(
    'organisation',
    place
      ?.replace(/^of\s+/, '')
      .split(/,\s/u)[0]
      ?.replace(/\s*\([^)]*\)$/u, ''),
    'title',
    5,
  );
  return found;
}
