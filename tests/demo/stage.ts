/** What the demo's story is given to play with; start.ts makes it, story.ts plays on it. */
import type { Surface } from '../e2e/harness/surface.ts';
import type { TestBrowser } from '../e2e/harness/test-browser.ts';
import type { Demo } from './server.ts';

export interface Stage {
  /** A headless browser with the built extension in a fresh profile. */
  app: TestBrowser;
  demo: Demo;
  /** Tells one step in the terminal, numbered. */
  say(sentence: string): void;
  /** Keeps a picture of a page; `name` is kebab-case, its number is put before it. */
  shot(surface: Surface, name: string): Promise<void>;
}
