/** Why a page gave nobody to save, in a sentence. By itself: the popup loads it, and nothing of saving. */
import { m } from './locales/compiled/messages.js';
import type { Reading } from './reading.ts';

/** One sentence for a page that gave no profile. */
export function whyNot(reading: Exclude<Reading, { kind: 'profile' }>): string {
  if (reading.kind === 'nobody') return m.page_nobody();
  if (reading.kind === 'several') return m.page_several();
  const sentences = {
    empty: m.page_empty,
    'browser-page': m.page_browser,
    store: m.page_store,
    file: m.page_file,
    document: m.page_document,
    refused: m.page_refused,
  };
  return sentences[reading.why]();
}
