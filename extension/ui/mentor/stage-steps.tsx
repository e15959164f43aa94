/** The road in six steps. Decoration: the label above says the same in words. */
import type { Stage } from '../../../shared/model.ts';

const ROAD: readonly Stage[] = ['saved', 'drafted', 'contacted', 'replied', 'meeting', 'mentoring'];

export function StageSteps({ stage }: { stage: Stage }) {
  const reached = stage === 'completed' ? ROAD.length : ROAD.indexOf(stage) + 1;
  return (
    <div class="steps" aria-hidden="true">
      {ROAD.map((step, at) => (
        <i key={step} class={at < reached ? 'on' : undefined} />
      ))}
    </div>
  );
}
