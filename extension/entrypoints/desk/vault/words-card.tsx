/** The twelve words: to be seen again, or replaced by new ones. */
import { useState } from 'preact/hooks';
import { m } from '../../../locales/compiled/messages.js';
import { keepWordsOnPaper } from '../../../store/words-on-paper.ts';
import { newWords } from '../../../sync/membership.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { hashOf } from '../route.ts';
import { go } from '../use-route.ts';
import { Refusal } from './refusal.tsx';
import { failureText, useSync } from './sync-context.ts';

export function WordsCard() {
  const [asking, setAsking] = useState(false);
  return (
    <section class="card stack tight" aria-labelledby="words">
      <h2 id="words">{m.words_card()}</h2>
      <p class="soft small">{m.words_card_text()}</p>
      <p class="line wrap">
        <a class="button" href={hashOf({ name: 'vault', step: 'words' })}>
          {m.words_show()}
        </a>
        <button type="button" class="button" onClick={() => setAsking(true)}>
          {m.words_new()}
        </button>
      </p>
      {asking && <NewWordsDialog onClose={() => setAsking(false)} />}
    </section>
  );
}

function NewWordsDialog({ onClose }: { onClose: () => void }) {
  const sync = useSync();
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const make = async () => {
    if (isBusy) return;
    setBusy(true);
    const made = await newWords(sync);
    setBusy(false);
    if (made.kind === 'no-vault') return setRefusal(m.trouble_removed());
    if (made.kind !== 'ok' && made.kind !== 'already') return setRefusal(failureText(made));
    await keepWordsOnPaper(sync.store, false);
    onClose();
    go({ name: 'vault', step: 'words' });
  };
  return (
    <Dialog title={m.words_new_title()} onClose={onClose}>
      <p>{m.words_new_text()}</p>
      <p>{m.words_new_when()}</p>
      <Refusal text={refusal} />
      <div class="buttons">
        <button type="button" class="button" onClick={onClose}>
          {m.cancel()}
        </button>
        <button type="button" class="button danger" aria-disabled={isBusy} onClick={make}>
          {isBusy ? m.words_new_running() : m.words_new()}
        </button>
      </div>
    </Dialog>
  );
}
