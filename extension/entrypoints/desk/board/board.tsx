/** The board: the road from left to right, and at its end what is set aside. */
import { useState } from 'preact/hooks';
import type { Mentor } from '../../../../shared/model.ts';
import { m } from '../../../locales/compiled/messages.js';
import { useLive } from '../../../ui/live.ts';
import { useMinute } from '../use-minute.ts';
import { BoardAside } from './board-aside.tsx';
import { BoardColumn } from './board-column.tsx';
import { boardColumns, columnOf, foundColumns, ROAD, SHOWN, type Shown } from './columns.ts';
import { useBoard } from './use-board.ts';

/** @param found the mentors to show, null for everybody */
export function BoardView({ found }: { found: readonly Mentor[] | null }) {
  const minute = useMinute();
  const [shown, setShown] = useState<Shown>({});
  const columns = useLive(
    (store) => (found ? foundColumns(store, shown, found) : boardColumns(store, shown)),
    [shown, found, minute],
  );
  const board = useBoard((stage) => setShown((now) => ({ ...now, [stage]: (now[stage] ?? SHOWN) + SHOWN })));
  if (!columns) return <p class="soft">{m.loading()}</p>;
  return (
    <div class={board.dragged ? 'board dragging' : 'board'}>
      {ROAD.map((stage) => (
        <BoardColumn key={stage} stage={stage} column={columnOf(columns, stage)} board={board} />
      ))}
      <BoardAside columns={columns} board={board} />
    </div>
  );
}
