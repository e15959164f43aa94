/** Asks for a day and an hour where a message asks for a talk. */
import { askForTime, offersTime } from '../asks.ts';
import { timesSentence } from '../insertions.ts';
import type { Rule } from '../rule.ts';

/**
 * A message that asks for time together names when. A last follow-up asks for less, and an invitation has no room.
 * Source: a field experiment (6,548 professors: about a third agreed for the same day, and near dates removed race and
 * gender bias); strength: measured, not on mentees.
 */
export const slots: Rule = {
  id: 'slots',
  level: 'improve',
  purposes: ['first-message', 'follow-up-1', 'follow-up-2'],
  channels: null,
  languages: null,
  finding: { source: 'professors', strength: 'elsewhere' },
  check: (text, { slots: times }) => {
    const ask = askForTime(text);
    if (ask === null) return null;
    if (offersTime(text)) return { ok: true };
    const seen = { ok: false, spans: [text.place(ask.start, ask.end)] };
    return times === null ? seen : { ...seen, fix: timesSentence(text, times) };
  },
};
