/** The popup: the person on this page, what is due today, and everybody by search. */
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Mentor } from '../../../shared/model.ts';
import { actionFor, type Due } from '../../follow-up/due.ts';
import type { Reading } from '../../reading.ts';
import { ShowToast, StoreContext, type Toast } from '../../ui/contexts.ts';
import { useKeys } from '../../ui/keys.ts';
import { openDesk, openPanel } from '../../ui/panel.ts';
import { Toasts } from '../../ui/toasts.tsx';
import type { DueActs } from '../../ui/today-rows.tsx';
import { useModule } from '../../ui/use-module.ts';
import { Home } from './home.tsx';
import { moveRow } from './rows.ts';
import { type FirstSight, useGlance } from './use-glance.ts';
import { type Captured, useReading } from './use-reading.ts';
import { useSearch } from './use-search.ts';

/** Loads the store and what writes to it; every later call gives the same. */
const workshop = () => import('./workshop.ts');
const store = async () => (await workshop()).store;

export function Popup({ first }: { first: FirstSight }) {
  const { seen, look } = useGlance(first);
  const sight = typeof seen === 'object' ? seen : null;
  const page = useReading(sight);
  const search = useSearch(async () => {
    const { searchOver, allMentors, store } = await workshop();
    return searchOver(await allMentors(store));
  });
  const [toast, setToast] = useState<Toast | null>(null);
  const [replyFrom, setReplyFrom] = useState<Due | null>(null);
  const [showKeys, setShowKeys] = useState(false);
  const searchField = useRef<HTMLInputElement>(null);
  const captured = capturedIn(page.reading);
  const tools = useModule(workshop, page.busy || captured !== null || replyFrom !== null);
  const sheet = useModule(() => import('./popup-keys.tsx'), showKeys);
  const broken = useModule(() => import('../../ui/fault-screen.tsx'), sight === null);

  /** Says what was done, and looks again: now, and once more if it is taken back. */
  const tell = async ({ text, undo }: Toast) => {
    setToast({ text, undo: undo && (() => undo().then(look)) });
    await look();
  };
  const openMentor = ({ id }: Mentor) =>
    openAndClose(openPanel(store(), { mentorId: id, tab: 'write', purpose: null }));
  const acts: DueActs = {
    open: ({ reminder, mentor }, tab) =>
      openAndClose(
        openPanel(store(), { mentorId: mentor.id, tab, purpose: actionFor(reminder.kind).purpose }),
      ),
    replied: setReplyFrom,
    later: async (reminder, days) => tell(await (await workshop()).putOff(await store(), reminder, days)),
    done: async (reminder) => tell(await (await workshop()).markDone(await store(), reminder)),
  };
  const keys = useMemo(
    () => ({
      '/': () => searchField.current?.focus(),
      s: page.read,
      o: () => openDesk(),
      '?': () => setShowKeys(true),
      ArrowDown: () => moveRow(1),
      ArrowUp: () => moveRow(-1),
    }),
    [page.read],
  );
  useKeys(keys);
  if (typeof seen === 'string') return broken && <broken.FaultScreen fault={seen} />;
  return (
    <StoreContext.Provider value={tools?.store ?? null}>
      <ShowToast.Provider value={tell}>
        {captured && tools ? (
          <tools.Capture reading={captured} page={page} />
        ) : (
          <Home
            sight={seen}
            page={page}
            search={search}
            field={searchField}
            acts={acts}
            openMentor={openMentor}
          />
        )}
        {replyFrom && tools && (
          <tools.ReplyDialog mentor={replyFrom.mentor} onClose={() => setReplyFrom(null)} />
        )}
        {showKeys && sheet && <sheet.PopupKeys onClose={() => setShowKeys(false)} />}
        <Toasts toast={toast} dismiss={() => setToast(null)} />
      </ShowToast.Provider>
    </StoreContext.Provider>
  );
}

function capturedIn(reading: Reading | null): Captured | null {
  return reading?.kind === 'profile' || reading?.kind === 'several' ? reading : null;
}

/** The panel is where one goes on; the popup has done its part. */
function openAndClose(opened: Promise<void>): void {
  void opened.then(() => window.close());
}
