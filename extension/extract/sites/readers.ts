/** Which reader a site has of its own, beside or in place of the general reading of title and headings. */
import type { Evidence } from '../evidence.ts';
import type { Page } from '../page.ts';
import { readBluesky } from './bluesky.ts';
import { readDev } from './dev.ts';
import { readGithub } from './github.ts';
import { readGitlab } from './gitlab.ts';
import { readLinkedin } from './linkedin.ts';
import { readMalt } from './malt.ts';
import { readMedium } from './medium.ts';
import { readResearchgate } from './researchgate.ts';
import { readScholar } from './scholar.ts';
import { readSessionize } from './sessionize.ts';
import { readSpeakerDeck } from './speaker-deck.ts';
import { readX } from './x.ts';

export type Reader = (page: Page) => Evidence[];

/** These sites are known so well that titles and headings are read by their own readers alone. */
const IN_PLACE = new Map<string, Reader>([
  ['linkedin', readLinkedin],
  ['github', readGithub],
  ['scholar', readScholar],
  ['x', readX],
  ['bluesky', readBluesky],
]);
const BESIDE = new Map<string, Reader>([
  ['gitlab', readGitlab],
  ['researchgate', readResearchgate],
  ['malt', readMalt],
  ['medium', readMedium],
  ['dev', readDev],
  ['speaker-deck', readSpeakerDeck],
  ['sessionize', readSessionize],
]);

/** The readers of titles and headings for a page on this site, or on none. */
export function readerOf(site: string | undefined, general: Reader): Reader[] {
  const own = IN_PLACE.get(site ?? '');
  const beside = BESIDE.get(site ?? '');
  return own ? [own] : beside ? [beside, general] : [general];
}
