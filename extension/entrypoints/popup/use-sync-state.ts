/** Where syncing stands: first as the glance saw it, then followed once its code is there. */
import { useEffect, useState } from 'preact/hooks';
import { type SyncState, type SyncStatus, stateOf } from '../../store/sync-state.ts';

/** @param seen the status at first sight; null where there is no vault: then nothing is loaded, and nothing asked */
export function useSyncState(seen: SyncStatus | null): SyncState {
  const [status, setStatus] = useState(seen);
  const hasVault = seen !== null;
  useEffect(() => {
    if (!hasVault) return;
    let isHere = true;
    let stop: (() => void) | undefined;
    // A frame later: the popup is seen first.
    const frame = requestAnimationFrame(async () => {
      const { followSync } = await import('./popup-sync.ts');
      if (isHere) stop = followSync(setStatus);
    });
    return () => {
      isHere = false;
      cancelAnimationFrame(frame);
      stop?.();
    };
  }, [hasVault]);
  return stateOf(status, Date.now());
}
