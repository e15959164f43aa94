/** What only she can settle: what happened, what it means for her data, and the button that settles it. */
import { m } from '../../../locales/compiled/messages.js';
import type { SyncState, Trouble } from '../../../store/sync-state.ts';
import { leaveVault } from '../../../sync/membership.ts';
import { dismissTrouble } from '../../../sync/run.ts';
import { go } from '../use-route.ts';
import { useSync } from './sync-context.ts';
import type { OwnRun } from './use-run.ts';

interface TroubleNoteProps {
  state: Extract<SyncState, { kind: 'needs-you' }>;
  run: OwnRun;
}

export function TroubleNote({ state: { why, count }, run }: TroubleNoteProps) {
  const [what, todo] = SENTENCES[why](count);
  return (
    <section class="notice bad stack tight" aria-labelledby="trouble">
      <h2 id="trouble">{what}</h2>
      <p>{todo}</p>
      <TroubleActs why={why} run={run} />
    </section>
  );
}

function TroubleActs({ why, run }: { why: Trouble; run: OwnRun }) {
  const sync = useSync();
  const comeBack = async () => {
    await leaveVault(sync, 'keep');
    go({ name: 'vault', step: 'join' });
  };
  if (why === 'removed')
    return (
      <p>
        <button type="button" class="button" onClick={comeBack}>
          {m.vault_join()}
        </button>
      </p>
    );
  const isTold = why === 'server-lost-data' || why === 'records-refused' || why === 'record-too-large';
  return (
    <p class="line wrap">
      <button type="button" class="button" onClick={() => void run.startOver()}>
        {m.sync_again()}
      </button>
      {isTold && (
        <button type="button" class="button" onClick={() => dismissTrouble(sync)}>
          {m.kept_seen()}
        </button>
      )}
    </p>
  );
}

const SENTENCES: Record<Trouble, (count: number) => [string, string]> = {
  removed: () => [m.trouble_removed(), m.trouble_removed_todo()],
  'server-lost-data': () => [m.trouble_lost(), m.trouble_lost_todo()],
  'two-stories': () => [m.trouble_story(), m.trouble_story_todo()],
  'update-needed': () => [m.trouble_update(), m.trouble_update_todo()],
  'vault-full': () => [m.trouble_full(), m.trouble_full_todo()],
  'records-refused': (count) => [m.trouble_records({ count }), m.trouble_records_todo()],
  'record-too-large': (count) => [m.trouble_large({ count }), m.trouble_large_todo()],
  'server-unclear': () => [m.trouble_server(), m.trouble_server_todo()],
};
