/** The SQL of the ways to reach the mentee: switched on, listed, switched off. */
import type { Vault } from '../auth.ts';
import type { Language } from '../pages/language.ts';

export type ChannelKind = 'email' | 'calendar' | 'push';

/** A channel as it is switched on. What is not named keeps its default. */
export interface ChannelRow {
  /** `email`, `calendar`, or the id of a browser that rings. */
  id: string;
  kind: ChannelKind;
  language: Language;
  /** Where links lead, without a slash at the end. */
  origin: string;
  createdAt: number;
  /** null until it may be used. */
  confirmedAt: number | null;
  /** An e-mail address, or a push subscription as JSON. */
  address: string | null;
}

/** The columns as `ChannelRow` names them. */
export const CHANNEL = `id, kind, language, origin, created_at AS createdAt, confirmed_at AS confirmedAt, address`;

/** All channels of the vault, those not confirmed yet among them, oldest first. */
export function channelsOf({ database, id }: Vault): Promise<ChannelRow[]> {
  const sql = `SELECT ${CHANNEL} FROM channels WHERE vault = ?1 ORDER BY created_at, id`;
  return database.rows(sql, id);
}

/** Whether there was such a channel. What it had still to tell goes with it. */
export async function removeChannel({ database, id }: Vault, channel: string): Promise<boolean> {
  const sql = 'DELETE FROM channels WHERE vault = ?1 AND id = ?2 RETURNING id';
  return (await database.row(sql, id, channel)) !== null;
}

/**
 * Sees to it that what is still to come rings, once a vault has its first channel that does: until then nothing of it
 * stands where the cron looks. Harmless when called again.
 */
export async function armReminders({ database, id }: Vault, now: number): Promise<void> {
  await database.rows(
    `UPDATE reminders SET ring_at = due_at
     WHERE vault = ?1 AND ring_at IS NULL AND rung_at IS NULL AND NOT is_quiet AND due_at > ?2`,
    ...[id, now],
  );
}
