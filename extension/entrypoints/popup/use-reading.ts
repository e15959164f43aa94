/** The page under the popup, read only when the mentee presses Save. */
import { useState } from 'preact/hooks';
import { assumedPerson, type Reading, readSkeleton, readTab, restrictionOf } from '../../reading.ts';
import type { Sight } from './use-glance.ts';

/** What came of a page with somebody on it. */
export type Captured = Extract<Reading, { kind: 'profile' | 'several' }>;

export interface PageReading {
  /** What came of reading; null before Save is pressed. */
  reading: Reading | null;
  busy: boolean;
  read: () => Promise<void>;
  forget: () => void;
  /** The mentee says that a page that gave nobody is about somebody; null where its address is not to be kept. */
  assume: (() => void) | null;
  /** The page without its words; null where it can no longer be read. */
  readSkeleton: () => Promise<string | null>;
}

export function useReading(sight: Sight | null): PageReading {
  const [done, setDone] = useState<Reading | null>(null);
  const [busy, setBusy] = useState(false);
  const tab = sight?.tab;
  const why = tab && restrictionOf(tab.url);
  const read = async () => {
    if (tab?.id === undefined || why) return;
    setBusy(true);
    setDone(await readTab(tab.id, tab.url));
    setBusy(false);
  };
  const { canonical = null, name = null } = sight?.hint ?? {};
  return {
    reading: why ? { kind: 'restricted', why } : done,
    busy,
    read,
    forget: () => setDone(null),
    assume: canonical
      ? () => setDone({ kind: 'profile', profile: assumedPerson(canonical, name), cutShort: false })
      : null,
    readSkeleton: async () => (tab?.id === undefined ? null : readSkeleton(tab.id)),
  };
}
