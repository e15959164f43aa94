/** What only the server knows, asked when it is shown and again when it may have changed. */
import { useCallback, useContext, useEffect, useState } from 'preact/hooks';
import { ReportFault } from '../../../ui/contexts.ts';

export interface Asked<T> {
  /** Undefined until it was answered once; then the last answer. */
  answer: T | undefined;
  again: () => Promise<void>;
}

/** Asks when first drawn, and whenever `round` changes. */
export function useAsked<T>(ask: () => Promise<T>, round: unknown): Asked<T> {
  const report = useContext(ReportFault);
  const [answer, setAnswer] = useState<{ value: T }>();
  const again = useCallback(async () => setAnswer({ value: await ask() }), [ask]);
  useEffect(() => {
    let isHere = true;
    ask().then((value) => {
      if (isHere) setAnswer({ value });
    }, report);
    return () => {
      isHere = false;
    };
  }, [round]);
  return { answer: answer?.value, again };
}
