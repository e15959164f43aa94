/** The address rules of the sites known by name. A new site is one file here, a line here and one in `readers.ts`. */
import type { SiteRule } from '../site-rule.ts';
import { adplist } from './adplist.ts';
import { bluesky } from './bluesky.ts';
import { dev } from './dev.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { linkedin } from './linkedin-address.ts';
import { malt } from './malt.ts';
import { medium } from './medium.ts';
import { mentorcruise } from './mentorcruise.ts';
import { orcid } from './orcid.ts';
import { researchgate } from './researchgate.ts';
import { scholar } from './scholar.ts';
import { sessionize } from './sessionize.ts';
import { speakerDeck } from './speaker-deck.ts';
import { substack } from './substack.ts';
import { welcomeToTheJungle } from './welcome-to-the-jungle.ts';
import { x } from './x.ts';

export const SITE_RULES: readonly SiteRule[] = [
  linkedin,
  github,
  gitlab,
  scholar,
  x,
  bluesky,
  orcid,
  researchgate,
  adplist,
  mentorcruise,
  malt,
  welcomeToTheJungle,
  medium,
  dev,
  substack,
  speakerDeck,
  sessionize,
];
