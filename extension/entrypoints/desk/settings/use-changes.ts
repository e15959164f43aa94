/** Settings are kept as they are changed; what follows from a change is done at once and told quietly. */
import { useRef, useState } from 'preact/hooks';
import type { Settings } from '../../../../shared/mentee.ts';
import { browserBell } from '../../../follow-up/bell.ts';
import { tick } from '../../../follow-up/ring.ts';
import { languageFor, speak } from '../../../language.ts';
import { makeMenus } from '../../../menus.ts';
import type { Store } from '../../../store/db.ts';
import { changeSettings } from '../../../store/settings.ts';
import { useStore } from '../../../ui/live.ts';
import { replanAll } from './replanning.ts';

export type ChangeSettings = (change: Partial<Settings>) => Promise<void>;

/** Nothing yet; kept; or follow-ups being planned anew, with how far that is (0 to 1) once it takes long. */
export type Progress = { state: 'idle' | 'saved' } | { state: 'planning'; share: number | null };

export interface Changes {
  /** Keeps settings, with all that follows. */
  change: ChangeSettings;
  /** Waits for something else that is kept, and says so. */
  keep: (work: Promise<unknown>) => Promise<void>;
  progress: Progress;
}

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

export function useChanges(): Changes {
  const store = useStore();
  const [progress, setProgress] = useState<Progress>({ state: 'idle' });
  const replan = useReplan(store, (share) => setProgress({ state: 'planning', share }));
  const keep = async (work: Promise<unknown>) => {
    await work;
    setProgress({ state: 'saved' });
  };
  const change: ChangeSettings = async (part) => {
    await changeSettings(store, part);
    if (part.language) {
      speak(languageFor(part.language, navigator.languages));
      await makeMenus();
    }
    if (PLANNED_FROM.some((name) => name in part)) await replan();
    setProgress({ state: 'saved' });
  };
  return { change, keep, progress };
}

/**
 * Plans everybody anew, once at a time: a change made while that is going on is planned from when it is done,
 * however many there were.
 */
function useReplan(store: Store, onShare: (share: number | null) => void): () => Promise<void> {
  const wanted = useRef(false);
  const running = useRef<Promise<void> | null>(null);
  const plan = async () => {
    try {
      while (wanted.current) {
        wanted.current = false;
        onShare(null);
        await replanAll(store, onShare);
        // Reminders of the mentee's own follow her zone too, and the alarm what is due first.
        await tick(store, browserBell);
      }
    } finally {
      running.current = null;
    }
  };
  return () => {
    wanted.current = true;
    running.current ??= plan();
    return running.current;
  };
}
