/** Which language the mentee reads: the one she chose, or the browser's. */

import type { Settings } from '../shared/mentee.ts';
import type { Language } from '../shared/model.ts';
import { overwriteGetLocale } from './locales/compiled/runtime.js';

/** The language to speak; browsers in any other language get English. `preferred` is `navigator.languages`. */
export function languageFor(chosen: Settings['language'], preferred: readonly string[]): Language {
  if (chosen !== 'auto') return chosen;
  const first = preferred
    .map((tag) => tag.split('-', 1)[0]?.toLowerCase())
    .find((tag) => tag === 'fr' || tag === 'en');
  return first === 'fr' ? 'fr' : 'en';
}

/** Makes every sentence from now on come in this language. */
export function speak(language: Language): void {
  overwriteGetLocale(() => language);
}
