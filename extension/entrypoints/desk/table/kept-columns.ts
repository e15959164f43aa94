/** Which columns this browser shows: a taste of the screen in front of the mentee, so it is kept beside it. */
import { z } from 'zod/mini';
import { COLUMNS, type Column } from './lines.ts';

const KEY = 'desk-table-columns';
const Kept = z.array(z.enum(COLUMNS));

/** The place of the browser for such things; reaching for it may throw where storage is switched off. */
export type Place = () => Pick<Storage, 'getItem' | 'setItem'>;

/** The columns kept, in the order of the table; all of them where nothing (or nonsense) is kept. */
export function keptColumns(place: Place): Column[] {
  try {
    const kept = Kept.safeParse(JSON.parse(place().getItem(KEY) ?? 'null'));
    return kept.success ? COLUMNS.filter((column) => kept.data.includes(column)) : [...COLUMNS];
  } catch {
    return [...COLUMNS];
  }
}

/** Keeps the columns; where the browser refuses, they last as long as the page. */
export function keepColumns(place: Place, columns: readonly Column[]): void {
  try {
    place().setItem(KEY, JSON.stringify(columns));
  } catch {
    return;
  }
}
