/** The store of this browser: the real clock, chance, zone and policy, and the one alarm kept in step. */
import { v7 as uuidv7 } from 'uuid';
import { nextReminder } from './follow-up/policy.ts';
import { Database, type Store } from './store/db.ts';

/** Opens this browser's store. Each page and the background open their own; they share the database. */
export function openLocalStore(): Store {
  // One after the other: an older answer must not overwrite the alarm of a newer one.
  let kept = Promise.resolve();
  const store: Store = {
    db: new Database(),
    now: Date.now,
    newId: uuidv7,
    deviceZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    plan: nextReminder,
    onRemindersMoved: () => {
      kept = kept.then(() => keepInStep(store)).catch(() => undefined);
    },
  };
  return store;
}

/** Loaded when first needed: the popup opens without it. A browser that refuses is asked again at the next write. */
async function keepInStep(store: Store): Promise<void> {
  const [{ keepBell }, { browserBell }] = await Promise.all([
    import('./follow-up/ring.ts'),
    import('./follow-up/bell.ts'),
  ]);
  await keepBell(store, browserBell);
}
