/** Joining a vault with the words from the sheet: typed, or pasted as the text of its QR code. */
import { useId, useState } from 'preact/hooks';
import { m } from '../../../locales/compiled/messages.js';
import { entropyFromWords } from '../../../sync/words.ts';
import { mayLeaveDevice } from './consent.ts';
import { type Entry, EntryFields, useEntry } from './entry-fields.tsx';
import { Refusal } from './refusal.tsx';
import { withWord, wordsAndServer } from './sheet-text.ts';
import { useFirstError } from './use-first-error.ts';
import { type WrongWords, WrongWordsNote } from './wrong-words.tsx';

interface JoinStepProps {
  /** Joins. The answer is what to tell where that was refused, else null. */
  join: (entry: Entry, entropy: Uint8Array<ArrayBuffer>) => Promise<string | null>;
}

export function JoinStep({ join }: JoinStepProps) {
  const entry = useEntry();
  const [words, setWords] = useState('');
  const [wrong, setWrong] = useState<WrongWords | null>(null);
  const [refusal, setRefusal] = useState<{ text: string | null } | null>(null);
  const [isBusy, setBusy] = useState(false);
  const form = useFirstError(refusal);
  const type = (text: string) => {
    setWords(text);
    setWrong(null);
  };
  /** Moves an address among the words to its own field: once it is whole, not while it is typed. */
  const settle = () => {
    const { words: rest, server } = wordsAndServer(words);
    if (rest !== words) setWords(rest);
    if (server) entry.change({ server });
  };
  const send = async (event: Event) => {
    event.preventDefault();
    const outcome = entropyFromWords(words);
    const entered = entry.judge();
    setWrong(outcome.ok ? null : outcome);
    setRefusal({ text: null });
    if (!outcome.ok || !entered || isBusy) return;
    setBusy(true);
    const text = (await mayLeaveDevice()) ? await join(entered, outcome.entropy) : m.vault_consent_refused();
    setBusy(false);
    setRefusal({ text });
  };
  return (
    <form ref={form} class="card stack" onSubmit={send} noValidate>
      <WordsField words={words} isWrong={wrong !== null} change={type} left={settle} />
      {wrong && <WrongWordsNote wrong={wrong} use={(at, word) => type(withWord(words, at, word))} />}
      <EntryFields entry={entry} />
      <p class="soft small">{m.join_both()}</p>
      <Refusal text={refusal?.text ?? null} />
      <p>
        <button type="submit" class="button primary" aria-disabled={isBusy}>
          {isBusy ? m.vault_busy() : m.join_go()}
        </button>
      </p>
    </form>
  );
}

interface WordsFieldProps {
  words: string;
  isWrong: boolean;
  change: (text: string) => void;
  left: () => void;
}

/** Twelve words of eight letters and the address are far below this; a pasted book is cut. */
const MOST_TEXT = 2_000;

function WordsField({ words, isWrong, change, left }: WordsFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{m.join_words()}</label>
      <textarea
        id={id}
        class="textarea typed-words"
        rows={3}
        maxLength={MOST_TEXT}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        value={words}
        aria-invalid={isWrong}
        aria-describedby={`${id}-hint`}
        onInput={({ currentTarget }) => change(currentTarget.value)}
        onBlur={left}
      />
      <span class="hint" id={`${id}-hint`}>
        {m.join_words_hint()}
      </span>
    </div>
  );
}
