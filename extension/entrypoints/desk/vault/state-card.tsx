/** Where syncing stands: in words, with how far it is, and the buttons to begin, to stop, to go on. */
import { m } from '../../../locales/compiled/messages.js';
import type { Progress, SyncState } from '../../../store/sync-state.ts';
import type { MembershipSummary } from '../../../sync/membership.ts';
import { syncText } from '../../../ui/sync-text.ts';
import { numberText } from '../number-text.ts';
import { useSync } from './sync-context.ts';
import type { OwnRun } from './use-run.ts';

interface StateCardProps {
  state: SyncState;
  run: OwnRun;
  membership: MembershipSummary;
}

export function StateCard({ state, run, membership }: StateCardProps) {
  const { store } = useSync();
  const isRunning = state.kind === 'syncing';
  return (
    <section class="card stack tight" aria-labelledby="state">
      <h2 id="state">{m.sync_title()}</h2>
      <p role="status">
        <b>{run.isStopped && !isRunning ? m.sync_stopped() : syncText(state, store.now())}</b>
      </p>
      {state.kind === 'waiting-for-network' && !run.isStopped && (
        <p class="soft small">{m.sync_waiting_why()}</p>
      )}
      {isRunning && state.progress && <ProgressLine progress={state.progress} />}
      {membership.isMoving && <p class="soft small">{m.words_new_unfinished()}</p>}
      <p class="line wrap">
        {isRunning
          ? run.stop && (
              <button type="button" class="button" onClick={run.stop}>
                {m.sync_stop()}
              </button>
            )
          : state.kind !== 'needs-you' && (
              <button type="button" class="button" onClick={() => void run.start()}>
                {run.isStopped ? m.sync_resume() : m.sync_now()}
              </button>
            )}
        <span class="soft small">{membership.server}</span>
      </p>
    </section>
  );
}

function ProgressLine({ progress }: { progress: Progress }) {
  const { done, total } = progress;
  return (
    <p class="line wrap">
      <progress aria-label={m.sync_running()} {...(total ? { value: done, max: total } : {})} />
      <span class="soft small">{progressText(progress)}</span>
    </p>
  );
}

function progressText({ phase, done, total }: Progress): string {
  if (phase === 'receiving' || total === null)
    return m.sync_received({ count: done, shown: numberText(done) });
  const of = { total: numberText(total) };
  return phase === 'merging'
    ? m.sync_merged({ merged: numberText(done), ...of })
    : m.sync_sent({ sent: numberText(done), ...of });
}
