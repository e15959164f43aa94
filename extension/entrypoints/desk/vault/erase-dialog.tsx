/** The question before the vault is destroyed for all devices. */
import { useContext, useState } from 'preact/hooks';
import { m } from '../../../locales/compiled/messages.js';
import { eraseVault } from '../../../sync/membership.ts';
import { ShowToast } from '../../../ui/contexts.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { Refusal } from './refusal.tsx';
import { useSync } from './sync-context.ts';
import { isConfirmed, TypedConfirm } from './typed-confirm.tsx';
import { useServerAct } from './use-server-act.ts';

export function EraseDialog({ onClose }: { onClose: () => void }) {
  const sync = useSync();
  const toast = useContext(ShowToast);
  const [typed, setTyped] = useState('');
  const { act, isBusy, refusal } = useServerAct();
  const erase = async () => {
    if (!isConfirmed(typed) || !(await act(() => eraseVault(sync)))) return;
    onClose();
    toast({ text: m.erase_done() });
  };
  return (
    <Dialog title={m.erase_title()} onClose={onClose}>
      <div class="stack">
        <p>{m.erase_text()}</p>
        <TypedConfirm value={typed} change={setTyped} />
        <Refusal text={refusal} />
      </div>
      <div class="buttons">
        <button type="button" class="button" onClick={onClose}>
          {m.cancel()}
        </button>
        <button
          type="button"
          class="button danger"
          aria-disabled={isBusy || !isConfirmed(typed)}
          onClick={erase}
        >
          {m.erase_confirm()}
        </button>
      </div>
    </Dialog>
  );
}
