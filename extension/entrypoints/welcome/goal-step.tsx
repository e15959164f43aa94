/** Second step: one goal, kept as it is typed. */
import { useRef } from 'preact/hooks';
import type { Goal } from '../../../shared/mentee.ts';
import { m } from '../../locales/compiled/messages.js';
import { addGoal, changeGoal, goals, removeGoal } from '../../store/goals.ts';
import { useLive, useStore } from '../../ui/live.ts';
import { KeptField } from '../../ui/mentor/kept-field.tsx';

export function GoalStep() {
  const first = useLive(async (store) => ({ goal: (await goals(store))[0] ?? null }));
  return (
    <section class="card stack tight step" aria-labelledby="goal">
      <h2 id="goal">{m.welcome_goal()}</h2>
      {first && <GoalField goal={first.goal} />}
    </section>
  );
}

function GoalField({ goal }: { goal: Goal | null }) {
  const store = useStore();
  // Keystrokes follow one another: the first one makes the goal, the next ones change the same.
  const kept = useRef<Promise<string | null>>(Promise.resolve(goal?.id ?? null));
  const keep = (text: string): Promise<unknown> => {
    const before = kept.current;
    const next = before.then(async (id) => {
      if (!text.trim()) {
        if (id) await removeGoal(store, id);
        return null;
      }
      if (id) await changeGoal(store, id, text);
      return id ?? (await addGoal(store, text)).id;
    });
    // A write that failed is told where faults end; the next keystroke tries again.
    kept.current = next.catch(() => before);
    return next;
  };
  return (
    <KeptField
      label={m.welcome_goal_label()}
      hint={m.welcome_goal_hint()}
      value={goal?.text ?? ''}
      keep={keep}
    />
  );
}
