/** One door to both browsers: finds the program and starts it with the extension. */
import type { BrowserName } from '../../run/browsers.ts';
import { findBrowser, howToLoadByHand } from '../../run/browsers.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { LaunchOptions, TestBrowser } from './test-browser.ts';

/**
 * Starts a browser with an unpacked extension, in a temporary profile unless one is given.
 * @throws a sentence a person can act on, where the browser is not installed.
 */
export async function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<TestBrowser> {
  const program = findBrowser(name);
  if (program === null) throw new Error(howToLoadByHand(name));
  return name === 'chromium' ? launchChromium(program, options) : launchFirefox(program, options);
}
