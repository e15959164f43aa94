/** Moving a mentor by hand: one journal entry, told where it went, and taken back on request. */
import { useContext } from 'preact/hooks';
import type { Mentor, Stage } from '../../../../shared/model.ts';
import { movesFrom } from '../../../../shared/stages.ts';
import { m } from '../../../locales/compiled/messages.js';
import { record, takeBack } from '../../../store/interactions.ts';
import { ShowToast } from '../../../ui/contexts.ts';
import { useStore } from '../../../ui/live.ts';
import { stageName } from '../../../ui/words.ts';
import { Say } from '../said.tsx';

export type Moving = Pick<Mentor, 'id' | 'name' | 'stage'>;
export type Move = (mentor: Moving, to: Stage) => Promise<void>;

/** The move; one that the stages do not allow does nothing. */
export function useMove(): Move {
  const store = useStore();
  const toast = useContext(ShowToast);
  const say = useContext(Say);
  return async ({ id, name, stage }, to) => {
    if (!movesFrom(stage).includes(to)) return;
    const entry = await record(store, { mentorId: id, kind: 'stage', toStage: to });
    if (!entry) return;
    const [from, into] = [stageName(stage), stageName(to)];
    const undo = async () => {
      await takeBack(store, entry.id);
      say(m.desk_moved_back({ name, from }));
    };
    toast({ text: m.desk_moved({ name, from, to: into }), undo });
  };
}
