/** Syncing while the popup is open: loaded only where there is a vault, and after the popup has shown itself. */
import { liveQuery } from 'dexie';
import { type SyncStatus, syncStatus } from '../../store/sync-state.ts';
import { startSyncing } from '../../ui/keep-synced.ts';
import { store } from './workshop.ts';

/** Begins, and tells each change of where it stands. Returns how to stop listening. */
export function followSync(tell: (status: SyncStatus | null) => void): () => void {
  void startSyncing(store);
  const subscription = liveQuery(async () => syncStatus(store)).subscribe(tell);
  return () => subscription.unsubscribe();
}
