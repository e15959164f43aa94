/** The database as it is, opened without Dexie for a quick look, and never made where there is none. */
import { type IDBPDatabase, openDB } from 'idb';
import { BROWSER_VERSION } from './version.ts';

/**
 * Opens the database `name`; null where there is none. One question to the browser: asking first whether it is there
 * is a second one, and the popup waits for each.
 * @throws VersionError where a newer version of the extension wrote it: opened without a number, it would let us in.
 */
export async function openExisting(name = 'passerelle'): Promise<IDBPDatabase | null> {
  let isNew = false;
  const db = await openDB(name, undefined, {
    upgrade(_db, _old, _new, making) {
      // Only a database that is not there is upgraded without a number. Given up, it is not made.
      isNew = true;
      making.done.catch(() => undefined);
      making.abort();
    },
  }).catch((error: unknown) => {
    if (isNew) return null;
    throw error;
  });
  if (db && db.version > BROWSER_VERSION) {
    db.close();
    throw new DOMException('written by a newer version', 'VersionError');
  }
  return db;
}
