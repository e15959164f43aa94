/** Where the build leaves the extension, for tests and demo. */
import { join } from 'node:path';
import type { BrowserName } from '../../run/browsers.ts';

const OUTPUT = join(import.meta.dirname, '../../../.output');

/** The built, unpacked extension for a browser. */
export const builtExtension = (browser: BrowserName): string =>
  join(OUTPUT, browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
