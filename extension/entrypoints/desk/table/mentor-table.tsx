/** Mentors as a table: sorted by any column, filtered, and tagged several at once. */
import { useState } from 'preact/hooks';
import type { Mentor } from '../../../../shared/model.ts';
import { m } from '../../../locales/compiled/messages.js';
import { DeleteDialog } from '../../../ui/delete-dialog.tsx';
import { ReplyDialog } from '../../../ui/reply-dialog.tsx';
import { numberText } from '../number-text.ts';
import { keepColumns, keptColumns } from './kept-columns.ts';
import type { Column, Line } from './lines.ts';
import { TableHead } from './table-head.tsx';
import { type Ask, TableRow } from './table-row.tsx';
import { TableTools } from './table-tools.tsx';
import { TagBar } from './tag-bar.tsx';
import { useLines } from './use-lines.ts';
import { type Selection, useSelection } from './use-selection.ts';

/** Lines drawn at once; more are one button away. */
const PAGE = 100;

const place = () => localStorage;

interface Question {
  about: Ask;
  mentor: Mentor;
}

/** @param found the mentors to show, null for everybody */
export function MentorTable({ found }: { found: readonly Mentor[] | null }) {
  const view = useLines(found);
  const { lines, tags, sort, setSort } = view;
  const [columns, setColumns] = useColumns();
  const [shown, setShown] = useState(PAGE);
  const [asked, setAsked] = useState<Question | null>(null);
  const visible = lines?.slice(0, shown) ?? [];
  const selection = useSelection(visible.map(({ mentor }) => mentor.id));
  if (!lines) return <p class="soft">{m.loading()}</p>;
  return (
    <>
      <TableTools view={view} columns={columns} setColumns={setColumns} />
      <TagBar selected={chosen(lines, selection)} tags={tags} clear={selection.clear} />
      {lines.length === 0 && <p class="empty">{m.desk_table_none()}</p>}
      {lines.length > 0 && (
        <div class="table-scroll">
          <table>
            <caption class="hidden-text">{m.results_count({ count: lines.length })}</caption>
            <TableHead columns={columns} sort={sort} setSort={setSort} selection={selection} />
            <tbody>
              {visible.map((line) => (
                <TableRow
                  key={line.mentor.id}
                  line={line}
                  columns={columns}
                  selection={selection}
                  ask={(about) => setAsked({ about, mentor: line.mentor })}
                />
              ))}
            </tbody>
          </table>
          <More shown={visible.length} count={lines.length} more={() => setShown(shown + PAGE)} />
        </div>
      )}
      {asked && <Asked {...asked} onClose={() => setAsked(null)} />}
    </>
  );
}

/** The columns shown, remembered in this browser. */
function useColumns(): [Column[], (columns: Column[]) => void] {
  const [columns, setColumns] = useState(() => keptColumns(place));
  const choose = (next: Column[]) => {
    setColumns(next);
    keepColumns(place, next);
  };
  return [columns, choose];
}

/** What is filtered away is not acted upon, even if it was chosen before. */
function chosen(lines: readonly Line[], { ids }: Selection): Mentor[] {
  return ids.size === 0 ? [] : lines.flatMap(({ mentor }) => (ids.has(mentor.id) ? [mentor] : []));
}

function Asked({ about, mentor, onClose }: Question & { onClose: () => void }) {
  const Asking = about === 'reply' ? ReplyDialog : DeleteDialog;
  return <Asking mentor={mentor} onClose={onClose} />;
}

function More({ shown, count, more }: { shown: number; count: number; more: () => void }) {
  if (shown >= count) return null;
  return (
    <p class="line more">
      <button type="button" class="button" onClick={more}>
        {m.show_more()}
      </button>
      <span class="soft small">
        {m.desk_shown_of({ shown: numberText(shown), count: numberText(count) })}
      </span>
    </p>
  );
}
