/** One line at the foot of a page that says what was done, with an undo where there is one. */
import { useEffect } from 'preact/hooks';
import { m } from '../locales/compiled/messages.js';
import type { Toast } from './contexts.ts';

/** Long enough to read a line and reach the button with the keyboard (WCAG 2.2.1 wants no hurry). */
const SHOWN_FOR_MS = 12_000;

export function Toasts({ toast, dismiss }: { toast: Toast | null; dismiss: () => void }) {
  useEffect(() => {
    if (!toast) return;
    const timer = setTimeout(dismiss, SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [toast, dismiss]);
  return (
    <div class="toasts" role="status">
      {toast && (
        <div class="toast">
          <span>{toast.text}</span>
          {toast.undo && (
            <button type="button" class="button" onClick={() => void toast.undo?.().then(dismiss)}>
              {m.undo()}
            </button>
          )}
          <button type="button" class="button quiet" aria-label={m.close()} onClick={dismiss}>
            ×
          </button>
        </div>
      )}
    </div>
  );
}
