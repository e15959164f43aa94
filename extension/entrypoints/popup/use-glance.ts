/** What the popup shows at first sight: the tab, known from its address and title alone, and the glance at the store. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { pageHint } from '../../extract/canonical-url.ts';
import { languageFor, speak } from '../../language.ts';
import { type Fault, faultOf } from '../../store/faults.ts';
import { type Glance, glance, takeTally } from '../../store/glance.ts';

export interface Tab {
  id?: number | undefined;
  url?: string | undefined;
  title?: string | undefined;
}

export interface Sight extends Glance {
  tab: Tab;
  /** What address and title of the tab tell, without reading the page. */
  hint: { canonical: string | null; name: string | null };
  /** When it was taken, epoch milliseconds. */
  now: number;
}

/** What is there to show, or why nothing is. */
export type FirstSight = Sight | Fault;

/** `look` takes the sight anew, after something was changed. */
export function useGlance(first: FirstSight): { seen: FirstSight; look: () => Promise<void> } {
  const [seen, setSeen] = useState(first);
  const look = useCallback(async () => setSeen(await takeSight()), []);
  const counted = typeof seen === 'object' ? seen.tally : null;
  useEffect(() => {
    if (typeof seen !== 'object') return;
    void takeTally(seen.now).then((tally) => {
      if (JSON.stringify(tally) !== JSON.stringify(counted)) setSeen({ ...seen, tally });
    });
  }, [seen]);
  return { seen, look };
}

/**
 * Reads tab and database, side by side, and from then on speaks the mentee's language. Never throws.
 */
export async function takeSight(): Promise<FirstSight> {
  const now = Date.now();
  const here = browser.tabs.query({ active: true, currentWindow: true }).then(([active]) => {
    const tab: Tab = active ?? {};
    return { tab, hint: pageHint(tab.url ?? '', tab.title ?? '') };
  });
  try {
    const seen = await glance(
      here.then(({ hint }) => hint.canonical),
      now,
    );
    const language = languageFor(seen.settings.language, navigator.languages);
    speak(language);
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = seen.settings.theme;
    return { ...seen, ...(await here), now };
  } catch (error) {
    return faultOf(error);
  }
}
