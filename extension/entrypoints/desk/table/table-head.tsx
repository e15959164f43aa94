/** The heads of the columns: a click sorts, a second one turns the order round. */
import { m } from '../../../locales/compiled/messages.js';
import { columnName } from './column-names.ts';
import type { Column, Sort } from './lines.ts';
import type { Selection } from './use-selection.ts';

interface TableHeadProps {
  columns: readonly Column[];
  sort: Sort;
  setSort: (sort: Sort) => void;
  selection: Selection;
}

export function TableHead({ columns, sort, setSort, selection }: TableHeadProps) {
  return (
    <thead>
      <tr>
        <td class="tick">
          <input
            type="checkbox"
            aria-label={m.desk_select_shown()}
            checked={selection.extent === 'all'}
            indeterminate={selection.extent === 'some'}
            onChange={selection.toggleAll}
          />
        </td>
        {(['name', ...columns] as const).map((column) => (
          <SortHead key={column} column={column} sort={sort} setSort={setSort} />
        ))}
        <td />
      </tr>
    </thead>
  );
}

function SortHead({
  column,
  sort,
  setSort,
}: { column: Sort['by'] } & Pick<TableHeadProps, 'sort' | 'setSort'>) {
  const sorted = sort.by === column;
  const order = sort.down ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={sorted ? order : undefined}>
      <button type="button" onClick={() => setSort({ by: column, down: sorted && !sort.down })}>
        {columnName(column)} <span aria-hidden="true">{sorted ? (sort.down ? '↓' : '↑') : ''}</span>
      </button>
    </th>
  );
}
