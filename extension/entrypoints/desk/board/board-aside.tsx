/** What is set aside: one folded group at the end of the board, that opens its stages when a card comes near. */
import { useId, useRef, useState } from 'preact/hooks';
import type { Stage } from '../../../../shared/model.ts';
import { m } from '../../../locales/compiled/messages.js';
import { stageName } from '../../../ui/words.ts';
import { numberText } from '../number-text.ts';
import { Cards } from './board-column.tsx';
import { ASIDE, type Column, type Columns, columnOf } from './columns.ts';
import { useDropTarget } from './drag.ts';
import { type Board, takes } from './use-board.ts';

export function BoardAside({ columns, board }: { columns: Columns; board: Board }) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const total = ASIDE.reduce((sum, stage) => sum + columnOf(columns, stage).total, 0);
  const unfolded = open || board.dragged !== null;
  return (
    <section class={open ? 'board-column aside open' : 'board-column aside'} aria-labelledby={`${id}-name`}>
      <h2 class="section-title">
        <button
          type="button"
          class="fold"
          id={`${id}-name`}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <span aria-hidden="true">{open ? '▾' : '▸'}</span> {m.desk_aside()}
        </button>
        <span class="nowrap">{numberText(total)}</span>
      </h2>
      <div id={id} hidden={!unfolded} class="stack">
        {unfolded &&
          ASIDE.map((stage) => (
            <AsideStage
              key={stage}
              stage={stage}
              column={columnOf(columns, stage)}
              board={board}
              withCards={open}
            />
          ))}
      </div>
    </section>
  );
}

interface AsideStageProps {
  stage: Stage;
  column: Column;
  board: Board;
  withCards: boolean;
}

function AsideStage({ stage, column, board, withCards }: AsideStageProps) {
  const id = useId();
  const element = useRef<HTMLElement>(null);
  const over = useDropTarget(element, stage, board.move);
  return (
    <section
      ref={element}
      class={`aside-stage ${takes(board, stage)} ${over ? 'over' : ''}`}
      aria-labelledby={id}
    >
      <h3 class="section-title" id={id}>
        <span>{stageName(stage)}</span>
        <span class="nowrap">{numberText(column.total)}</span>
      </h3>
      {withCards && <Cards stage={stage} column={column} board={board} />}
    </section>
  );
}
