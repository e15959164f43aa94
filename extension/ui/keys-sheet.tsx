/** The sheet behind `?`: every key of a page and what it does. */
import { m } from '../locales/compiled/messages.js';
import { Dialog } from './dialog.tsx';

/** A key as it is shown, and what it does. */
export type KeyLine = readonly [key: string, text: string];

export function KeysSheet({ keys, onClose }: { keys: readonly KeyLine[]; onClose: () => void }) {
  return (
    <Dialog title={m.keys_title()} onClose={onClose}>
      <dl class="keys-sheet">
        {keys.map(([key, text]) => (
          <div key={key} class="line">
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <div class="buttons">
        <button type="button" class="button" onClick={onClose}>
          {m.close()}
        </button>
      </div>
    </Dialog>
  );
}
