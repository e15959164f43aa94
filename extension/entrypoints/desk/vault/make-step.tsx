/** Making a vault: where it shall lie, and what this device is called. The words come next. */
import { useState } from 'preact/hooks';
import { m } from '../../../locales/compiled/messages.js';
import { mayLeaveDevice } from './consent.ts';
import { type Entry, EntryFields, useEntry } from './entry-fields.tsx';
import { Refusal } from './refusal.tsx';
import { useFirstError } from './use-first-error.ts';

interface MakeStepProps {
  /** Makes it. The answer is what to tell where that was refused, else null. */
  make: (entry: Entry) => Promise<string | null>;
}

export function MakeStep({ make }: MakeStepProps) {
  const entry = useEntry();
  const [refusal, setRefusal] = useState<{ text: string | null } | null>(null);
  const [isBusy, setBusy] = useState(false);
  const form = useFirstError(refusal);
  const send = async (event: Event) => {
    event.preventDefault();
    const entered = entry.judge();
    setRefusal({ text: null });
    if (!entered || isBusy) return;
    setBusy(true);
    const text = (await mayLeaveDevice()) ? await make(entered) : m.vault_consent_refused();
    setBusy(false);
    setRefusal({ text });
  };
  return (
    <form ref={form} class="card stack" onSubmit={send} noValidate>
      <EntryFields entry={entry} />
      <Refusal text={refusal?.text ?? null} />
      <p>
        <button type="submit" class="button primary" aria-disabled={isBusy}>
          {isBusy ? m.vault_busy() : m.vault_next()}
        </button>
      </p>
    </form>
  );
}
