/** The page under the popup, read only when the mentee presses Save. */
import { useState } from 'preact/hooks';
import { type Reading, readTab, restrictionOf } from '../../reading.ts';
import type { Tab } from './use-glance.ts';

export interface PageReading {
  /** What came of reading; null before Save is pressed. */
  reading: Reading | null;
  busy: boolean;
  read: () => Promise<void>;
  forget: () => void;
}

export function useReading(tab: Tab | undefined): PageReading {
  const [done, setDone] = useState<Reading | null>(null);
  const [busy, setBusy] = useState(false);
  const why = tab && restrictionOf(tab.url);
  const read = async () => {
    if (tab?.id === undefined || why) return;
    setBusy(true);
    setDone(await readTab(tab.id, tab.url));
    setBusy(false);
  };
  const reading: Reading | null = why ? { kind: 'restricted', why } : done;
  return { reading, busy, read, forget: () => setDone(null) };
}
