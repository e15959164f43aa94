/** Where a mentor stands, as a small coloured label. The colour repeats what the words say. */
import type { Mentor, Stage } from '../../shared/model.ts';
import { standingText } from './words.ts';

const LOOK: Record<Stage, string> = {
  saved: '',
  drafted: '',
  contacted: 'wait',
  replied: 'good',
  meeting: 'good',
  mentoring: 'good',
  completed: '',
  declined: '',
  silent: '',
  paused: '',
};

export function StagePill({
  mentor,
  now,
}: {
  mentor: Pick<Mentor, 'stage' | 'lastInteractionAt'>;
  now: number;
}) {
  return <span class={`pill ${LOOK[mentor.stage]}`}>{standingText(mentor, now)}</span>;
}
