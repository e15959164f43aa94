/** One act on the server at a time, and what to tell where it was refused. */
import { useRef, useState } from 'preact/hooks';
import { m } from '../../../locales/compiled/messages.js';
import type { Reply } from '../../../sync/client.ts';
import type { NoVault } from '../../../sync/membership.ts';
import { failureText } from './sync-context.ts';

export interface ServerAct {
  /** Does it; null where it was refused, or another one is still going on. */
  act: <T>(ask: () => Promise<Reply<T> | NoVault>) => Promise<{ value: T } | null>;
  isBusy: boolean;
  /** Why the last one was refused, in one sentence. */
  refusal: string | null;
}

export function useServerAct(): ServerAct {
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const going = useRef(false);
  const act: ServerAct['act'] = async (ask) => {
    if (going.current) return null;
    going.current = true;
    setBusy(true);
    setRefusal(null);
    try {
      const reply = await ask();
      if (reply.kind === 'ok') return { value: reply.value };
      setRefusal(reply.kind === 'no-vault' ? m.trouble_removed() : failureText(reply));
      return null;
    } finally {
      going.current = false;
      setBusy(false);
    }
  };
  return { act, isBusy, refusal };
}
