/** A change of page is told: its heading gets the focus and gives the window its title. */
import { useEffect, useRef } from 'preact/hooks';
import { m } from '../../locales/compiled/messages.js';

/**
 * @param page what `pageOf` says; a page may draw its heading later, once its data is there
 * @param focus false where the page gives the focus to something else
 */
export function useHeading(page: string, focus: boolean): void {
  const shown = useRef<string>(undefined);
  useEffect(() => {
    // The first page was opened on purpose: the browser reads it by itself.
    const arrived = focus && shown.current !== undefined && shown.current !== page;
    shown.current = page;
    return whenThere('main h1', (heading) => {
      document.title = `${heading.textContent} · ${m.app_name()}`;
      if (!arrived) return;
      heading.tabIndex = -1;
      heading.focus();
    });
  }, [page, focus]);
}

/** Calls `use` with the first element that fits, now or when it appears. Returns how to stop waiting. */
function whenThere(selector: string, use: (element: HTMLElement) => void): () => void {
  const now = document.querySelector<HTMLElement>(selector);
  if (now) use(now);
  const observer = new MutationObserver(() => {
    const later = document.querySelector<HTMLElement>(selector);
    if (!later) return;
    observer.disconnect();
    use(later);
  });
  if (!now) observer.observe(document.body, { childList: true, subtree: true });
  return () => observer.disconnect();
}
