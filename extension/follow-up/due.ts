/** A reminder that is due, with whom it is about, and the action it calls for. */
import type { Mentor, Purpose, Reminder, ReminderKind } from '../../shared/model.ts';

export interface Due {
  reminder: Reminder;
  mentor: Mentor;
}

/** The action a reminder calls for: to write (and what), to prepare, to thank, or just to look. */
export interface Action {
  name: 'write' | 'prepare' | 'thank' | 'open';
  purpose: Purpose | null;
}

const ACTIONS: Record<ReminderKind, Action> = {
  'send-draft': { name: 'write', purpose: null },
  'write-message': { name: 'write', purpose: 'first-message' },
  'invitation-cold': { name: 'write', purpose: 'first-message' },
  'follow-up-1': { name: 'write', purpose: 'follow-up-1' },
  'follow-up-2': { name: 'write', purpose: 'follow-up-2' },
  closing: { name: 'write', purpose: 'closing' },
  // An answer to a yes or to a question: the page knows which.
  'answer-reply': { name: 'write', purpose: null },
  prepare: { name: 'prepare', purpose: null },
  thank: { name: 'thank', purpose: 'thanks' },
  'next-step': { name: 'write', purpose: null },
  'plan-session': { name: 'write', purpose: null },
  own: { name: 'open', purpose: null },
};

export function actionFor(kind: ReminderKind): Action {
  return ACTIONS[kind];
}
