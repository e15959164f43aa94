/** Pages that stay open keep their vault in step; the code for it is loaded after the page is there. */
import type { Store } from '../store/db.ts';

/** From now on until the page closes. Without a vault nothing is asked of anybody. Returns how to stop. */
export async function startSyncing(store: Store): Promise<() => void> {
  const [{ keepSynced }, { localSync }] = await Promise.all([
    import('../sync/when.ts'),
    import('../syncing.ts'),
  ]);
  return keepSynced(localSync(store), { after, online });
}

function after(wait: number, act: () => void): () => void {
  const timer = setTimeout(act, wait);
  return () => clearTimeout(timer);
}

function online(act: () => void): () => void {
  addEventListener('online', act);
  return () => removeEventListener('online', act);
}
