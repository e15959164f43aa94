/** How many mentors stand where: a bar to look at, and the same numbers in words for everybody. */

import { m } from '../locales/compiled/messages.js';
import type { StageCounts } from '../store/counts.ts';

interface Part {
  colour: string;
  count: number;
  text: string;
}

function partsOf(counts: StageCounts): Part[] {
  const { saved, drafted, contacted, replied, meeting, mentoring, completed, declined, silent, paused } =
    counts;
  return [
    { colour: '--stage-saved', count: saved, text: m.count_saved() },
    { colour: '--stage-drafted', count: drafted, text: m.count_drafted() },
    { colour: '--stage-contacted', count: contacted, text: m.count_contacted() },
    { colour: '--stage-replied', count: replied + meeting, text: m.count_replied() },
    { colour: '--stage-mentoring', count: mentoring, text: m.count_mentoring() },
    { colour: '--stage-aside', count: completed + declined + silent + paused, text: m.count_aside() },
  ].filter((part) => part.count > 0);
}

export function StageBar({ counts }: { counts: StageCounts }) {
  const parts = partsOf(counts);
  return (
    <>
      <div class="stage-bar" aria-hidden="true">
        {parts.map(({ colour, count }) => (
          <i key={colour} style={{ flexGrow: count, background: `var(${colour})` }} />
        ))}
      </div>
      <ul class="stage-legend">
        {parts.map(({ colour, count, text }) => (
          <li key={colour}>
            <b>{count}</b> {text}
          </li>
        ))}
      </ul>
    </>
  );
}
