/** The foot of the desk: where syncing stands, on every page. */
import { stateOf, syncStatus } from '../../store/sync-state.ts';
import { useLive, useStore } from '../../ui/live.ts';
import { SyncLine } from '../../ui/sync-line.tsx';
import { useMinute } from './use-minute.ts';
import { go } from './use-route.ts';

export function Foot() {
  const store = useStore();
  const minute = useMinute();
  const known = useLive(async (from) => ({ status: await syncStatus(from) }), [minute]);
  return (
    <p class="desk-foot soft small">
      {known && (
        <SyncLine
          state={stateOf(known.status, store.now())}
          now={store.now()}
          settle={() => go({ name: 'vault', step: 'devices' })}
        />
      )}
    </p>
  );
}
