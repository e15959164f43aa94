/** The SQL of the calendar feed. Whoever holds its address holds its secret; the server keeps the hash of that. */
import type { Vault } from '../auth.ts';
import type { CalendarEntry } from '../calendar/ics.ts';
import type { Database } from '../database.ts';
import type { Language } from '../pages/language.ts';

export interface NewCalendar {
  language: Language;
  origin: string;
  secretHash: string;
}

/** Switches the calendar on. The address it had before ends. */
export async function putCalendar(
  { database, id }: Vault,
  { language, origin, secretHash }: NewCalendar,
  now: number,
): Promise<void> {
  await database.rows(
    `INSERT OR REPLACE INTO channels (vault, id, kind, language, origin, created_at, confirmed_at, secret_hash)
     VALUES (?1, 'calendar', 'calendar', ?2, ?3, ?4, ?4, ?5)`,
    ...[id, language, origin, now, secretHash],
  );
}

/** Whose calendar has this secret, and in which language; null for nobody's. */
export function calendarBySecret(
  db: Database,
  secretHash: string,
): Promise<{ vault: string; language: Language } | null> {
  return db.row(
    `SELECT vault, language FROM channels WHERE secret_hash = ?1 AND kind = 'calendar'`,
    secretHash,
  );
}

/** What is due after an instant, meetings too, soonest first, `limit` at most. */
export async function entriesAfter(
  { database, id }: Vault,
  after: number,
  limit: number,
): Promise<CalendarEntry[]> {
  const rows = await database.rows<Omit<CalendarEntry, 'isQuiet'> & { isQuiet: number }>(
    `SELECT id, due_at AS dueAt, minutes, is_quiet AS isQuiet, title, sequence, changed_at AS changedAt
     FROM reminders WHERE vault = ?1 AND due_at > ?2 ORDER BY due_at, id LIMIT ?3`,
    ...[id, after, limit],
  );
  return rows.map((row) => ({ ...row, isQuiet: row.isQuiet === 1 }));
}
