/** The question before this device leaves the vault: what stays, and what would be erased. */
import { useContext, useState } from 'preact/hooks';
import { m } from '../../../locales/compiled/messages.js';
import { stageCounts } from '../../../store/counts.ts';
import { countWaiting } from '../../../store/tracks.ts';
import { devices, leaveVault } from '../../../sync/membership.ts';
import { ShowToast } from '../../../ui/contexts.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { useLive } from '../../../ui/live.ts';
import { useSync } from './sync-context.ts';
import { isConfirmed, TypedConfirm } from './typed-confirm.tsx';
import { useAsked } from './use-asked.ts';

export function LeaveDialog({ onClose }: { onClose: () => void }) {
  const sync = useSync();
  const toast = useContext(ShowToast);
  const [data, setData] = useState<'keep' | 'erase'>('keep');
  const [typed, setTyped] = useState('');
  const { answer } = useAsked(() => devices(sync), null);
  const isLast = answer?.kind === 'ok' && answer.value.length === 1;
  const here = useLive(async (store) => ({
    mentors: Object.values(await stageCounts(store)).reduce((sum, count) => sum + count, 0),
    unsent: await countWaiting(store),
  }));
  const isReady = data === 'keep' || isConfirmed(typed);
  const leave = async () => {
    if (!isReady) return;
    await leaveVault(sync, data);
    onClose();
    toast({ text: m.leave_done() });
  };
  return (
    <Dialog title={m.leave_title()} onClose={onClose}>
      <div class="stack">
        <p>{m.leave_text()}</p>
        <fieldset class="stack tight">
          <legend class="hidden-text">{m.leave_title()}</legend>
          <Way text={m.leave_keep()} isChosen={data === 'keep'} choose={() => setData('keep')} />
          <Way text={m.leave_erase()} isChosen={data === 'erase'} choose={() => setData('erase')} />
        </fieldset>
        {/* Comes from the server, late: above the choices it would move them under the pointer. */}
        {isLast && <p class="notice bad">{m.leave_last()}</p>}
        {data === 'erase' && (
          <>
            <p>{m.leave_erase_text({ mentors: here?.mentors ?? 0 })}</p>
            {here && here.unsent > 0 && <p class="notice bad">{m.leave_unsent({ count: here.unsent })}</p>}
            <TypedConfirm value={typed} change={setTyped} />
          </>
        )}
      </div>
      <div class="buttons">
        <button type="button" class="button" onClick={onClose}>
          {m.cancel()}
        </button>
        <button type="button" class="button danger" aria-disabled={!isReady} onClick={leave}>
          {m.leave_confirm()}
        </button>
      </div>
    </Dialog>
  );
}

function Way({ text, isChosen, choose }: { text: string; isChosen: boolean; choose: () => void }) {
  return (
    <label class="check">
      <input type="radio" name="data" checked={isChosen} onChange={choose} />
      {text}
    </label>
  );
}
