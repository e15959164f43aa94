/** The address rules of the sites known by name. A new site is one file here and one reader in `index.ts`. */
import type { SiteRule } from '../site-rule.ts';
import { github } from './github.ts';
import { linkedin } from './linkedin.ts';
import { scholar } from './scholar.ts';
import { x } from './x.ts';

export const SITE_RULES: readonly SiteRule[] = [linkedin, github, scholar, x];
