/** The question before another device is shut out of the vault. */
import { useContext } from 'preact/hooks';
import { m } from '../../../locales/compiled/messages.js';
import { type NamedDevice, revokeDevice } from '../../../sync/membership.ts';
import { ShowToast } from '../../../ui/contexts.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { Refusal } from './refusal.tsx';
import { useSync } from './sync-context.ts';
import { useServerAct } from './use-server-act.ts';

interface RemoveDialogProps {
  device: NamedDevice;
  onClose: () => void;
  removed: () => Promise<void>;
}

export function RemoveDialog({ device, onClose, removed }: RemoveDialogProps) {
  const sync = useSync();
  const toast = useContext(ShowToast);
  const { act, isBusy, refusal } = useServerAct();
  const name = device.name ?? m.devices_unnamed();
  const remove = async () => {
    if (!(await act(() => revokeDevice(sync, device.id)))) return;
    await removed();
    onClose();
    toast({ text: m.devices_removed({ name }) });
  };
  return (
    <Dialog title={m.devices_remove_title({ name })} onClose={onClose}>
      <p>{m.devices_remove_text()}</p>
      <p>{m.devices_remove_lost()}</p>
      <Refusal text={refusal} />
      <div class="buttons">
        <button type="button" class="button" onClick={onClose}>
          {m.cancel()}
        </button>
        <button type="button" class="button danger" aria-disabled={isBusy} onClick={remove}>
          {m.devices_remove()}
        </button>
      </div>
    </Dialog>
  );
}
