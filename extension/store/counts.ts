/** How many mentors stand at each stage, without reading them. */
import { STAGES, type Stage } from '../../shared/model.ts';
import type { Store } from './db.ts';
import { settings } from './settings.ts';

export type StageCounts = Readonly<Record<Stage, number>>;

/** Nobody saved yet. */
export const NO_MENTORS: StageCounts = {
  saved: 0,
  drafted: 0,
  contacted: 0,
  replied: 0,
  meeting: 0,
  mentoring: 0,
  completed: 0,
  declined: 0,
  silent: 0,
  paused: 0,
};

/** Counts each stage by `count`, which looks only at the stage index: the cost does not grow with what is stored. */
export async function countStages(count: (stage: Stage) => Promise<number>): Promise<StageCounts> {
  const counts = await Promise.all(STAGES.map(async (stage) => [stage, await count(stage)] as const));
  return { ...NO_MENTORS, ...Object.fromEntries(counts) };
}

export async function stageCounts(store: Store): Promise<StageCounts> {
  return countStages((stage) => store.db.mentors.where('stage').equals(stage).count());
}

/** Nobody was saved on this device and the first-run page was never finished. */
export async function isNewHere(store: Store): Promise<boolean> {
  return !(await settings(store)).welcomed && (await store.db.mentors.count()) === 0;
}
