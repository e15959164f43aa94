/** What every page of ours starts with: the store, the language and theme chosen, toasts, and the one place faults end. */
import { type ComponentType, render } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { languageFor, speak } from '../language.ts';
import { openLocalStore } from '../local.ts';
import { m } from '../locales/compiled/messages.js';
import type { Store } from '../store/db.ts';
import { type Fault, faultOf } from '../store/faults.ts';
import { settings } from '../store/settings.ts';
import { ReportFault, SettingsContext, ShowToast, StoreContext, type Toast } from './contexts.ts';
import { FaultScreen } from './fault-screen.tsx';
import { useLive } from './live.ts';
import { Toasts } from './toasts.tsx';

/** Opens the store, shows `Content` in the body of this page, and returns the store. */
export function startPage(Content: ComponentType): Store {
  const store = openLocalStore();
  speak(languageFor('auto', navigator.languages));
  render(<Page store={store} Content={Content} />, document.body);
  return store;
}

function Page({ store, Content }: { store: Store; Content: ComponentType }) {
  const [fault, setFault] = useState<Fault | null>(null);
  const [toast, setToast] = useState<Toast | null>(null);
  const report = useCallback((error: unknown) => setFault(faultOf(error)), []);
  useDatabaseEvents(store, setFault, setToast);
  const spoken = useMemo(() => <Spoken Content={Content} />, [Content]);
  return (
    <StoreContext.Provider value={store}>
      <ReportFault.Provider value={report}>
        <ShowToast.Provider value={setToast}>
          {fault ? <FaultScreen fault={fault} /> : spoken}
          <Toasts toast={toast} dismiss={() => setToast(null)} />
        </ShowToast.Provider>
      </ReportFault.Provider>
    </StoreContext.Provider>
  );
}

/** The content in the mentee's language and theme; drawn anew when the language changes. */
function Spoken({ Content }: { Content: ComponentType }) {
  const chosen = useLive(settings);
  if (!chosen) return null;
  const language = languageFor(chosen.language, navigator.languages);
  speak(language);
  document.documentElement.lang = language;
  document.documentElement.dataset.theme = chosen.theme;
  return (
    <SettingsContext.Provider value={chosen}>
      <Content key={language} />
    </SettingsContext.Provider>
  );
}

/** Another version at work on the database, and writes that fail: told once, where the mentee looks. */
function useDatabaseEvents(
  store: Store,
  setFault: (fault: Fault) => void,
  setToast: (toast: Toast) => void,
): void {
  useEffect(() => {
    // A live query passes over a database that did not open, and would leave the page empty.
    store.db.open().catch((error: unknown) => setFault(faultOf(error)));
    store.db.on('blocked', () => setFault('blocked'));
    store.db.on('versionchange', () => {
      store.db.close();
      setFault('closed');
    });
    const failed = (event: PromiseRejectionEvent) => {
      setToast({ text: faultOf(event.reason) === 'full' ? m.fault_full_short() : m.fault_not_done() });
    };
    addEventListener('unhandledrejection', failed);
    return () => removeEventListener('unhandledrejection', failed);
  }, [store, setFault, setToast]);
}
