/** What every way to reach the mentee has in common: it is given what is due, and says how that went. */
import type { Gate } from '../auth.ts';
import type { ChannelRow } from '../queries/channels.ts';

/** A reminder as it is told. */
export interface DueReminder {
  id: string;
  dueAt: number;
  /** null unless the mentee chose to show it. */
  title: string | null;
}

/** One message: what it says, to whom, and what its links need. */
export interface Notice {
  readonly shard: number;
  readonly vault: string;
  readonly channel: ChannelRow;
  /** Soonest first. None only where `isUnused`. */
  readonly reminders: readonly DueReminder[];
  /** To be told as well: nobody has used the vault for two years. It stays as it is. */
  readonly isUnused: boolean;
  /** The same for a repetition of the same message: lets the other side drop it. Letters, digits, - and _. */
  readonly key: string;
}

/**
 * How a delivery went. `gone`: the channel is no more and is taken away (a browser that unsubscribed). `refused`: this
 * message will never go through. `later`: it may; after `later` milliseconds where the other side said so.
 */
export type Outcome = 'sent' | 'gone' | 'refused' | { later: number | null };

export interface Channel {
  /** Sends one message. What it throws counts as `{ later: null }`. */
  deliver(notice: Notice, gate: Gate): Promise<Outcome>;
}
