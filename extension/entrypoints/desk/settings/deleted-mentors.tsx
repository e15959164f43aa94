/** Mentors deleted in the last 30 days: put back with everything, or erased for good. */
import { useContext, useState } from 'preact/hooks';
import { m } from '../../../locales/compiled/messages.js';
import { forgetForGood, KEPT_FOR, type Removal, removals, restoreRemoval } from '../../../store/removals.ts';
import { ShowToast } from '../../../ui/contexts.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { useLive, useStore } from '../../../ui/live.ts';
import { dateText } from '../../../ui/words.ts';
import { Section } from './section.tsx';

/** Lines drawn at once; more are one button away. */
const SHOWN = 20;

export function DeletedMentors() {
  const all = useLive(removals);
  const [shown, setShown] = useState(SHOWN);
  const [forgetting, setForgetting] = useState<Removal | null>(null);
  return (
    <Section title={m.desk_deleted()} name="deleted">
      {!all && <p class="soft">{m.loading()}</p>}
      {all?.length === 0 && <p class="soft small">{m.desk_deleted_none()}</p>}
      {all && all.length > 0 && (
        <ul class="rows">
          {all.slice(0, shown).map((removal) => (
            <DeletedRow key={removal.id} removal={removal} forget={() => setForgetting(removal)} />
          ))}
        </ul>
      )}
      {all && all.length > shown && (
        <button type="button" class="button" onClick={() => setShown(shown + SHOWN)}>
          {m.show_more()}
        </button>
      )}
      {forgetting && <ForgetDialog removal={forgetting} onClose={() => setForgetting(null)} />}
    </Section>
  );
}

function DeletedRow({ removal, forget }: { removal: Removal; forget: () => void }) {
  const store = useStore();
  const toast = useContext(ShowToast);
  const { name } = removal.mentor;
  const putBack = async () => {
    const back = await restoreRemoval(store, removal.id);
    toast({ text: back ? m.desk_put_back_done({ name }) : m.desk_put_back_taken({ name }) });
  };
  return (
    <li class="deleted">
      <span class="who">
        <b dir="auto">{name}</b>
        <span>{m.desk_deleted_until({ date: dateText(removal.at + KEPT_FOR) })}</span>
      </span>
      <button type="button" class="button" aria-label={m.desk_put_back_who({ name })} onClick={putBack}>
        {m.desk_put_back()}
      </button>
      <button type="button" class="button danger" aria-label={m.desk_forget_who({ name })} onClick={forget}>
        {m.desk_forget()}
      </button>
    </li>
  );
}

function ForgetDialog({ removal, onClose }: { removal: Removal; onClose: () => void }) {
  const store = useStore();
  const toast = useContext(ShowToast);
  const { mentor, interactions, drafts } = removal;
  const forget = async () => {
    await forgetForGood(store, removal.id);
    onClose();
    toast({ text: m.desk_forgotten({ name: mentor.name }) });
  };
  return (
    <Dialog title={m.desk_forget_title({ name: mentor.name })} onClose={onClose}>
      <p>{m.desk_forget_text({ interactions: interactions.length, drafts: drafts.length })}</p>
      <p>{m.desk_forget_mark()}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={onClose}>
          {m.cancel()}
        </button>
        <button type="button" class="button danger" onClick={forget}>
          {m.desk_forget()}
        </button>
      </div>
    </Dialog>
  );
}
