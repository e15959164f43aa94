/** What can be done with a mentor as a whole: move by hand, open the profile, delete. Everything can be undone. */
import { useContext, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Mentor, Stage } from '../../../shared/model.ts';
import { movesFrom } from '../../../shared/stages.ts';
import { m } from '../../locales/compiled/messages.js';
import { record, takeBack } from '../../store/interactions.ts';
import { ShowToast } from '../contexts.ts';
import { DeleteDialog } from '../delete-dialog.tsx';
import { useStore } from '../live.ts';
import { Menu } from '../menu.tsx';
import { openDesk } from '../panel.ts';
import { stageName } from '../words.ts';

export function MentorMenu({ mentor }: { mentor: Mentor }) {
  const store = useStore();
  const toast = useContext(ShowToast);
  const [deleting, setDeleting] = useState(false);
  const move = async (toStage: Stage) => {
    const entry = await record(store, { mentorId: mentor.id, kind: 'stage', toStage });
    toast({
      text: m.mentor_moved({ stage: stageName(toStage) }),
      undo: async () => entry && takeBack(store, entry.id),
    });
  };
  const [url] = mentor.urls;
  return (
    <>
      <Menu
        button="⋯"
        label={m.more_actions()}
        look="quiet"
        choices={[
          ...(url ? [{ text: m.mentor_open_profile(), act: () => browser.tabs.create({ url }) }] : []),
          { text: m.mentor_open_full(), act: () => openDesk(`/mentors/${mentor.id}`) },
          ...movesFrom(mentor.stage).map((stage) => ({
            text: m.mentor_move_to({ stage: stageName(stage) }),
            act: () => move(stage),
          })),
          { text: m.mentor_delete(), danger: true, act: () => setDeleting(true) },
        ]}
      />
      {deleting && <DeleteDialog mentor={mentor} onClose={() => setDeleting(false)} />}
    </>
  );
}
