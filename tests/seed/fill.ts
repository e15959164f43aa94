/** Puts rows into the database of the browser, as the store would have written them over months. */
import type { Surface } from '../e2e/harness/surface.ts';

/** Rows per round trip: a message to the page stays under a few megabytes. */
const SLICE = 1_000;

/** Fills the tables named; `surface` is any page of the extension, and the database is there already. */
export async function fill(surface: Surface, tables: Record<string, readonly object[]>): Promise<void> {
  for (const [table, rows] of Object.entries(tables)) {
    for (let start = 0; start < rows.length; start += SLICE) {
      await surface.evaluate(putRows, { table, rows: rows.slice(start, start + SLICE) });
    }
  }
}

/** Runs in the page: self-contained. */
function putRows({ table, rows }: { table: string; rows: readonly object[] }): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('passerelle');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const transaction = db.transaction(table, 'readwrite');
      for (const row of rows) transaction.objectStore(table).put(row);
      transaction.oncomplete = () => {
        db.close();
        resolve();
      };
      transaction.onerror = () => reject(transaction.error);
    };
  });
}
