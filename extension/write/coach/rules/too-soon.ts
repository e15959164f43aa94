/** Asks to wait before following up. */
import { dayOf } from '../../slots.ts';
import { FOLLOW_UPS, type Rule } from '../rule.ts';

/**
 * As many days have passed as the mentee set: since the last message for the first follow-up; for the second since the
 * first message, and as many as before the first one since the last.
 * Source: one French test of accepted invitations (70 % come within a week) and sellers' figures (follow-ups on the next
 * day: 11 % fewer replies); strength: weak.
 */
export const tooSoon: Rule = {
  id: 'too-soon',
  level: 'improve',
  purposes: FOLLOW_UPS,
  channels: null,
  languages: null,
  finding: { source: 'follow-up-figures', strength: 'weak' },
  check: ({ draft }, { sentAt, followUpDays, now, zone }) => {
    const [first] = sentAt;
    const last = sentAt.at(-1);
    if (first === undefined || last === undefined) return null;
    const daysSince = (at: number) => dayOf(at, zone).until(dayOf(now, zone), { largestUnit: 'days' }).days;
    const waits = [{ days: daysSince(last), wanted: followUpDays.first }];
    if (draft.purpose === 'follow-up-2') waits.push({ days: daysSince(first), wanted: followUpDays.second });
    const short = waits.find(({ days, wanted }) => days < wanted);
    return short === undefined ? { ok: true } : { ok: false, detail: { kind: 'days', ...short } };
  },
};
