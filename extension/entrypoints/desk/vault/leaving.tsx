/** The ways out: this device alone, with or without its data, or the whole vault for all devices. */
import { useState } from 'preact/hooks';
import { m } from '../../../locales/compiled/messages.js';
import { EraseDialog } from './erase-dialog.tsx';
import { LeaveDialog } from './leave-dialog.tsx';

/** @param isShutOut the vault no longer knows this device: nothing of it is left to be erased from here */
export function Leaving({ isShutOut }: { isShutOut: boolean }) {
  const [asking, setAsking] = useState<'leave' | 'erase' | null>(null);
  const close = () => setAsking(null);
  return (
    <section class="card stack tight" aria-labelledby="leaving">
      <h2 id="leaving">{m.leave_card()}</h2>
      <p class="line wrap">
        <button type="button" class="button" onClick={() => setAsking('leave')}>
          {m.leave_button()}
        </button>
        {!isShutOut && (
          <button type="button" class="button danger" onClick={() => setAsking('erase')}>
            {m.erase_button()}
          </button>
        )}
      </p>
      {asking === 'leave' && <LeaveDialog onClose={close} />}
      {asking === 'erase' && <EraseDialog onClose={close} />}
    </section>
  );
}
