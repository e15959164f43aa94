/** What the browser under test has stored, read as it lies in the database: the last word on what a story did. */

import type { PanelTarget } from '../../../extension/store/settings.ts';
import type { SyncStatus } from '../../../extension/store/sync-state.ts';
import type { Goal, Me, Settings } from '../../../shared/mentee.ts';
import type { Draft, Interaction, Mentor, OwnTemplate, Reminder } from '../../../shared/model.ts';
import { fill } from '../../seed/fill.ts';
import type { TestBrowser } from './test-browser.ts';

interface Tables {
  mentors: Mentor;
  interactions: Interaction;
  drafts: Draft;
  reminders: Reminder;
  goals: Goal;
  templates: OwnTemplate;
  merges: { id: string };
  singles:
    | { key: 'settings'; value: Partial<Settings> }
    | { key: 'me'; value: Me }
    | { key: 'panel'; value: PanelTarget }
    | { key: 'tick'; value: number };
}

/** Every row of a table, in the order of its key. The background reads it, waking if it sleeps. */
export async function rowsOf<Table extends keyof Tables>(
  app: Pick<TestBrowser, 'inBackground'>,
  table: Table,
): Promise<Tables[Table][]> {
  return (await app.inBackground(readTable, table)) as Tables[Table][];
}

/** Runs in the page or worker: self-contained. */
export function readTable(table: string): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('passerelle');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const reading = db.transaction(table).objectStore(table).getAll();
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => {
        db.close();
        resolve(reading.result);
      };
    };
  });
}

/** When this device and its vault were last in step, epoch milliseconds; 0 for never. */
export async function syncedAt(app: Pick<TestBrowser, 'inBackground'>): Promise<number> {
  return ((await app.inBackground(readSyncedAt)) as SyncStatus['syncedAt']) ?? 0;
}

/** Runs in the page or worker: self-contained. Reads this row alone: the one beside it holds keys, which stay inside. */
function readSyncedAt(): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('passerelle');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const reading = db.transaction('singles').objectStore('singles').get('sync');
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => {
        db.close();
        resolve(reading.result?.value.syncedAt);
      };
    };
  });
}

/** Puts rows into the database before the story begins: the first-run page, open from the start, has made it. */
export async function seed(app: TestBrowser, tables: Record<string, readonly object[]>): Promise<void> {
  const welcome = await app.tab(/\/welcome\.html/);
  await welcome.waitFor({ role: 'heading' });
  await fill(welcome, tables);
}

/** The row that points the side panel at a mentor. */
export const pointAt = (mentorId: string, tab: PanelTarget['tab'] = 'write') => ({
  key: 'panel',
  value: { mentorId, tab, purpose: null } satisfies PanelTarget,
});
