/** Warns when the notes of the month are used up. */
import type { Rule } from '../rule.ts';

/** Checked 2026-11 with LinkedIn: a free account gets about five notes a month. */
export const FREE_NOTES_A_MONTH = 5;

/**
 * A free account has a note left this month.
 * Source: the network, 2026-11; strength: certain that there is a limit, the number moves.
 */
export const noteQuota: Rule = {
  id: 'note-quota',
  level: 'improve',
  purposes: null,
  channels: ['invitation'],
  languages: null,
  finding: { source: 'network', strength: 'certain' },
  check: (_, { account, notesThisMonth }) => {
    if (account !== 'free') return null;
    return { ok: notesThisMonth < FREE_NOTES_A_MONTH, detail: { kind: 'notes', notes: notesThisMonth } };
  },
};
