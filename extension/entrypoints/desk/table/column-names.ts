/** The heads of the table. */
import { m } from '../../../locales/compiled/messages.js';
import type { Sort } from './lines.ts';

const NAMES: Record<Sort['by'], () => string> = {
  name: m.field_name,
  organisation: m.field_organisation,
  role: m.field_role,
  stage: m.desk_column_stage,
  silence: m.desk_column_silence,
  reminder: m.desk_column_reminder,
  tags: m.field_tags,
  added: m.desk_column_added,
};

export const columnName = (column: Sort['by']): string => NAMES[column]();
