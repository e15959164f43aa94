/** Settings are kept as they are changed; what follows from a change is done at once and told quietly. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../../../shared/model.ts';
import { browserBell } from '../../../follow-up/bell.ts';
import { tick } from '../../../follow-up/ring.ts';
import { languageFor, speak } from '../../../language.ts';
import { makeMenus } from '../../../menus.ts';
import type { Store } from '../../../store/db.ts';
import { changeSettings } from '../../../store/settings.ts';
import { useStore } from '../../../ui/live.ts';
import { replanAll } from './replanning.ts';

export type ChangeSettings = (change: Partial<Settings>) => Promise<void>;

/** Nothing yet; a change is under way (with the part of the mentors planned anew, 0 to 1, once that takes long); kept. */
export type Progress = { state: 'idle' | 'saved' } | { state: 'busy'; part: number | null };

/** Settings the follow-ups are planned from. */
const PLANNED_FROM = [
  'zone',
  'restWeekdays',
  'restCalendar',
  'restDates',
  'quietFrom',
  'quietTo',
  'remindAt',
  'followUpDays',
] as const satisfies (keyof Settings)[];

/** `run` does something and says when it is kept; `change` does so for settings, with all that follows. */
export function useChanges(): {
  change: ChangeSettings;
  run: (work: Promise<unknown>) => Promise<void>;
  progress: Progress;
} {
  const store = useStore();
  const [progress, setProgress] = useState<Progress>({ state: 'idle' });
  // Changes follow one another: the last one chosen is the last one planned from.
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const gone = useRef(false);
  useEffect(
    () => () => {
      gone.current = true;
    },
    [],
  );
  const show = (next: Progress) => {
    if (!gone.current) setProgress(next);
  };
  const run = async (work: Promise<unknown>) => {
    show({ state: 'busy', part: null });
    await work;
    show({ state: 'saved' });
  };
  const change: ChangeSettings = (part) => {
    const done = queue.current.then(async () => {
      show({ state: 'busy', part: null });
      await apply(store, part, (share) => show({ state: 'busy', part: share }));
      show({ state: 'saved' });
    });
    // One change that fails is told where faults end; the next one starts afresh.
    queue.current = done.catch(() => show({ state: 'idle' }));
    return done;
  };
  return { change, run, progress };
}

async function apply(
  store: Store,
  change: Partial<Settings>,
  onShare: (share: number) => void,
): Promise<void> {
  await changeSettings(store, change);
  if (change.language) {
    speak(languageFor(change.language, navigator.languages));
    await makeMenus();
  }
  if (!PLANNED_FROM.some((name) => name in change)) return;
  await replanAll(store, onShare);
  // Reminders of the mentee's own follow her zone too, and the alarm what is due first.
  await tick(store, browserBell);
}
