/** What the other files of this folder pass over: rows that can no longer be read, for the desk to show. */
import { z } from 'zod/mini';
import { Draft, Goal, Interaction, Me, Mentor, Reminder, Settings } from '../../shared/model.ts';
import { type Database, DoNotContact } from './db.ts';
import { Merge } from './merges.ts';
import { Removal } from './removals.ts';
import { PanelTarget } from './settings.ts';

export interface DamagedRow {
  table: string;
  row: unknown;
}

/** The settings may hold fewer fields than there are: those missing have their default. */
const Single = z.union([
  z.object({ key: z.literal('settings'), value: z.partial(Settings) }),
  z.object({ key: z.literal('me'), value: Me }),
  z.object({ key: z.literal('panel'), value: PanelTarget }),
  z.object({ key: z.literal('tick'), value: z.int() }),
  z.object({ key: z.literal('salt'), value: z.string() }),
]);

/** Every row that cannot be read, for the desk to show and offer as a file. Reads the whole database. */
export async function damagedRows(db: Database): Promise<DamagedRow[]> {
  const tables = [
    [db.mentors, Mentor],
    [db.interactions, Interaction],
    [db.drafts, Draft],
    [db.reminders, Reminder],
    [db.goals, Goal],
    [db.merges, Merge],
    [db.removals, Removal],
    [db.doNotContact, DoNotContact],
    [db.singles, Single],
  ] as const;
  const damaged: DamagedRow[] = [];
  for (const [table, schema] of tables) {
    const rows: unknown[] = await table.toArray();
    for (const row of rows) if (!schema.safeParse(row).success) damaged.push({ table: table.name, row });
  }
  return damaged;
}
