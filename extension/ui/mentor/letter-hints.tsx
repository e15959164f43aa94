/** What would make the letter better if it were known, and what a channel is short of. One line at most. */

import type { Settings } from '../../../shared/mentee.ts';
import type { Channel } from '../../../shared/model.ts';
import { m } from '../../locales/compiled/messages.js';
import type { Missing } from '../../write/render.ts';

interface LetterHintsProps {
  missing: readonly Missing[];
  channel: Channel;
  account: Settings['networkAccount'];
}

const HINTS: Partial<Record<Missing, () => string>> = {
  hook: m.write_missing_hook,
  goal: m.write_missing_goal,
  pitch: m.write_missing_pitch,
  recommender: m.write_missing_via,
  event: m.write_missing_via,
  common: m.write_missing_common,
};

export function LetterHints({ missing, channel, account }: LetterHintsProps) {
  const hint = missing.map((each) => HINTS[each]).find((words) => words !== undefined);
  const notes = channel === 'invitation' && account === 'free' ? m.write_notes_free : undefined;
  const words = hint ?? notes;
  return words ? <p class="soft small">{words()}</p> : null;
}
