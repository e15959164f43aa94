/** Rows of the database that cannot be read: said, and offered as a file, so that nothing is lost in silence. */
import { useContext, useEffect, useState } from 'preact/hooks';
import { m } from '../../../locales/compiled/messages.js';
import { type DamagedRow, damagedRows } from '../../../store/damage.ts';
import { ReportFault } from '../../../ui/contexts.ts';
import { useStore } from '../../../ui/live.ts';
import { damagedFile } from './damaged-file.ts';

export function DamagedRows() {
  const rows = useDamaged();
  const url = useFileUrl(rows);
  if (rows.length === 0 || !url) return null;
  return (
    <div class="notice bad stack tight" role="status">
      <p>{m.damaged_rows({ count: rows.length })}</p>
      <p>
        <a class="button" href={url} download="passerelle-damaged.json">
          {m.damaged_download()}
        </a>
      </p>
    </div>
  );
}

/** Looked for once when the page opens: it reads the whole database. */
function useDamaged(): DamagedRow[] {
  const store = useStore();
  const report = useContext(ReportFault);
  const [rows, setRows] = useState<DamagedRow[]>([]);
  useEffect(() => {
    let here = true;
    void damagedRows(store.db).then((found) => {
      if (here) setRows(found);
    }, report);
    return () => {
      here = false;
    };
  }, [store, report]);
  return rows;
}

/** The address of a file made on the spot; it lives as long as the page shows it. */
function useFileUrl(rows: readonly DamagedRow[]): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (rows.length === 0) return;
    const made = URL.createObjectURL(new Blob([damagedFile(rows)], { type: 'application/json' }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [rows]);
  return url;
}
