/** What is wrong with words typed from a sheet, and for each doubt the words that may be meant, one press away. */
import { m } from '../../../locales/compiled/messages.js';
import type { Suspect, WordsOutcome } from '../../../sync/words.ts';

export type WrongWords = Extract<WordsOutcome, { ok: false }>;

interface WrongWordsNoteProps {
  wrong: WrongWords;
  /** Puts a word in the place (from 0) of another. */
  use: (at: number, word: string) => void;
}

export function WrongWordsNote({ wrong, use }: WrongWordsNoteProps) {
  const isUnfit = wrong.why === 'checksum';
  return (
    <div class="notice bad stack tight" role="alert">
      {wrong.why === 'count' && <p>{m.join_count({ count: wrong.count })}</p>}
      {isUnfit && wrong.suspects.length === 0 && <p>{m.join_unfit()}</p>}
      {wrong.suspects.map((suspect) => (
        <div key={suspect.at} class="stack tight">
          <p>{isUnfit ? unfitText(suspect) : wrongText(suspect)}</p>
          {suspect.meant.length > 0 && (
            <p class="line wrap">
              {suspect.meant.map((word) => (
                <button
                  key={word}
                  type="button"
                  class="button"
                  aria-label={m.join_use({ word, place: suspect.at + 1 })}
                  onClick={() => use(suspect.at, word)}
                >
                  {word}
                </button>
              ))}
            </p>
          )}
        </div>
      ))}
    </div>
  );
}

function unfitText({ at, typed }: Suspect): string {
  return m.join_unfit_or({ place: at + 1, typed });
}

function wrongText({ at, typed, meant }: Suspect): string {
  const values = { place: at + 1, typed };
  return meant.length > 0 ? m.join_wrong_or(values) : m.join_wrong(values);
}
