/** The version of the database, known to both ways into it: the store's, and the popup's own at first sight. */

/** Of the tables and indexes in `db.ts`. Any change of them is a new number, with an upgrade. */
export const VERSION = 3;

/** The same as the browser counts it: Dexie multiplies its versions by ten. */
export const BROWSER_VERSION = VERSION * 10;
