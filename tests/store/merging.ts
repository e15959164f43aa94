/** Merging in tests, and what must be the same before and after. */
import { type Merge, mergeMentors } from '../../extension/store/merges.ts';
import { contents, type MemoryStore } from './memory-store.ts';

export async function merged(store: MemoryStore, keptId: string, otherId: string): Promise<Merge> {
  const merge = await mergeMentors(store, keptId, otherId);
  if (!merge) throw new Error('not merged');
  return merge;
}

/** What the database holds but for when rows were last touched. */
export async function lasting(store: MemoryStore) {
  const { mentors, ...rest } = await contents(store);
  return { ...rest, mentors: mentors?.map((row) => ({ ...Object(row), updatedAt: 0 })) };
}
