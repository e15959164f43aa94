/** The question before a mentor is deleted: what goes, and for how long it can be put back. */
import { useContext } from 'preact/hooks';
import type { Mentor } from '../../shared/model.ts';
import { m } from '../locales/compiled/messages.js';
import { extentOf, removeMentor, restoreRemoval } from '../store/removals.ts';
import { ShowToast } from './contexts.ts';
import { Dialog } from './dialog.tsx';
import { useLive, useStore } from './live.ts';

export function DeleteDialog({ mentor, onClose }: { mentor: Mentor; onClose: () => void }) {
  const store = useStore();
  const toast = useContext(ShowToast);
  const extent = useLive((from) => extentOf(from, mentor.id), [mentor.id]);
  const remove = async () => {
    const removal = await removeMentor(store, mentor.id);
    onClose();
    const undo = removal ? () => restoreRemoval(store, removal.id) : undefined;
    toast({ text: m.mentor_deleted({ name: mentor.name }), undo });
  };
  if (!extent) return null;
  return (
    <Dialog title={m.mentor_delete_title({ name: mentor.name })} onClose={onClose}>
      <p>{m.mentor_delete_text(extent)}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={onClose}>
          {m.cancel()}
        </button>
        <button type="button" class="button danger" onClick={remove}>
          {m.delete()}
        </button>
      </div>
    </Dialog>
  );
}
