/** Whether the twelve words of this device's vault were typed back from paper. One row; it never leaves the device. */
import { z } from 'zod/mini';
import type { Store } from './db.ts';
import { readableOne } from './rows.ts';

/** True too where nothing was noted: then they were typed in from the sheet. */
export async function areWordsOnPaper(store: Store): Promise<boolean> {
  return readableOne(z.boolean(), (await store.db.singles.get('words'))?.value) ?? true;
}

/** False when new words were made, true once two of them were typed back. */
export async function keepWordsOnPaper(store: Store, value: boolean): Promise<void> {
  await store.db.singles.put({ key: 'words', value });
}
