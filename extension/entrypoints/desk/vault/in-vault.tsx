/** Inside a vault: what needs her first, then its state, the devices, how reminders reach her, the words, the way out. */
import { m } from '../../../locales/compiled/messages.js';
import { stateOf, syncStatus } from '../../../store/sync-state.ts';
import { areWordsOnPaper } from '../../../store/words-on-paper.ts';
import type { MembershipSummary } from '../../../sync/membership.ts';
import { useLive } from '../../../ui/live.ts';
import { hashOf } from '../route.ts';
import { useMinute } from '../use-minute.ts';
import { Devices } from './devices.tsx';
import { KeptEdits } from './kept-edits.tsx';
import { Leaving } from './leaving.tsx';
import { ReachingHer } from './reach/reaching-her.tsx';
import { StateCard } from './state-card.tsx';
import { useSync } from './sync-context.ts';
import { TroubleNote } from './trouble-note.tsx';
import { useRun } from './use-run.ts';
import { WordsCard } from './words-card.tsx';

export function InVault({ membership }: { membership: MembershipSummary }) {
  const { store } = useSync();
  const minute = useMinute();
  const run = useRun(useSync());
  const known = useLive(async (from) => ({
    status: await syncStatus(from),
    isOnPaper: await areWordsOnPaper(from),
  }));
  if (!known) return null;
  const state = stateOf(known.status, store.now());
  // Asked anew after each round: another device may have come or gone.
  const round = known.status?.syncedAt ?? minute;
  const isShutOut = state.kind === 'needs-you' && state.why === 'removed';
  return (
    <div class="stack sections readable">
      {state.kind === 'needs-you' && <TroubleNote state={state} run={run} />}
      {!known.isOnPaper && <PaperNote />}
      <KeptEdits />
      {!isShutOut && (
        <>
          <StateCard state={state} run={run} membership={membership} />
          <Devices round={round} membership={membership} />
          <ReachingHer />
          <WordsCard />
        </>
      )}
      <Leaving isShutOut={isShutOut} />
    </div>
  );
}

/** The words were made and never typed back: the one way to lose everything. */
function PaperNote() {
  return (
    <section class="notice stack tight" aria-labelledby="paper">
      <h2 id="paper">{m.words_not_seen_title()}</h2>
      <p>{m.words_not_seen()}</p>
      <p>
        <a class="button" href={hashOf({ name: 'vault', step: 'words' })}>
          {m.words_show()}
        </a>
      </p>
    </section>
  );
}
