/** The ways out: this device alone, with or without its data, or the whole vault for all devices. */
import { useState } from 'preact/hooks';
import { m } from '../../../locales/compiled/messages.js';
import { EraseDialog } from './erase-dialog.tsx';
import { LeaveDialog } from './leave-dialog.tsx';

export function Leaving() {
  const [asking, setAsking] = useState<'leave' | 'erase' | null>(null);
  const close = () => setAsking(null);
  return (
    <section class="card stack tight" aria-labelledby="leaving">
      <h2 id="leaving">{m.leave_card()}</h2>
      <p class="line wrap">
        <button type="button" class="button" onClick={() => setAsking('leave')}>
          {m.leave_button()}
        </button>
        <button type="button" class="button danger" onClick={() => setAsking('erase')}>
          {m.erase_button()}
        </button>
      </p>
      {asking === 'leave' && <LeaveDialog onClose={close} />}
      {asking === 'erase' && <EraseDialog onClose={close} />}
    </section>
  );
}
