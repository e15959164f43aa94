/** Another name for this device, as all of her devices will list it. */
import { useState } from 'preact/hooks';
import { m } from '../../../locales/compiled/messages.js';
import { renameThisDevice } from '../../../sync/membership.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { TextField } from '../text-field.tsx';
import { MOST_NAME } from './entry-fields.tsx';
import { Refusal } from './refusal.tsx';
import { useSync } from './sync-context.ts';
import { useServerAct } from './use-server-act.ts';

interface RenameDialogProps {
  name: string;
  onClose: () => void;
  renamed: () => Promise<void>;
}

export function RenameDialog({ name, onClose, renamed }: RenameDialogProps) {
  const sync = useSync();
  const [typed, setTyped] = useState(name);
  const { act, isBusy, refusal } = useServerAct();
  const keep = async (event: Event) => {
    event.preventDefault();
    if (!typed.trim() || !(await act(() => renameThisDevice(sync, typed.trim())))) return;
    await renamed();
    onClose();
  };
  return (
    <Dialog title={m.devices_rename()} onClose={onClose}>
      <form class="stack" onSubmit={keep}>
        <TextField
          label={m.vault_device_name()}
          value={typed}
          max={MOST_NAME}
          change={setTyped}
          error={typed.trim() ? null : m.vault_device_name_missing()}
        />
        <Refusal text={refusal} />
        <div class="buttons">
          <button type="button" class="button" onClick={onClose}>
            {m.cancel()}
          </button>
          <button type="submit" class="button primary" aria-disabled={isBusy}>
            {m.devices_rename()}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
