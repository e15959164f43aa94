/** What the table shows: which stage, which tag, which columns. */
import { STAGES, type Stage } from '../../../../shared/model.ts';
import { m } from '../../../locales/compiled/messages.js';
import { Choice } from '../../../ui/mentor/choice.tsx';
import { stageName } from '../../../ui/words.ts';
import { columnName } from './column-names.ts';
import { COLUMNS, type Column } from './lines.ts';
import type { Lines } from './use-lines.ts';

interface TableToolsProps {
  view: Lines;
  columns: readonly Column[];
  setColumns: (columns: Column[]) => void;
}

export function TableTools({ view, columns, setColumns }: TableToolsProps) {
  const { stage, setStage, tag, setTag, tags } = view;
  const stages: { value: Stage | ''; text: string }[] = [
    { value: '', text: m.desk_all_stages() },
    ...STAGES.map((value) => ({ value, text: stageName(value) })),
  ];
  const wanted = tag !== null && !tags.includes(tag) ? [tag, ...tags] : tags;
  return (
    <div class="line wrap tools">
      <Choice
        compact
        label={m.desk_filter_stage()}
        value={stage ?? ''}
        options={stages}
        choose={(value) => setStage(value === '' ? null : value)}
      />
      {wanted.length > 0 && (
        <Choice
          compact
          label={m.desk_filter_tag()}
          value={tag ?? ''}
          options={[
            { value: '', text: m.desk_all_tags() },
            ...wanted.map((value) => ({ value, text: value })),
          ]}
          choose={(value) => setTag(value || null)}
        />
      )}
      <ColumnChoice columns={columns} setColumns={setColumns} />
    </div>
  );
}

function ColumnChoice({ columns, setColumns }: Omit<TableToolsProps, 'view'>) {
  return (
    <details class="columns">
      <summary class="button">{m.desk_columns()}</summary>
      <fieldset class="card stack tight">
        <legend class="hidden-text">{m.desk_columns()}</legend>
        {COLUMNS.map((column) => (
          <label key={column} class="check">
            <input
              type="checkbox"
              checked={columns.includes(column)}
              onChange={({ currentTarget: { checked } }) =>
                setColumns(COLUMNS.filter((each) => (each === column ? checked : columns.includes(each))))
              }
            />
            {columnName(column)}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
