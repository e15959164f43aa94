/** The keys of the popup, for the sheet behind `?`. */
import { m } from '../../locales/compiled/messages.js';
import { KeysSheet } from '../../ui/keys-sheet.tsx';

export function PopupKeys({ onClose }: { onClose: () => void }) {
  return (
    <KeysSheet
      keys={[
        ['/', m.keys_search()],
        ['S', m.keys_save()],
        ['↑ ↓', m.keys_move()],
        ['Enter', m.keys_open()],
        ['W', m.keys_write()],
        ['R', m.keys_replied()],
        ['L', m.keys_later()],
        ['D', m.keys_done()],
        ['O', m.keys_desk()],
        ['?', m.keys_help()],
      ]}
      onClose={onClose}
    />
  );
}
