/** The page of the vault: without one, what it would give and the two ways in; with one, all that belongs to it. */
import { useMemo } from 'preact/hooks';
import { m } from '../../../locales/compiled/messages.js';
import { keepWordsOnPaper } from '../../../store/words-on-paper.ts';
import { joinVault, membershipSummary, openVault } from '../../../sync/membership.ts';
import { localSync } from '../../../syncing.ts';
import { useLive, useStore } from '../../../ui/live.ts';
import { PageHead } from '../page-head.tsx';
import type { VaultStep } from '../route.ts';
import { goInstead } from '../use-route.ts';
import type { Entry } from './entry-fields.tsx';
import { InVault } from './in-vault.tsx';
import { JoinStep } from './join-step.tsx';
import { MakeStep } from './make-step.tsx';
import { NoVault } from './no-vault.tsx';
import { StepPage } from './step-page.tsx';
import { failureText, SyncContext, useSync } from './sync-context.ts';
import { useRun } from './use-run.ts';
import { WordsStep } from './words-step.tsx';

export function VaultPage({ step }: { step: VaultStep }) {
  const store = useStore();
  const sync = useMemo(() => localSync(store), [store]);
  return (
    <SyncContext.Provider value={sync}>
      <Place step={step} />
    </SyncContext.Provider>
  );
}

function Place({ step }: { step: VaultStep }) {
  const sync = useSync();
  const found = useLive(async () => ({ membership: await membershipSummary(sync) }), [sync]);
  if (!found) return <PageHead title={m.vault_title()} />;
  const { membership } = found;
  if (!membership) return <Outside step={step} />;
  if (step === 'words' || step === 'check') return <WordsStep step={step} server={membership.server} />;
  return (
    <>
      <PageHead title={m.vault_title()} />
      <InVault membership={membership} />
    </>
  );
}

function Outside({ step }: { step: VaultStep }) {
  const sync = useSync();
  const { start } = useRun(sync);
  const make = async ({ server, deviceName }: Entry) => {
    await keepWordsOnPaper(sync.store, false);
    const made = await openVault(sync, { server, deviceName });
    if (made.kind !== 'ok' && made.kind !== 'already') return failureText(made);
    goInstead({ name: 'vault', step: 'words' });
    void start();
    return null;
  };
  const join = async ({ server, deviceName }: Entry, entropy: Uint8Array<ArrayBuffer>) => {
    const joined = await joinVault(sync, { server, deviceName }, entropy);
    if (joined.kind !== 'ok' && joined.kind !== 'already') return failureText(joined);
    // At once: a run that this page begins by itself could not be stopped by her.
    void start();
    await keepWordsOnPaper(sync.store, true);
    goInstead({ name: 'vault', step: 'devices' });
    return null;
  };
  switch (step) {
    case 'make':
      return (
        <StepPage title={m.vault_make()}>
          <MakeStep make={make} />
        </StepPage>
      );
    case 'join':
      return (
        <StepPage title={m.vault_join()}>
          <JoinStep join={join} />
        </StepPage>
      );
    default:
      return (
        <>
          <PageHead title={m.vault_title()} />
          <NoVault />
        </>
      );
  }
}
