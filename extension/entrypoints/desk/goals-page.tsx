/** What the mentee wants to reach: a short list, kept as it is typed. */
import { useContext, useState } from 'preact/hooks';
import type { Goal } from '../../../shared/mentee.ts';
import { MAX } from '../../../shared/values.ts';
import { m } from '../../locales/compiled/messages.js';
import { addGoal, changeGoal, goals, removeGoal, restoreGoal } from '../../store/goals.ts';
import { ShowToast } from '../../ui/contexts.ts';
import { useLive, useStore } from '../../ui/live.ts';
import { KeptField } from '../../ui/mentor/kept-field.tsx';
import { PageHead } from './page-head.tsx';

export function GoalsPage() {
  const all = useLive(goals);
  return (
    <>
      <PageHead title={m.desk_goals()} />
      <div class="stack readable">
        <p class="soft">{m.desk_goals_why()}</p>
        {!all && <p class="soft">{m.loading()}</p>}
        {all && all.length > 0 && (
          <ol class="rows card">
            {all.map((goal, at) => (
              <GoalRow key={goal.id} goal={goal} place={at + 1} />
            ))}
          </ol>
        )}
        <NewGoal />
      </div>
    </>
  );
}

function GoalRow({ goal, place }: { goal: Goal; place: number }) {
  const store = useStore();
  const toast = useContext(ShowToast);
  const remove = async () => {
    const removed = await removeGoal(store, goal.id);
    if (removed) toast({ text: m.desk_goal_removed(), undo: () => restoreGoal(store, removed) });
  };
  return (
    <li class="goal">
      <KeptField
        label={m.desk_goal_nth({ place })}
        value={goal.text}
        required
        keep={(text) => changeGoal(store, goal.id, text)}
      />
      <button
        type="button"
        class="button quiet"
        aria-label={m.desk_goal_remove({ goal: goal.text })}
        onClick={remove}
      >
        ×
      </button>
    </li>
  );
}

function NewGoal() {
  const store = useStore();
  const [text, setText] = useState('');
  const add = async (event: Event) => {
    event.preventDefault();
    if (!text.trim()) return;
    await addGoal(store, text.trim());
    setText('');
  };
  return (
    <form class="field" onSubmit={add}>
      <label for="new-goal">{m.desk_goal_new()}</label>
      <span class="line">
        <input
          id="new-goal"
          class="input"
          dir="auto"
          maxLength={MAX.line}
          value={text}
          aria-describedby="new-goal-hint"
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit" class="button primary" disabled={!text.trim()}>
          {m.add()}
        </button>
      </span>
      <span class="hint" id="new-goal-hint">
        {m.desk_goal_hint()}
      </span>
    </form>
  );
}
