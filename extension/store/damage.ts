/** What the other files of this folder pass over: rows that can no longer be read, for the desk to show. */
import { z } from 'zod/mini';
import { Goal, Me, Settings } from '../../shared/mentee.ts';
import { Draft, Interaction, Mentor, OwnTemplate, Reminder } from '../../shared/model.ts';
import { type Database, DoNotContact } from './db.ts';
import { KeptEdit } from './kept.ts';
import { Merge } from './merges.ts';
import { Removal } from './removals.ts';
import { PanelTarget } from './settings.ts';

export interface DamagedRow {
  table: string;
  row: unknown;
}

/** What stands under a key that exists once. The settings may hold fewer fields than there are. */
const ONCE = new Map<string, z.ZodMiniType>([
  ['settings', z.partial(Settings)],
  ['me', Me],
  ['panel', PanelTarget],
  ['tick', z.int()],
  ['salt', z.string()],
]);
const Single = z
  .object({ key: z.string(), value: z.unknown() })
  .check(z.refine(({ key, value }) => ONCE.get(key)?.safeParse(value).success ?? true));

/** Every row that cannot be read, for the desk to show and offer as a file. Reads the whole database. */
export async function damagedRows(db: Database): Promise<DamagedRow[]> {
  const tables = [
    [db.mentors, Mentor],
    [db.interactions, Interaction],
    [db.drafts, Draft],
    [db.reminders, Reminder],
    [db.goals, Goal],
    [db.templates, OwnTemplate],
    [db.merges, Merge],
    [db.removals, Removal],
    [db.doNotContact, DoNotContact],
    [db.kept, KeptEdit],
    [db.singles, Single],
  ] as const;
  const damaged: DamagedRow[] = [];
  for (const [table, schema] of tables) {
    const rows: unknown[] = await table.toArray();
    for (const row of rows) if (!schema.safeParse(row).success) damaged.push({ table: table.name, row });
  }
  return damaged;
}
