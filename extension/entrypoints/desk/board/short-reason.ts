/** What waits on a card, in the two or three words a label has room for. */
import type { Mentor, Reminder } from '../../../../shared/model.ts';
import { m } from '../../../locales/compiled/messages.js';

const DAY_MS = 24 * 3_600_000;

const WORDS: Record<Exclude<Reminder['kind'], 'own'>, () => string> = {
  'send-draft': m.desk_due_send_draft,
  'write-message': m.desk_due_write_message,
  'invitation-cold': m.desk_due_invitation_cold,
  'follow-up-1': m.follow_up_due,
  'follow-up-2': m.follow_up_due,
  closing: m.desk_due_closing,
  'answer-reply': m.desk_due_answer,
  prepare: m.desk_due_prepare,
  thank: m.desk_due_thank,
  'next-step': m.desk_due_next_step,
  'plan-session': m.desk_due_plan_session,
};

/** A due reminder, shortly; the mentee's own one in her own words. */
export function shortReason(reminder: Reminder): string {
  return reminder.kind === 'own' ? reminder.note || m.desk_due_own() : WORDS[reminder.kind]();
}

/** Whole days since the last sign from either side, where a silence means something; else null. `now` in epoch ms. */
export function silentDays(mentor: Pick<Mentor, 'stage' | 'lastInteractionAt'>, now: number): number | null {
  const { stage } = mentor;
  const talking =
    stage === 'contacted' || stage === 'replied' || stage === 'meeting' || stage === 'mentoring';
  return talking ? Math.max(0, Math.floor((now - mentor.lastInteractionAt) / DAY_MS)) : null;
}
