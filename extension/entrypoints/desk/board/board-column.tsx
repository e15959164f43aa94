/** One stage of the board: its name, how many, and the cards at its top. */
import { useId, useRef } from 'preact/hooks';
import type { Stage } from '../../../../shared/model.ts';
import { m } from '../../../locales/compiled/messages.js';
import { stageName } from '../../../ui/words.ts';
import { numberText } from '../number-text.ts';
import { BoardCard } from './board-card.tsx';
import type { Column } from './columns.ts';
import { useDropTarget } from './drag.ts';
import { type Board, takes } from './use-board.ts';

interface BoardColumnProps {
  stage: Stage;
  column: Column;
  board: Board;
}

export function BoardColumn({ stage, column, board }: BoardColumnProps) {
  const id = useId();
  const element = useRef<HTMLElement>(null);
  const over = useDropTarget(element, stage, board.move);
  return (
    <section
      ref={element}
      class={`board-column ${takes(board, stage)} ${over ? 'over' : ''}`}
      aria-labelledby={id}
    >
      <h2 class="section-title" id={id}>
        <span>{stageName(stage)}</span>
        <span class="nowrap">{numberText(column.total)}</span>
      </h2>
      <Cards stage={stage} column={column} board={board} />
    </section>
  );
}

export function Cards({ stage, column, board }: BoardColumnProps) {
  return (
    <>
      <ul class="cards">
        {column.cards.map((card) => (
          <BoardCard key={card.mentor.id} card={card} board={board} />
        ))}
      </ul>
      {column.more && (
        <button
          type="button"
          class="button quiet"
          aria-label={m.desk_show_more_of({ stage: stageName(stage) })}
          onClick={() => board.more(stage)}
        >
          {m.show_more()}
        </button>
      )}
    </>
  );
}
