/** Why a reminder is there, said to the mentee: on a notification and in the list of today. */
import type { Reminder } from '../../shared/model.ts';
import { m } from '../locales/compiled/messages.js';

const DAY = 24 * 3_600_000;

/** One sentence: what happened, and what it is time for. `now` in epoch milliseconds. */
export function reasonFor(reminder: Reminder, now: number): string {
  const days = Math.max(1, Math.round((now - reminder.becauseAt) / DAY));
  const sentences: Record<Reminder['kind'], () => string> = {
    'send-draft': () => m.reason_send_draft(),
    'write-message': () => m.reason_write_message(),
    'invitation-cold': () => m.reason_invitation_cold({ days }),
    'follow-up-1': () => m.reason_follow_up_1({ days }),
    'follow-up-2': () => m.reason_follow_up_2({ days }),
    closing: () => m.reason_closing({ days }),
    'answer-reply': () => m.reason_answer_reply(),
    prepare: () => m.reason_prepare(),
    thank: () => m.reason_thank(),
    'next-step': () => m.reason_next_step(),
    'plan-session': () => m.reason_plan_session(),
    own: () => reminder.note || m.reason_own(),
  };
  return sentences[reminder.kind]();
}

/** The title of one notification for several reminders. */
export function severalDue(count: number): string {
  return m.several_due({ count });
}
