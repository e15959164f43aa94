/** The list of today on a page that has the store: rows, their acts, and the question what a reply was. */
import { useContext, useState } from 'preact/hooks';
import type { Due } from '../follow-up/due.ts';
import { ShowToast } from './contexts.ts';
import { markDone, putOff } from './due-acts.ts';
import { useStore } from './live.ts';
import { ReplyDialog } from './reply-dialog.tsx';
import { type DueActs, TodayRows } from './today-rows.tsx';

/** Opens a mentor where this page shows one; `write` says that the text is wanted. */
export type OpenDue = DueActs['open'];

export function TodayList({ due, open }: { due: readonly Due[]; open: OpenDue }) {
  const store = useStore();
  const toast = useContext(ShowToast);
  const [replyFrom, setReplyFrom] = useState<Due | null>(null);
  const acts: DueActs = {
    open,
    replied: setReplyFrom,
    later: async (reminder, days) => toast(await putOff(store, reminder, days)),
    done: async (reminder) => toast(await markDone(store, reminder)),
  };
  return (
    <>
      <TodayRows due={due} acts={acts} now={store.now()} />
      {replyFrom && <ReplyDialog mentor={replyFrom.mentor} onClose={() => setReplyFrom(null)} />}
    </>
  );
}
