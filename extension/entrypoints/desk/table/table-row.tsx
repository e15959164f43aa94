/** One mentor in the table, and what can be done with her. */
import type { Mentor } from '../../../../shared/model.ts';
import { movesFrom } from '../../../../shared/stages.ts';
import { m } from '../../../locales/compiled/messages.js';
import { useStore } from '../../../ui/live.ts';
import { Menu } from '../../../ui/menu.tsx';
import { dateText, stageName } from '../../../ui/words.ts';
import { silentDays } from '../board/short-reason.ts';
import { useMove } from '../board/use-move.ts';
import { hashOf, type Route } from '../route.ts';
import { go } from '../use-route.ts';
import type { Column, Line } from './lines.ts';
import type { Selection } from './use-selection.ts';

/** What is asked in a dialog before it happens. */
export type Ask = 'reply' | 'delete';

interface TableRowProps {
  line: Line;
  columns: readonly Column[];
  selection: Selection;
  ask: (about: Ask) => void;
}

export function TableRow({ line, columns, selection, ask }: TableRowProps) {
  const { mentor } = line;
  const place: Route = { name: 'mentor', id: mentor.id, tab: 'write', purpose: null };
  return (
    <tr>
      <td class="tick">
        <input
          type="checkbox"
          aria-label={m.desk_select({ name: mentor.name })}
          checked={selection.ids.has(mentor.id)}
          onChange={() => selection.toggle(mentor.id)}
        />
      </td>
      <th scope="row">
        <a class="clamp" href={hashOf(place)} dir="auto">
          {mentor.name}
        </a>
      </th>
      {columns.map((column) => (
        <Cell key={column} column={column} line={line} />
      ))}
      <td class="acts">
        <RowMenu mentor={mentor} place={place} ask={ask} />
      </td>
    </tr>
  );
}

function Cell({ column, line: { mentor, reminder } }: { column: Column; line: Line }) {
  const now = useStore().now();
  switch (column) {
    case 'organisation':
    case 'role':
      return (
        <td>
          <span class="clamp" dir="auto">
            {mentor[column]}
          </span>
        </td>
      );
    case 'stage':
      return <td class="nowrap">{stageName(mentor.stage)}</td>;
    case 'silence':
      return <td class="number">{silentDays(mentor, now)}</td>;
    case 'reminder':
      return (
        <td class={reminder && reminder.dueAt <= now ? 'nowrap due-text' : 'nowrap'}>
          {reminder && dateText(reminder.dueAt)}
        </td>
      );
    case 'tags':
      return (
        <td>
          <span class="clamp" dir="auto">
            {mentor.tags.join(', ')}
          </span>
        </td>
      );
    case 'added':
      return <td class="nowrap">{dateText(mentor.createdAt)}</td>;
  }
}

function RowMenu({ mentor, place, ask }: { mentor: Mentor; place: Route; ask: (about: Ask) => void }) {
  const move = useMove();
  return (
    <Menu
      button="⋯"
      label={m.desk_actions_for({ name: mentor.name })}
      look="quiet"
      choices={[
        { text: m.open(), act: () => go(place) },
        { text: m.they_replied(), act: () => ask('reply') },
        ...movesFrom(mentor.stage).map((stage) => ({
          text: m.mentor_move_to({ stage: stageName(stage) }),
          act: () => move(mentor, stage),
        })),
        { text: m.delete(), danger: true, act: () => ask('delete') },
      ]}
    />
  );
}
