/** What the popup shows at first sight: the tab, known from its address and title alone, and the glance at the store. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { pageHint } from '../../extract/canonical-url.ts';
import { languageFor, speak } from '../../language.ts';
import { type Fault, faultOf } from '../../store/faults.ts';
import { type Glance, glance } from '../../store/glance.ts';

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

/** `look` takes the sight anew, after something was changed. */
export function useGlance(): { sight: Sight | null; fault: Fault | null; look: () => Promise<void> } {
  const [sight, setSight] = useState<Sight | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const look = useCallback(async () => {
    try {
      setSight(await takeSight());
    } catch (error) {
      setFault(faultOf(error));
    }
  }, []);
  useEffect(() => void look(), [look]);
  return { sight, fault, look };
}

async function takeSight(): Promise<Sight> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  const tab: Tab = active ?? {};
  const hint = pageHint(tab.url ?? '', tab.title ?? '');
  const now = Date.now();
  const seen = await glance(hint.canonical, now);
  const language = languageFor(seen.settings.language, navigator.languages);
  speak(language);
  document.documentElement.lang = language;
  document.documentElement.dataset.theme = seen.settings.theme;
  return { ...seen, tab, hint, now };
}
