/** The question before a text that is too long is copied: shorten it, or copy it all the same. */
import { m } from '../../locales/compiled/messages.js';
import { Dialog } from '../dialog.tsx';

export function OverLimitDialog({
  over,
  copy,
  onClose,
}: {
  over: number;
  copy: () => unknown;
  onClose: () => void;
}) {
  return (
    <Dialog title={m.write_over_title()} onClose={onClose}>
      <p>{m.write_over_text({ over })}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={copy}>
          {m.write_copy_anyway()}
        </button>
        <button type="button" class="button primary" onClick={onClose}>
          {m.write_shorten()}
        </button>
      </div>
    </Dialog>
  );
}
