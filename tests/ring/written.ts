/** The mentor most stories of ringing are about. */
import { type MemoryStore, memoryStore } from '../store/memory-store.ts';
import { logged, saved } from '../store/people.ts';
import { TestBell } from './test-bell.ts';

/** One mentor written to on Monday the 2nd, so that a follow-up is due on Monday the 9th at nine. */
export async function written(): Promise<{ store: MemoryStore; bell: TestBell; id: string }> {
  const store = memoryStore();
  const bell = new TestBell();
  const { id } = await saved(store);
  await logged(store, id, 'message');
  return { store, bell, id };
}
