/** Reading the store from a page: the result follows every change, from whichever page it was made. */
import { liveQuery } from 'dexie';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Store } from '../store/db.ts';
import { ReportFault, StoreContext } from './contexts.ts';

/** The store of this page. */
export function useStore(): Store {
  const store = useContext(StoreContext);
  if (!store) throw new Error('no store above this component');
  return store;
}

/** The result of `read`, kept up to date; undefined until it is there. `inputs` are what `read` depends on. */
export function useLive<T>(
  read: (store: Store) => Promise<T>,
  inputs: readonly unknown[] = [],
): T | undefined {
  const store = useStore();
  const report = useContext(ReportFault);
  const [result, setResult] = useState<{ inputs: readonly unknown[]; value: T }>();
  useEffect(() => {
    // Dexie follows native awaits only from an `async` function: otherwise only what is read before the first
    // one would be watched.
    const subscription = liveQuery(async () => read(store)).subscribe({
      next: (value) => setResult({ inputs, value }),
      error: report,
    });
    return () => subscription.unsubscribe();
  }, [store, ...inputs]);
  return result?.value;
}
