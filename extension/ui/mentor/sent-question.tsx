/** Coming back from the network with the text on the clipboard: "Sent?", answered with one key. */
import { useContext, useEffect, useMemo, useRef } from 'preact/hooks';
import type { Draft } from '../../../shared/model.ts';
import { m } from '../../locales/compiled/messages.js';
import { markNotSent, markSent, takeBackSent } from '../../store/drafts.ts';
import { hasSubject } from '../../write/limits.ts';
import { ShowToast } from '../contexts.ts';
import { useKeys } from '../keys.ts';
import { useStore } from '../live.ts';

export function SentQuestion({ draft }: { draft: Draft }) {
  const store = useStore();
  const toast = useContext(ShowToast);
  const yes = useRef<HTMLButtonElement>(null);
  const answers = useMemo(() => {
    const sent = async () => {
      const entry = await markSent(store, draft.id, hasSubject(draft.channel));
      const undo = async () => entry && takeBackSent(store, draft, entry.id);
      toast({ text: m.write_sent_logged(), undo });
    };
    return { y: sent, o: sent, n: () => markNotSent(store, draft.id) };
  }, [store, draft, toast]);
  useKeys(answers);
  useEffect(() => {
    const comeBack = () => yes.current?.focus();
    addEventListener('focus', comeBack);
    return () => removeEventListener('focus', comeBack);
  }, []);
  return (
    <section class="notice line between wrap" aria-label={m.write_sent_question()}>
      <b>{m.write_sent_question()}</b>
      <span class="line">
        <button type="button" ref={yes} class="button primary" onClick={answers.y}>
          {m.write_sent_yes()}{' '}
          <span class="kbd" aria-hidden="true">
            {m.write_sent_yes_key()}
          </span>
        </button>
        <button type="button" class="button" onClick={answers.n}>
          {m.write_sent_no()}{' '}
          <span class="kbd" aria-hidden="true">
            N
          </span>
        </button>
      </span>
    </section>
  );
}
