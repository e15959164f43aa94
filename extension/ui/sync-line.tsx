/** The one line at the foot of popup and desk: where syncing stands, and the way to where it is settled. */
import type { SyncState } from '../store/sync-state.ts';
import { syncText } from './sync-text.ts';

interface SyncLineProps {
  state: SyncState;
  /** Epoch milliseconds. */
  now: number;
  /** Goes to the page of the vault. */
  settle: () => unknown;
}

export function SyncLine({ state, now, settle }: SyncLineProps) {
  const text = syncText(state, now);
  if (state.kind !== 'needs-you') return <span role="status">{text}</span>;
  return (
    <button type="button" class="button quiet danger" onClick={settle}>
      {text}
    </button>
  );
}
