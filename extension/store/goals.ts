/** What the mentee wants to reach. */
import { Goal } from '../../shared/mentee.ts';
import type { Store } from './db.ts';
import { readable } from './rows.ts';

/** Goals, the first one set first: it is the one a message mentions unless the mentor has her own. */
export async function goals(store: Store): Promise<Goal[]> {
  return readable(Goal, await store.db.goals.orderBy('createdAt').toArray());
}

export async function addGoal(store: Store, text: string): Promise<Goal> {
  const at = store.now();
  const goal = Goal.parse({ id: store.newId(), text, createdAt: at, updatedAt: at });
  await store.db.goals.add(goal);
  return goal;
}

export async function changeGoal(store: Store, id: string, text: string): Promise<void> {
  const goal = await store.db.goals.get(id);
  if (goal) await store.db.goals.put(Goal.parse({ ...goal, text, updatedAt: store.now() }));
}

/** Removes a goal; mentors that name it keep everything else. Returns it, so that it can be put back. */
export async function removeGoal(store: Store, id: string): Promise<Goal | null> {
  const goal = await store.db.goals.get(id);
  await store.db.goals.delete(id);
  return goal ?? null;
}

export async function restoreGoal(store: Store, goal: Goal): Promise<void> {
  await store.db.goals.put(goal);
}
