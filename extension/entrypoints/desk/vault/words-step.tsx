/** The twelve words of the vault this device is in: the sheet, and two of them typed back from it. */
import { m } from '../../../locales/compiled/messages.js';
import { getLocale } from '../../../locales/compiled/runtime.js';
import { areWordsOnPaper, keepWordsOnPaper } from '../../../store/words-on-paper.ts';
import { wordsAgain } from '../../../sync/membership.ts';
import { wordsFromEntropy } from '../../../sync/words.ts';
import { useLive } from '../../../ui/live.ts';
import { go, goInstead } from '../use-route.ts';
import { CheckStep } from './check-step.tsx';
import { StepPage } from './step-page.tsx';
import { useSync } from './sync-context.ts';
import { WordsSheet } from './words-sheet.tsx';

export function WordsStep({ step, server }: { step: 'words' | 'check'; server: string }) {
  const sync = useSync();
  const known = useLive(async (store) => {
    const entropy = await wordsAgain(sync);
    return (
      entropy && { words: wordsFromEntropy(entropy, getLocale()), isOnPaper: await areWordsOnPaper(store) }
    );
  });
  const title = step === 'check' ? m.words_check_title() : m.words_title();
  if (!known) return <StepPage title={title}>{null}</StepPage>;
  const { words, isOnPaper } = known;
  if (step === 'check') {
    const done = async () => {
      await keepWordsOnPaper(sync.store, true);
      goInstead({ name: 'vault', step: 'devices' });
    };
    return (
      <StepPage title={title}>
        <CheckStep words={words} done={done} again={() => go({ name: 'vault', step: 'words' })} />
      </StepPage>
    );
  }
  return (
    <StepPage title={title}>
      <p class="off-paper">{m.words_why()}</p>
      <WordsSheet words={words} server={server} at={sync.store.now()} />
      <div class="line wrap off-paper">
        <button type="button" class={`button ${isOnPaper ? '' : 'primary'}`} onClick={() => print()}>
          {m.words_print()}
        </button>
        {!isOnPaper && (
          <button type="button" class="button" onClick={() => go({ name: 'vault', step: 'check' })}>
            {m.words_kept()}
          </button>
        )}
      </div>
    </StepPage>
  );
}
