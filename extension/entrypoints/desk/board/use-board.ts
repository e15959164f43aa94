/** What every column of the board shares: the card in the air, the moves, and where the focus goes after one. */
import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { Stage } from '../../../../shared/model.ts';
import { movesFrom } from '../../../../shared/stages.ts';
import { useDraggedStage } from './drag.ts';
import { type Moving, useMove } from './use-move.ts';

/** What the columns need beside their own cards. */
export interface Board {
  dragged: Stage | null;
  move: (mentor: Moving, to: Stage, byKey?: boolean) => void;
  more: (stage: Stage) => void;
  /** Is the focus to go to this mentor's card, as soon as it is there? */
  wantsFocus: (id: string) => boolean;
}

export function useBoard(more: (stage: Stage) => void): Board {
  const dragged = useDraggedStage();
  const moveNow = useMove();
  const latestMove = useRef(moveNow);
  useEffect(() => {
    latestMove.current = moveNow;
  });
  const focusOn = useRef<string | null>(null);
  const move = useCallback((mentor: Moving, to: Stage, byKey = false) => {
    // A card moved from its menu is drawn anew in another column: the focus goes with it.
    focusOn.current = byKey ? mentor.id : null;
    void latestMove.current(mentor, to);
  }, []);
  const wantsFocus = useCallback((id: string) => {
    if (focusOn.current !== id) return false;
    focusOn.current = null;
    return true;
  }, []);
  return { dragged, move, more, wantsFocus };
}

/** While a card is dragged, columns that may not take it step back. */
export function takes(board: Board, stage: Stage): '' | 'can-take' | 'cannot-take' {
  if (!board.dragged || board.dragged === stage) return '';
  return movesFrom(board.dragged).includes(stage) ? 'can-take' : 'cannot-take';
}
